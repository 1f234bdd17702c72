//! The answer in words: what the terminal and the phones show, from top to bottom (screens.md, "2 結果").

mod files_read;
mod headline;
mod learned;
mod notes;
mod picture;
mod pins;
mod rows;
#[cfg(test)]
mod tests;

use crate::case::{Case, Tone};
use crate::say::first;
use crate::say::row::Row;
use crate::text::Texts;

pub use files_read::{files_read, files_read_title};
pub use learned::learned_row;
pub use picture::TimelineText;

/// A whole screen about a case, ready for layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The colour role of the answer (screens.md, "Colours"); colour is never the only signal.
    pub tone: Tone,
    /// The answer in one line.
    pub headline: String,
    /// The one date that matters.
    pub key_date: Option<String>,
    /// The number of days until then, or since.
    pub days: Option<String>,
    /// The one thing to do.
    pub next_action: String,
    /// Further sentences, the most important first.
    pub notes: Vec<String>,
    /// Both certificates and the card; empty under not-this-card.
    pub rows: Vec<Row>,
    /// マイナ保険証, if relevant.
    pub insurance: Option<String>,
    /// Who issued the card.
    pub issued_by: Option<Row>,
    /// Both PINs, each only if its certificate may be on the card.
    pub pins: Vec<Row>,
    /// What was not checked.
    pub not_checked: Vec<String>,
    /// The words of the timeline; `None` without a timeline.
    pub timeline: Option<TimelineText>,
}

/// Puts a case into words.
#[must_use]
pub fn answer(case: &Case<'_>, texts: &Texts) -> Answer {
    let is_this_card = !case.is_another_card();
    let not_checked = if is_this_card { case.not_checked() } else { Vec::new() };
    Answer {
        tone: case.tone(),
        headline: first::headline(case).text(texts),
        key_date: case.key_date().map(|found| headline::key_date(found, texts)),
        days: case.day_count().map(|found| headline::day_count(found, texts)),
        next_action: first::next_action(case).text(texts),
        notes: case.remarks().iter().map(|remark| notes::remark(remark, texts)).collect(),
        rows: if is_this_card { rows::rows(case, texts) } else { Vec::new() },
        insurance: notes::insurance(case, texts),
        issued_by: rows::issued_by(case, texts).filter(|_| is_this_card),
        pins: if is_this_card { pins::pins(case, texts) } else { Vec::new() },
        not_checked: not_checked.into_iter().map(|line| line.text(texts)).collect(),
        timeline: case.timeline().map(|timeline| picture::words(case, &timeline, texts)),
    }
}
