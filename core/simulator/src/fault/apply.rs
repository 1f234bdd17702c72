use kigen_card::TransportError;

use super::Fault;

impl Fault {
    pub(super) fn loses_before(&self, number: usize, command: &[u8]) -> bool {
        // 00 after the header and more than one byte: an extended Lc or Le.
        let is_extended = command.len() > 5 && command.get(4) == Some(&0);
        *self == Fault::LostBefore { command: number } || (*self == Fault::LostOnExtended && is_extended)
    }

    pub(super) fn loses_after(&self, number: usize) -> Option<TransportError> {
        if *self == (Fault::LostAfter { command: number }) {
            Some(TransportError::CardLost)
        } else if *self == (Fault::TimedOut { command: number }) {
            Some(TransportError::TimedOut)
        } else {
            None
        }
    }

    pub(super) fn delay_ms(&self) -> u32 {
        if let Fault::Slow { milliseconds } = self { *milliseconds } else { 0 }
    }

    pub(super) fn change(&self, number: usize, answer: &mut Vec<u8>) {
        if !self.changes(number) {
            return;
        }
        match *self {
            Fault::ShortAnswer { keep, .. } => {
                let status = split_status(answer);
                answer.truncate(keep);
                answer.extend(status);
            }
            Fault::EmptyAnswer { .. } => answer.clear(),
            Fault::OneByteAnswer { .. } => answer.truncate(1),
            Fault::HugeAnswer { bytes, .. } => {
                *answer = vec![0x30; bytes];
                answer.extend([0x90, 0x00]);
            }
            Fault::LongAnswer { extra, .. } => {
                let status = split_status(answer);
                answer.resize(answer.len() + extra, 0x00);
                answer.extend(status);
            }
            Fault::DerLength { length, .. } => {
                if let Some(claimed) = answer.get_mut(2..4) {
                    claimed.copy_from_slice(&length.to_be_bytes());
                }
            }
            Fault::StatusWord { status, with_data, .. } => {
                split_status(answer);
                if !with_data {
                    answer.clear();
                }
                answer.extend(status.to_be_bytes());
            }
            Fault::EndlessMoreData { .. } => {
                *answer = vec![0x00; 16];
                answer.extend([0x61, 0x10]);
            }
            Fault::EndlessExactLength { .. } => *answer = vec![0x6C, 0x10],
            Fault::LostBefore { .. }
            | Fault::LostAfter { .. }
            | Fault::LostOnExtended
            | Fault::TimedOut { .. }
            | Fault::Slow { .. } => {}
        }
    }

    fn changes(&self, number: usize) -> bool {
        match self {
            Fault::ShortAnswer { command, .. }
            | Fault::EmptyAnswer { command }
            | Fault::OneByteAnswer { command }
            | Fault::HugeAnswer { command, .. }
            | Fault::LongAnswer { command, .. }
            | Fault::DerLength { command, .. }
            | Fault::StatusWord { command, .. } => *command == number,
            Fault::EndlessMoreData { command } | Fault::EndlessExactLength { command } => *command <= number,
            Fault::LostBefore { .. }
            | Fault::LostAfter { .. }
            | Fault::LostOnExtended
            | Fault::TimedOut { .. }
            | Fault::Slow { .. } => false,
        }
    }
}

/// Takes SW1-SW2 off the end.
fn split_status(answer: &mut Vec<u8>) -> Vec<u8> {
    answer.split_off(answer.len().saturating_sub(2))
}

#[cfg(test)]
mod tests {
    use kigen_card::CardTransport;

    use super::*;
    use crate::fault::Faulty;

    /// Answers the number of the command, four more bytes that look like DER, and `9000`.
    struct Echo(u8);

    impl CardTransport for Echo {
        fn transceive(&mut self, _command: &[u8]) -> Result<Vec<u8>, TransportError> {
            self.0 += 1;
            Ok(vec![0x30, 0x82, 0x00, 0x05, self.0, 0x90, 0x00])
        }
    }

