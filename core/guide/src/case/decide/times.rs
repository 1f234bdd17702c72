use kigen_card::{CertificateKind, Item};

use crate::case::kind::{CertificateTimes, Today, Verdict};
use crate::facts::{CertificateDates, Facts};

/// The days of both certificates, if their ends are known: none for another card, no day counts with a doubtful clock.
pub(in crate::case) fn of_both(
    facts: &Facts,
    today: &Today,
    verdict: Verdict,
) -> (Option<CertificateTimes>, Option<CertificateTimes>) {
    let times = |kind, item: &Item<CertificateDates>| {
        let dates = item.read().filter(|_| verdict != Verdict::NotThisCard)?;
        let times = CertificateTimes::on(today.date, kind, dates.valid_from, dates.expires_on, facts.card_expires_on());
        Some(if verdict == Verdict::ClockDoubtful { times.without_counts() } else { times })
    };
    (times(CertificateKind::Authentication, &facts.authentication), times(CertificateKind::Signature, &facts.signature))
}
