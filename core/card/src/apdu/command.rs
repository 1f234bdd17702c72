use std::fmt;

use zeroize::Zeroizing;

use crate::file::{DfName, FileId};
use crate::pin::Pin;

/// Ne, the most data that an answer may hold (ISO/IEC 7816-4, 5.1), and how it is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Le {
    bytes: u32,
    extended: bool,
}

impl Le {
    /// One byte on the wire; 256 is written `00`. Values outside 1–256 become the nearest of them.
    #[must_use]
    pub fn short(bytes: usize) -> Self {
        Self { bytes: u32::try_from(bytes.clamp(1, 256)).unwrap_or(256), extended: false }
    }

    /// Two bytes after a zero; 65,536 is written `00 00`. Values outside 1–65,536 become the nearest of them.
    #[must_use]
    pub fn extended(bytes: usize) -> Self {
        Self { bytes: u32::try_from(bytes.clamp(1, 65_536)).unwrap_or(65_536), extended: true }
    }

    /// The number of bytes requested.
    #[must_use]
    pub const fn bytes(self) -> usize {
        self.bytes as usize
    }

    /// Whether the command has the extended form.
    #[must_use]
    pub const fn is_extended(self) -> bool {
        self.extended
    }
}

/// A command APDU: one constructor per command that Kigen sends. Its body is erased when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct CommandApdu {
    header: [u8; 4],
    body: Zeroizing<Vec<u8>>,
    le: Option<Le>,
}

/// P2 of VERIFY: the PIN object is the current EF.
const CURRENT_FILE: u8 = 0x80;

impl CommandApdu {
    /// SELECT by DF name, first occurrence, no data back: `00 A4 04 0C Lc …` (case 3).
    #[must_use]
    pub fn select_application(name: DfName) -> Self {
        Self::new([0x00, 0xA4, 0x04, 0x0C], name.as_bytes().to_vec(), None)
    }

    /// SELECT an EF under the current DF, no data back: `00 A4 02 0C 02 hi lo` (case 3).
    #[must_use]
    pub fn select_file(file: FileId) -> Self {
        Self::new([0x00, 0xA4, 0x02, 0x0C], file.to_bytes().to_vec(), None)
    }

    /// READ BINARY of the current EF from `offset` (bytes, 15 bits; a larger one is cut to them): `00 B0 hi lo Le`.
    #[must_use]
    pub fn read_binary(offset: u16, le: Le) -> Self {
        let [high, low] = offset.to_be_bytes();
        Self::new([0x00, 0xB0, high & 0x7F, low], Vec::new(), Some(le))
    }

    /// READ BINARY by short EF identifier, from the start; makes that EF current: `00 B0 80|sfi 00 Le`.
    #[must_use]
    pub fn read_binary_by_short_id(file: FileId, le: Le) -> Self {
        Self::new([0x00, 0xB0, 0x80 | file.short_id(), 0x00], Vec::new(), Some(le))
    }

    /// READ RECORD `number` of the current EF: `00 B2 number 04 00`.
    #[must_use]
    pub fn read_record(number: u8) -> Self {
        Self::new([0x00, 0xB2, number, 0x04], Vec::new(), Some(Le::short(256)))
    }

    /// READ RECORD `number` by short EF identifier: `00 B2 number sfi<<3|4 00`.
    #[must_use]
    pub fn read_record_by_short_id(file: FileId, number: u8) -> Self {
        Self::new([0x00, 0xB2, number, (file.short_id() << 3) | 0x04], Vec::new(), Some(Le::short(256)))
    }

    /// The empty VERIFY on the current EF, which asks for the tries left: `00 20 00 80`.
    ///
    /// Four bytes: empty, so that no try is spent (JICSAP 6.4.9(5)); no Le, since a card answered `6700` to a fifth.
    #[must_use]
    pub fn query_tries() -> Self {
        Self::new([0x00, 0x20, 0x00, CURRENT_FILE], Vec::new(), None)
    }

    /// The empty VERIFY by short EF identifier: `00 20 00 80|sfi`, four bytes.
    #[must_use]
    pub fn query_tries_by_short_id(file: FileId) -> Self {
        Self::new([0x00, 0x20, 0x00, 0x80 | file.short_id()], Vec::new(), None)
    }

    /// VERIFY on the current EF: `00 20 00 80 Lc …`. A [`Pin`] is never empty, so this is never a query.
    #[must_use]
    pub fn verify(pin: &dyn Pin) -> Self {
        Self::new([0x00, 0x20, 0x00, CURRENT_FILE], pin.as_bytes().to_vec(), None)
    }

    /// VERIFY by short EF identifier: `00 20 00 80|sfi Lc …`.
    #[must_use]
    pub fn verify_by_short_id(pin: &dyn Pin) -> Self {
        Self::new([0x00, 0x20, 0x00, 0x80 | pin.kind().file().short_id()], pin.as_bytes().to_vec(), None)
    }

    /// GET RESPONSE after 61XX: `00 C0 00 00 Le`.
    #[must_use]
    pub fn get_response(le: Le) -> Self {
        Self::new([0x00, 0xC0, 0x00, 0x00], Vec::new(), Some(le))
    }

    fn new(header: [u8; 4], body: Vec<u8>, le: Option<Le>) -> Self {
        Self { header, body: Zeroizing::new(body), le }
    }

    /// The same command with another Le, as 6CXX asks for.
    #[must_use]
    pub fn with_le(&self, le: Le) -> Self {
        Self { le: Some(le), ..self.clone() }
    }