    const READ: [u8; 5] = [0x00, 0xB0, 0x00, 0x00, 0x00];

    fn second(fault: Fault) -> Vec<u8> {
        let mut card = Faulty::new(Echo(0), fault);
        assert_eq!(card.transceive(&READ).unwrap(), [0x30, 0x82, 0x00, 0x05, 1, 0x90, 0x00]);
        card.transceive(&READ).unwrap()
    }

    #[test]
    fn the_answer_of_the_named_command_changes_and_no_other() {
        let command = 2;
        assert_eq!(second(Fault::ShortAnswer { command, keep: 2 }), [0x30, 0x82, 0x90, 0x00]);
        assert_eq!(second(Fault::ShortAnswer { command, keep: 0 }), [0x90, 0x00]);
        assert_eq!(second(Fault::EmptyAnswer { command }), []);
        assert_eq!(second(Fault::OneByteAnswer { command }), [0x30]);
        assert_eq!(second(Fault::HugeAnswer { command, bytes: 70_000 }).len(), 70_002);
        assert_eq!(second(Fault::LongAnswer { command, extra: 1 }), [0x30, 0x82, 0x00, 0x05, 2, 0x00, 0x90, 0x00]);
        assert_eq!(second(Fault::DerLength { command, length: 0xFFFF }), [0x30, 0x82, 0xFF, 0xFF, 2, 0x90, 0x00]);
        assert_eq!(second(Fault::StatusWord { command, status: 0x6282, with_data: false }), [0x62, 0x82]);
        assert_eq!(
            second(Fault::StatusWord { command, status: 0x6282, with_data: true }),
            [0x30, 0x82, 0x00, 0x05, 2, 0x62, 0x82]
        );
        assert_eq!(second(Fault::EndlessExactLength { command }), [0x6C, 0x10]);
    }

    #[test]
    fn endless_faults_go_on() {
        let mut card = Faulty::new(Echo(0), Fault::EndlessMoreData { command: 1 });
        for _ in 0..20 {
            assert!(card.transceive(&[0x00, 0xC0, 0x00, 0x00, 0x10]).unwrap().ends_with(&[0x61, 0x10]));
        }
    }

    #[test]
    fn before_a_loss_the_card_has_not_seen_the_command_and_after_it_it_has() {
        for (fault, seen) in [(Fault::LostBefore { command: 2 }, 1), (Fault::LostAfter { command: 2 }, 2)] {
            let mut card = Faulty::new(Echo(0), fault);
            card.transceive(&READ).unwrap();
            assert_eq!(card.transceive(&READ), Err(TransportError::CardLost));
            assert_eq!((card.inner().0, card.commands(), card.commands_after_loss()), (seen, 2, 0));
            assert_eq!(card.transceive(&READ), Err(TransportError::CardLost));
            assert_eq!((card.inner().0, card.commands(), card.commands_after_loss()), (seen, 2, 1));
        }
    }

    #[test]
    fn only_an_extended_length_field_loses_a_card_that_hates_it() {
        let mut card = Faulty::new(Echo(0), Fault::LostOnExtended);
        for short in [&READ[..], &[0, 0x20, 0, 0x98], &[0, 0xA4, 2, 0x0C, 2, 0, 0x0A], &[0, 0x20, 0, 0x98, 1, 0]] {
            assert!(card.transceive(short).is_ok(), "{short:02X?}");
        }
        assert_eq!(card.transceive(&[0, 0xB0, 0, 0, 0, 0, 0]), Err(TransportError::CardLost));
        assert!(card.is_lost());
    }

    #[test]
    fn slowness_is_counted() {
        let mut card = Faulty::new(Echo(0), Fault::Slow { milliseconds: 400 });
        card.transceive(&READ).unwrap();
        card.transceive(&READ).unwrap();
        assert_eq!(card.waited_ms(), 800);
    }
}
