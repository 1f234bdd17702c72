mod padding;

use chrono::{FixedOffset, NaiveDate};
use der::Decode;
use p384::ecdsa::signature::hazmat::PrehashSigner;
use sha2::{Digest, Sha384};
use x509_cert::Certificate;

use super::command::Command;
use super::contents::PinKind;
use super::file::File;
use super::state::SimulatedCard;
use super::status::{self, Answer};
use crate::certificate::CardKey;
use crate::options::{Expired, ShortId, Switch};

impl SimulatedCard {
    /// COMPUTE DIGITAL SIGNATURE `80 2A`, with the key of EF 0017 or 001A (card-protocol.md §8).
    pub(super) fn sign(&mut self, command: &Command<'_>) -> Answer {
        let Some(expected) = command.expected.filter(|_| !command.data.is_empty()) else {
            return Err(status::WRONG_LENGTH);
        };
        if command.extended && self.options.extended_le == Switch::Off {
            return Err(status::WRONG_LENGTH);
        }
        if command.p1 > 5 || command.p2 & 0x80 == 0 {
            return Err(status::WRONG_PARAMETERS);
        }
        if command.p2 != 0x80 {
            self.make_current(command.p2, 0x60, ShortId::On)?;
        }
        let File::Key(kind) = self.current_file()? else { return Err(status::WRONG_FILE_TYPE) };
        if !self.is_verified(kind) {
            return Err(status::NOT_AUTHORISED);
        }
        if self.options.expired == Expired::Refused && self.is_expired(kind) {
            return Err(status::CONDITIONS_NOT_SATISFIED);
        }
        let key = self.contents.key(kind).ok_or(status::NOT_SET)?;
        let signature = match key {
            CardKey::Rsa(key) => padding::rsa(command.p1, command.data).and_then(|block| padding::apply(key, &block)),
            CardKey::P384(key) => prehash(command.p1, command.data)
                .and_then(|hash| PrehashSigner::<p384::ecdsa::Signature>::sign_prehash(key, &hash).ok())
                .map(|signature| signature.to_bytes().to_vec()),
        };
        let signature = signature.ok_or(status::CONDITIONS_NOT_SATISFIED)?;
        if expected < signature.len() { Err(status::WRONG_LENGTH) } else { Ok(signature) }
    }

    fn is_expired(&self, kind: PinKind) -> bool {
        let file = match kind {
            PinKind::Authentication => 0x000A,
            PinKind::Signature => 0x0001,
        };
        let last_day = self.contents.files.get(&file).and_then(|der| last_day_in_japan(der));
        matches!((self.day, last_day), (Some(day), Some(last_day)) if day > last_day)
    }
}

/// The civil day in Japan (+09:00) on which a certificate ends.
fn last_day_in_japan(certificate: &[u8]) -> Option<NaiveDate> {
    let certificate = Certificate::from_der(certificate).ok()?;
    let seconds = certificate.tbs_certificate().validity().not_after.to_unix_duration().as_secs();
    let instant = chrono::DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?;
    Some(instant.with_timezone(&FixedOffset::east_opt(9 * 3600)?).date_naive())
}

/// The 48 bytes that a P-384 key signs. The next card's command is not public: P1 is read as for RSA, and the answer is r
/// and s, 96 bytes. The two forms of PSS have no meaning here.
fn prehash(p1: u8, data: &[u8]) -> Option<Vec<u8>> {
    match p1 {
        0x00 | 0x02 if data.len() == 48 => Some(data.to_vec()),
        0x01 | 0x03 => Some(Sha384::digest(data).to_vec()),
        _ => None,
    }
}
