use chrono::NaiveDate;

use super::short::sentences;
use crate::case::{BlockDay, Case, Insurance, NewYear};
use crate::rules::Service;
use crate::say::service_name::service_name;
use crate::say::span::span;
use crate::text::{Arg, Texts};

/// The label says whether it is a first day or a last one.
pub(super) fn label(c: &Case<'_>) -> &'static str {
    match c.block_day() {
        BlockDay::From { .. } | BlockDay::FromSignature { .. } | BlockDay::FromSignatureThenCard { .. } => {
            "brief-label-from"
        }
        BlockDay::By { .. } | BlockDay::BeforeLeaving { .. } => "brief-label-by",
        BlockDay::EndIs(_) | BlockDay::Ended { .. } | BlockDay::Either { .. } => "brief-label-end",
        BlockDay::WhenNeeded => "brief-label-when",
    }
}

/// When the counters close on the way to the end, and open again.
fn new_year(c: &Case<'_>, texts: &Texts) -> Option<String> {
    Some(match c.new_year()? {
        NewYear::Ahead(day) => texts.with("brief-when-before-new-year", &[("date", Arg::Date(day))]),
        NewYear::Now(day) => texts.with("brief-when-after-new-year", &[("date", Arg::Date(day))]),
    })
}

/// The day by which a new card is applied for, or the first of two visits is made.
fn planning(c: &Case<'_>, texts: &Texts) -> Option<String> {
    let id = if c.takes_two_visits() { "brief-when-first-visit-by" } else { "brief-when-apply-by" };
    c.planning_day().map(|day| texts.with(id, &[("date", Arg::Date(day))]))
}

/// The certificates end, or have ended, before the card that is extended.
fn certificates(c: &Case<'_>, texts: &Texts) -> Option<String> {
    let (id, day) = match (c.certificates_ended_first(), c.certificates_end_first()) {
        (Some(ended), _) => ("brief-special-stay-certificates-ended", ended),
        (None, Some(ends)) => ("brief-special-stay-certificates", c.certificates_by().unwrap_or(ends)),
        (None, None) => return None,
    };
    Some(texts.with(id, &[("date", Arg::Date(day))]))
}

/// The day to plan on, and what is closest behind it, in two lines.
fn by(c: &Case<'_>, day: NaiveDate, days: i64, ends: Option<(NaiveDate, i64)>, texts: &Texts) -> String {
    let more = certificates(c, texts).or_else(|| planning(c, texts));
    if let (Some((ends, left)), None) = (ends, &more) {
        let arguments = [
            ("date", Arg::Date(day)),
            ("days", Arg::Number(days)),
            ("ends", Arg::Date(ends)),
            ("left", Arg::Number(left)),
        ];
        return texts.with("brief-by-before-the-end", &arguments);
    }
    let by = match c.months_to(day) {
        Some(months) => {
            texts.with("brief-by-far", &[("date", Arg::Date(day)), ("span", Arg::Text(&span(months, texts)))])
        }
        None => texts.with("brief-by", &[("date", Arg::Date(day)), ("days", Arg::Number(days))]),
    };
    let more = more.or_else(|| new_year(c, texts));
    sentences(&std::iter::once(by).chain(more).collect::<Vec<_>>(), texts)
}

/// What ended when, what stopped with it, and until when マイナ保険証 works or worked.
fn ended(c: &Case<'_>, on: NaiveDate, insurance: Option<Insurance>, texts: &Texts) -> String {
    let mut lines = vec![texts.with("brief-ended", &[("date", Arg::Date(on))])];
    let stopped: Vec<String> =
        c.best_known_to_have_stopped().into_iter().map(|service| texts.text(short_name(service))).collect();
    if c.has_card_ended() {
        lines.push(texts.text("brief-ended-card"));
    } else if !stopped.is_empty() {
        let stopped = stopped.join(&texts.text("advice-list-joint"));
        lines.push(texts.with("brief-ended-services", &[("services", Arg::Text(&stopped))]));
    }
    lines.extend(match insurance {
        Some(Insurance::Until(day)) => Some(texts.with("brief-ended-insurance", &[("date", Arg::Date(day))])),
        Some(Insurance::Over(day)) => Some(texts.with("brief-ended-insurance-over", &[("date", Arg::Date(day))])),
        Some(Insurance::CardDecides) | None => None,
    });
    sentences(&lines, texts)
}

const fn short_name(service: Service) -> &'static str {
    match service {
        Service::ConvenienceStore => "brief-service-convenience-store",
        Service::ETax => "brief-service-e-tax",
        Service::Mynaportal
        | Service::HealthInsurance
        | Service::Registration
        | Service::PrivateServices
        | Service::Smartphone
        | Service::PhotoId => service_name(service, false),
    }
}

pub(super) fn deadline(c: &Case<'_>, texts: &Texts) -> String {
    match c.block_day() {
        BlockDay::FromSignature { opens, other } => {
            texts.with("brief-from-signature", &[("opens", Arg::Date(opens)), ("other", Arg::Date(other))])
        }
        BlockDay::FromSignatureThenCard { opens, card } => {
            texts.with("brief-from-signature-then-card", &[("opens", Arg::Date(opens)), ("card", Arg::Date(card))])
        }
        BlockDay::From { opens, opening: Some(opening), ends } => {
            let arguments = [("opens", Arg::Date(opens)), ("opening", Arg::Date(opening)), ("date", Arg::Date(ends))];
            texts.with("brief-from-opening", &arguments)
        }
        BlockDay::From { opens, opening: None, ends } => {
            texts.with("brief-from", &[("opens", Arg::Date(opens)), ("date", Arg::Date(ends))])
        }
        BlockDay::By { day, left, ends } => by(c, day, left, ends, texts),
        BlockDay::EndIs(ends) => texts.with("brief-end-is", &[("date", Arg::Date(ends))]),
        BlockDay::Ended { on, insurance } => ended(c, on, insurance, texts),
        BlockDay::BeforeLeaving { ends } => texts.with("brief-before-leaving", &[("date", Arg::Date(ends))]),
        BlockDay::Either { first, has_ended, renewed } => {
            let id = if has_ended { "brief-either-ended" } else { "brief-either" };
            texts.with(id, &[("date", Arg::Date(first)), ("other", Arg::Date(renewed))])
        }
        BlockDay::WhenNeeded => texts.text("brief-when-needed"),
    }
}
