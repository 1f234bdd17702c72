//! Afterwards: the new date, when each service works again and what must be registered again (R-DELAY, R-AFTER-7).

use super::context::{Context, Task, date, number, phrase, words};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::rules::{Delay, Service};
use crate::verdict::Verdict;

pub(super) fn afterwards(c: &Context<'_>) -> Vec<Statement> {
    let mut lines = Vec::new();
    match c.task {
        // Whether the certificates are issued anew with the extension is not certain (R-FOREIGN-5).
        Task::None | Task::ExtendStay => return lines,
        Task::NewCard => lines.push(c.national(Id::AfterNewCard, Vec::new())),
        Task::Renew | Task::Issue => {
            if let Some(gain) = c.times().and_then(|times| expected(c, times.renewed_today_expires_on)) {
                lines.push(c.calculated(Id::AfterNewDate, vec![("date", date(gain))]));
            }
            lines.push(c.national(Id::AfterCheck, Vec::new()));
        }
    }
    if !c.lives_abroad() {
        lines.extend(resume(c));
        lines.extend(not_same_day(c));
    }
    if !c.facts.signature.is_absent() {
        lines.push(c.national(Id::AfterRegisterTax, Vec::new()));
    }
    lines.push(c.national(Id::AfterRegisterOther, Vec::new()));
    lines
}

/// The new date, only where the renewal can be done today and the card's end is known.
fn expected(c: &Context<'_>, gain: Option<chrono::NaiveDate>) -> Option<chrono::NaiveDate> {
    let is_possible_today = c.has_ended() || c.verdict() == Verdict::Open;
    gain.filter(|_| {
        is_possible_today && !c.takes_two_visits() && c.facts.card_expires_on().is_some() && !c.lives_abroad()
    })
}

/// When services work again: the office's table, then the safe default for services that it does not name (R-DELAY).
fn resume(c: &Context<'_>) -> Vec<Statement> {
    let rows = c.office.resume();
    let mut named: Vec<Service> = Vec::new();
    let mut lines = Vec::new();
    for found in &rows {
        let services: Vec<Service> =
            found.value.services.iter().copied().filter(|service| !named.contains(service)).collect();
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

/// R-DELAY-3: what cannot be done on the same day, unless the office's page gives it a few hours.
fn not_same_day(c: &Context<'_>) -> Option<Statement> {
    let rows = c.office.resume();
    let is_same_day = |service: &Service| {
        let row = rows.iter().find(|found| found.value.services.contains(service));
        row.is_some_and(|found| matches!(found.value.delay, Delay::AboutHours(hours) if hours < 24))
    };
    let services = [Service::ConvenienceStore, Service::Mynaportal].into_iter().filter(|service| !is_same_day(service));
    let services: Vec<Value> = services.map(|service| words(service_name(service, false))).collect();
    (!services.is_empty()).then(|| c.national(Id::AfterNotSameDay, vec![("services", Value::List(services))]))
}

pub(super) const fn service_name(service: Service, registration: bool) -> &'static str {
    match service {
        Service::ConvenienceStore => "after-service-convenience-store",
        Service::Mynaportal => "after-service-mynaportal",
        Service::HealthInsurance if registration => "after-service-insurance-registration",
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
