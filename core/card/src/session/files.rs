use zeroize::Zeroizing;

use super::jpki::JpkiSession;
use crate::apdu::{CommandApdu, Le, ResponseApdu};
use crate::certificate::{self, Prefix};
use crate::file::FileId;
use crate::{CardTransport, CertificateFacts, CertificateKind, ContentError, Error, StatusWord};

/// Reaches past notAfter and ends before the subject in every known profile (card-protocol.md §5.1).
const PREFIX: usize = 208;
/// Bytes of each further read while the walk needs more.
const MORE: usize = 0x30;
/// The walk gives up beyond this length.
const LONGEST_PREFIX: usize = 1024;
/// Security status not satisfied: short EF identifiers work, but a PIN is needed.
const NEEDS_PIN: StatusWord = StatusWord::new(0x6982);
/// End of file reached before Le bytes: tolerated by several readers (card-protocol.md §4.1).
const END_OF_FILE: StatusWord = StatusWord::new(0x6282);

/// The first bytes of a certificate file, and the dates in them.
pub(crate) struct CertificateStart {
    pub(crate) facts: CertificateFacts,
    pub(crate) bytes: Zeroizing<Vec<u8>>,
    /// Length of the whole certificate, as its first bytes declare it.
    pub(crate) total: usize,
}

impl<T: CardTransport> JpkiSession<'_, T> {
    /// Reads the first `length` bytes (at most 256) of a file, or all of a shorter one.
    ///
    /// # Errors
    /// [`Error::Refused`] when the card also refuses after SELECT.
    pub fn read_file_start(&mut self, file: FileId, length: usize) -> Result<Zeroizing<Vec<u8>>, Error> {
        let le = Le::short(length);
        if self.short_id_reads {
            self.current = None;
            let response = self.exchange.send(&CommandApdu::read_binary_by_short_id(file, le))?;
            if gives_data(&response) {
                self.current = Some(file);
                return Ok(Zeroizing::new(response.data));
            }
            if response.status == NEEDS_PIN {
                return Err(Error::Refused(response.status));
            }
        }
        self.select(file)?;
        let data = self.read_current(0, le)?;
        self.short_id_reads = false;
        Ok(data)
    }

    /// Reads the current file from `offset` on.
    fn read_current(&mut self, offset: usize, le: Le) -> Result<Zeroizing<Vec<u8>>, Error> {
        let limit = 0x7FFF;
        let Ok(offset) = u16::try_from(offset) else {
            return Err(ContentError::TooLong { declared: offset, limit }.into());
        };
        let response = self.exchange.send(&CommandApdu::read_binary(offset, le))?;
        if gives_data(&response) { Ok(Zeroizing::new(response.data)) } else { Err(Error::Refused(response.status)) }
    }

    /// Reads the dates of a certificate and no more than they need: never its subject.
    ///
    /// # Errors
    /// [`Error::Refused`] (`6982` when a PIN is needed), [`Error::Content`] when it is not a certificate.
    pub fn certificate_facts(&mut self, kind: CertificateKind) -> Result<CertificateFacts, Error> {
        Ok(self.certificate_start(kind)?.facts)
    }

    pub(crate) fn certificate_start(&mut self, kind: CertificateKind) -> Result<CertificateStart, Error> {
        let file = kind.file();
        let mut bytes = self.read_file_start(file, PREFIX)?;
        loop {
            let needed = match certificate::prefix(&bytes, kind)? {
                Prefix::Complete { facts, total } => return Ok(CertificateStart { facts, bytes, total }),
                Prefix::Needs(needed) => needed,
            };
            let truncated = Error::Content(ContentError::Truncated { read: bytes.len(), needed });
            let is_first_short = bytes.len() < PREFIX;
            if is_first_short || bytes.len() + MORE > LONGEST_PREFIX {
                return Err(truncated);
            }
            self.select(file)?;
            let more = self.read_current(bytes.len(), Le::short(MORE));
            match more {
                Ok(more) if more.len() == MORE || !more.is_empty() && bytes.len() + more.len() >= needed => {
                    bytes.extend_from_slice(&more);
                }
                Ok(_) | Err(Error::Refused(_)) => return Err(truncated),
                Err(other) => return Err(other),
            }
        }
    }

    /// Reads the first bytes of EF 000A with an extended command, for the self-check.
    ///
    /// # Errors
    /// [`Error::Refused`] when the card does not support extended length; [`Error::Transport`] when card, reader or phone
    /// failed on it. It is not repeated.
    pub(crate) fn try_extended_length(&mut self) -> Result<(), Error> {
        self.select(FileId::AUTHENTICATION_CERTIFICATE)?;
        self.read_current(0, Le::extended(PREFIX)).map(drop)
    }

    /// Reads the whole certificate for the issuer check, continuing from `start`. With `extended`, tries one extended
    /// command first and falls back to short ones if it is refused.
    ///
    /// # Errors
    /// [`Error::Content`] when the file ends before the certificate does.
    pub(crate) fn whole_certificate(
        &mut self,
        kind: CertificateKind,
        start: &CertificateStart,
        extended: bool,
    ) -> Result<Zeroizing<Vec<u8>>, Error> {
        let mut bytes = start.bytes.clone();
        bytes.truncate(start.total);
        self.current = None; // an empty VERIFY may have moved it
        if bytes.len() < start.total {
            self.select(kind.file())?;
        }
        let mut extended = extended;
        while bytes.len() < start.total {
            let missing = start.total - bytes.len();
            let le = if extended { Le::extended(missing) } else { Le::short(even_part(missing)) };
            match self.read_current(bytes.len(), le) {
                Ok(more) if !more.is_empty() && (more.len() == le.bytes() || !extended) => {
                    let is_short = more.len() < le.bytes();
                    bytes.extend_from_slice(&more);
                    if is_short {
                        return Err(ContentError::Truncated { read: bytes.len(), needed: start.total }.into());
                    }
                }
                Err(failed @ Error::Transport(_)) => return Err(failed),
                _ if extended => extended = false,
                Ok(_) => return Err(ContentError::Truncated { read: bytes.len(), needed: start.total }.into()),
                Err(failed) => return Err(failed),
            }
        }
        Ok(bytes)
    }
}

/// The length that needs the fewest short reads, all equal: 256 bytes and a status word exceed a radio frame of 256 and
/// would need a second, nearly empty frame.
const fn even_part(missing: usize) -> usize {
    missing.div_ceil(missing.div_ceil(256))
}

impl CertificateKind {
    /// The EF that holds the certificate.
    #[must_use]
    pub const fn file(self) -> FileId {
        match self {
            Self::Authentication => FileId::AUTHENTICATION_CERTIFICATE,
            Self::Signature => FileId::SIGNATURE_CERTIFICATE,
        }
    }
}

fn gives_data(response: &ResponseApdu) -> bool {
    response.status.is_success() || response.status == END_OF_FILE && !response.data.is_empty()
}
