//! Headline and next action are one decision: screen and guide say the same for everybody, in every
//! language; an event of the calendar says what its own day is for.

#![allow(clippy::unwrap_used, reason = "a section that is missing ends the test")]

#[path = "support/people.rs"]
mod people;

use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::{SectionKind, answer, guide, reminders};
use kigen_guide::text::{Language, Texts};

#[test]
fn screen_and_guide_say_the_same_headline_and_next_action_and_the_calendar_its_own() {
    let mut reminded = 0;
    for language in Language::ALL {
        let texts = Texts::new(language);
        for one in people::everybody() {
            let case = Case::of(&one.facts, &one.situation, &people::today(), Rules::builtin());
            let guide = guide(&case);
            let first = &guide.section(SectionKind::Verdict).unwrap().statements;
            let screen = answer(&case, &texts);
            let said: Vec<String> = first.iter().take(2).map(|line| line.text(&texts)).collect();
            assert_eq!(said, [screen.headline, screen.next_action.clone()], "{}", one.name);
            for reminder in reminders(&case, &texts) {
                // What is said today is not true of another day.
                assert!(!reminder.description.contains(&screen.next_action), "{}", one.name);
                assert!(reminder.date >= people::today().date, "{}", one.name);
                reminded += 1;
            }
        }
    }
    assert!(reminded > 300, "{reminded} reminders");
}
