//! At the counter, step by step, and how long it takes (R-COUNTER).

use super::new_card;
use crate::case::{Case, Person};
use crate::rules::{Found, Level, Step, StepKind};
use crate::say::id::StatementId as Id;
use crate::say::pin_name::pin_name;
use crate::say::statement::Statement;
use crate::say::value::{Value, note, number, words};

pub(super) fn steps(c: &Case<'_>) -> Vec<Statement> {
    if c.lives_abroad() {
        return Vec::new();
    }
    if c.task().is_for_a_card() {
        return new_card::steps(c);
    }
    let mut lines = Vec::new();
    if c.takes_two_visits() {
        lines.push(c.national(Id::CounterSecondVisit, Vec::new()));
    }
    let mut is_form_given = false;
    let mut is_reset = false;
    for found in c.office().steps() {
        let sets_anew = found.value.pin.is_some_and(|pin| c.is_set_anew(pin));
        if sets_anew && !is_reset {
            is_reset = true;
            lines.extend(set_anew(c));
        }
        if c.person() == Person::Proxy && found.value.step == StepKind::Enter {
            if !is_form_given {
                lines.push(c.national(Id::CounterGiveForm, Vec::new()));
            }
            is_form_given = true;
        } else if !sets_anew {
            lines.extend(step(c, &found));
        }
    }
    lines.push(c.national(Id::CounterOrder, Vec::new()));
    lines.extend(time(c));
    lines
}

/// Before the first PIN that would be entered: the lost ones are set anew, by a proxy from the form.
fn set_anew(c: &Case<'_>) -> Vec<Statement> {
    let pins = || vec![("pins", Value::List(c.set_anew().iter().map(pin_name).collect()))];
    [Id::CounterSetAnew, Id::CounterSetAnewFromForm].into_iter().map(|id| c.national(id, pins())).collect()
}

/// One step; `None` for a password that the card lacks and a letter that does not come.
fn step(c: &Case<'_>, found: &Found<'_, Step>) -> Option<Statement> {
    let step = found.value;
    let is_of_no_letter = step.step == StepKind::Notice && !c.gets_notice();
    if is_of_no_letter || step.pin.is_some_and(|pin| !c.has_pin(pin)) {
        return None;
    }
    let text = step.after_expiry.as_ref().filter(|_| c.task().is_an_issue()).unwrap_or(&step.text);
    Some(c.found(Id::CounterStep, vec![("text", note(text))], found))
}

/// The time needed, without waiting (R-COUNTER-3): the office's figure, plus what only the nation's entry says.
fn time(c: &Case<'_>) -> Vec<Statement> {
    let is_reset = !c.set_anew().is_empty();
    let own = c.office().duration();
    let Some(found) = own else { return Vec::new() };
    let minutes = |count: u16, level: Level| {
        let uncertain = c.office().national().uncertain_in("duration").into_iter().next().map(|(_, text)| note(text));
        let details = match level {
            Level::Municipal => vec![words("counter-without-waiting")],
            Level::National => uncertain.into_iter().collect(),
        };
        vec![("minutes", number(count.into())), ("details", Value::Sentences(details))]
    };
    let with_reset = [Some(found), c.office().national().duration()]
        .into_iter()
        .flatten()
        .find_map(|found| Some((found, *found.value.with_pin_reset.known()?)))
        .filter(|_| is_reset);
    let mut lines = vec![match with_reset {
        Some((longer_found, longer)) => {
            c.found(Id::CounterTimeReset, minutes(longer, longer_found.level), &longer_found)
        }
        None => c.found(Id::CounterTime, minutes(found.value.minutes, found.level), &found),
    }];
    if let Some(before) = found.value.arrive_before_close.known() {
        lines.push(c.found(Id::CounterArrive, vec![("minutes", number((*before).into()))], &found));
    }
    lines
}
