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
pub(super) fn order(is_ended: bool, has_steps: bool, is_said: impl Fn(AnswerPart) -> bool) -> Vec<AnswerPart> {
    let has_more_to_do = is_ended || has_steps || !is_said(AnswerPart::Rail);
    let all = [
        (AnswerPart::ToDo, has_more_to_do),
        (AnswerPart::CardGoesOn, true),
        (AnswerPart::Insurance, is_ended),
        (AnswerPart::Rail, true),
        (AnswerPart::ToDo, !has_more_to_do),
        (AnswerPart::Choices, true),
        (AnswerPart::Insurance, !is_ended),
        (AnswerPart::Notes, true),
    ];
    all.into_iter().filter(|(part, is_here)| *is_here && is_said(*part)).map(|(part, _)| part).collect()
}
