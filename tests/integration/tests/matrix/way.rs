use kigen_card::check::check_card;
use kigen_card::pin::AuthenticationPin;
use kigen_card::reading::{NoObserver, SameCard, Tap};
use kigen_card::visit::{KnownCard, PasswordVisit};
use kigen_card::{CardTransport, CertificateFacts, CertificateKind, Exchange, IssuerCheck, Item, JpkiSession, LastTry};
use kigen_integration::{Flow, pin, read};

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
    /// A session as the bindings give it: counters, a PIN, both certificates, then dropped without being closed.
    Session,
}

impl Way {
    pub const ALL: [Self; 10] = [
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
    ];

    /// Whether the person allowed to spend the last try.
    pub fn has_consent(self) -> bool {
        matches!(self, Self::PasswordAndIssuer | Self::WrongPasswordAndIssuer)
    }

    /// Whether the password that it sends is the card's.
    pub fn is_password_right(self) -> bool {
        matches!(self, Self::Password | Self::PasswordAndIssuer | Self::PasswordContact | Self::Session)
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
            Self::PasswordContact | Self::WrongPasswordContact | Self::SelfCheck | Self::Session => None,
        }
    }
}

/// What was told; all else is looked at on the wire.
#[derive(Debug, Default)]
pub struct Told {
    pub tap: Option<Tap>,
    pub signature: Option<CertificateFacts>,
}

/// Uses the card in that way; `same` is the card that the person meant.
pub fn go(way: Way, transport: &mut dyn CardTransport, same: Option<&SameCard>) -> Told {
    if let Some(flow) = way.flow() {
        let tap = read(transport, flow);
        let signature = tap.reading.signature.read().cloned();
        return Told { tap: Some(tap), signature };
    }
    match way {
        Way::PasswordContact => password_contact(transport, same, "ABC123"),
        Way::WrongPasswordContact => password_contact(transport, same, "WRONG1"),
        Way::Session => session(transport),
        _ => {
            check_card(transport);
            Told::default()
        }
    }
}

/// Nothing for a card without an authentication certificate: the program asks for no password then.
fn password_contact(transport: &mut dyn CardTransport, same: Option<&SameCard>, password: &str) -> Told {
    let Some(same) = same else { return Told::default() };
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
    let signature = if let Item::Read(facts) = reading.signature { Some(facts) } else { None };
    Told { tap: None, signature }
}

fn session(transport: &mut dyn CardTransport) -> Told {
    let mut exchange = Exchange::new(transport);
    let Ok(mut session) = JpkiSession::open(&mut exchange) else { return Told::default() };
    let _ = session.certificate_facts(CertificateKind::Authentication);
    let _ = session.verify(&AuthenticationPin::new("1234".into()).expect("four digits"), LastTry::Keep);
    let _ = session.verify(&pin("ABC123"), LastTry::Keep);
    Told { tap: None, signature: session.certificate_facts(CertificateKind::Signature).ok() }
}
