//! The answer in words: what the terminal and the phones show, from top to bottom (screens.md, "2 結果").

mod headline;
mod learned;
mod notes;
mod picture;
mod pins;
mod rows;
#[cfg(test)]
mod tests;
mod why;

use crate::facts::Facts;
use crate::not_checked::NotChecked;
use crate::text::Texts;
use crate::timeline::Timeline;
use crate::verdict::{Assessment, Verdict};

pub use learned::{files_read, files_read_title, learned_row};
pub use picture::TimelineText;

/// Everything that is said about a reading, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The colour role of the answer (screens.md, "Colours"): never the only sign of anything.
    pub tone: Tone,
    /// The answer in one line.
    pub headline: String,
    /// The one date that matters.
    pub key_date: Option<String>,
    /// How many days until then, or since.
    pub days: Option<String>,
    /// The one thing to do.
    pub next_action: String,
    /// Further sentences, the most important first.
    pub notes: Vec<String>,
    /// Both certificates and the card; none under not-this-card.
    pub rows: Vec<Row>,
    /// マイナ保険証, where it helps.
    pub insurance: Option<String>,
    /// Who issued the card.
    pub issued_by: Option<Row>,
    /// Both PINs, each where its certificate may be on the card.
    pub pins: Vec<Row>,
    /// What was not checked.
    pub not_checked: Vec<String>,
    /// The words of the timeline; `None` where there is none.
    pub timeline: Option<TimelineText>,
}

/// The colour role of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Nothing to do.
    Fine,
    /// Something can be done now.
    Act,
    /// Something has ended.
    Ended,
    /// Information.
    Note,
}

impl Tone {
    /// The name across the bindings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Act => "act",
            Self::Ended => "ended",
            Self::Note => "note",
        }
    }
}

/// One thing and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub kind: RowKind,
    /// Its name.
    pub label: String,
    /// A date, a count, or why there is none.
    pub value: String,
    /// Where today lies, in a word or two.
    pub state: Option<String>,
    /// From when until when something can be done.
    pub window: Option<String>,
    /// What to do or to know about it.
    pub hint: Option<String>,
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// Puts an assessment into words.
#[must_use]
pub fn summarize(facts: &Facts, assessment: &Assessment, texts: &Texts) -> Summary {
    let view = View { facts, assessment, texts };
    let is_this_card = assessment.verdict != Verdict::NotThisCard;
    let not_checked = if is_this_card { NotChecked::of(facts, assessment) } else { Vec::new() };
    Summary {
        tone: headline::tone(&view),
        headline: headline::headline(&view),
        key_date: headline::key_date(&view),
        days: headline::days(&view),
        next_action: headline::next_action(&view),
        notes: notes::notes(&view),
        rows: if is_this_card { rows::rows(&view) } else { Vec::new() },
        insurance: notes::insurance(&view),
        issued_by: rows::issued_by(&view).filter(|_| is_this_card),
        pins: if is_this_card { pins::pins(&view) } else { Vec::new() },
        not_checked: not_checked.into_iter().map(|line| line.text(texts)).collect(),
        timeline: Timeline::of(facts, assessment).map(|timeline| picture::words(&view, &timeline)),
    }
}

/// The message of the headline.
pub(crate) fn headline_message(facts: &Facts, assessment: &Assessment) -> &'static str {
    headline::message(facts, assessment)
}

/// What every part of the summary is made from.
struct View<'a> {
    facts: &'a Facts,
    assessment: &'a Assessment,
    texts: &'a Texts,
}

impl View<'_> {
    const fn verdict(&self) -> Verdict {
        self.assessment.verdict
    }

    /// Whether a new card, not a new certificate, is what comes next (R-GAIN-4).
    fn is_card_bound(&self) -> bool {
        matches!(self.verdict(), Verdict::CardBoundLater | Verdict::CardBoundOpen)
    }

    /// Whether the dates may be compared with today (R-TIME-5).
    fn is_clock_good(&self) -> bool {
        self.verdict() != Verdict::ClockDoubtful
    }
}
