//! Other ways to check the date, what was not checked, and the warning about fraud.

use crate::case::Case;
use crate::rules::{Check, CheckWay, Found, Level};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{self, Value, note, phrase, sentences, telephone, words};

pub(super) fn check(c: &Case<'_>) -> Vec<Statement> {
    if c.is_another_card() || c.lacks_certificates() {
        return Vec::new(); // there is no date to check
    }
    let national = c.office().national().check();
    let mut lines = Vec::new();
    for found in c.office().check() {
        lines.push(way(c, &found));
        // A page says that the software can be used; only the nation's entry says how.
        if found.level == Level::Municipal && found.value.way == CheckWay::Software {
            lines.extend(
                national.iter().filter(|found| found.value.way == CheckWay::Software).map(|found| way(c, found)),
            );
        }
    }
    lines.push(c.national(Id::CheckPortal, Vec::new()));
    if c.is_tap_wanted() {
        lines.push(c.national(Id::CheckTap, Vec::new()));
    }
    lines
}

fn way(c: &Case<'_>, found: &Found<'_, Check>) -> Statement {
    let id = match found.value.way {
        CheckWay::Face => Id::CheckFace,
        CheckWay::Counter => Id::CheckCounter,
        CheckWay::Copy => Id::CheckPaper,
        CheckWay::Software => Id::CheckSoftware,
    };
    let mut arguments = vec![("text", note(&found.value.text))];
    if id == Id::CheckCounter {
        let offices = &found.value.offices;
        let places = (!offices.is_empty()).then(|| phrase("check-offices", vec![("names", value::offices(offices))]));
        arguments.push(("details", sentences(places)));
    }
    c.found(id, arguments, found)
}

pub(super) fn unchecked(c: &Case<'_>) -> Vec<Statement> {
    if c.is_another_card() {
        return Vec::new();
    }
    c.not_checked().into_iter().map(|line| c.national(line.id(), Vec::new())).collect()
}

pub(super) fn fraud(c: &Case<'_>) -> Vec<Statement> {
    let counter = (!c.task().is_for_a_card()).then(|| words("fraud-counter")); // a new card is applied for online or by post
    let lines = counter.into_iter().chain([words("fraud-give-nothing")]).collect();
    let line = c.national(Id::FraudLine, vec![("text", Value::Sentences(lines))]);
    std::iter::once(line).chain(helpline(c)).collect()
}

/// The nation's number for what seems to be a fraud (R-NOTICE-7), which is free of charge and connects in Japan only.
fn helpline(c: &Case<'_>) -> Option<Statement> {
    let is_of_use = !c.is_another_card() && !c.lives_abroad();
    let (entry, found) = c.rules().parameters("helpline").next().filter(|_| is_of_use)?;
    c.parameter(Id::FraudPhone, vec![("details", telephone(&found.unit))], entry)
}
