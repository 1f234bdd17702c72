//! Headline and next action are one decision: screen, guide and calendar say the same for everybody, in every
//! language.

#![allow(clippy::unwrap_used, reason = "a section that is missing ends the test")]

#[path = "support/people.rs"]
mod people;

use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::{SectionKind, answer, guide, reminders};
use kigen_guide::text::{Language, Texts};

#[test]
fn screen_guide_and_calendar_say_the_same_headline_and_next_action() {
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
                assert!(reminder.description.starts_with(&screen.next_action), "{}", one.name);
                reminded += 1;
            }
        }
    }
    assert!(reminded > 300, "{reminded} reminders");
}
