use crate::case::{Case, Deadline, NextAction};
use crate::text::{Arg, Texts};

/// A longer stay comes first, then the card that shows it, then the counter (R-FOREIGN-2).
pub(super) fn steps(c: &Case<'_>, texts: &Texts) -> Vec<String> {
    let NextAction::ExtendStay(Deadline::By(day)) = c.next_action() else { return Vec::new() };
    let counter = texts.with("next-step-counter", &[("date", Arg::Date(*day))]);
    vec![texts.text("next-step-stay"), texts.text("next-step-residence-card"), counter]
}
