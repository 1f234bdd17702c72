//! The 有効期限通知書: sender, date, enclosures, and that nobody has to wait for it (R-NOTICE).

use crate::case::{Case, NoticeByPost};
use crate::rules::{Colour, Enclosure, Found, Notice, Sender};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Value, date, name, number, phrase, sentences, words};

pub(super) fn notice(c: &Case<'_>) -> Vec<Statement> {
    match c.notice_by_post() {
        NoticeByPost::NotSent => vec![c.national(Id::WhenNoNotice, vec![("details", sentences([not_sent(c)]))])],
        NoticeByPost::Comes => sent(c).into_iter().chain(envelope(c)).collect(),
        NoticeByPost::Over => Vec::new(),
    }
}

/// From when to go without it: at once, unless the answer is to wait for the first day.
fn not_sent(c: &Case<'_>) -> Value {
    match c.opens_on().filter(|_| !c.is_visit_near()) {
        Some(opens) => phrase("when-no-notice-from", vec![("date", date(opens))]),
        None => words("when-no-notice-now"),
    }
}

/// When it comes; the nation's entry fills what a page leaves open.
fn sent(c: &Case<'_>) -> Option<Statement> {
    let levels = [c.office().notice(), c.office().national().notice()];
    let states = |found: &Found<'_, Notice>| !found.value.months_before.is_unknown();
    let found = levels.into_iter().flatten().find(states)?;
    let [from, to] = found.value.months_before.known()?;
    Some(c.found(Id::WhenNotice, vec![("from", number((*from).into())), ("to", number((*to).into()))], &found))
}

/// How to recognise it, and that its papers are worth keeping (R-NOTICE-4).
fn envelope(c: &Case<'_>) -> Option<Statement> {
    let found = c.office().notice()?;
    let notice = found.value;
    let mut details: Vec<Value> = Vec::new();
    details.extend(notice.sender.known().map(|sender| {
        words(match sender {
            Sender::JLis => "when-sender-j-lis",
            Sender::State => "when-sender-state",
            Sender::Municipality => "when-sender-municipality",
        })
    }));
    details.extend(notice.colour.map(|colour| {
        words(match colour {
            Colour::Blue => "when-envelope-blue",
        })
    }));
    details.extend(notice.envelope.as_deref().map(|text| phrase("when-envelope-words", vec![("words", name(text))])));
    // The card's own notice encloses other papers than the certificates'.
    if !notice.contents.is_empty() && !c.is_card_bound() {
        let papers = notice.contents.iter().map(|paper| enclosure(c, *paper)).collect();
        details.push(phrase("when-envelope-contents", vec![("papers", Value::List(papers))]));
    }
    (!details.is_empty()).then(|| c.found(Id::WhenEnvelope, vec![("details", Value::Sentences(details))], &found))
}

fn enclosure(c: &Case<'_>, paper: Enclosure) -> Value {
    match paper {
        Enclosure::Notice => words("when-enclosure-notice"),
        Enclosure::Form => phrase("when-enclosure-form", vec![c.form()]),
        Enclosure::FormEnvelope => phrase("when-enclosure-form-envelope", vec![c.form()]),
        Enclosure::Leaflet => words("when-enclosure-leaflet"),
    }
}
