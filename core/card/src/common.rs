use chrono::NaiveDate;
use zeroize::Zeroizing;

use crate::apdu::{CommandApdu, ResponseApdu};
use crate::exchange::Exchange;
use crate::file::FileId;
use crate::{CardBody, CardTransport, ContentError, Error};

/// Reads what the card says of itself, with the common application selected: record 1 of EF 0001 (card-protocol.md §5.2).
///
/// # Errors
/// [`Error::Refused`] when the record cannot be had by selection either, [`Error::Content`] when it is not laid out as
/// known.
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

/// `01 1C`, then ASCII digits: 15 of a serial number that is passed over, 5 of the municipality, 8 of the expiry.
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
