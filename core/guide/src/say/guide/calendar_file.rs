//! The reminders as an iCalendar file (RFC 5545).
//!
//! The crate `icalendar` writes it; UID and DTSTAMP are set here, so that equal cases give equal bytes. An event keeps its
//! UID as long as the certificate keeps its end: a file made later, or for another city, moves it instead of adding one. A
//! demo's event never moves that of a person's card.

use chrono::{Duration, NaiveTime};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Trigger};

use super::reminders::{of_origin, reminders};
use crate::case::Case;
use crate::text::Texts;

/// When the alarm goes off: at nine in the morning of the day before.
const ALARM_BEFORE: Duration = Duration::hours(15);

/// The reminders as the text of an `.ics` file: whole days with an alarm. Needs at least one reminder: a calendar
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
    calendar.name(&of_origin(texts.text("calendar-name"), case, texts));
    let stamp = case.today().date.and_time(NaiveTime::MIN).and_utc();
    for reminder in reminders {
        let maker = if case.facts().is_demo() { "practice.kigen" } else { "kigen" };
        let uid = format!("{}-{}@{maker}", reminder.kind.as_str(), reminder.ends.format("%Y%m%d"));
        let mut alarm = Alarm::display(&reminder.title, Trigger::before_start(ALARM_BEFORE));
        // The crate would write a random one, and the machine's clock.
        alarm.add_property("UID", format!("alarm-{uid}"));
        alarm.add_property("DTSTAMP", stamp.format("%Y%m%dT%H%M%SZ").to_string());
        let event = Event::new()
            .uid(&uid)
            .timestamp(stamp)
            .summary(&reminder.title)
            .description(&reminder.description)
            .starts(reminder.date) // a date without an end is that day (RFC 5545, 3.6.1); an end would be the day after
            .alarm(alarm)
            .done();
        calendar.push(event);
    }
    Some(folded(&calendar.done().to_string()))
}

/// Lines of at most 75 octets: what the crate leaves longer is folded again (RFC 5545, 3.1).
fn folded(file: &str) -> String {
    const OCTETS: usize = 75;
    let mut folded = String::with_capacity(file.len());
    for line in file.split_inclusive("\r\n") {
        let (mut rest, mut room) = (line, OCTETS);
        while rest.trim_end_matches("\r\n").len() > room {
            let (head, tail) = rest.split_at(rest.floor_char_boundary(room));
            folded.push_str(head);
            folded.push_str("\r\n ");
            (rest, room) = (tail, OCTETS - 1);
        }
        folded.push_str(rest);
    }
    folded
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::case::Today;
    use crate::facts::{Facts, Origin};
    use crate::rules::Rules;
    use crate::situation::{Answers, Situation, Who};
    use crate::text::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn case(expires: &str, card: &str, today: &str) -> Case<'static> {
        let facts = Facts::by_hand(day(expires), Some(day(card)));
        Case::of(&facts, &Situation::default(), &Today::given(day(today)), Rules::builtin())
    }

    /// The crate's own fold leaves a last line of 76.
    #[test]
    fn no_line_of_the_file_has_more_than_75_octets() {
        for language in Language::ALL {
            for city in ["09201", "13112", "14130", "11208", "01100"] {
                for who in Who::ALL {
                    let answers = Answers { who: Some(*who), municipality: Some(city.into()), ..Answers::default() };
                    let facts = Facts::by_hand(day("2027-01-10"), Some(day("2032-01-10")));
                    let situation = Situation::of(answers).unwrap();
                    let case = Case::of(&facts, &situation, &Today::given(day("2026-12-15")), Rules::builtin());
                    let file = calendar_file(&case, &Texts::new(language)).unwrap();
                    let longest = file.split("\r\n").max_by_key(|line| line.len()).unwrap();
                    assert!(longest.len() <= 75, "{} {longest}", longest.len());
                }
            }
        }
        let line = format!("SUMMARY:{}\r\n {}\r\n", "a".repeat(67), "期".repeat(75));
        let folded = folded(&line);
        assert!(folded.split("\r\n").all(|line| line.len() <= 75), "{folded}");
        assert_eq!(folded.replace("\r\n ", ""), line.replace("\r\n ", ""));
    }

    #[test]
    fn an_event_keeps_its_identifier_while_the_certificate_keeps_its_end() {
        let uids = |today, municipality: &str| {
            let facts = Facts::by_hand(day("2027-01-10"), Some(day("2032-01-10")));
            let answers = Answers { municipality: Some(municipality.into()), ..Answers::default() };
            let situation = Situation::of(answers).unwrap();
            let case = Case::of(&facts, &situation, &Today::given(day(today)), Rules::builtin());
            let file = calendar_file(&case, &Texts::new(Language::English)).unwrap();
            file.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>()
        };
        let early = uids("2026-12-15", "09201");
        assert_eq!(early, uids("2026-12-20", "14130"));
        assert_eq!(early[0], "UID:week-before-20270110@kigen");
        assert_eq!(early[2], "UID:practical-20270110@kigen");
    }

    #[test]
    fn a_demos_events_are_marked_and_move_none_of_a_persons_card() {
        let texts = Texts::new(Language::English);
        let typed = case("2026-12-15", "2031-12-15", "2026-11-21");
        let of_origin = |origin| {
            let facts = Facts { origin, ..typed.facts().clone() };
            let case = Case::of(&facts, &Situation::default(), &Today::given(day("2026-11-21")), Rules::builtin());
            let file = calendar_file(&case, &texts).unwrap();
            let lines = |name: &str| {
                let lines = file.split("\r\n").filter(|line| line.starts_with(name));
                lines.map(|line| line[name.len()..].to_owned()).collect::<Vec<_>>()
            };
            assert_eq!(lines("UID:").len(), 2 * lines("SUMMARY:").len(), "each event with its alarm");
            (lines("UID:"), lines("SUMMARY:"), lines("X-WR-CALNAME:"), file.replace("\r\n ", ""))
        };
        let (chip, demo) = (of_origin(Origin::Card), of_origin(Origin::Demo));
        assert!(demo.0.iter().all(|uid| uid.ends_with("@practice.kigen") && !chip.0.contains(uid)), "{:?}", demo.0);
        assert!(demo.1.iter().chain(&demo.2).all(|title| title.starts_with("[DEMO] ")), "{:?} {:?}", demo.1, demo.2);
        assert!(!chip.3.contains("DEMO") && !chip.3.contains("dates that were typed"), "{}", chip.3);
        let typed = of_origin(Origin::Hand { has_stay: false });
        assert_eq!(typed.0, chip.0, "once the card is read, its events take the place of the typed ones");
        assert_eq!(
            typed.3.matches("This is an estimate from the dates that were typed.").count(),
            typed.1.len(),
            "{}",
            typed.3
        );
    }

    #[test]
    fn the_same_case_gives_the_same_file() {
        let file = calendar_file(&case("2026-12-15", "2031-12-15", "2026-11-21"), &Texts::new(Language::Japanese));
        let file = file.unwrap();
        for line in [
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kigen//Kigen//EN\r\n",
            "UID:ends-20261215@kigen\r\n",
            "DTSTAMP:20261121T000000Z\r\n",
            "DTSTART;VALUE=DATE:20261215\r\n",
            "SUMMARY:電子証明書の有効期限の日\r\n",
            "TRIGGER;RELATED=START:-PT54000S\r\n",
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
