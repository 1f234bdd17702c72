//! At the counter, step by step, and how long it takes (R-COUNTER).

use super::new_card;
use crate::case::{Case, Person, Task};
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
    if c.has_moved() {
        lines.extend([Id::CounterCardData, Id::CounterCardDataProxy].map(|id| c.national(id, Vec::new())));
    }
    let mut is_begun = false;
    for found in c.office().steps() {
        let is_entered = found.value.step == StepKind::Enter;
        let is_by_form = c.person() == Person::Proxy && is_entered;
        // The first PIN's place: the form is handed over, lost PINs are set anew, then the others are entered.
        if is_entered && !is_begun {
            is_begun = true;
            lines.extend(is_by_form.then(|| c.national(Id::CounterGiveForm, vec![c.form()])));
            lines.extend(set_anew(c));
        }
        if !is_by_form && !found.value.pin.is_some_and(|pin| c.is_set_anew(pin)) {
            lines.extend(step(c, &found));
        }
    }
    lines.push(c.national(Id::CounterOrder, Vec::new()));
    lines.extend(time(c));
    lines
}

/// Before the first PIN that would be entered: the lost ones are set anew, by a proxy from the form.
fn set_anew(c: &Case<'_>) -> Vec<Statement> {
    if c.set_anew().is_empty() {
        return Vec::new();
    }
    let pins = || vec![("pins", Value::List(c.set_anew().iter().map(pin_name).collect()))];
    vec![
        c.national(Id::CounterSetAnew, pins()),
        c.national(Id::CounterSetAnewFromForm, [pins(), vec![c.form()]].concat()),
    ]
}

/// One step; `None` for a password that the card lacks, and for a letter that does not come or is behind.
fn step(c: &Case<'_>, found: &Found<'_, Step>) -> Option<Statement> {
    let step = found.value;
    let is_of_no_letter = step.step == StepKind::Notice && !c.begins_with_the_notice();
    if is_of_no_letter || step.pin.is_some_and(|pin| !c.has_pin(pin)) {
        return None;
    }
    let of_task = match c.task() {
        Task::IssueSignature => step.signature_alone.as_ref(),
        Task::Issue => step.after_expiry.as_ref(),
        Task::Renew
        | Task::NewCard
        | Task::ExtendStay
        | Task::SetPin
        | Task::Wait
        | Task::WaitForCard
        | Task::None
        | Task::Leave => None,
    };
    let text = of_task.unwrap_or(&step.text);
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
