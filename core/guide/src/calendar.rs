//! Reminders as an iCalendar file (RFC 5545): first day, a month before the end, last practical day, last day, grace.
//!
//! The crate `icalendar` writes it; UID and DTSTAMP are set here, so that the same reading on the same day gives the
//! same bytes.

use chrono::{NaiveDate, NaiveTime};
use icalendar::{Calendar, Component, Event, EventLike};

use crate::advice::practical_last_day;
use crate::dates::months_before;
use crate::facts::Facts;
use crate::rules::Rules;
use crate::situation::Situation;
use crate::text::Texts;
use crate::verdict::{Today, Verdict, assess};

/// One day to be reminded of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What happens.
    pub kind: ReminderKind,
    /// The day, a civil day in Japan.
    pub date: NaiveDate,
}

/// What a reminder is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReminderKind {
    /// The renewal window opens (R-WINDOW-1).
    Opens,
    /// A new card can be applied for (R-WINDOW-5).
    OpensForCard,
    /// A month before the end.
    MonthBefore,
    /// The last day on which a counter is open, as far as that is known (R-WINDOW-3).
    PracticalLastDay,
    /// The last day (R-WINDOW-2).
    Ends,
    /// The last day of マイナ保険証's grace (R-HOKEN-1).
    GraceEnds,
}

impl ReminderKind {
    /// The message of its title.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Opens => "calendar-opens",
            Self::OpensForCard => "calendar-opens-card",
            Self::MonthBefore => "calendar-month-before",
            Self::PracticalLastDay => "calendar-practical",
            Self::Ends => "calendar-ends",
            Self::GraceEnds => "calendar-grace",
        }
    }
}

/// The days from today on of which a person can be reminded, in order. None while the clock is doubtful, nor abroad
/// for the window, whose day nobody states (R-ABROAD-2).
#[must_use]
pub fn reminders(facts: &Facts, situation: &Situation, today: &Today, rules: &Rules) -> Vec<Reminder> {
    let assessment = assess(facts, today);
    let Some(times) = assessment.authentication.filter(|_| assessment.verdict.is_about_dates()) else {
        return Vec::new();
    };
    let is_card_bound = matches!(assessment.verdict, Verdict::CardBoundLater | Verdict::CardBoundOpen);
    let is_abroad = situation.abroad == Some(crate::situation::Abroad::Lives);
    let opens = if is_card_bound { ReminderKind::OpensForCard } else { ReminderKind::Opens };
    let ends = times.renewal_closes_on;
    let grace = times.insurance_grace_ends_on.filter(|_| !is_card_bound);
    let days = [
        (opens, (!is_abroad).then_some(times.renewal_opens_on)),
        (ReminderKind::MonthBefore, Some(months_before(ends, 1))),
        (ReminderKind::PracticalLastDay, practical_last_day(facts, situation, today, rules).filter(|day| *day < ends)),
        (ReminderKind::Ends, Some(ends)),
        (ReminderKind::GraceEnds, grace),
    ];
    let future = days.into_iter().filter_map(|(kind, date)| Some(Reminder { kind, date: date? }));
    future.filter(|reminder| reminder.date >= today.date).collect()
}

/// The reminders as the text of an `.ics` file: whole days, without an alarm of its own. At least one reminder: a calendar
/// without a component is no calendar (RFC 5545, 3.6).
#[must_use]
pub fn text(reminders: &[Reminder], today: &Today, texts: &Texts) -> String {
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", "-//Kigen//Kigen//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property((name, value));
    }
    calendar.name(&texts.text("calendar-name"));
    let stamp = today.date.and_time(NaiveTime::MIN).and_utc();
    for reminder in reminders {
        let name = reminder.kind.message();
        let event = Event::new()
            .uid(&format!("{name}-{}@kigen", reminder.date.format("%Y%m%d")))
            .timestamp(stamp)
            .summary(&texts.text(name))
            .description(&texts.text("calendar-about"))
            .starts(reminder.date) // a date without an end is that day (RFC 5545, 3.6.1); an end would be the day after
            .done();
        calendar.push(event);
    }
    calendar.done().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn found(expires: &str, card: &str, today: &str) -> Vec<(ReminderKind, NaiveDate)> {
        let facts = Facts::by_hand(day(expires), Some(day(card)));
        let rules = Rules::builtin();
        let reminders = reminders(&facts, &Situation::default(), &Today::given(day(today)), rules);
        reminders.into_iter().map(|reminder| (reminder.kind, reminder.date)).collect()
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
    fn the_same_reading_gives_the_same_file() {
        let reminder = Reminder { kind: ReminderKind::Ends, date: day("2026-12-15") };
        let file = text(&[reminder], &Today::given(day("2026-11-21")), &Texts::new(Language::Japanese));
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
    }
}
