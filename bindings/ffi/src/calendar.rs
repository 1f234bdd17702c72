use std::sync::Arc;

use kigen_guide::calendar::{self, Reminder};
use kigen_guide::rules::Rules;

use crate::date::{CivilDate, Today};
use crate::error::KigenError;
use crate::reading::Reading;
use crate::situation::{GivenAnswer, situation};
use crate::words::{Language, Words};

/// One day to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct CalendarEvent {
    /// What happens.
    pub title: String,
    /// What it rests on.
    pub description: String,
    /// The whole day.
    pub on: CivilDate,
    /// The day in words.
    pub on_text: String,
    /// The day as it is read out.
    pub on_spoken: String,
}

/// The days from today on of which a person can be reminded, in order.
///
/// # Errors
/// As [`advise`](crate::advise).
#[uniffi::export]
pub fn calendar_events(
    reading: Arc<Reading>,
    given: Vec<GivenAnswer>,
    today: Today,
    language: Language,
) -> Result<Vec<CalendarEvent>, KigenError> {
    let texts = language.texts();
    let event = |reminder: &Reminder| CalendarEvent {
        title: texts.text(reminder.kind.message()),
        description: texts.text("calendar-about"),
        on: reminder.date.into(),
        on_text: texts.date(reminder.date),
        on_spoken: texts.spoken_date(reminder.date),
    };
    Ok(reminders(&reading, &given, today)?.1.iter().map(event).collect())
}

/// The same as an iCalendar file (RFC 5545).
///
/// # Errors
/// As [`advise`](crate::advise).
#[uniffi::export]
pub fn calendar_file(
    reading: Arc<Reading>,
    given: Vec<GivenAnswer>,
    today: Today,
    language: Language,
) -> Result<String, KigenError> {
    let (today, found) = reminders(&reading, &given, today)?;
    Ok(calendar::text(&found, &today, language.texts()))
}

fn reminders(
    reading: &Reading,
    given: &[GivenAnswer],
    today: Today,
) -> Result<(kigen_guide::Today, Vec<Reminder>), KigenError> {
    let (today, situation) = (today.try_into()?, situation(given, reading)?);
    Ok((today, calendar::reminders(&reading.facts, &situation, &today, Rules::builtin())))
}
