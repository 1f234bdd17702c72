//! What stands on the screen while the card is still being read, and what was read of it.

use kigen_card::CardReading;
use kigen_card::reading::Fact;

use super::{Row, RowKind, summarize};
use crate::facts::Facts;
use crate::text::Texts;
use crate::verdict::{Today, assess};

/// The row of something that is known before the tap is over; `None` while there is nothing to show of it.
#[must_use]
pub fn learned_row(fact: &Fact<'_>, today: &Today, texts: &Texts) -> Option<Row> {
    let mut reading = CardReading::not_asked();
    let kind = match fact {
        Fact::Token(_) => return None,
        Fact::Card(item) => {
            item.read()?;
            reading.card = (*item).clone();
            RowKind::Card
        }
        Fact::Authentication(item) => {
            item.read()?;
            reading.authentication = (*item).clone();
            RowKind::Authentication
        }
        Fact::Signature(item) => {
            item.read()?;
            reading.signature = (*item).clone();
            RowKind::Signature
        }
        Fact::AuthenticationPin(item) => {
            item.read()?;
            reading.authentication_pin = (*item).clone();
            RowKind::AuthenticationPin
        }
        Fact::SignaturePin(item) => {
            item.read()?;
            reading.signature_pin = (*item).clone();
            RowKind::SignaturePin
        }
    };
    let facts = Facts::from_reading(&reading);
    let summary = summarize(&facts, &assess(&facts, today), texts);
    let row = summary.rows.into_iter().chain(summary.pins).find(|row| row.kind == kind)?;
    // How it stands depends on what is still to come.
    Some(Row { state: None, window: None, hint: None, ..row })
}

/// The heading above [`files_read`]: by hand nothing was, so that it speaks of what the answer rests on.
#[must_use]
pub fn files_read_title(facts: &Facts, texts: &Texts) -> String {
    texts.text(if facts.is_by_hand() { "screen-answer-basis" } else { "screen-answer-read" })
}

/// Everything that was read of the card, in words; by hand, that nothing was.
#[must_use]
pub fn files_read(facts: &Facts, texts: &Texts) -> Vec<String> {
    if facts.is_by_hand() {
        return vec![texts.text("screen-answer-read-none")];
    }
    let read = [
        (facts.card.read().is_some(), "screen-read-card"),
        (facts.token.read().is_some(), "screen-read-token"),
        (facts.authentication.read().is_some(), "screen-read-authentication"),
        (facts.signature.read().is_some(), "screen-read-signature"),
        (facts.authentication_pin.read().is_some() || facts.signature_pin.read().is_some(), "screen-read-counters"),
    ];
    read.into_iter().filter(|(is_read, _)| *is_read).map(|(_, id)| texts.text(id)).collect()
}
