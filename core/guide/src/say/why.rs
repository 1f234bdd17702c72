//! «なぜこの日?»: the purpose of a row and the reason for its date.

use crate::say::guide::Guide;
use crate::say::id::StatementId as Id;
use crate::say::row::RowKind;
use crate::say::statement::Statement;

impl RowKind {
    /// The kinds of statement that explain a row: its purpose, and the reason for its date.
    #[must_use]
    pub const fn explained_by(self) -> &'static [Id] {
        match self {
            Self::Authentication => &[
                Id::DatesAuthenticationUse,
                Id::WhyBirthday,
                Id::WhyCard,
                Id::WhyStay,
                Id::WhyUnknown,
                Id::DatesByHand,
                Id::DatesHandOther,
                Id::DatesNote,
            ],
            Self::Signature => {
                &[Id::DatesSignatureUse, Id::DatesSignatureBound, Id::DatesSignatureAbsent, Id::WhySignature]
            }
            Self::Card => &[
                Id::WhyCardTenth,
                Id::WhyCardAge,
                Id::WhyCardStay,
                Id::WhyStay,
                Id::DatesCardUnread,
                Id::DatesHandCardEither,
                Id::AssumedCardEnd,
                Id::SpecialCardEnds,
            ],
            Self::IssuedBy => &[Id::DatesIssuedBy],
            Self::AuthenticationPin => &[Id::PinsAuthentication, Id::DatesLockedAuthentication, Id::PinsCounting],
            Self::SignaturePin => &[Id::PinsSignature, Id::DatesLockedSignature, Id::PinsCounting],
        }
    }
}

impl Guide {
    /// The statements that explain a row, in order.
    #[must_use]
    pub fn explaining(&self, row: RowKind) -> Vec<&Statement> {
        let ids = row.explained_by();
        let mut found: Vec<&Statement> = self.statements().filter(|statement| ids.contains(&statement.id)).collect();
        found.sort_by_key(|statement| ids.iter().position(|id| *id == statement.id));
        found
    }
}
