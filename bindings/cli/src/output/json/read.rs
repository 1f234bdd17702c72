use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, Utc};
use kigen_card::{CardReading, CertificateFacts, Cost, IssuerCheck, Item, PinState, StatusWord, Token, TriesLeft};
use kigen_guide::say::{headline, next_action};
use kigen_guide::{Case, CertificateTimes, NotChecked, municipality_name};
use serde::Serialize;

/// `kigen read --json`: schema/read.schema.json.
#[derive(Debug, Serialize)]
pub(crate) struct ReadObject {
    today: NaiveDate,
    origin: &'static str,
    demo: bool,
    verdict: &'static str,
    flags: Vec<&'static str>,
    headline: &'static str,
    next_action: &'static str,
    token: &'static str,
    card: CardObject,
    authentication: CertificateObject,
    signature: CertificateObject,
    pins: PinsObject,
    cost: CostObject,
    not_checked: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct CardObject {
    state: &'static str,
    expires_on: Option<NaiveDate>,
    issued_by: IssuedBy,
}

#[derive(Debug, Serialize)]
struct IssuedBy {
    code: Option<String>,
    name: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct CertificateObject {
    state: &'static str,
    status_word: Option<String>,
    valid_from: Option<NaiveDate>,
    expires_on: Option<NaiveDate>,
    not_after: Option<String>,
    status: Option<&'static str>,
    renewal_opens_on: Option<NaiveDate>,
    renewal_closes_on: Option<NaiveDate>,
    insurance_grace_ends_on: Option<NaiveDate>,
    days_left: Option<i64>,
    issuer: String,
}

#[derive(Debug, Serialize)]
struct PinsObject {
    authentication: PinObject,
    signature: PinObject,
}

#[derive(Debug, Serialize)]
struct PinObject {
    state: &'static str,
    tries_left: Option<u8>,
}

#[derive(Debug, Serialize)]
struct CostObject {
    commands: u32,
    bytes_sent: u64,
    bytes_received: u64,
    radio_ms: Option<u64>,
}

impl ReadObject {
    /// `radio_ms` is the model's time on the air, only for a software card.
    pub(crate) fn new(reading: &CardReading, case: &Case<'_>, cost: Cost, radio_ms: Option<u64>) -> Self {
        let facts = case.facts();
        Self {
            today: case.today().date,
            origin: facts.origin.as_str(),
            demo: facts.is_demo(),
            verdict: case.verdict().as_str(),
            flags: case.flags().iter().map(|flag| flag.as_str()).collect(),
            headline: headline(case).id.as_str(),
            next_action: next_action(case).id.as_str(),
            token: token(&reading.token),
            card: CardObject {
                state: state(&reading.card),
                expires_on: facts.card_expires_on(),
                issued_by: issued_by(reading),
            },
            authentication: certificate(
                &reading.authentication,
                facts.authentication.read().map(|dates| (dates.valid_from, dates.expires_on)),
                case.authentication(),
            ),
            signature: certificate(
                &reading.signature,
                facts.signature.read().map(|dates| (dates.valid_from, dates.expires_on)),
                case.signature(),
            ),
            pins: PinsObject { authentication: pin(&facts.authentication_pin), signature: pin(&facts.signature_pin) },
            cost: CostObject {
                commands: cost.commands,
                bytes_sent: cost.bytes_sent,
                bytes_received: cost.bytes_received,
                radio_ms,
            },
            not_checked: case.not_checked().into_iter().map(NotChecked::as_str).collect(),
        }
    }
}

fn issued_by(reading: &CardReading) -> IssuedBy {
    let code = reading.card.read().map(|card| card.issued_by.clone());
    let name = code.as_deref().and_then(municipality_name).map(|municipality| municipality.name);
    IssuedBy { code, name }
}

fn certificate(
    item: &Item<CertificateFacts>,
    days: Option<(Option<NaiveDate>, NaiveDate)>,
    times: Option<CertificateTimes>,
) -> CertificateObject {
    let facts = item.read();
    CertificateObject {
        state: state(item),
        status_word: status_word(item).map(|status| status.to_string()),
        valid_from: days.and_then(|(valid_from, _)| valid_from),
        expires_on: days.map(|(_, expires_on)| expires_on),
        not_after: facts.and_then(|facts| instant(facts.not_after)),
        status: times.map(|times| times.status.as_str()),
        renewal_opens_on: times.map(|times| times.renewal_opens_on),
        renewal_closes_on: times.map(|times| times.renewal_closes_on),
        insurance_grace_ends_on: times.and_then(|times| times.insurance_grace_ends_on),
        days_left: times.and_then(|times| times.days_left),
        issuer: facts.map_or(&IssuerCheck::NotChecked, |facts| &facts.issuer).as_str().to_owned(),
    }
}

fn instant(instant: DateTime<Utc>) -> Option<String> {
    let japan = FixedOffset::east_opt(9 * 3600)?;
    Some(instant.with_timezone(&japan).to_rfc3339_opts(SecondsFormat::Secs, false))
}

const fn state<T>(item: &Item<T>) -> &'static str {
    match item {
        Item::Read(_) => "read",
        Item::Absent => "absent",
        Item::NeedsPin => "needs-pin",
        Item::PinWrong(_) => "pin-wrong",
        Item::PinLocked => "pin-locked",
        Item::LastTryRefused => "last-try-refused",
        Item::OutcomeUnknown => "outcome-unknown",
        Item::Refused(_) => "refused",
        Item::Unreadable(_) => "unreadable",
        Item::Lost => "lost",
        Item::NotAsked => "not-asked",
    }
}

const fn status_word<T>(item: &Item<T>) -> Option<StatusWord> {
    if let Item::Refused(status) = item { Some(*status) } else { None }
}

fn token(token: &Item<Token>) -> &'static str {
    match token.read() {
        Some(Token::MyNumberCard) => "my-number-card",
        Some(Token::JukiCard) => "juki-card",
        Some(Token::AndroidPhone) => "android-phone",
        Some(Token::Iphone) => "iphone",
        Some(Token::Other(_)) => "other",
        Some(Token::Unknown) | None => "unknown",
    }
}

fn pin(item: &Item<PinState>) -> PinObject {
    let (state, tries_left) = match item.read() {
        Some(PinState::Ready(TriesLeft(count))) => ("ready", Some(*count)),
        Some(PinState::NoLimit) => ("ready", None),
        Some(PinState::Locked) => ("locked", Some(0)),
        Some(PinState::Unknown(_)) => ("unknown", None),
        None if item.is_absent() => ("absent", None),
        None => ("unknown", None),
    };
    PinObject { state, tries_left }
}
