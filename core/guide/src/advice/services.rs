//! At the counter, and afterwards: when each service works again and what must be registered again.

use super::context::{Context, Task, date, note, number, phrase, words};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::rules::{Delay, Duration, Found, Service, StatementSection};
use crate::situation::Who;

pub(super) fn counter(c: &Context<'_>) -> Vec<Statement> {
    if !matches!(c.task, Task::Renew | Task::Issue) {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let steps = c.office.steps();
    if steps.is_empty() {
        lines.push(c.national(Id::CounterSteps, Vec::new()));
    }
    for found in steps {
        lines.push(c.found(Id::CounterStep, vec![("text", note(&found.value.text))], &found));
    }
    lines.push(c.national(Id::CounterOrder, Vec::new()));
    lines.extend(time(c));
    lines.extend(super::office::notes(c, StatementSection::Counter, Id::CounterNote));
    lines
}

/// How long it takes, without waiting (R-COUNTER-3).
fn time(c: &Context<'_>) -> Vec<Statement> {
    let is_reset = c.is_pin_unknown() && c.goes() == Who::Holder;
    let minutes = |count: u16| vec![("minutes", number(count.into()))];
    let Some(found) = c.office.duration() else { return Vec::new() };
    let mut lines = Vec::new();
    if is_reset {
        let states = |found: &Found<'_, Duration>| !found.value.with_pin_reset.is_unknown();
        let stated = c.office.duration().filter(states).or_else(|| c.office.national().duration());
        lines.extend(stated.and_then(|stated| {
            let longer = stated.value.with_pin_reset.known()?;
            Some(c.found(Id::CounterTimeReset, minutes(*longer), &stated))
        }));
    } else {
        lines.push(c.found(Id::CounterTime, minutes(found.value.minutes), &found));
    }
    if let Some(before) = found.value.arrive_before_close.known() {
        lines.push(c.found(Id::CounterArrive, minutes(*before), &found));
    }
    lines
}

/// When services work again: the office's table, else the safe default (R-DELAY).
fn resume(c: &Context<'_>) -> Vec<Statement> {
    let rows = c.office.resume();
    if rows.is_empty() {
        return vec![c.national(Id::AfterDelay, Vec::new())];
    }
    let takes_longer = rows.iter().find(|found| found.value.may_take_longer.known() == Some(&true));
    let mut lines: Vec<Statement> = rows
        .iter()
        .map(|found| {
            let services = found.value.services.iter().map(|service| words(service_name(*service))).collect();
            let arguments = vec![("services", Value::List(services)), ("delay", delay(found.value.delay))];
            c.found(Id::AfterDelayService, arguments, found)
        })
        .collect();
    lines.extend(takes_longer.map(|found| c.found(Id::AfterDelayLonger, Vec::new(), found)));
    lines
}

const fn service_name(service: Service) -> &'static str {
    match service {
        Service::ConvenienceStore => "after-service-convenience-store",
        Service::Mynaportal => "after-service-mynaportal",
        Service::HealthInsurance => "after-service-health-insurance",
        Service::ETax => "after-service-e-tax",
        Service::Registration => "after-service-registration",
        Service::PrivateServices => "after-service-private",
        Service::Smartphone => "after-service-smartphone",
        Service::PhotoId => "after-service-photo-id",
    }
}

fn delay(delay: Delay) -> Value {
    let hours = |id, count: u16| phrase(id, vec![("hours", number(count.into()))]);
    match delay {
        Delay::AboutHours(count) => hours("after-about-hours", count),
        Delay::WithinHours(count) => hours("after-within-hours", count),
        Delay::NextDay => words("after-next-day"),
        Delay::NextDayOrHours(count) => hours("after-next-day-or-hours", count),
        Delay::RegisterAgain => words("after-register-again"),
    }
}

pub(super) fn afterwards(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    match c.task {
        Task::None => return lines,
        Task::NewCard => lines.push(c.national(Id::AfterNewCard, Vec::new())),
        Task::Renew | Task::Issue => {
            if let Some(gain) = c.times().and_then(|times| expected(c, times.renewed_today_expires_on)) {
                lines.push(c.calculated(Id::AfterNewDate, vec![("date", date(gain))]));
            }
            lines.push(c.national(Id::AfterCheck, Vec::new()));
        }
        Task::ExtendStay => {}
    }
    lines.extend(resume(c));
    lines.push(c.national(Id::AfterNotSameDay, Vec::new()));
    if !c.facts.signature.is_absent() {
        lines.push(c.national(Id::AfterRegisterTax, Vec::new()));
    }
    lines.push(c.national(Id::AfterRegisterOther, Vec::new()));
    lines.extend(super::office::notes(c, StatementSection::Afterwards, Id::AfterNote));
    lines
}

/// The new date, only where the renewal can be done today and the card's end is known.
fn expected(c: &Context<'_>, gain: Option<chrono::NaiveDate>) -> Option<chrono::NaiveDate> {
    let is_possible_today = c.has_ended() || c.verdict() == crate::verdict::Verdict::Open;
    gain.filter(|_| is_possible_today && c.facts.card_expires_on().is_some() && !c.lives_abroad())
}
