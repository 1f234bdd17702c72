use kigen_guide::VisitDayKind;
use kigen_guide::say::{ReminderText, VisitDayText};

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

/// A day on which somebody can go to a counter.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct VisitDay {
    /// When it is.
    pub kind: VisitDayKind,
    /// The day in words: «明日 12月1日(火)».
    pub label: String,
    /// What goes into the calendar.
    pub reminder: Reminder,
}

impl VisitDay {
    /// A day in a language.
    pub(crate) fn new(found: VisitDayText, language: Language) -> Self {
        Self { kind: found.kind, label: found.label, reminder: Reminder::new(found.reminder, language) }
    }
}
