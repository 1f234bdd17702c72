//! X.509 certificates (RFC 5280): the dates from a prefix, everything the issuer check needs from the whole.
//!
//! The only user of x509-parser. Offsets are never assumed: the walk goes from tag to tag (card-protocol.md §7.3).

mod prefix;
mod whole;

use chrono::{DateTime, Utc};
use x509_parser::certificate::Validity;

use crate::ContentError;

pub(crate) use prefix::{Prefix, prefix};
pub use whole::Certificate;

/// No certificate of this card is near this long (card-protocol.md §4.2).
pub(crate) const LONGEST: usize = 16 * 1024;

/// notBefore and notAfter as instants.
fn instants(validity: &Validity) -> Result<(DateTime<Utc>, DateTime<Utc>), ContentError> {
    let instant = |seconds| DateTime::from_timestamp(seconds, 0).ok_or(ContentError::NoSuchDate);
    let (not_before, not_after) = (instant(validity.not_before.timestamp())?, instant(validity.not_after.timestamp())?);
    if not_before > not_after {
        return Err(ContentError::DatesReversed);
    }
    Ok((not_before, not_after))
}
