use p384::ecdsa::signature::Verifier;
use rsa::{BoxedUint, pkcs1v15};
use sha2::{Sha256, Sha384, Sha512};

use crate::certificate::{Certificate, PublicKey};

/// Checks the certificate's signature with this key. Supports RSA with SHA-2 (RFC 4055, 5) and ECDSA over P-384 with SHA-384
/// (RFC 5758, 3.2); any other algorithm gives `false`.
pub(super) fn is_by(certificate: &Certificate, public_key: &PublicKey) -> bool {
    let Some(algorithm) = &certificate.algorithm else { return false };
    match (algorithm.as_str(), public_key) {
        ("1.2.840.113549.1.1.11", PublicKey::Rsa { modulus, exponent }) => {
            is_by_rsa(certificate, modulus, exponent, pkcs1v15::VerifyingKey::<Sha256>::new)
        }
        ("1.2.840.113549.1.1.12", PublicKey::Rsa { modulus, exponent }) => {
            is_by_rsa(certificate, modulus, exponent, pkcs1v15::VerifyingKey::<Sha384>::new)
        }
        ("1.2.840.113549.1.1.13", PublicKey::Rsa { modulus, exponent }) => {
            is_by_rsa(certificate, modulus, exponent, pkcs1v15::VerifyingKey::<Sha512>::new)
        }
        ("1.2.840.10045.4.3.3", PublicKey::P384(point)) => is_by_p384(certificate, point),
        _ => false,
    }
}

fn is_by_rsa<K: Verifier<pkcs1v15::Signature>>(
    certificate: &Certificate,
    modulus: &[u8],
    exponent: &[u8],
    verifying_key: impl FnOnce(rsa::PublicKey) -> K,
) -> bool {
    let (Some(modulus), Some(exponent)) = (number(modulus), number(exponent)) else { return false };
    let Ok(key) = rsa::PublicKey::new(modulus, exponent) else { return false };
    let Ok(signature) = pkcs1v15::Signature::try_from(certificate.signature.as_slice()) else { return false };
    verifying_key(key).verify(&certificate.signed, &signature).is_ok()
}

fn number(bytes: &[u8]) -> Option<BoxedUint> {
    BoxedUint::from_be_slice(bytes, u32::try_from(bytes.len()).ok()?.checked_mul(8)?).ok()
}

fn is_by_p384(certificate: &Certificate, point: &[u8]) -> bool {
    let Ok(key) = p384::ecdsa::VerifyingKey::from_sec1_bytes(point) else { return false };
    let Ok(signature) = p384::ecdsa::Signature::from_der(&certificate.signature) else { return false };
    key.verify(&certificate.signed, &signature).is_ok()
}
