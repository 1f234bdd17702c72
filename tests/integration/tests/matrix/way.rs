use std::sync::Arc;

use kigen_card::check::check_card;
use kigen_card::pin::{AuthenticationPin, Pin, PinKind};
use kigen_card::reading::{NoObserver, SameCard, Tap};
use kigen_card::visit::{KnownCard, PasswordVisit};
use kigen_card::{CardTransport, CertificateFacts, CertificateKind, Exchange, IssuerCheck, Item, JpkiSession, LastTry};
use kigen_integration::{Flow, pin, read};

use super::wire::Line;

/// A way of using a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The plain tap.
    Tap,
    /// With the issuer check.
    Issuer,
    /// With the issuer check by extended length.
    IssuerExtended,
    /// With the right password.
    Password,
    /// With the right one, which may spend the last try, and the issuer check by extended length.
    PasswordAndIssuer,
    /// With a wrong one, which may spend the last try, and the issuer check.
    WrongPasswordAndIssuer,
    /// The separate password contact.
    PasswordContact,
    /// The same with a wrong password.
    WrongPasswordContact,
    /// The self-check.
    SelfCheck,
    /// A session: counters, both PINs, both certificates, then dropped without being closed.
    Session,
    /// The same as a phone has it, through the bindings: counters, both PINs, both certificates, finished.
    PhoneSession,
}

impl Way {
    pub const ALL: [Self; 11] = [
        Self::Tap,
        Self::Issuer,
        Self::IssuerExtended,
        Self::Password,
        Self::PasswordAndIssuer,
        Self::WrongPasswordAndIssuer,
        Self::PasswordContact,
        Self::WrongPasswordContact,
        Self::SelfCheck,
        Self::Session,
        Self::PhoneSession,
    ];

    /// Whether the person allowed to spend the last try.
    pub fn has_consent(self) -> bool {
        matches!(self, Self::PasswordAndIssuer | Self::WrongPasswordAndIssuer)
    }

    /// Whether the password that it sends is the card's.
    pub fn is_password_right(self) -> bool {
        matches!(
            self,
            Self::Password | Self::PasswordAndIssuer | Self::PasswordContact | Self::Session | Self::PhoneSession
        )
    }

    pub fn sends_a_password(self) -> bool {
        !matches!(self, Self::Tap | Self::Issuer | Self::IssuerExtended | Self::SelfCheck)
    }

    fn flow(self) -> Option<Flow> {
        let tap = Flow::default();
        match self {
            Self::Tap => Some(tap),
            Self::Issuer => Some(Flow { issuer: true, ..tap }),
            Self::IssuerExtended => Some(Flow { issuer: true, extended: true, ..tap }),
            Self::Password => Some(Flow { password: Some("ABC123"), ..tap }),
            Self::PasswordAndIssuer => {
                Some(Flow { password: Some("ABC123"), spend_last_try: true, issuer: true, extended: true })
            }
            Self::WrongPasswordAndIssuer => {
                Some(Flow { password: Some("WRONG1"), spend_last_try: true, issuer: true, ..tap })
            }
            Self::PasswordContact
            | Self::WrongPasswordContact
            | Self::SelfCheck
            | Self::Session
            | Self::PhoneSession => None,
        }
    }
}

/// What was told; all else is looked at on the wire.
#[derive(Debug, Default)]
pub struct Told {
    pub tap: Option<Tap>,
    /// Of certificates that were read beside a tap, or behind a password.
    pub dates: Vec<Dates>,
}

/// notBefore and notAfter of a certificate, seconds since 1970 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    kind: CertificateKind,
    not_before: i64,
    not_after: i64,
}

impl From<&CertificateFacts> for Dates {
    fn from(facts: &CertificateFacts) -> Self {
        let (not_before, not_after) = (facts.not_before.timestamp(), facts.not_after.timestamp());
        Self { kind: facts.kind, not_before, not_after }
    }
}

impl From<kigen_ffi::CertificateFacts> for Dates {
    fn from(facts: kigen_ffi::CertificateFacts) -> Self {
        Self { kind: facts.kind, not_before: facts.not_before, not_after: facts.not_after }
    }
}

/// Uses the card in that way; `same` is the card that the person meant.
pub fn go(way: Way, line: &Line, same: Option<&SameCard>) -> Told {
    let mut transport = line.clone();
    if let Some(flow) = way.flow() {
        let tap = read(transport, flow);
        let dates = tap.reading.signature.read().map(Dates::from).into_iter().collect();
        return Told { tap: Some(tap), dates };
    }
    let dates = match way {
        Way::PasswordContact => password_contact(&mut transport, same, "ABC123"),
        Way::WrongPasswordContact => password_contact(&mut transport, same, "WRONG1"),
        Way::Session => session(&mut transport),
        Way::PhoneSession => phone_session(transport),
        _ => {
            check_card(transport);
            Vec::new()
        }
    };
    Told { tap: None, dates }
}

/// Nothing for a card without an authentication certificate: the program asks for no password then.
fn password_contact(transport: &mut dyn CardTransport, same: Option<&SameCard>, password: &str) -> Vec<Dates> {
    let Some(same) = same else { return Vec::new() };
    // Of a reading that told no tries: the contact itself finds what it may spend.
    let visit = PasswordVisit::of(KnownCard {
        same_card: same.clone(),
        token: Item::NotAsked,
        made_of_software: true,
        issuer: IssuerCheck::NotChecked,
        signature: Item::NeedsPin,
        signature_pin: Item::NotAsked,
    });
    visit.enter(pin(password));
    let reading = visit.tap(transport, &mut NoObserver);
    reading.signature.read().map(Dates::from).into_iter().collect()
}

fn session(transport: &mut dyn CardTransport) -> Vec<Dates> {
    let mut exchange = Exchange::new(transport);
    let Ok(mut session) = JpkiSession::open(&mut exchange) else { return Vec::new() };
    let authentication = session.certificate_facts(CertificateKind::Authentication);
    let authentication_pin = AuthenticationPin::new("1234".into()).expect("four digits");
    for pin in [&authentication_pin as &dyn Pin, &pin("ABC123")] {
        let _ = session.pin_state(pin.kind());
        let _ = session.verify(pin, LastTry::Keep);
    }
    let signature = session.certificate_facts(CertificateKind::Signature);
    [authentication, signature].iter().flatten().map(Dates::from).collect()
}

fn phone_session(line: Line) -> Vec<Dates> {
    let Ok(session) = kigen_ffi::JpkiSession::open(Arc::new(line)) else { return Vec::new() };
    let authentication = session.certificate_facts(CertificateKind::Authentication);
    for (kind, pin) in [(PinKind::Authentication, "1234"), (PinKind::Signature, "ABC123")] {
        let _ = session.pin_state(kind);
        let _ = session.verify(kind, pin.into(), false);
    }
    let signature = session.certificate_facts(CertificateKind::Signature);
    let _ = session.finish();
    [authentication, signature].into_iter().flatten().map(Dates::from).collect()
}
