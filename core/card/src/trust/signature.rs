use p384::ecdsa::signature::Verifier;
use p384::pkcs8::DecodePublicKey;
use rsa::pkcs1v15;
use sha2::{Sha256, Sha384, Sha512};

use crate::certificate::Certificate;

/// Whether the key of this SubjectPublicKeyInfo (DER) made the certificate's signature. RSA with SHA-2 (RFC 4055, 5)
/// and ECDSA over P-384 with SHA-384 (RFC 5758, 3.2); any other algorithm is not known here, so the answer is no.
pub(super) fn is_by(certificate: &Certificate, public_key: &[u8]) -> bool {
    match certificate.algorithm.as_str() {
        "1.2.840.113549.1.1.11" => is_by_rsa(certificate, public_key, pkcs1v15::VerifyingKey::<Sha256>::new),
        "1.2.840.113549.1.1.12" => is_by_rsa(certificate, public_key, pkcs1v15::VerifyingKey::<Sha384>::new),
        "1.2.840.113549.1.1.13" => is_by_rsa(certificate, public_key, pkcs1v15::VerifyingKey::<Sha512>::new),
        "1.2.840.10045.4.3.3" => is_by_p384(certificate, public_key),
        _ => false,
    }
}

fn is_by_rsa<K: Verifier<pkcs1v15::Signature>>(
    certificate: &Certificate,
    public_key: &[u8],
    verifying_key: impl FnOnce(rsa::PublicKey) -> K,
) -> bool {
    let Ok(key) = rsa::PublicKey::from_public_key_der(public_key) else { return false };
    let Ok(signature) = pkcs1v15::Signature::try_from(certificate.signature.as_slice()) else { return false };
    verifying_key(key).verify(&certificate.signed, &signature).is_ok()
}

fn is_by_p384(certificate: &Certificate, public_key: &[u8]) -> bool {
    let Ok(key) = p384::ecdsa::VerifyingKey::from_public_key_der(public_key) else { return false };
    let Ok(signature) = p384::ecdsa::Signature::from_der(&certificate.signature) else { return false };
    key.verify(&certificate.signed, &signature).is_ok()
}
