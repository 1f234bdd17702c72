use super::tries::TriesLeft;
use crate::file::FileId;

/// Which of the two PINs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinKind {
    /// 利用者証明用暗証番号: EF 0018.
    Authentication,
    /// 署名用暗証番号: EF 001B.
    Signature,
}

impl PinKind {
    /// The EF that holds the PIN.
    #[must_use]
    pub const fn file(self) -> FileId {
        match self {
            Self::Authentication => FileId::AUTHENTICATION_PIN,
            Self::Signature => FileId::SIGNATURE_PIN,
        }
    }

    /// The value to which a correct PIN resets the retry counter (card-protocol.md §6.3).
    #[must_use]
    pub const fn tries(self) -> TriesLeft {
        match self {
            Self::Authentication => TriesLeft(3),
            Self::Signature => TriesLeft(5),
        }
    }
}
