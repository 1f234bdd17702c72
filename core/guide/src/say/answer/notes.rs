use crate::case::{Case, Gain, Insurance, Remark};
use crate::rules::Pin;
use crate::say::pin_name::pin_name;
use crate::say::value::{Value, message, sentences, words};
use crate::text::{Arg, Texts};

/// A sentence below the answer.
pub(super) fn remark(remark: &Remark, texts: &Texts) -> String {
    let dated = |id, date| texts.with(id, &[("date", Arg::Date(date))]);
    match remark {
        Remark::DoubtfulDate => texts.text("note-doubtful-date"),
        Remark::Locked { pins, is_mended_at_the_renewal } => {
            let details = sentences(is_mended_at_the_renewal.then(|| words("note-locked-at-renewal")));
            message("note-locked", &[("pins", names(pins)), ("details", details)], texts, false)
        }
        Remark::OneTryLeft(pins) => message("note-one-try-left", &[("pins", names(pins))], texts, false),
        Remark::ByHand => texts.text("note-by-hand"),
        Remark::YearEnd => texts.text("when-year-end"),
        Remark::CardEndsFirst(card) => dated("assumed-card-end", *card),
        Remark::PeriodOfStay => texts.text("note-period-of-stay"),
        Remark::SignatureUnknown => texts.text("note-signature-unknown"),
        Remark::SignatureExpired(ended) => dated("note-signature-expired", *ended),
        Remark::SignatureWithCard => texts.text("note-signature-with-card"),
        Remark::SignatureOpen(ends) => dated("note-signature-open", *ends),
        Remark::SignatureEarlier { ends, opens } => {
            texts.with("note-signature-earlier", &[("date", Arg::Date(*ends)), ("opens", Arg::Date(*opens))])
        }
        Remark::CardUnknown => texts.text("note-card-unknown"),
        Remark::CardOpen(card) => dated("note-card-open", *card),
        Remark::Gain { gain: Gain::Until(day), is_today: true } => dated("note-gain", *day),
        Remark::Gain { gain: Gain::Until(day), is_today: false } => dated("note-gain-next", *day),
        Remark::Gain { gain: Gain::AtMostUntil(day), is_today: true } => dated("note-gain-at-most", *day),
        Remark::Gain { gain: Gain::AtMostUntil(day), is_today: false } => dated("note-gain-next-at-most", *day),
        Remark::IssuerKnown(name) => texts.with("note-issuer-known", &[("name", Arg::Text(name))]),
        Remark::IssuerUnknown => texts.text("note-issuer-unknown"),
    }
}

fn names(pins: &[Pin]) -> Value {
    Value::List(pins.iter().map(pin_name).collect())
}

/// How the end affects マイナ保険証.
pub(super) fn insurance(case: &Case<'_>, texts: &Texts) -> Option<String> {
    let (id, date) = match case.insurance_remark()? {
        Insurance::CardDecides => return Some(texts.text("note-insurance-card-expired")),
        Insurance::Over(date) => ("note-insurance-over", date),
        Insurance::Until(date) if case.has_ended() => ("note-insurance-grace", date),
        Insurance::Until(date) => ("note-insurance-later", date),
    };
    Some(texts.with(id, &[("date", Arg::Date(date))]))
}
