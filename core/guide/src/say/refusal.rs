//! Why input is unusable: the message for each reason.

use crate::hand::HandError;
use crate::situation::Contradiction;

impl HandError {
    /// The message that explains it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::TooLittle => "situation-too-little",
            Self::CardEndsFirst => "situation-card-ends-first",
            Self::NotOnTheBirthday => "situation-not-on-the-birthday",
            Self::NotMadeThen => "situation-not-made-then",
            Self::CardTooLate => "situation-card-too-late",
            Self::CertificatesTooLate => "situation-certificates-too-late",
            Self::MadeButRenewed => "situation-made-but-renewed",
            Self::CertificatesNotOnTheBirthday => "situation-certificates-not-on-the-birthday",
            Self::BeforeFirstCards => "situation-before-first-cards",
            Self::MadeBeforeBirth => "situation-made-before-birth",
            Self::MadeForAnotherEnd => "situation-made-for-another-end",
            Self::NotAtThatAge => "situation-not-at-that-age",
            Self::UnderAgeEndsTogether => "situation-under-age-ends-together",
        }
    }
}

impl Contradiction {
    /// The message that explains it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::RepresentativeForAdult => "situation-representative-for-adult",
            Self::FormWithoutProxy => "situation-form-without-proxy",
            Self::StayAbroad => "situation-stay-abroad",
            Self::UnknownMunicipality => "situation-unknown-municipality",
        }
    }
}
