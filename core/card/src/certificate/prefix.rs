use der::{Decode, ErrorKind, Header, Reader, SliceReader, Tag};
use x509_parser::certificate::Validity;
use x509_parser::prelude::FromDer;
use x509_parser::x509::X509Name;

use super::{LONGEST, instants};
use crate::trust::demo;
use crate::{CertificateFacts, CertificateKind, ContentError, IssuerCheck};

/// The result of parsing the first bytes of a certificate.
pub(crate) enum Prefix {
    /// The dates, and the length of the whole certificate as its header declares it.
    Complete { facts: CertificateFacts, total: usize },
    /// The walk needs at least this many bytes in total.
    Needs(usize),
}

/// Walks to the end of the validity and reads the dates. Only the two outermost lengths may run past `bytes`.
pub(crate) fn prefix(bytes: &[u8], kind: CertificateKind) -> Result<Prefix, ContentError> {
    if bytes.is_empty() {
        return Err(ContentError::Empty);
    }
    match walk(bytes, kind) {
        Ok((facts, total)) => Ok(Prefix::Complete { facts, total }),
        Err(Stop::Needs(needed)) => Ok(Prefix::Needs(needed)),
        Err(Stop::Broken(error)) => Err(error),
    }
}

enum Stop {
    Needs(usize),
    Broken(ContentError),
}

/// Version, `[0]`: left out in version 1.
const VERSION: Tag = Tag::ContextSpecific { constructed: true, number: der::TagNumber(0) };

fn is_sequence(tag: Tag) -> bool {
    tag == Tag::Sequence
}

fn walk(bytes: &[u8], kind: CertificateKind) -> Result<(CertificateFacts, usize), Stop> {
    let mut walk = Walk { bytes, position: 0, end: LONGEST };
    let certificate = walk.enter(Tag::Sequence)?;
    walk.end = certificate;
    walk.end = walk.enter(Tag::Sequence)?;
    // version, then serialNumber: skipped, never stored
    let (first, _) = walk.element(|tag| tag == VERSION || tag == Tag::Integer)?;
    if first == VERSION {
        walk.element(|tag| tag == Tag::Integer)?;
    }
    walk.element(is_sequence)?; // signature algorithm
    let start = walk.position;
    let (_, issuer) = walk.element(is_sequence)?;
    let not_a_certificate = |position| Stop::Broken(ContentError::NotACertificate { position });
    X509Name::from_der(issuer).map_err(|_| not_a_certificate(start))?;
    let start = walk.position;
    let (_, validity) = walk.element(is_sequence)?;
    check_times(validity).map_err(|()| not_a_certificate(start))?;
    let (_, validity) = Validity::from_der(validity).map_err(|_| Stop::Broken(ContentError::NoSuchDate))?;
    let (not_before, not_after) = instants(&validity).map_err(Stop::Broken)?;
    let names_demo = demo::is_issuer(issuer, kind);
    Ok((CertificateFacts { kind, not_before, not_after, issuer: IssuerCheck::NotChecked, names_demo }, certificate))
}

/// Checks that a validity holds exactly two times, of either type; whether they are dates of the calendar is not checked.
fn check_times(validity: &[u8]) -> Result<(), ()> {
    let mut walk = Walk { bytes: validity, position: 0, end: validity.len() };
    walk.enter(Tag::Sequence).map_err(drop)?;
    for _ in 0..2 {
        walk.element(|tag| tag == Tag::UtcTime || tag == Tag::GeneralizedTime).map_err(drop)?;
    }
    if walk.position == validity.len() { Ok(()) } else { Err(()) }
}

/// A position in a DER prefix. `end` is where the innermost entered element ends.
struct Walk<'a> {
    bytes: &'a [u8],
    position: usize,
    end: usize,
}

impl<'a> Walk<'a> {
    fn broken(&self) -> Stop {
        Stop::Broken(ContentError::NotACertificate { position: self.position })
    }

