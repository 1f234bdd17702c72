//! What the tests that cross crates share: a fixed day, demo cards, readings of them.

pub mod transcript;

use chrono::NaiveDate;
use kigen_card::pin::SignaturePin;
use kigen_card::reading::{NoObserver, ReadObserver, ReadRequest, Tap, read_card};
use kigen_card::visit::{KnownCard, PasswordVisit};
use kigen_card::{CardTransport, LastTry};
use kigen_guide::rules::Rules;
use kigen_guide::situation::Situation;
use kigen_guide::{Case, Facts, Today};
use kigen_simulator::{DemoCard, SimulatedCard, demo};

/// The day for which every demo card is made and on which it is judged, unless a test says otherwise.
///
/// # Panics
/// Never: the day exists.
pub fn day() -> NaiveDate {
    date("2026-11-21")
}

/// A date of a test.
///
/// # Panics
/// When the test names a date that does not exist.
pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("no such date: {text}"))
}

/// A demo card made for [`day`].
///
/// # Panics
/// When no demo card has this name.
pub fn card(name: &str) -> SimulatedCard {
    DemoCard::find(name).unwrap_or_else(|| panic!("no demo card {name}")).make(day())
}

/// The password of every demo card.
///
/// # Panics
/// Never: the password is well shaped.
pub fn password() -> SignaturePin {
    pin("ABC123")
}

/// A password of a test.
///
/// # Panics
/// When it is misshapen.
pub fn pin(text: &str) -> SignaturePin {
    SignaturePin::new(text.into()).expect("a well-shaped password")
}

/// One way of reading a card.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flow {
    /// With this password.
    pub password: Option<&'static str>,
    /// Spend even the last try.
    pub spend_last_try: bool,
    /// With the issuer check.
    pub issuer: bool,
    /// By extended length.
    pub extended: bool,
}

/// Every flow that the terminal program offers.
pub const FLOWS: [Flow; 6] = [
    Flow { password: None, spend_last_try: false, issuer: false, extended: false },
    Flow { password: None, spend_last_try: false, issuer: true, extended: false },
    Flow { password: None, spend_last_try: false, issuer: true, extended: true },
    Flow { password: Some("ABC123"), spend_last_try: false, issuer: false, extended: false },
    Flow { password: Some("WRONG1"), spend_last_try: true, issuer: true, extended: false },
    Flow { password: Some("ABC123"), spend_last_try: true, issuer: true, extended: true },
];

/// Reads a card in this way.
pub fn read(transport: impl CardTransport, flow: Flow) -> Tap {
    read_observed(transport, flow, &mut NoObserver)
}

/// Reads a card in this way and reports to an observer.
pub fn read_observed(transport: impl CardTransport, flow: Flow, observer: &mut dyn ReadObserver) -> Tap {
    let last_try = if flow.spend_last_try { LastTry::Spend } else { LastTry::Keep };
    let password = flow.password.map(|text| visit_of_next_card(pin(text), last_try));
    let roots = demo::anchors();
    let request = ReadRequest {
        password: password.as_ref(),
        roots: flow.issuer.then_some(&roots),
        extended_length: flow.extended,
        made_of_software: true,
    };
    read_card(transport, &request, observer)
}

/// A visit whose password waits for the card that is read.
pub fn visit_of_next_card(password: SignaturePin, last_try: LastTry) -> PasswordVisit {
    let visit = PasswordVisit::of_next_card(last_try);
    visit.enter(password);
    visit
}

/// What a reading tells of its card; `None` if its authentication certificate was not read.
pub fn known(tap: &Tap) -> Option<KnownCard> {
    let reading = &tap.reading;
    Some(KnownCard {
        same_card: tap.same_card.clone()?,
        token: reading.token.clone(),
        made_of_software: reading.made_of_software,
        issuer: reading.authentication.read()?.issuer.clone(),
        signature: reading.signature.map(|_| ()),
        signature_pin: reading.signature_pin.clone(),
    })
}

/// A visit of the card that was read; `None` as in [`known`].
pub fn visit(tap: &Tap) -> Option<PasswordVisit> {
    known(tap).map(PasswordVisit::of)
}

/// What a tap alone comes to on a day.
pub fn judge(tap: &Tap, today: NaiveDate) -> Case<'static> {
    let facts = Facts::from_reading(&tap.reading);
    Case::of(&facts, &Situation::default(), &Today::given(today), Rules::builtin())
}
