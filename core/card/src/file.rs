//! Names of applications and files, each with its source.

use std::fmt;

/// A DF name (application identifier, ISO/IEC 7816-4, 8.2.1.2). Always sent whole: a partial name may select another one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DfName(&'static [u8]);

impl DfName {
    /// 公的個人認証AP: the JPKI application (card-protocol.md §2, measured).
    pub const JPKI: Self = Self(b"\xD3\x92\xF0\x00\x26\x01\x00\x00\x00\x01");
    /// 共通カードAP: holds the card's own expiry (card-protocol.md §2, §5.2, measured by one source).
    pub const COMMON: Self = Self(b"\xD3\x92\x10\x00\x31\x00\x01\x01\x01\x00");
    /// The GlobalPlatform issuer domain: selecting it clears every security status (card-protocol.md §2).
    pub const ISSUER_DOMAIN: Self = Self(b"\xA0\x00\x00\x01\x51\x00\x00");
    /// 運転免許証 (card-protocol.md §13).
    pub const DRIVING_LICENCE: Self = Self(b"\xA0\x00\x00\x02\x31\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00");
    /// 在留カード, 特別永住者証明書: the first of its applications (card-protocol.md §13; 在留カード等仕様書).
    pub const RESIDENCE_CARD: Self = Self(b"\xD3\x92\xF0\x00\x4F\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00");
    /// Passports (ICAO Doc 9303-10, 4.2).
    pub const PASSPORT: Self = Self(b"\xA0\x00\x00\x02\x47\x10\x01");

    /// The name's bytes, 1–16.
    #[must_use]
    pub const fn as_bytes(self) -> &'static [u8] {
        self.0
    }
}

impl fmt::Debug for DfName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DfName(")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02X}"))?;
        f.write_str(")")
    }
}

/// An EF identifier. On this card every one is below 001F, so its low byte is the short identifier too (§3).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FileId(u16);

impl FileId {
    /// JPKI: the signature certificate; needs the signature password.
    pub const SIGNATURE_CERTIFICATE: Self = Self(0x0001);
    /// JPKI: token information; its first 32 bytes are the label, its serial number is never read.
    pub const TOKEN_INFORMATION: Self = Self(0x0006);
    /// JPKI: which certificates are present; byte 0 signature, byte 1 authentication, `00` absent.
    pub const AVAILABILITY: Self = Self(0x0008);
    /// JPKI: the authentication certificate; readable without a PIN on the plastic card.
    pub const AUTHENTICATION_CERTIFICATE: Self = Self(0x000A);
    /// JPKI: the 4-digit PIN.
    pub const AUTHENTICATION_PIN: Self = Self(0x0018);
    /// JPKI: the signature password.
    pub const SIGNATURE_PIN: Self = Self(0x001B);
    /// Common application: record 1 holds the card's expiry.
    pub const CARD_RECORD: Self = Self(0x0001);

    /// High byte, low byte, as SELECT takes them.
    #[must_use]
    pub const fn to_bytes(self) -> [u8; 2] {
        self.0.to_be_bytes()
    }

    /// The short EF identifier, 1–30 (ISO/IEC 7816-4, 7.3.1.1).
    #[must_use]
    pub const fn short_id(self) -> u8 {
        self.to_bytes()[1] & 0x1F
    }
}

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04X}", self.0)
    }
}

impl fmt::Debug for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileId({self})")
    }
}
