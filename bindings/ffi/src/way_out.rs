use kigen_guide::text::Arg;

use crate::date::TodaySource;
use crate::error::{KigenError, error_text};
use crate::vocabulary::{Language, QuestionKind};

/// Where an error that leaves nothing to show leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum WayOut {
    /// To the phone's own date.
    SetClock,
    /// To where the day was entered.
    EnterDay,
    /// To a question whose answer excludes another.
    AnswerAgain {
        /// Which.
        question: QuestionKind,
    },
}

/// Where it leads for a day of this origin; `None` where only the beginning is left.
#[uniffi::export]
pub fn way_out(error: KigenError, today: TodaySource) -> Option<WayOut> {
    match (error, today) {
        (KigenError::NoSuchDate, TodaySource::Clock) => Some(WayOut::SetClock),
        (KigenError::NoSuchDate | KigenError::NoSuchDemoDay | KigenError::NoSuchTypedDate { .. }, _) => {
            Some(WayOut::EnterDay)
        }
        (KigenError::Contradictory { contradiction }, _) => {
            Some(WayOut::AnswerAgain { question: contradiction.question() })
        }
        (
            KigenError::NotCalculable { .. }
            | KigenError::NoSuchDemoCard
            | KigenError::NoSuchAnswer
            | KigenError::NoCardToCompare,
            _,
        ) => None,
    }
}

/// Why there is nothing to show on a day of this origin: nobody entered what a clock says.
#[uniffi::export]
pub fn way_out_problem(error: KigenError, today: TodaySource, language: Language) -> String {
    match way_out(error, today) {
        Some(WayOut::SetClock) => language.texts().text("screen-error-no-such-clock"),
        Some(WayOut::EnterDay | WayOut::AnswerAgain { .. }) | None => error_text(error, language),
    }
}

/// The words of its button.
#[uniffi::export]
pub fn way_out_label(way: WayOut, language: Language) -> String {
    let texts = language.texts();
    match way {
        WayOut::SetClock => texts.text("action-clock-settings"),
        WayOut::EnterDay => texts.text("screen-error-enter-day"),
        WayOut::AnswerAgain { question } => {
            let name = question.name_text(texts);
            texts.with("screen-error-answer-again", &[("question", Arg::Text(&name))])
        }
    }
}
