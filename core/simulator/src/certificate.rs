//! The synthetic certificates of the demo cards: a test authority, the profile of the real ones (card-protocol.md §7).

mod authority;
mod encode;
mod extension;
mod holder;
mod issue;
mod key;
mod name;

pub(crate) use authority::Authority;
pub(crate) use encode::Leaf;
pub(crate) use issue::issue;
pub(crate) use key::CardKey;

/// Which of the two certificates of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Authentication,
    Signature,
}

/// The key algorithm of a card and of its roots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Algorithm {
    /// RSA-2048 with SHA-256, the cards of today.
    Rsa,
    /// P-384 with SHA-384, as announced for the next card (card-protocol.md §10).
    P384,
}
