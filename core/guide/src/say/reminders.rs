//! Reminders in words, and as an iCalendar file (RFC 5545).
//!
//! The crate `icalendar` writes it; UID and DTSTAMP are set here, so that equal cases give equal bytes.

use chrono::{NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike};

use crate::case::{Case, ReminderKind};
use crate::say::first;
use crate::text::Texts;

/// One day for a reminder, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderText {
    /// Its subject.
    pub kind: ReminderKind,
    /// The whole day, a civil day in Japan.
    pub date: NaiveDate,
    /// What happens.
    pub title: String,
    /// The one thing to do, and the source of the day.
    pub description: String,
}

impl ReminderKind {
    /// The message of its title.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Opens => "calendar-opens",
            Self::OpensForCard => "calendar-opens-card",
            Self::MonthBefore => "calendar-month-before",
            Self::LastOpening => "calendar-practical",
            Self::Ends => "calendar-ends",
            Self::GraceEnds => "calendar-grace",
        }
    }
}

/// The days from today on for reminders, in order.
#[must_use]
pub fn reminders(case: &Case<'_>, texts: &Texts) -> Vec<ReminderText> {
    let about = [first::next_action(case).text(texts), texts.text("calendar-about")];
    let description = about.join(&texts.text("advice-sentence-joint"));
    let text = |found: crate::case::Reminder| ReminderText {
        kind: found.kind,
        date: found.date,
        title: texts.text(found.kind.message()),
        description: description.clone(),
    };
    case.reminders().into_iter().map(text).collect()
}

/// The reminders as the text of an `.ics` file: whole days, without an alarm. Needs at least one reminder: a calendar
/// without a component is invalid (RFC 5545, 3.6).
#[must_use]
pub fn calendar_file(case: &Case<'_>, texts: &Texts) -> Option<String> {
    let reminders = reminders(case, texts);
    if reminders.is_empty() {
        return None;
    }
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//Kigen//Kigen//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property((name, value));
    }
    calendar.name(&texts.text("calendar-name"));
    let stamp = case.today().date.and_time(NaiveTime::MIN).and_utc();
    for reminder in reminders {
        let event = Event::new()
            .uid(&format!("{}-{}@kigen", reminder.kind.message(), reminder.date.format("%Y%m%d")))
            .timestamp(stamp)
            .summary(&reminder.title)
            .description(&reminder.description)
            .starts(reminder.date) // a date without an end is that day (RFC 5545, 3.6.1); an end would be the day after
            .done();
        calendar.push(event);
    }
    Some(calendar.done().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Today;
    use crate::facts::Facts;
    use crate::rules::Rules;
    use crate::situation::Situation;
    use crate::text::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn case(expires: &str, card: &str, today: &str) -> Case<'static> {
        let facts = Facts::by_hand(day(expires), Some(day(card)));
        Case::of(&facts, &Situation::default(), &Today::given(day(today)), Rules::builtin())
    }

    fn found(expires: &str, card: &str, today: &str) -> Vec<(ReminderKind, NaiveDate)> {
        case(expires, card, today).reminders().into_iter().map(|reminder| (reminder.kind, reminder.date)).collect()
    }

    #[test]
    fn the_days_before_today_are_left_out() {
        use ReminderKind::{Ends, GraceEnds, MonthBefore, OpensForCard};
        let (ends, grace) = ((Ends, day("2026-12-15")), (GraceEnds, day("2027-03-31")));
        assert_eq!(found("2026-12-15", "2031-12-15", "2026-11-21"), [ends, grace]);
        assert_eq!(found("2026-12-15", "2031-12-15", "2026-12-16"), [grace]);
        assert_eq!(
            found("2028-06-14", "2028-06-14", "2026-11-21"),
            [(OpensForCard, day("2028-03-15")), (MonthBefore, day("2028-05-14")), (Ends, day("2028-06-14"))]
        );
    }

    #[test]
    fn the_same_case_gives_the_same_file() {
        let file = calendar_file(&case("2026-12-15", "2031-12-15", "2026-11-21"), &Texts::new(Language::Japanese));
        let file = file.unwrap();
        for line in [
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kigen//Kigen//EN\r\n",
            "UID:calendar-ends-20261215@kigen\r\n",
            "DTSTAMP:20261121T000000Z\r\n",
            "DTSTART;VALUE=DATE:20261215\r\n",
            "SUMMARY:電子証明書の最後の日\r\n",
            "END:VCALENDAR\r\n",
        ] {
            assert!(file.contains(line), "{line:?} in {file}");
        }
        assert!(!file.contains("DTEND"), "{file}");
        assert_eq!(
            calendar_file(&case("2020-12-15", "2025-12-15", "2026-11-21"), &Texts::new(Language::Japanese)),
            None
        );
    }
}