    /// The tag at the position, and where its contents start and end.
    fn header(&self) -> Result<(Tag, usize, usize), Stop> {
        let rest = self.bytes.get(self.position..).unwrap_or_default();
        let mut reader = SliceReader::new(rest).map_err(|_| self.broken())?;
        let header = Header::decode(&mut reader).map_err(|error| {
            let cut_short = matches!(error.kind(), ErrorKind::Incomplete { .. });
            if cut_short { Stop::Needs(self.bytes.len() + 1) } else { self.broken() }
        })?;
        let start = self.position + usize::try_from(reader.position()).map_err(|_| self.broken())?;
        let end = start.saturating_add(usize::try_from(header.length()).map_err(|_| self.broken())?);
        if end > self.end {
            return Err(if self.position == 0 && end > LONGEST {
                Stop::Broken(ContentError::TooLong { declared: end, limit: LONGEST })
            } else {
                self.broken()
            });
        }
        Ok((header.tag(), start, end))
    }

    /// Enters an element and returns where it ends.
    fn enter(&mut self, tag: Tag) -> Result<usize, Stop> {
        let (found, start, end) = self.header()?;
        if found != tag {
            return Err(self.broken());
        }
        self.position = start;
        Ok(end)
    }

    /// Skips an element whose tag is expected, and returns its tag and its bytes, header included.
    fn element(&mut self, is_expected: impl FnOnce(Tag) -> bool) -> Result<(Tag, &'a [u8]), Stop> {
        let (found, _, end) = self.header()?;
        if !is_expected(found) {
            return Err(self.broken());
        }
        let element = self.bytes.get(self.position..end).ok_or(Stop::Needs(end))?;
        self.position = end;
        Ok((found, element))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &[u8] = include_bytes!("../../trust-anchors/auth-2023.cer");

    fn dates(bytes: &[u8]) -> Result<(String, String, usize), ContentError> {
        match prefix(bytes, CertificateKind::Authentication)? {
            Prefix::Complete { facts, total } => {
                Ok((facts.not_before.to_rfc3339(), facts.not_after.to_rfc3339(), total))
            }
            Prefix::Needs(needed) => Err(ContentError::Truncated { read: bytes.len(), needed }),
        }
    }

    /// A prefix whose declared lengths hold: everything up to the validity, with this validity.
    fn with_validity(times: &str) -> Vec<u8> {
        let at = ROOT.windows(2).position(|tag| tag == b"\x17\x0d").unwrap();
        let mut bytes = ROOT.to_vec();
        bytes[at + 2..at + 15].copy_from_slice(&times.as_bytes()[..13]);
        bytes[at + 17..at + 30].copy_from_slice(&times.as_bytes()[13..]);
        bytes
    }

    #[test]
    fn a_prefix_and_the_whole_certificate_give_the_same_dates() {
        let expected = ("2023-07-16T01:01:04+00:00".to_owned(), "2033-07-15T14:59:59+00:00".to_owned(), ROOT.len());
        assert_eq!(dates(ROOT), Ok(expected.clone()));
        assert_eq!(dates(&ROOT[..208]), Ok(expected.clone()));
        let shortest = (0..ROOT.len()).find(|&length| dates(&ROOT[..length]) == Ok(expected.clone())).unwrap();
        for length in 1..shortest {
            let Err(ContentError::Truncated { read, needed }) = dates(&ROOT[..length]) else { panic!("{length}") };
            assert!(read == length && needed > length && needed <= shortest, "{length} needs {needed}");
        }
    }

    #[test]
    fn two_digit_years_turn_over_at_fifty() {
        let year = |times| {
            dates(&with_validity(times)).map(|(before, after, _)| (before[..4].to_owned(), after[..4].to_owned()))
        };
        assert_eq!(year("500101000000Z491231145959Z"), Ok(("1950".to_owned(), "2049".to_owned())));
    }

    #[test]
    fn dates_that_do_not_exist_or_are_reversed_are_named() {
        for times in ["230716010104Z270231145959Z", "230716010104Z271301145959Z", "230716010104Z2702X1145959Z"] {
            assert_eq!(dates(&with_validity(times)), Err(ContentError::NoSuchDate), "{times}");
        }
        assert_eq!(dates(&with_validity("330716010104Z320716010104Z")), Err(ContentError::DatesReversed));
        assert!(dates(&with_validity("280201000000Z280229145959Z")).is_ok());
    }

    #[test]
    fn an_end_that_means_no_expiry_is_no_date() {
        for (not_after, found) in [("98991231235959Z", true), ("99000101000000Z", false), ("99991231235959Z", false)] {
            let validity = [b"\x30\x20\x17\x0d220512023714Z\x18\x0f", not_after.as_bytes()].concat();
            let (_, validity) = Validity::from_der(&validity).unwrap();
            assert_eq!(instants(&validity).is_ok(), found, "{not_after}");
        }
    }

    #[test]
    fn what_is_no_certificate_is_told_from_what_is_cut_short() {
        assert_eq!(dates(b""), Err(ContentError::Empty));
        assert_eq!(dates(&[0xFF; 208]), Err(ContentError::NotACertificate { position: 0 }));
        assert_eq!(dates(b"\x31\x03\x02\x01\x01"), Err(ContentError::NotACertificate { position: 0 }));
        assert_eq!(dates(b"\x30\x03\x02\x01\x01"), Err(ContentError::NotACertificate { position: 2 }));
        assert_eq!(dates(b"\x30\x80\x00\x00"), Err(ContentError::NotACertificate { position: 0 }));
        let huge = b"\x30\x84\x0F\xFF\xFF\xFF\x30";
        assert_eq!(dates(huge), Err(ContentError::TooLong { declared: 0x0FFF_FFFF + 6, limit: LONGEST }));
    }

    /// Each element up to the validity has its own tag, and nothing else stands in its place.
    #[test]
    fn an_element_of_another_type_is_no_certificate() {
        let at = |mark: &[u8]| ROOT.windows(mark.len()).position(|found| found == mark).unwrap();
        let times = at(b"\x17\x0d");
        let version = at(b"\xA0\x03\x02\x01\x02");
        let serial = version + 5;
        let algorithm = serial + 2 + usize::from(ROOT[serial + 1]);
        let issuer = algorithm + 2 + usize::from(ROOT[algorithm + 1]);
        for element in [version, serial, algorithm, issuer, times - 2] {
            let mut bytes = ROOT.to_vec();
            bytes[element] = 0x04; // OCTET STRING
            assert_eq!(dates(&bytes), Err(ContentError::NotACertificate { position: element }), "{element}");
        }
        for time in [times, times + 15] {
            let mut bytes = ROOT.to_vec();
            bytes[time] = 0x04;
            assert_eq!(dates(&bytes), Err(ContentError::NotACertificate { position: times - 2 }), "{time}");
        }
    }

    #[test]
    fn a_validity_has_two_times_and_nothing_behind_them() {
        let times = ROOT.windows(2).position(|tag| tag == b"\x17\x0d").unwrap();
        let validity = &ROOT[times - 2..times + 30];
        assert_eq!(check_times(validity), Ok(()));
        assert_eq!(check_times(&[validity, b"\x05\x00"].concat()), Err(()));
        assert_eq!(check_times(&validity[..validity.len() - 1]), Err(()));
    }

    #[test]
    fn every_changed_byte_of_a_prefix_is_met_calmly() {
        for at in 0..208 {
            for flip in [0x01, 0x80, 0xFF] {
                let mut bytes = ROOT[..208].to_vec();
                bytes[at] ^= flip;
                let _ = dates(&bytes);
            }
        }
    }
}
