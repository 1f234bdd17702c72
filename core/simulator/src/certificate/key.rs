use std::sync::LazyLock;

use p384::ecdsa::SigningKey as EcdsaKey;
use rsa::PrivateKey;
use rsa::pkcs8::DecodePrivateKey;

use super::{Algorithm, Role};

/// The private key of EF 0017, of EF 001A or of a root. All are test keys, published with the source.
#[derive(Clone, Copy)]
pub(crate) enum CardKey {
    Rsa(&'static PrivateKey),
    P384(&'static EcdsaKey),
}

type Kept<K> = LazyLock<K>;

macro_rules! embedded {
    ($parse:path, $file:literal) => {
        LazyLock::new(|| parsed($parse(include_bytes!(concat!("../../keys/", $file)))))
    };
}

static RSA_AUTHENTICATION: Kept<PrivateKey> = embedded!(PrivateKey::from_pkcs8_der, "rsa-authentication.der");
static RSA_AUTHENTICATION_ROOT: Kept<PrivateKey> = embedded!(PrivateKey::from_pkcs8_der, "rsa-authentication-root.der");
static RSA_SIGNATURE: Kept<PrivateKey> = embedded!(PrivateKey::from_pkcs8_der, "rsa-signature.der");
static RSA_SIGNATURE_ROOT: Kept<PrivateKey> = embedded!(PrivateKey::from_pkcs8_der, "rsa-signature-root.der");
static P384_AUTHENTICATION: Kept<EcdsaKey> = embedded!(EcdsaKey::from_pkcs8_der, "p384-authentication.der");
static P384_AUTHENTICATION_ROOT: Kept<EcdsaKey> = embedded!(EcdsaKey::from_pkcs8_der, "p384-authentication-root.der");
static P384_SIGNATURE: Kept<EcdsaKey> = embedded!(EcdsaKey::from_pkcs8_der, "p384-signature.der");
static P384_SIGNATURE_ROOT: Kept<EcdsaKey> = embedded!(EcdsaKey::from_pkcs8_der, "p384-signature-root.der");

impl CardKey {
    /// The holder's key of the demo cards.
    pub(crate) fn of_holder(algorithm: Algorithm, role: Role) -> CardKey {
        match (algorithm, role) {
            (Algorithm::Rsa, Role::Authentication) => CardKey::Rsa(&RSA_AUTHENTICATION),
            (Algorithm::Rsa, Role::Signature) => CardKey::Rsa(&RSA_SIGNATURE),
            (Algorithm::P384, Role::Authentication) => CardKey::P384(&P384_AUTHENTICATION),
            (Algorithm::P384, Role::Signature) => CardKey::P384(&P384_SIGNATURE),
        }
    }

    /// The key that signs the holder's certificate and its own root certificate.
    pub(crate) fn of_root(algorithm: Algorithm, role: Role) -> CardKey {
        match (algorithm, role) {
            (Algorithm::Rsa, Role::Authentication) => CardKey::Rsa(&RSA_AUTHENTICATION_ROOT),
            (Algorithm::Rsa, Role::Signature) => CardKey::Rsa(&RSA_SIGNATURE_ROOT),
            (Algorithm::P384, Role::Authentication) => CardKey::P384(&P384_AUTHENTICATION_ROOT),
            (Algorithm::P384, Role::Signature) => CardKey::P384(&P384_SIGNATURE_ROOT),
        }
    }
}

#[expect(clippy::expect_used, reason = "the keys are part of this source; a test parses them all")]
fn parsed<K>(key: rsa::pkcs8::Result<K>) -> K {
    key.expect("a key in core/simulator/keys is PKCS#8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_eight_keys_parse_and_have_the_strength_of_their_name() {
        for role in [Role::Authentication, Role::Signature] {
            for key in [CardKey::of_holder(Algorithm::Rsa, role), CardKey::of_root(Algorithm::Rsa, role)] {
                let CardKey::Rsa(key) = key else { panic!("not RSA") };
                assert_eq!(rsa::traits::PublicKeyParts::size(key), 256);
            }
            assert!(matches!(CardKey::of_holder(Algorithm::P384, role), CardKey::P384(_)));
            assert!(matches!(CardKey::of_root(Algorithm::P384, role), CardKey::P384(_)));
        }
    }
}
