use std::sync::Arc;

use kigen_guide::advice::advise;
use kigen_guide::rules::Rules;
use kigen_guide::{
    self as guide, LabelKind, SegmentKind, assess, files_read, files_read_title, further_action, summarize,
};

use crate::date::Today;
use crate::error::KigenError;
use crate::failure::{Button, button};
use crate::guide::Statement;
use crate::label::Language;
use crate::reading::Reading;
use crate::situation::{GivenAnswer, situation};

/// The answer in words, from top to bottom (screens.md, "2 結果").
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Answer {
    /// The verdict's stable name: `not-yet`, `open` …
    pub verdict: String,
    /// Names of what stands beside it: `last-day`, `signature-unknown` …
    pub flags: Vec<String>,
    /// The colour role: `fine`, `act`, `ended`, `note`.
    pub tone: String,
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
    /// The primary button.
    pub button: Button,
    /// A second one.
    pub further: Option<Button>,
}

/// One thing and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Row {
    /// What it is about.
    pub kind: RowKind,
    /// Its name.
    pub label: String,
    /// A date, a count, or why there is none.
    pub value: String,
    /// The whole row for the ear.
    pub spoken: String,
    /// Where today lies, in a word or two.
    pub state: Option<String>,
    /// From when until when something can be done.
    pub window: Option<String>,
    /// What to do or to know about it.
    pub hint: Option<String>,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, uniffi::Enum)]
pub enum RowKind {
    /// 利用者証明用電子証明書.
    Authentication,
    /// 署名用電子証明書.
    Signature,
    /// カード本体.
    Card,
    /// The municipality that issued the card.
    IssuedBy,
    /// 利用者証明用暗証番号.
    AuthenticationPin,
    /// 署名用暗証番号.
    SignaturePin,
}

/// Where today lies: one bar. Fractions are of its whole length; 0.0 is the earlier end.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Timeline {
    /// The parts, without gaps, in the order of time.
    pub segments: Vec<TimelineSegment>,
    /// Today; `None` when the clock is doubtful.
    pub today: Option<TodayMark>,
    /// Dates beside the bar, in the order of time.
    pub labels: Vec<TimelineLabel>,
    /// The whole picture for the ear, one text.
    pub spoken: String,
}

/// A part of the bar.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TimelineSegment {
    /// `before` outline, `window` solid, `last-day` tick, `grace` hatched, `after` outline.
    pub kind: String,
    /// Where its first day begins.
    pub from_fraction: f64,
    /// Where its last day ends.
    pub to_fraction: f64,
}

/// Where today lies.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TodayMark {
    /// On the bar; −1.0 left of it, 2.0 right of it: then an arrow stands at that edge.
    pub fraction: f64,
    /// The word at the mark, with the number of days beside the bar.
    pub text: String,
}

/// A date beside the bar.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TimelineLabel {
    /// `opens`, `last-day`, `grace-ends`.
    pub kind: String,
    /// The middle of that day.
    pub fraction: f64,
    /// Its words.
    pub text: String,
}

/// The answer for a reading on a day.
///
/// # Errors
/// [`KigenError::NoSuchDate`].
#[uniffi::export]
pub fn answer(reading: Arc<Reading>, today: Today, language: Language) -> Result<Answer, KigenError> {
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
    Ok(Answer {
        verdict: assessment.verdict.as_str().to_owned(),
        flags: assessment.flags.iter().map(|flag| flag.as_str().to_owned()).collect(),
        tone: summary.tone.as_str().to_owned(),
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
        button: button(assessment.verdict.action(), language),
        further: further_action(&reading.facts.token).map(|action| button(action, language)),
    })
}

/// «なぜこの日?»: what a row is for and why this date, each line with its source.
///
/// # Errors
/// As [`advise`](crate::advise).
#[uniffi::export]
pub fn explain(
    reading: Arc<Reading>,
    row: RowKind,
    given: Vec<GivenAnswer>,
    today: Today,
    language: Language,
) -> Result<Vec<Statement>, KigenError> {
    let (today, situation) = (today.try_into()?, situation(&given, &reading)?);
    let advice = advise(&reading.facts, &situation, &today, Rules::builtin());
    let lines = advice.explaining(row.into());
    Ok(lines.into_iter().map(|statement| Statement::new(statement, &[], language)).collect())
}

fn rows(rows: Vec<guide::Row>, spoken: Vec<guide::Row>, language: Language) -> Vec<Row> {
    rows.into_iter().zip(spoken).map(|(row, spoken)| Row::new(row, Some(spoken), language)).collect()
}

impl Row {
    pub(crate) fn new(row: guide::Row, spoken: Option<guide::Row>, language: Language) -> Self {
        let joint = language.texts().text("screen-spoken-joint");
        let heard = spoken.as_ref().unwrap_or(&row);
        let parts =
            [Some(&heard.label), Some(&heard.value), heard.state.as_ref(), heard.window.as_ref(), heard.hint.as_ref()];
        let spoken = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(&joint);
        let guide::Row { kind, label, value, state, window, hint } = row;
        Self { kind: kind.into(), label, value, spoken, state, window, hint }
    }
}

impl Timeline {
    fn new(bar: guide::Timeline, words: guide::TimelineText) -> Self {
        let segment = |segment: guide::Segment| TimelineSegment {
            kind: SegmentKind::as_str(segment.kind).to_owned(),
            from_fraction: segment.from,
            to_fraction: segment.to,
        };
        let labels = bar.labels.iter().zip(words.labels);
        let today = bar.today.map(|mark| match mark {
            guide::TodayMark::On { fraction } => fraction,
            guide::TodayMark::Before { .. } => -1.0,
            guide::TodayMark::After { .. } => 2.0,
        });
        Self {
            segments: bar.segments.into_iter().map(segment).collect(),
            today: today.zip(words.today).map(|(fraction, text)| TodayMark { fraction, text }),
            labels: labels
                .map(|(label, text)| TimelineLabel {
                    kind: LabelKind::as_str(label.kind).to_owned(),
                    fraction: label.fraction,
                    text,
                })
                .collect(),
            spoken: words.spoken,
        }
    }
}

impl From<guide::RowKind> for RowKind {
    fn from(kind: guide::RowKind) -> Self {
        match kind {
            guide::RowKind::Authentication => Self::Authentication,
            guide::RowKind::Signature => Self::Signature,
            guide::RowKind::Card => Self::Card,
            guide::RowKind::IssuedBy => Self::IssuedBy,
            guide::RowKind::AuthenticationPin => Self::AuthenticationPin,
            guide::RowKind::SignaturePin => Self::SignaturePin,
        }
    }
}

impl From<RowKind> for guide::RowKind {
    fn from(kind: RowKind) -> Self {
        match kind {
            RowKind::Authentication => Self::Authentication,
            RowKind::Signature => Self::Signature,
            RowKind::Card => Self::Card,
            RowKind::IssuedBy => Self::IssuedBy,
            RowKind::AuthenticationPin => Self::AuthenticationPin,
            RowKind::SignaturePin => Self::SignaturePin,
        }
    }
}
