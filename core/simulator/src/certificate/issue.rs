use x509_cert::builder::Result;

use super::encode::{Leaf, Profile, key_id, made, public_key, serial_number, sign};
use super::extension::{self, LeafContext};
use super::{Algorithm, Authority, CardKey, Role, name};

/// Makes one certificate of the given role, DER. Equal arguments give equal bytes: PKCS#1 v1.5 and RFC 6979 need no
/// randomness.
pub(crate) fn issue(algorithm: Algorithm, role: Role, leaf: Leaf) -> Vec<u8> {
    made(try_issue(algorithm, role, leaf))
}

fn try_issue(algorithm: Algorithm, role: Role, leaf: Leaf) -> Result<Vec<u8>> {
    let authority = Authority::of(algorithm, role);
    let key = public_key(CardKey::of_holder(algorithm, role))?;
    let issuer = name::authority(role)?;
    let extensions = extension::of_leaf(LeafContext {
        role,
        issuer: &issuer,
        issuer_serial: serial_number(authority.serial)?,
        issuer_key_id: authority.key_id,
        subject_key_id: key_id(&key)?,
        born_on: leaf.born_on,
    })?;
    let profile = Profile { issuer, subject: name::subject(role, leaf.serial)?, extensions };
    sign(profile, leaf, key, CardKey::of_root(algorithm, role))
}
