use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::calendar::{clamp, end_of_day_in_japan, office_morning_in_japan};
use super::card::DemoCard;
use super::dates::{Span, Spans};
use super::files;
use super::situation::Situation;
use crate::card::{Contents, PinObject, SigningKey, SimulatedCard};
use crate::certificate::{Authority, CardKey, Leaf, Role, issue};
use crate::options::{Options, Presence, SimulatedToken};

/// The driving licence's first application (card-protocol.md §13).
const DRIVING_LICENCE: [u8; 16] = [0xA0, 0, 0, 0x02, 0x31, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// The PINs of every demo card: authentication, signature. They are shown openly, as they protect nothing.
pub const PINS: (&str, &str) = ("1234", "ABC123");

impl DemoCard {
    /// Makes this card as it is on `demo_day`, a civil day in Japan. The same day gives the same bytes.
    ///
    /// A day before 2000 or after 2099 becomes the nearest day in this range, the range of the certificates.
    pub fn make(&self, demo_day: NaiveDate) -> SimulatedCard {
        let (demo_day, situation) = (clamp(demo_day), &self.situation);
        let mut made = if situation.is_other_card {
            let contents = Contents { other_applications: vec![DRIVING_LICENCE.to_vec()], ..Contents::default() };
            SimulatedCard::new(contents, Options::default())
        } else {
            SimulatedCard::new(contents(self, demo_day), options(situation))
        };
        made.set_day(demo_day);
        made
    }
}

fn options(situation: &Situation) -> Options {
    let sign_cert = if situation.has_signature { Presence::Present } else { Presence::Absent };
    let ef0008 = if situation.token == SimulatedToken::Juki { Presence::Absent } else { Presence::Present };
    Options { token: situation.token, sign_cert, ef0008, ..Options::default() }
}

fn contents(card: &DemoCard, demo_day: NaiveDate) -> Contents {
    let situation = &card.situation;
    let spans = situation.spans(demo_day);
    let mut stored = BTreeMap::new();
    if let Some(span) = spans.authentication {
        stored.insert(0x000A, certificate(card, Role::Authentication, span, &spans));
        stored.insert(0x000B, Authority::of(situation.algorithm, Role::Authentication).certificate.clone());
    }
    if let Some(span) = spans.signature {
        stored.insert(0x0001, certificate(card, Role::Signature, span, &spans));
    }
    if spans.signature.is_some() || spans.authentication.is_some() {
        stored.insert(0x0002, Authority::of(situation.algorithm, Role::Signature).certificate.clone());
    }
    stored.insert(0x0006, files::token_information());
    stored.insert(0x0008, files::availability(situation.has_signature, situation.has_authentication));

    let is_juki = situation.token == SimulatedToken::Juki;
    let (authentication_pin, signature_pin) = PINS;
    let key = |role| Some(SigningKey(CardKey::of_holder(situation.algorithm, role)));
    Contents {
        files: stored,
        common_record: spans.card_expires_on.map(|day| files::common_record(card.municipality, day)),
        authentication_pin: (!is_juki).then(|| pin(authentication_pin, situation.authentication_tries, 3)),
        signature_pin: Some(pin(signature_pin, situation.signature_tries, 5)),
        authentication_key: key(Role::Authentication).filter(|_| situation.has_authentication),
        signature_key: key(Role::Signature).filter(|_| situation.has_signature),
        other_applications: Vec::new(),
    }
}

fn certificate(card: &DemoCard, role: Role, span: Span, spans: &Spans) -> Vec<u8> {
    let leaf = Leaf {
        serial: serial(card, role),
        not_before: office_morning_in_japan(span.issued_on),
        not_after: end_of_day_in_japan(span.expires_on),
        born_on: spans.born_on,
    };
    issue(card.situation.algorithm, role, leaf)
}

/// The serial, fixed by the place in the list: 0x0DE1xxyy, four bytes like production serials.
fn serial(card: &DemoCard, role: Role) -> u32 {
    let role = match role {
        Role::Authentication => 1,
        Role::Signature => 2,
    };
    0x0DE1_0000 + (card.place() << 8) + role
}

fn pin(value: &str, tries_left: u8, max_tries: u8) -> PinObject {
    PinObject { value: value.as_bytes().to_vec(), tries_left, max_tries }
}
