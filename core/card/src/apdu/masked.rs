/// A command as hexadecimal digits for a log or a trace, every byte of a PIN as `..`.
///
/// Masks the bodies of the commands that carry a PIN or a key: VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER
/// (INS 20, 21, 24, 25, 2C, 2D) and the key change of the other applications (INS 32). Of a command whose Lc does not
/// fit its length, everything after the header is masked.
#[must_use]
pub fn masked(command: &[u8]) -> String {
    let shown = match command {
        [_, 0x20 | 0x21 | 0x24 | 0x25 | 0x2C | 0x2D | 0x32, _, _, body @ ..] => 4 + length_field(body),
        _ => command.len(),
    };
    command
        .iter()
        .enumerate()
        .map(|(index, byte)| if index < shown { format!("{byte:02X}") } else { "..".to_owned() })
        .collect()
}

/// The bytes after the header that are an Lc which fits the rest: one or none.
const fn length_field(body: &[u8]) -> usize {
    match body {
        [lc, rest @ ..] if *lc as usize == rest.len() && !rest.is_empty() => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn a_pin_is_masked_however_it_is_wrapped() {
        for (command, shown) in [
            (&b"\x00\x20\x00\x80\x041234"[..], "0020008004........"),
            (b"\x80\x20\x00\x9B\x06ABC123", "8020009B06............"),
            (b"\x00\x20\x00\x80", "00200080"),
            (b"\x00\x20\x00\x80\x00", "00200080.."),
            (b"\x00\x20\x00\x80\x00\x00\x041234", "00200080.............."),
            (b"\x00\x20\x00\x80\x091234", "00200080.........."),
            (b"\x00\x24\x01\x80\x041234", "0024018004........"),
            (b"\x80\x32\x00\x80\x041234", "8032008004........"),
            (b"\x00\xB0\x8A\x00\xD0", "00B08A00D0"),
            (b"\x00", "00"),
        ] {
            assert_eq!(masked(command), shown);
        }
    }
}
