use chrono::NaiveDate;
use kigen_card::{Item, PinState, TriesLeft};

use crate::case::kind::{CertificateTimes, Flag, Verdict};
use crate::facts::{CertificateDates, Facts};
use crate::situation;

/// The flags beside a verdict, in the order of [`Flag::ALL`] (R-STATE-1, design.md).
pub(in crate::case) fn flags(
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
        Flag::DoubtfulDate => facts.has_doubtful_date(),
        Flag::ByHand => facts.is_by_hand(),
    };
    Flag::ALL.into_iter().filter(|flag| holds(*flag)).collect()
}

/// A PIN counts only if the card has its certificate.
fn is_locked(pin: &Item<PinState>, certificate: &Item<CertificateDates>) -> bool {
    situation::is_locked(pin) && !certificate.is_absent()
}

fn has_one_try(pin: &Item<PinState>, certificate: &Item<CertificateDates>) -> bool {
    pin.read() == Some(&PinState::Ready(TriesLeft(1))) && !certificate.is_absent()
}
