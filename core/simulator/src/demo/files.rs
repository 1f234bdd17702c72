use chrono::NaiveDate;

/// EF 0006, token information: 160 bytes (card-protocol.md §3), the serial all zeros.
pub(super) fn token_information() -> Vec<u8> {
    let mut file = Vec::with_capacity(160);
    file.extend_from_slice(&padded::<32>("JPKIAPICCTOKEN2"));
    file.extend_from_slice(&padded::<32>("0101010101010101010101010101010"));
    file.extend_from_slice(&padded::<16>("E16R01NJ"));
    file.extend_from_slice(&[b'0'; 16]);
    // RNG, LOGIN_REQUIRED, USER_PIN_INITIALIZED, TOKEN_INITIALIZED.
    let words: [u32; 7] = [0x0000_040D, 1, 0, 1, 0, 16, 6];
    words.iter().for_each(|word| file.extend_from_slice(&word.to_be_bytes()));
    file.extend_from_slice(&[0xFF; 16]);
    file.extend_from_slice(b"0301");
    file.extend_from_slice(&[b'9'; 16]);
    file
}

fn padded<const LENGTH: usize>(text: &str) -> [u8; LENGTH] {
    let mut field = [b' '; LENGTH];
    field.iter_mut().zip(text.bytes()).for_each(|(byte, character)| *byte = character);
    field
}

/// EF 0008, availability: `8F` for a certificate that is there, `00` for one that is not.
pub(super) fn availability(signature: bool, authentication: bool) -> Vec<u8> {
    let byte = |present| if present { 0x8F } else { 0x00 };
    vec![byte(signature), byte(authentication), 0x00]
}

/// Common application, EF 0001, record 1: a serial of zeros, the issuing municipality, the card's last day (§5.2).
pub(super) fn common_record(municipality: &str, expires_on: NaiveDate) -> Vec<u8> {
    let digits = format!("{:015}{municipality}{}", 0, expires_on.format("%Y%m%d"));
    [&[0x01, 0x1C], digits.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn token_information_has_the_measured_layout() {
        let file = token_information();
        assert_eq!(file.len(), 160);
        assert_eq!(&file[..32], b"JPKIAPICCTOKEN2                 ");
        assert_eq!(&file[64..80], b"E16R01NJ        ");
        assert_eq!(&file[80..96], b"0000000000000000");
        assert_eq!(
            file[96..124],
            [0, 0, 4, 0x0D, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 6]
        );
        assert_eq!(&file[140..144], b"0301");
        assert_eq!(&file[144..], [b'9'; 16]);
    }

    #[test]
    fn the_record_is_the_synthetic_one_of_the_protocol_reference() {
        let expires_on = NaiveDate::from_ymd_opt(2034, 4, 10).unwrap();
        assert_eq!(common_record("09201", expires_on), *b"\x01\x1C0000000000000000920120340410");
    }
}
