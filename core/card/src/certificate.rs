//! X.509 certificates (RFC 5280): the dates from a prefix, everything the issuer check needs from the whole.
//!
//! The only user of x509-parser. Offsets are never assumed: the walk goes from tag to tag (card-protocol.md §7.3).

mod prefix;
mod public_key;
mod whole;

use chrono::{DateTime, Datelike, Utc};
use x509_parser::certificate::Validity;

use crate::ContentError;

pub(crate) use prefix::{Prefix, prefix};
pub(crate) use public_key::PublicKey;
pub use whole::Certificate;

/// Far longer than any certificate of this card (card-protocol.md §4.2).
pub(crate) const LONGEST: usize = 16 * 1024;

/// Later dates are rejected: `99991231235959Z` means «no expiry» (RFC 5280, 4.1.2.5), and days counted from it would need a
/// year of five digits.
const LAST_YEAR: i32 = 9899;

/// notBefore and notAfter as instants.
fn instants(validity: &Validity) -> Result<(DateTime<Utc>, DateTime<Utc>), ContentError> {
    let is_usable = |instant: &DateTime<Utc>| instant.year() <= LAST_YEAR;
    let instant = |seconds| DateTime::from_timestamp(seconds, 0).filter(is_usable).ok_or(ContentError::NoSuchDate);
    let (not_before, not_after) = (instant(validity.not_before.timestamp())?, instant(validity.not_after.timestamp())?);
    if not_before > not_after {
        return Err(ContentError::DatesReversed);
    }
    Ok((not_before, not_after))
}
