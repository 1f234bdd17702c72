//! Decides what is to be done, once; no other room decides. It knows no message: `say/` puts decisions into words.
//!
//! `kind/` names what can be decided, `state.rs` holds one case, `decide/` has one decision per file. This file
//! combines them.

mod decide;
mod kind;
mod state;

use crate::facts::Facts;
use crate::municipality::municipality_name;
use crate::rules::Rules;
use crate::situation::Situation;

pub use kind::*;
pub use state::Case;

impl<'r> Case<'r> {
    /// Decides; total over all arguments.
    #[must_use]
    pub fn of(facts: &Facts, situation: &Situation, today: &Today, rules: &'r Rules) -> Self {
        let situation = situation.clone().with_typed_stay(facts);
        let issued_by = facts.card.read().and_then(|card| card.issued_by.as_deref());
        let code = situation.answers().municipality.as_deref().or(issued_by).map(|code| of_today(code).to_owned());
        let verdict = decide::verdict::decide(facts, today);
        let (authentication, signature) = decide::times::of_both(facts, today, verdict);
        let mut case = Self {
            office: decide::office::rules(&situation, code.as_deref(), rules),
            flags: decide::flag::flags(facts, today.date, verdict, authentication.as_ref(), signature.as_ref()),
            person: decide::person::decide(&situation),
            facts: facts.clone(),
            situation,
            today: *today,
            rules,
            code,
            verdict,
            authentication,
            signature,
            // Decided below, each from the fields before it.
            task: Task::None,
            visits: Visits::One,
            offices: Vec::new(),
            headline: Headline::Incomplete,
            next_action: NextAction::ReadAgain,
        };
        case.task = decide::task::decide(&case);
        case.visits = decide::visits::decide(&case);
        case.offices = decide::office::serving(&case);
        case.headline = decide::headline::decide(&case);
        case.next_action = decide::next_action::decide(&case);
        case
    }
}

/// The code of who answers for a municipality today: a card keeps the one of its day of issue.
fn of_today(code: &str) -> &str {
    municipality_name(code).map_or(code, |found| found.of_today().code)
}
