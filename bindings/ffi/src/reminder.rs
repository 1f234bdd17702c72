use kigen_guide::say::ReminderText;

use crate::date::CivilDate;
use crate::vocabulary::Language;

/// One day to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Reminder {
    /// What happens.
    pub title: String,
    /// The one thing to do, and what the day rests on.
    pub description: String,
    /// The whole day.
    pub on: CivilDate,
    /// The day in words.
    pub on_text: String,
    /// The day as it is read out.
    pub on_spoken: String,
}

impl Reminder {
    /// A reminder in a language.
    pub(crate) fn new(found: ReminderText, language: Language) -> Self {
        let texts = language.texts();
        Self {
            title: found.title,
            description: found.description,
            on: found.date.into(),
            on_text: texts.date(found.date),
            on_spoken: texts.spoken_date(found.date),
        }
    }
}
