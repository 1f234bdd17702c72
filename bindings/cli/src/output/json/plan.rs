use chrono::NaiveDate;
use kigen_guide::Case;
use kigen_guide::say::{headline, next_action};
use serde::Serialize;

/// `kigen plan --json`: schema/plan.schema.json.
#[derive(Debug, Serialize)]
pub(crate) struct PlanObject {
    today: NaiveDate,
    origin: &'static str,
    verdict: &'static str,
    flags: Vec<&'static str>,
    headline: &'static str,
    next_action: &'static str,
    status: Option<&'static str>,
    renewal_opens_on: Option<NaiveDate>,
    renewal_closes_on: Option<NaiveDate>,
    insurance_grace_ends_on: Option<NaiveDate>,
    days_left: Option<i64>,
    renewed_today_expires_on: Option<NaiveDate>,
}

impl PlanObject {
    pub(crate) fn new(case: &Case<'_>) -> Self {
        let times = case.authentication();
        Self {
            today: case.today().date,
            origin: case.facts().origin.as_str(),
            verdict: case.verdict().as_str(),
            flags: case.flags().iter().map(|flag| flag.as_str()).collect(),
            headline: headline(case).id.as_str(),
            next_action: next_action(case).id.as_str(),
            status: times.map(|times| times.status.as_str()),
            renewal_opens_on: times.map(|times| times.renewal_opens_on),
            renewal_closes_on: times.map(|times| times.renewal_closes_on),
            insurance_grace_ends_on: times.and_then(|times| times.insurance_grace_ends_on),
            days_left: times.and_then(|times| times.days_left),
            renewed_today_expires_on: times.and_then(|times| times.renewed_today_expires_on),
        }
    }
}
