/// One parsed command APDU (ISO/IEC 7816-4 §5.1); shares no code with kigen-card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Command<'a> {
    pub(super) class: u8,
    pub(super) instruction: u8,
    pub(super) p1: u8,
    pub(super) p2: u8,
    pub(super) data: &'a [u8],
    /// Ne, the most bytes expected, with `00` and `00 00` read as 256 and 65,536; `None` without Le.
    pub(super) expected: Option<usize>,
    /// Whether a length field has the extended form.
    pub(super) extended: bool,
}

impl<'a> Command<'a> {
    /// Cases 1 to 4, short and extended; `None` when the lengths do not add up.
    pub(super) fn parse(bytes: &'a [u8]) -> Option<Command<'a>> {
        let (&[class, instruction, p1, p2], body) = bytes.split_first_chunk::<4>()?;
        let (data, expected, extended): (&[u8], Option<usize>, bool) = match body {
            [] => (&[], None, false),
            [le] => (&[], Some(short(*le)), false),
            [0, high, low] => (&[], Some(long(*high, *low)), true),
            [0, high, low, rest @ ..] => {
                let (data, le) = rest.split_at_checked(usize::from(u16::from_be_bytes([*high, *low])))?;
                let expected = match le {
                    [] => None,
                    [high, low] => Some(long(*high, *low)),
                    _ => return None,
                };
                (data, expected, true)
            }
            [lc, rest @ ..] => {
                let (data, le) = rest.split_at_checked(usize::from(*lc))?;
                let expected = match le {
                    [] => None,
                    [le] => Some(short(*le)),
                    _ => return None,
                };
                (data, expected, false)
            }
        };
        // Lc = 0 is not allowed: an announced body must have bytes.
        let announced = body.len() > 1 && !matches!(body, [0, _, _]);
        if announced && data.is_empty() {
            return None;
        }
        Some(Command { class, instruction, p1, p2, data, expected, extended })
    }

    pub(super) fn is_get_response(&self) -> bool {
        (self.class, self.instruction, self.p1, self.p2) == (0x00, 0xC0, 0x00, 0x00)
    }
}

fn short(le: u8) -> usize {
    if le == 0 { 256 } else { usize::from(le) }
}

fn long(high: u8, low: u8) -> usize {
    match u16::from_be_bytes([high, low]) {
        0 => 65_536,
        le => usize::from(le),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(bytes: &[u8]) -> Option<(Vec<u8>, Option<usize>, bool)> {
        Command::parse(bytes).map(|command| (command.data.to_vec(), command.expected, command.extended))
    }

    #[test]
    fn the_seven_forms_of_a_command_are_told_apart() {
        assert_eq!(parsed(&[0, 0x20, 0, 0x98]), Some((vec![], None, false)));
        assert_eq!(parsed(&[0, 0xB0, 0, 0, 0]), Some((vec![], Some(256), false)));
        assert_eq!(parsed(&[0, 0xB0, 0, 0, 0x20]), Some((vec![], Some(32), false)));
        assert_eq!(parsed(&[0, 0x20, 0, 0x98, 2, 7, 8]), Some((vec![7, 8], None, false)));
        assert_eq!(parsed(&[0, 0xA4, 4, 0, 2, 7, 8, 0]), Some((vec![7, 8], Some(256), false)));
        assert_eq!(parsed(&[0, 0xB0, 0, 0, 0, 0, 0]), Some((vec![], Some(65_536), true)));
        assert_eq!(parsed(&[0, 0xB0, 0, 0, 0, 1, 2]), Some((vec![], Some(258), true)));
        assert_eq!(parsed(&[0, 0x2A, 0, 0, 0, 0, 1, 9]), Some((vec![9], None, true)));
        assert_eq!(parsed(&[0, 0x2A, 0, 0, 0, 0, 1, 9, 1, 0]), Some((vec![9], Some(256), true)));
    }

    #[test]
    fn lengths_that_do_not_add_up_are_refused() {
        for bytes in [
            &[][..],
            &[0, 0xB0, 0],
            &[0, 0xB0, 0, 0, 0, 0],
            &[0, 0x20, 0, 0x98, 3, 7, 8],
            &[0, 0x20, 0, 0x98, 1, 7, 8, 9],
            &[0, 0x2A, 0, 0, 0, 0, 2, 9],
            &[0, 0x2A, 0, 0, 0, 0, 1, 9, 0],
            &[0, 0x2A, 0, 0, 0, 0, 0, 0],
        ] {
            assert_eq!(parsed(bytes), None, "{bytes:02X?}");
        }
    }
}
