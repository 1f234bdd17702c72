use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use x509_cert::builder::Result;

use super::encode::{Leaf, Profile, key_id, made, public_key, sign};
use super::{Algorithm, CardKey, Role, extension, name};

/// A synthetic root: the certificate in EF 0002 or 000B, which signs the leaf in the same card.
pub(crate) struct Authority {
    pub(crate) serial: u32,
    pub(crate) key_id: [u8; 20],
    /// Self-signed, DER.
    pub(crate) certificate: Vec<u8>,
}

static RSA_AUTHENTICATION: LazyLock<Authority> = LazyLock::new(|| make(Algorithm::Rsa, Role::Authentication));
static RSA_SIGNATURE: LazyLock<Authority> = LazyLock::new(|| make(Algorithm::Rsa, Role::Signature));
static P384_AUTHENTICATION: LazyLock<Authority> = LazyLock::new(|| make(Algorithm::P384, Role::Authentication));
static P384_SIGNATURE: LazyLock<Authority> = LazyLock::new(|| make(Algorithm::P384, Role::Signature));

impl Authority {
    /// Built once per program from the fixed keys: always the same bytes.
    pub(crate) fn of(algorithm: Algorithm, role: Role) -> &'static Authority {
        match (algorithm, role) {
            (Algorithm::Rsa, Role::Authentication) => &RSA_AUTHENTICATION,
            (Algorithm::Rsa, Role::Signature) => &RSA_SIGNATURE,
            (Algorithm::P384, Role::Authentication) => &P384_AUTHENTICATION,
            (Algorithm::P384, Role::Signature) => &P384_SIGNATURE,
        }
    }
}

fn make(algorithm: Algorithm, role: Role) -> Authority {
    let serial = match (algorithm, role) {
        (Algorithm::Rsa, Role::Authentication) => 0x0DE0_0001,
        (Algorithm::Rsa, Role::Signature) => 0x0DE0_0002,
        (Algorithm::P384, Role::Authentication) => 0x0DE0_0003,
        (Algorithm::P384, Role::Signature) => 0x0DE0_0004,
    };
    // Wider than the range of demo days: a demo is never about the root.
    let (not_before, not_after) = (instant(1990, 1, 1), instant(2049, 12, 31));
    let leaf = Leaf { serial, not_before, not_after, born_on: NaiveDate::default() };
    let certificate = issue_root(algorithm, role, leaf);
    Authority { serial, key_id: root_key_id(algorithm, role), certificate }
}

/// Makes the self-signed certificate of an authority, DER.
fn issue_root(algorithm: Algorithm, role: Role, leaf: Leaf) -> Vec<u8> {
    made(try_issue_root(algorithm, role, leaf))
}

fn try_issue_root(algorithm: Algorithm, role: Role, leaf: Leaf) -> Result<Vec<u8>> {
    let root = CardKey::of_root(algorithm, role);
    let key = public_key(root)?;
    let subject = name::authority(role)?;
    let extensions = extension::of_root(&subject, key_id(&key)?)?;
    sign(Profile { issuer: subject.clone(), subject, extensions }, leaf, key, root)
}

fn root_key_id(algorithm: Algorithm, role: Role) -> [u8; 20] {
    made(public_key(CardKey::of_root(algorithm, role)).and_then(|key| Ok(key_id(&key)?)))
}

fn instant(year: i32, month: u32, day: u32) -> DateTime<Utc> {
    let day = NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    day.and_hms_opt(14, 59, 59).unwrap_or_default().and_utc()
}
