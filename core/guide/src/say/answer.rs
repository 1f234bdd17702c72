//! The answer in words: what the terminal and the phones show, from top to bottom (screens.md, "2 結果").

mod counter;
mod files_read;
mod headline;
mod learned;
mod notes;
mod order;
mod pins;
mod rail;
mod rows;
mod steps;
#[cfg(test)]
mod tests;

use crate::case::{Case, Headline, Remark, Tone};
use crate::say::first;
use crate::say::row::Row;
use crate::text::{Arg, Texts};

pub use counter::CounterText;
pub use files_read::{files_read, files_read_title};
pub use learned::learned_row;
pub use order::AnswerPart;
pub use rail::RailText;

/// A whole screen about a case, ready for layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The colour role of the answer (screens.md, "Colours"); colour is never the only signal.
    pub tone: Tone,
    /// The answer in one line.
    pub headline: String,
    /// Where the thing that ends is: in the card; `None` where the line names the card.
    pub about: Option<String>,
    /// The one date that matters.
    pub key_date: Option<String>,
    /// The year of that date, with the era's, for a line of its own above the day: «2026年(令和8年)».
    pub key_year: Option<String>,
    /// The rest of it, in the largest letters: «12月18日(金)まで».
    pub key_day: Option<String>,
    /// The number of days until then, or since; months where they are many.
    pub days: Option<String>,
    /// The one thing to do.
    pub next_action: String,
    /// What the next action takes, in order; empty if it is one step.
    pub steps: Vec<String>,
    /// On the last day: the counter's hours of today, and its number.
    pub counter: Option<CounterText>,
    /// Whether the card itself goes on.
    pub card_goes_on: Option<String>,
    /// What changes the action: two at most, right below the answer.
    pub alerts: Vec<String>,
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
    /// The words of the rail: a line for each mark of [`Case::rail`].
    pub rail: Vec<RailText>,
    /// Which part stands where below band, counter and alerts; each that has something to say, once.
    pub order: Vec<AnswerPart>,
}

/// So many alerts stand below the answer; what remains is a note.
const ALERTS: usize = 2;

/// Puts a case into words.
#[must_use]
pub fn answer(case: &Case<'_>, texts: &Texts) -> Answer {
    let is_this_card = !case.is_another_card();
    let (urgent, calm): (Vec<_>, Vec<_>) = case.remarks().into_iter().partition(Remark::changes_the_action);
    let mut alerts: Vec<String> = urgent.iter().map(|remark| notes::remark(remark, texts)).collect();
    let further = alerts.split_off(alerts.len().min(ALERTS));
    let calm = calm.iter().map(|remark| notes::remark(remark, texts));
    let not_checked = if is_this_card { case.not_checked() } else { Vec::new() };
    let mut answer = Answer {
        tone: case.tone(),
        headline: first::headline(case).text(texts),
        about: about(case.headline()).map(|id| texts.text(id)),
        key_date: case.key_date().map(|found| headline::key_date(found, texts)),
        key_year: case.key_date().map(|found| texts.year(found.date())),
        key_day: case.key_date().map(|found| headline::key_day(found, texts)),
        days: case.day_count().map(|found| headline::day_count(found, case.month_count(), texts)),
        next_action: first::next_action(case).text(texts),
        steps: steps::steps(case, texts),
        counter: counter::counter(case, texts),
        card_goes_on: case.card_goes_on_until().map(|day| texts.with("note-card-goes-on", &[("date", Arg::Date(day))])),
        alerts,
        notes: further.into_iter().chain(calm).collect(),
        rows: if is_this_card { rows::rows(case, texts) } else { Vec::new() },
        insurance: notes::insurance(case, texts),
        issued_by: rows::issued_by(case, texts).filter(|_| is_this_card),
        pins: if is_this_card { pins::pins(case, texts) } else { Vec::new() },
        not_checked: not_checked.into_iter().map(|line| line.text(texts)).collect(),
        rail: rail::words(case, texts),
        order: Vec::new(),
    };
    answer.order = order::order(answer.tone == Tone::Ended, !answer.steps.is_empty(), |part| match part {
        AnswerPart::CardGoesOn => answer.card_goes_on.is_some(),
        AnswerPart::Insurance => answer.insurance.is_some(),
        AnswerPart::Rail => !answer.rail.is_empty(),
        AnswerPart::Notes => !answer.notes.is_empty(),
        AnswerPart::ToDo | AnswerPart::Choices => true,
    });
    answer
}

/// What the key date belongs to, where the headline does not say it.
fn about(headline: Headline) -> Option<&'static str> {
    if headline == Headline::CardBoundOpen {
        return Some("verdict-about-this-card");
    }
    headline.is_about_certificates().then_some("verdict-about-certificates")
}
