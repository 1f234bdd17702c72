use kigen_card::CertificateKind;

use crate::calendar::effective_end;
use crate::case::kind::{CertificateTimes, Today, Verdict};
use crate::facts::{Facts, is_another_card};

/// The first matching test of R-STATE-1; the numbers are its orders.
pub(in crate::case) fn decide(facts: &Facts, today: &Today) -> Verdict {
    if is_another_card(&facts.token) {
        return Verdict::NotThisCard; // 0
    }
    let card_expires_on = facts.card_expires_on();
    if card_expires_on.is_some_and(|card_ends| today.date > card_ends) {
        return Verdict::CardExpired; // 1
    }
    if facts.authentication.is_absent() {
        return Verdict::NoCertificate; // 1a
    }
    let Some(authentication) = facts.authentication.read() else {
        return Verdict::Incomplete; // 1b
    };
    // Only the authentication certificate's first day counts, so that the password never changes the verdict.
    if today.is_before_the_release() || authentication.valid_from.is_some_and(|first| today.date < first) {
        return Verdict::ClockDoubtful; // 1c
    }
    let ends_on = effective_end(authentication.expires_on, card_expires_on);
    let times = CertificateTimes::on(today.date, CertificateKind::Authentication, None, ends_on, card_expires_on);
    let is_early = today.date < times.renewal_opens_on;
    if card_expires_on == Some(ends_on) {
        return if is_early { Verdict::CardBoundLater } else { Verdict::CardBoundOpen }; // 2a, 2b
    }
    if is_early {
        Verdict::NotYet // 3
    } else if today.date <= ends_on {
        Verdict::Open // 4
    } else if times.insurance_grace_ends_on.is_some_and(|grace_ends| today.date <= grace_ends) {
        Verdict::ExpiredInGrace // 5
    } else {
        Verdict::Expired // 6
    }
}
