//! One row of the answer: a certificate, the card, who issued it, a PIN.

use crate::case::Tone;

/// One item and what is known about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its subject.
    pub kind: RowKind,
    /// Its name.
    pub label: String,
    /// A date, a count, or why there is none.
    pub value: String,
    /// The colour role of its state, or of a PIN's count; `None` where nothing is known or nothing is special.
    pub tone: Option<Tone>,
    /// Today's position, in a word or two.
    pub state: Option<String>,
    /// From when until when an action is possible.
    pub window: Option<String>,
    /// What to do or to know.
    pub hint: Option<String>,
}

/// The subject of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// 利用者証明用電子証明書.
    Authentication,
    /// 署名用電子証明書.
    Signature,
    /// カード本体.
    Card,
    /// The municipality that issued the card.
    IssuedBy,
    /// 利用者証明用暗証番号.
    AuthenticationPin,
    /// 署名用暗証番号.
    SignaturePin,
}

impl RowKind {
    /// Every kind, in the order of the answer.
    pub const ALL: [Self; 6] = [
        Self::Authentication,
        Self::Signature,
        Self::Card,
        Self::IssuedBy,
        Self::AuthenticationPin,
        Self::SignaturePin,
    ];

    /// The message of its name.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Authentication => "row-authentication",
            Self::Signature => "row-signature",
            Self::Card => "row-card",
            Self::IssuedBy => "row-issued-by",
            Self::AuthenticationPin => "tries-authentication",
            Self::SignaturePin => "tries-signature",
        }
    }

    /// The message of what it is for, in words that everybody knows: a screen has it before the name.
    #[must_use]
    pub const fn purpose(self) -> Option<&'static str> {
        match self {
            Self::Authentication => Some("row-authentication-use"),
            Self::Signature => Some("row-signature-use"),
            Self::Card => Some("row-card-use"),
            Self::IssuedBy | Self::AuthenticationPin | Self::SignaturePin => None,
        }
    }
}
