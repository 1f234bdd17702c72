use x509_parser::oid_registry::OID_NIST_EC_P384;
use x509_parser::public_key::PublicKey as Parsed;
use x509_parser::x509::SubjectPublicKeyInfo;

/// The public key of a certificate, if its algorithm is supported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PublicKey {
    /// RSA (RFC 8017, A.1.1): both numbers as bytes, the most significant first.
    Rsa {
        /// n
        modulus: Vec<u8>,
        /// e
        exponent: Vec<u8>,
    },
    /// A point of the curve P-384 (RFC 5480), in the form of SEC 1.
    P384(Vec<u8>),
    /// Any other algorithm: its signatures are not recognised.
    Other,
}

impl PublicKey {
    pub(super) fn of(info: &SubjectPublicKeyInfo<'_>) -> Self {
        let curve = || info.algorithm.parameters.as_ref()?.as_oid().ok();
        match info.parsed() {
            Ok(Parsed::RSA(key)) => match (positive(key.modulus), positive(key.exponent)) {
                (Some(modulus), Some(exponent)) => Self::Rsa { modulus, exponent },
                _ => Self::Other,
            },
            Ok(Parsed::EC(point)) if curve() == Some(OID_NIST_EC_P384) => Self::P384(point.data().to_vec()),
            Ok(_) | Err(_) => Self::Other,
        }
    }
}

/// The bytes of a positive INTEGER (X.690, 8.3): a zero before a number whose first bit is set is not part of it.
fn positive(integer: &[u8]) -> Option<Vec<u8>> {
    match integer {
        [0x00, rest @ ..] if !rest.is_empty() => Some(rest.to_vec()),
        [0x01..0x80, ..] => Some(integer.to_vec()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::positive;

    #[test]
    fn only_a_positive_number_is_one() {
        for (integer, number) in [
            (&[0x01, 0x00, 0x01][..], Some(vec![0x01, 0x00, 0x01])),
            (&[0x00, 0xC1], Some(vec![0xC1])),
            (&[0x7F], Some(vec![0x7F])),
            (&[0x80], None),
            (&[0x00], None),
            (&[], None),
        ] {
            assert_eq!(positive(integer), number);
        }
    }
}