    /// The Le of the command, if it requests data.
    #[must_use]
    pub const fn le(&self) -> Option<Le> {
        self.le
    }

    /// Whether this is READ BINARY or READ RECORD: only these may be repeated.
    #[must_use]
    pub const fn is_read(&self) -> bool {
        matches!(self.header, [_, 0xB0 | 0xB2, ..])
    }

    /// Whether this is SELECT by DF name: also what closes a contact.
    #[must_use]
    pub const fn selects_application(&self) -> bool {
        matches!(self.header, [_, 0xA4, 0x04, _])
    }

    /// Whether this is VERIFY, with or without a body: never repeated, whatever the answer.
    #[must_use]
    pub const fn is_verify(&self) -> bool {
        matches!(self.header, [_, 0x20, ..])
    }

    /// The bytes on the wire, cases 1–4 (ISO/IEC 7816-4, 5.1). One extended field makes both extended.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let extended = self.le.is_some_and(Le::is_extended) || self.body.len() > 255;
        let mut bytes = Zeroizing::new(Vec::with_capacity(4 + 3 + self.body.len() + 3));
        bytes.extend_from_slice(&self.header);
        if !self.body.is_empty() {
            push_length(&mut bytes, self.body.len(), extended, true);
            bytes.extend_from_slice(&self.body);
        }
        if let Some(le) = self.le {
            push_length(&mut bytes, le.bytes(), extended, self.body.is_empty());
        }
        bytes
    }
}

/// Appends Lc or Le; an extended field begins with `00` when it is the first of the command. The largest length of
/// either form wraps to zero, as ISO/IEC 7816-4 writes it.
fn push_length(bytes: &mut Vec<u8>, length: usize, extended: bool, first: bool) {
    let [.., high, low] = length.to_be_bytes();
    if extended {
        if first {
            bytes.push(0x00);
        }
        bytes.push(high);
    }
    bytes.push(low);
}

impl fmt::Debug for CommandApdu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [cla, ins, p1, p2] = self.header; // the header only: the body may hold a PIN
        write!(f, "CommandApdu({cla:02X} {ins:02X} {p1:02X} {p2:02X} ..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pin::SignaturePin;

    fn hex(command: &CommandApdu) -> String {
        command.to_bytes().iter().map(|byte| format!("{byte:02X}")).collect()
    }

    #[test]
    fn each_command_has_the_bytes_of_the_protocol_table() {
        let password = SignaturePin::new(b"ABC123".to_vec()).unwrap();
        for (command, bytes) in [
            (CommandApdu::select_application(DfName::COMMON), "00A4040C0AD3921000310001010100"),
            (CommandApdu::select_application(DfName::JPKI), "00A4040C0AD392F000260100000001"),
            (CommandApdu::select_file(FileId::AUTHENTICATION_CERTIFICATE), "00A4020C02000A"),
            (CommandApdu::read_record_by_short_id(FileId::CARD_RECORD, 1), "00B2010C00"),
            (CommandApdu::read_record(1), "00B2010400"),
            (CommandApdu::read_binary_by_short_id(FileId::TOKEN_INFORMATION, Le::short(0x20)), "00B0860020"),
            (CommandApdu::read_binary_by_short_id(FileId::AVAILABILITY, Le::short(3)), "00B0880003"),
            (CommandApdu::read_binary_by_short_id(FileId::AUTHENTICATION_CERTIFICATE, Le::short(208)), "00B08A00D0"),
            (CommandApdu::read_binary(0x0100, Le::short(256)), "00B0010000"),
            (CommandApdu::read_binary(0x00D0, Le::extended(1500)), "00B000D00005DC"),
            (CommandApdu::read_binary(0, Le::extended(65_536)), "00B00000000000"),
            (CommandApdu::query_tries(), "00200080"),
            (CommandApdu::query_tries_by_short_id(FileId::AUTHENTICATION_PIN), "00200098"),
            (CommandApdu::query_tries_by_short_id(FileId::SIGNATURE_PIN), "0020009B"),
            (CommandApdu::verify(&password), "0020008006414243313233"),
            (CommandApdu::verify_by_short_id(&password), "0020009B06414243313233"),
            (CommandApdu::get_response(Le::short(16)), "00C0000010"),
        ] {
            assert_eq!(hex(&command), bytes);
        }
    }

    #[test]
    fn every_case_is_encoded_short_and_extended() {
        let command = |body: &[u8], le| CommandApdu::new([0, 1, 2, 3], body.to_vec(), le);
        for (body, le, bytes) in [
            (&b""[..], None, "00010203"),
            (b"", Some(Le::short(1)), "0001020301"),
            (b"", Some(Le::short(256)), "0001020300"),
            (b"", Some(Le::extended(256)), "00010203000100"),
            (b"\xAA\xBB", None, "0001020302AABB"),
            (b"\xAA\xBB", Some(Le::short(2)), "0001020302AABB02"),
            (b"\xAA\xBB", Some(Le::extended(65_536)), "00010203000002AABB0000"),
        ] {
            assert_eq!(hex(&command(body, le)), bytes);
        }
        let long = hex(&command(&[0xCC; 256], Some(Le::short(2))));
        assert_eq!((&long[..14], &long[long.len() - 4..]), ("00010203000100", "0002"));
    }

    #[test]
    fn a_printed_command_shows_no_body() {
        let command = CommandApdu::verify(&SignaturePin::new(b"ABC123".to_vec()).unwrap());
        assert_eq!(format!("{command:?}"), "CommandApdu(00 20 00 80 ..)");
    }
}
