use std::sync::Arc;

use kigen_guide::{
    self as guide, Flag, Platform, Tone, Verdict, assess, files_read, files_read_title, further_action, summarize,
};

use crate::date::Today;
use crate::error::KigenError;
use crate::failure::{Button, buttons};
use crate::reading::Reading;
use crate::row::Row;
use crate::timeline::Timeline;
use crate::words::{Language, Words};

/// The answer in words, from top to bottom (screens.md, "2 結果").
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Answer {
    /// What the reading comes to.
    pub verdict: Verdict,
    /// What stands beside it.
    pub flags: Vec<Flag>,
    /// The colour role.
    pub tone: Tone,
    /// The answer in one line.
    pub headline: String,
    /// The one date that matters.
    pub key_date: Option<String>,
    /// Days until then, or since.
    pub days: Option<String>,
    /// Headline, date and days for the ear.
    pub spoken: String,
    /// The one thing to do.
    pub next_action: String,
    /// Further sentences, the most important first.
    pub notes: Vec<String>,
    /// マイナ保険証, where it helps.
    pub insurance: Option<String>,
    /// Where today lies; `None` where no bar can be drawn.
    pub timeline: Option<Timeline>,
    /// Both certificates and the card; none under `not-this-card`.
    pub rows: Vec<Row>,
    /// Who issued the card.
    pub issued_by: Option<Row>,
    /// Both PINs.
    pub pins: Vec<Row>,
    /// What was not checked.
    pub not_checked: Vec<String>,
    /// The heading above `files_read`: «何を読み取ったか», by hand «何をもとにしたか».
    pub files_read_title: String,
    /// What was read of the card; by hand, that nothing was.
    pub files_read: Vec<String>,
    /// The one to take first stands first; never empty.
    pub buttons: Vec<Button>,
}

/// The answer for a reading on a day.
///
/// # Errors
/// [`KigenError::NoSuchDate`].
#[uniffi::export]
pub fn answer(
    reading: Arc<Reading>,
    today: Today,
    platform: Platform,
    language: Language,
) -> Result<Answer, KigenError> {
    let assessment = assess(&reading.facts, &today.try_into()?);
    let summary = summarize(&reading.facts, &assessment, language.texts());
    let spoken = summarize(&reading.facts, &assessment, language.spoken());
    let heard: Vec<&str> = [Some(&spoken.headline), spoken.key_date.as_ref(), spoken.days.as_ref()]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let joint = language.texts().text("screen-spoken-joint");
    let timeline = guide::Timeline::of(&reading.facts, &assessment).zip(summary.timeline);
    let actions: Vec<_> =
        [assessment.verdict.action()].into_iter().chain(further_action(&reading.facts.token)).collect();
    Ok(Answer {
        verdict: assessment.verdict,
        flags: assessment.flags,
        tone: summary.tone,
        headline: summary.headline,
        key_date: summary.key_date,
        days: summary.days,
        spoken: heard.join(&joint),
        next_action: summary.next_action,
        notes: summary.notes,
        insurance: summary.insurance,
        timeline: timeline.map(|(bar, words)| Timeline::new(bar, words)),
        rows: rows(summary.rows, spoken.rows, language),
        issued_by: summary.issued_by.map(|row| Row::new(row, spoken.issued_by, language)),
        pins: rows(summary.pins, spoken.pins, language),
        not_checked: summary.not_checked,
        files_read_title: files_read_title(&reading.facts, language.texts()),
        files_read: files_read(&reading.facts, language.texts()),
        buttons: buttons(&actions, &platform, language),
    })
}

fn rows(rows: Vec<guide::Row>, spoken: Vec<guide::Row>, language: Language) -> Vec<Row> {
    rows.into_iter().zip(spoken).map(|(row, spoken)| Row::new(row, Some(spoken), language)).collect()
}
