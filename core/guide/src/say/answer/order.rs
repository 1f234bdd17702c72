use super::Answer;
use crate::case::Tone;

/// A part of the answer below its band, counter and alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AnswerPart {
    /// The next action and its steps.
    ToDo,
    /// Whether the card itself goes on.
    CardGoesOn,
    /// マイナ保険証.
    Insurance,
    /// The days that matter.
    Rail,
    /// What the screen itself lets choose: language and text size.
    Choices,
    /// Further sentences.
    Notes,
}

/// The parts that have something to say, in the order of the screen (screens.md, "2 結果").
///
/// The next action stands above the rail where band and button do not say it already; マイナ保険証 stands there where
/// something has ended, for it is what still goes on.
pub(super) fn order(answer: &Answer) -> Vec<AnswerPart> {
    let is_ended = answer.tone == Tone::Ended;
    let has_more_to_do = is_ended || !answer.steps.is_empty() || answer.rail.is_empty();
    let is_said = |part: &AnswerPart| match part {
        AnswerPart::CardGoesOn => answer.card_goes_on.is_some(),
        AnswerPart::Insurance => answer.insurance.is_some(),
        AnswerPart::Rail => !answer.rail.is_empty(),
        AnswerPart::Notes => !answer.notes.is_empty(),
        AnswerPart::ToDo | AnswerPart::Choices => true,
    };
    let above = |part, is_above: bool| is_above.then_some(part);
    [
        above(AnswerPart::ToDo, has_more_to_do),
        Some(AnswerPart::CardGoesOn),
        above(AnswerPart::Insurance, is_ended),
        Some(AnswerPart::Rail),
        above(AnswerPart::ToDo, !has_more_to_do),
        Some(AnswerPart::Choices),
        above(AnswerPart::Insurance, !is_ended),
        Some(AnswerPart::Notes),
    ]
    .into_iter()
    .flatten()
    .filter(is_said)
    .collect()
}
