//! Afterwards: when each service works again and what must be registered again (R-DELAY, R-AFTER-7).

use crate::case::Case;
use crate::rules::{Delay, Level, Service};
use crate::say::id::StatementId as Id;
use crate::say::service_name::service_name;
use crate::say::statement::Statement;
use crate::say::value::{Value, date, number, phrase, words};

pub(super) fn afterwards(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::AfterNewCard, Vec::new())];
    lines.push(c.national(Id::AfterCheck, Vec::new()));
    lines.extend(c.signature_ends_by().map(|ends| c.calculated(Id::AfterSignatureEnd, vec![("date", date(ends))])));
    if !c.lives_abroad() {
        lines.extend(resume(c));
        lines.extend(not_same_day(c));
    }
    if c.has_signature_certificate() {
        lines.push(c.national(Id::AfterRegisterTax, Vec::new()));
    }
    if !c.lives_abroad() {
        lines.push(c.national(Id::AfterRegisterOther, Vec::new()));
    }
    lines
}

/// When services work again: the office's table, or the safe default (R-DELAY).
fn resume(c: &Case<'_>) -> Vec<Statement> {
    let mut rows = c.page().resume();
    // A city that times its services has its own figures: another city's do not stand beside them.
    if rows.iter().any(|found| found.level == Level::Municipal) {
        rows.retain(|found| found.level == Level::Municipal);
    }
    let mut named: Vec<Service> = Vec::new();
    let mut lines = Vec::new();
    for found in &rows {
        let services: Vec<Service> = found
            .value
            .services
            .iter()
            .copied()
            .filter(|service| c.waits_for(*service) && !named.contains(service))
            .collect();
        named.extend(&services);
        if services.is_empty() {
            continue;
        }
        let registration = found.value.delay == Delay::RegisterAgain;
        let services = services.into_iter().map(|service| words(service_name(service, registration))).collect();
        let arguments = vec![("services", Value::List(services)), ("delay", delay(found.value.delay))];
        lines.push(c.found(Id::AfterDelayService, arguments, found));
    }
    let takes_longer = rows.iter().find(|found| found.value.may_take_longer.known() == Some(&true));
    lines.extend(takes_longer.map(|found| c.found(Id::AfterDelayLonger, Vec::new(), found)));
    lines.extend(c.uncertain("resume", Id::AfterUncertain));
    lines
}

/// R-DELAY-3: what is impossible on the same day, unless the office's page gives it a few hours.
fn not_same_day(c: &Case<'_>) -> Option<Statement> {
    let rows = c.page().resume();
    let is_same_day = |service: &Service| {
        let row = rows.iter().find(|found| found.value.services.contains(service));
        row.is_some_and(|found| matches!(found.value.delay, Delay::AboutHours(hours) if hours < 24))
    };
    let services = [Service::ConvenienceStore, Service::Mynaportal]
        .into_iter()
        .filter(|service| c.waits_for(*service) && !is_same_day(service));
    let services: Vec<Value> = services.map(|service| words(service_name(service, false))).collect();
    (!services.is_empty()).then(|| c.national(Id::AfterNotSameDay, vec![("services", Value::List(services))]))
}

fn delay(delay: Delay) -> Value {
    let hours = |id, count: u16| phrase(id, vec![("hours", number(count.into()))]);
    match delay {
        Delay::AboutHours(count) => hours("after-about-hours", count),
        Delay::WithinHours(count) => hours("after-within-hours", count),
        Delay::NextDay => words("after-next-day"),
        Delay::RegisterAgain => words("after-register-again"),
    }
}
