use chrono::NaiveDate;
use zeroize::Zeroizing;

use crate::apdu::{CommandApdu, ResponseApdu};
use crate::exchange::Exchange;
use crate::file::{DfName, FileId};
use crate::{CardBody, CardTransport, ContentError, Error};

/// A contact in which the common application is selected, for callers that need only the card's own date.
pub struct CommonApplication<'a, T>(&'a mut Exchange<T>);

impl<'a, T: CardTransport> CommonApplication<'a, T> {
    /// Selects the common application.
    ///
    /// # Errors
    /// [`Error::Refused`] when the card has none: any status word but `9000`.
    pub fn open(exchange: &'a mut Exchange<T>) -> Result<Self, Error> {
        let status = exchange.send(&CommandApdu::select_application(DfName::COMMON))?.status;
        if status.is_success() { Ok(Self(exchange)) } else { Err(Error::Refused(status)) }
    }

    /// Reads the card's expiry and its issuing municipality.
    ///
    /// # Errors
    /// [`Error::Refused`] when the card refuses the record, [`Error::Content`] when its layout is unknown.
    pub fn card_body(&mut self) -> Result<CardBody, Error> {
        read_card_body(self.0)
    }
}

/// Reads the card's own record, with the common application selected: record 1 of EF 0001 (card-protocol.md §5.2).
///
/// # Errors
/// [`Error::Refused`] when the card also refuses after SELECT, [`Error::Content`] when the layout is unknown.
pub(crate) fn read_card_body<T: CardTransport>(exchange: &mut Exchange<T>) -> Result<CardBody, Error> {
    let response = exchange.send(&CommandApdu::read_record_by_short_id(FileId::CARD_RECORD, 1))?;
    if let Ok(body) = card_body(response) {
        return Ok(body);
    }
    let status = exchange.send(&CommandApdu::select_file(FileId::CARD_RECORD))?.status;
    if !status.is_success() {
        return Err(Error::Refused(status));
    }
    card_body(exchange.send(&CommandApdu::read_record(1))?)
}

/// `01 1C`, then ASCII digits: 15 of a serial number, skipped, 5 of the municipality, 8 of the expiry.
fn card_body(response: ResponseApdu) -> Result<CardBody, Error> {
    if !response.status.is_success() {
        return Err(Error::Refused(response.status));
    }
    let record = Zeroizing::new(response.data);
    parse_record(&record).ok_or(Error::Content(ContentError::UnknownRecord))
}

fn parse_record(record: &[u8]) -> Option<CardBody> {
    let digits = record.strip_prefix(&[0x01, 0x1C])?;
    if digits.len() != 28 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let (issued_by, expiry) = str::from_utf8(digits.get(15..)?).ok()?.split_at_checked(5)?;
    let (year, month_day) = expiry.split_at_checked(4)?;
    let (month, day) = month_day.split_at_checked(2)?;
    let expires_on = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    Some(CardBody { expires_on, issued_by: issued_by.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::StatusWord;
    use crate::script::{Script, bytes};

    const RECORD: &str = "011C303030303030303030303030303030303932303132303334303431309000";

    fn expected() -> CardBody {
        CardBody { expires_on: NaiveDate::from_ymd_opt(2034, 4, 10).unwrap(), issued_by: "09201".to_owned() }
    }

    #[test]
    fn the_record_tells_expiry_and_municipality() {
        let mut exchange = Exchange::new(Script::new([("00B2010C00", RECORD)]));
        assert_eq!(read_card_body(&mut exchange), Ok(expected()));
    }

    #[test]
    fn the_common_application_is_selected_first_and_may_be_missing() {
        const SELECT: &str = "00A4040C0AD3921000310001010100";
        let mut exchange = Exchange::new(Script::new([(SELECT, "9000"), ("00B2010C00", RECORD)]));
        assert_eq!(CommonApplication::open(&mut exchange).unwrap().card_body(), Ok(expected()));
        let mut exchange = Exchange::new(Script::new([(SELECT, "6A82")]));
        let absent = CommonApplication::open(&mut exchange).map(drop);
        assert_eq!(absent, Err(Error::Refused(StatusWord::new(0x6A82))));
    }

    #[test]
    fn a_refused_short_identifier_is_met_by_selecting_the_file() {
        for refusal in ["6A86", "6A82", "9000", "3030309000"] {
            let script = [("00B2010C00", refusal), ("00A4020C020001", "9000"), ("00B2010400", RECORD)];
            let mut exchange = Exchange::new(Script::new(script));
            assert_eq!(read_card_body(&mut exchange), Ok(expected()));
            assert_eq!(exchange.cost().commands, 3);
        }
    }

    #[test]
    fn the_status_word_of_a_refused_record_is_kept() {
        let script = [("00B2010C00", "6A86"), ("00A4020C020001", "9000"), ("00B2010400", "6982")];
        let refused = Err(Error::Refused(StatusWord::new(0x6982)));
        assert_eq!(read_card_body(&mut Exchange::new(Script::new(script))), refused);
    }

    #[test]
    fn a_record_that_is_laid_out_otherwise_is_not_guessed() {
        let good = bytes(RECORD);
        let good = &good[..30];
        assert_eq!(parse_record(good), Some(expected()));
        assert_eq!(parse_record(&good[..29]), None);
        for (at, byte) in [(0, 2), (1, 0x1B), (5, b'A'), (17, b'x'), (26, b'9'), (28, b'4')] {
            let mut record = good.to_vec();
            record[at] = byte;
            assert_eq!(parse_record(&record), None, "byte {at}"); // the last two: month 94, 41 April
        }
    }
}
