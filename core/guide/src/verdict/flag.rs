use chrono::NaiveDate;
use kigen_card::{Item, PinState, TriesLeft};

use super::Verdict;
use crate::facts::{CertificateDates, Facts};
use crate::status::CertificateTimes;

/// What stands beside a verdict. The names are those of design.md, "One name for one thing".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// Today is the authentication certificate's last day.
    LastDay,
    /// The signature certificate's date is not known.
    SignatureUnknown,
    /// The card has no signature certificate.
    SignatureAbsent,
    /// The signature certificate ends before the other.
    SignatureEarlier,
    /// The signature certificate is in its renewal window or has ended.
    SignatureDue,
    /// The authentication PIN is locked.
    LockAuthentication,
    /// The signature password is locked.
    LockSignature,
    /// One of the two has one try left.
    OneTryLeft,
    /// The card's own date is not known.
    CardUnknown,
    /// A person typed the dates.
    ByHand,
}

impl Flag {
    /// Every flag, in the order of design.md.
    pub const ALL: [Self; 10] = [
        Self::LastDay,
        Self::SignatureUnknown,
        Self::SignatureAbsent,
        Self::SignatureEarlier,
        Self::SignatureDue,
        Self::LockAuthentication,
        Self::LockSignature,
        Self::OneTryLeft,
        Self::CardUnknown,
        Self::ByHand,
    ];

    /// The name in JSON and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LastDay => "last-day",
            Self::SignatureUnknown => "signature-unknown",
            Self::SignatureAbsent => "signature-absent",
            Self::SignatureEarlier => "signature-earlier",
            Self::SignatureDue => "signature-due",
            Self::LockAuthentication => "lock-authentication",
            Self::LockSignature => "lock-signature",
            Self::OneTryLeft => "one-try-left",
            Self::CardUnknown => "card-unknown",
            Self::ByHand => "by-hand",
        }
    }
}

/// The flags that stand beside a verdict, in the order of [`Flag::ALL`] (R-STATE-1, design.md).
pub(super) fn flags(
    facts: &Facts,
    today: NaiveDate,
    verdict: Verdict,
    authentication: Option<&CertificateTimes>,
    signature: Option<&CertificateTimes>,
) -> Vec<Flag> {
    if verdict == Verdict::NotThisCard {
        return Vec::new();
    }
    let from_card = !facts.is_by_hand();
    let about_dates = verdict.is_about_dates();
    let dates_are_shown = about_dates || verdict == Verdict::ClockDoubtful;
    let without_certificate = verdict == Verdict::NoCertificate;
    let is_concluded = about_dates || without_certificate;
    let ends = |times: Option<&CertificateTimes>| times.map(|times| times.renewal_closes_on);
    let holds = |flag: Flag| match flag {
        Flag::LastDay => about_dates && ends(authentication) == Some(today),
        Flag::SignatureUnknown => dates_are_shown && from_card && signature.is_none() && !facts.signature.is_absent(),
        Flag::SignatureAbsent => is_concluded && facts.signature.is_absent(),
        Flag::SignatureEarlier => {
            about_dates && ends(signature).zip(ends(authentication)).is_some_and(|(signature, other)| signature < other)
        }
        Flag::SignatureDue => is_concluded && signature.is_some_and(|times| today >= times.renewal_opens_on),
        Flag::LockAuthentication => is_locked(&facts.authentication_pin, &facts.authentication),
        Flag::LockSignature => is_locked(&facts.signature_pin, &facts.signature),
        Flag::OneTryLeft => {
            has_one_try(&facts.authentication_pin, &facts.authentication)
                || has_one_try(&facts.signature_pin, &facts.signature)
        }
        Flag::CardUnknown => (dates_are_shown || without_certificate) && facts.card_expires_on().is_none(),
        Flag::ByHand => facts.is_by_hand(),
    };
    Flag::ALL.into_iter().filter(|flag| holds(*flag)).collect()
}

/// Nothing is said about the PIN of a certificate that the card does not have.
fn is_locked(pin: &Item<PinState>, certificate: &Item<CertificateDates>) -> bool {
    matches!(pin, Item::Read(PinState::Locked) | Item::PinLocked) && !certificate.is_absent()
}

fn has_one_try(pin: &Item<PinState>, certificate: &Item<CertificateDates>) -> bool {
    pin.read() == Some(&PinState::Ready(TriesLeft(1))) && !certificate.is_absent()
}
