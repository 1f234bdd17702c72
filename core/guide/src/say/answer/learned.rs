//! What the screen shows while the card is still being read.

use kigen_card::reading::Fact;

use super::{pins, rows};
use crate::facts::{CardFacts, CertificateDates};
use crate::say::row::{Row, RowKind};
use crate::text::Texts;

/// The row of an item known before the tap is over: its name and value, and of two dates the one that counts; no status,
/// which depends on items still to come. `None` while there is nothing to show.
#[must_use]
pub fn learned_row(fact: &Fact<'_>, texts: &Texts) -> Option<Row> {
    let counts = matches!(fact, Fact::Authentication(_)).then(|| texts.text("screen-reading-counts"));
    let (kind, value) = match fact {
        Fact::Token(_) => return None,
        Fact::Card(item) => {
            let card = CardFacts::from_body(item.read()?);
            (RowKind::Card, texts.date_with_era(card.expires_on))
        }
        Fact::Authentication(item) => {
            (RowKind::Authentication, rows::end_text(&CertificateDates::from_certificate(item.read()?), texts))
        }
        Fact::Signature(item) => {
            (RowKind::Signature, rows::end_text(&CertificateDates::from_certificate(item.read()?), texts))
        }
        Fact::AuthenticationPin(item) => (RowKind::AuthenticationPin, pins::tries(item.read()?, texts)),
        Fact::SignaturePin(item) => (RowKind::SignaturePin, pins::tries(item.read()?, texts)),
    };
    Some(Row { kind, label: texts.text(kind.label()), value, tone: None, state: None, window: None, hint: counts })
}
