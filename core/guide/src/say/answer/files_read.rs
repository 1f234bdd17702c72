use crate::facts::Facts;
use crate::text::Texts;

/// The heading above [`files_read`]; with typed dates nothing was read, so it names what the answer rests on.
#[must_use]
pub fn files_read_title(facts: &Facts, texts: &Texts) -> String {
    texts.text(if facts.is_by_hand() { "screen-answer-basis" } else { "screen-answer-read" })
}

/// Everything read from the card, in words; with typed dates, that nothing was.
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
