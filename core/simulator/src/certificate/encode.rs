use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use der::Encode;
use p384::ecdsa::DerSignature;
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::EncodePublicKey;
use sha2::{Digest, Sha256};
use x509_cert::SubjectPublicKeyInfo;
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder, Result};
use x509_cert::certificate::TbsCertificate;
use x509_cert::ext::Extension;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::SubjectPublicKeyInfoRef;
use x509_cert::time::{Time, Validity};

use super::CardKey;

/// What differs between two leaves of one authority.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Leaf {
    /// Written as four bytes, the length of production serials (card-protocol.md §7.1).
    pub(crate) serial: u32,
    pub(crate) not_before: DateTime<Utc>,
    pub(crate) not_after: DateTime<Utc>,
    pub(crate) born_on: NaiveDate,
}

pub(super) fn sign(profile: Profile, leaf: Leaf, key: SubjectPublicKeyInfo, signer: CardKey) -> Result<Vec<u8>> {
    let validity = Validity::new(time(leaf.not_before)?, time(leaf.not_after)?);
    let builder = CertificateBuilder::new(profile, serial_number(leaf.serial)?, validity, key)?;
    let certificate = match signer {
        CardKey::Rsa(key) => builder.build(&SigningKey::<Sha256>::new(key.clone()))?,
        CardKey::P384(key) => builder.build::<_, DerSignature>(key)?,
    };
    Ok(certificate.to_der()?)
}

pub(super) fn public_key(key: CardKey) -> Result<SubjectPublicKeyInfo> {
    let document = match key {
        CardKey::Rsa(key) => key.to_public_key().to_public_key_der()?,
        CardKey::P384(key) => key.verifying_key().to_public_key_der()?,
    };
    Ok(document.decode_msg()?)
}

/// The leftmost 20 bytes of the SHA-256 of the public key (RFC 7093 §2, method 1).
pub(super) fn key_id(key: &SubjectPublicKeyInfo) -> der::Result<[u8; 20]> {
    let hash = Sha256::digest(key.subject_public_key.raw_bytes());
    hash.first_chunk().copied().ok_or_else(|| der::Tag::OctetString.length_error().into())
}

pub(super) fn serial_number(serial: u32) -> der::Result<SerialNumber> {
    SerialNumber::new(&serial.to_be_bytes())
}

fn time(at: DateTime<Utc>) -> der::Result<Time> {
    let two_digits = |value: u32| u8::try_from(value).map_err(|_| der::ErrorKind::DateTime);
    let time = der::DateTime::new(
        u16::try_from(at.year()).map_err(|_| der::ErrorKind::DateTime)?,
        two_digits(at.month())?,
        two_digits(at.day())?,
        two_digits(at.hour())?,
        two_digits(at.minute())?,
        two_digits(at.second())?,
    )?;
    Ok(Time::from(time))
}

#[expect(clippy::expect_used, reason = "inputs are constants and clamped dates; tests make every demo card")]
pub(super) fn made<T>(result: Result<T>) -> T {
    result.expect("the synthetic profile encodes")
}

/// Names and extensions in the shape that the builder needs.
pub(super) struct Profile {
    pub(super) issuer: Name,
    pub(super) subject: Name,
    pub(super) extensions: Vec<Extension>,
}

impl BuilderProfile for Profile {
    fn get_issuer(&self, _subject: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        _key: SubjectPublicKeyInfoRef<'_>,
        _issuer_key: SubjectPublicKeyInfoRef<'_>,
        _certificate: &TbsCertificate,
    ) -> Result<Vec<Extension>> {
        Ok(self.extensions.clone())
    }
}
