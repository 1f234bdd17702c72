//! The time of an exchange on the air: ISO 14443 type B at 106 kbit/s, counted in whole bit times.
//!
//! A model for comparing costs, not a measurement: the minimum times of the standard, no errors, no waiting-time extension.

use kigen_card::{CardTransport, TransportError};

use crate::card::SimulatedCard;

/// Bit times of one byte: start bit, eight bits, stop bit (ISO/IEC 14443-3 §7.1.1).
pub const BITS_PER_BYTE: u64 = 10;
/// Bit times between two bytes of a frame, extra guard time: 0 at least (ISO/IEC 14443-3 §7.1.2; TI TRF7970A, "TX EGT",
/// 0 to 7).
pub const EXTRA_GUARD: u64 = 0;
/// Bit times of the start of frame: 10 or 11 low, then 2 or 3 high (ISO/IEC 14443-3 §7.1.4; TI TRF7970A, register 0x02).
pub const START_OF_FRAME: u64 = 12;
/// Bit times of the end of frame: 10 or 11 low (ISO/IEC 14443-3 §7.1.5; TI TRF7970A, register 0x02).
pub const END_OF_FRAME: u64 = 10;
/// Bit times from the reader's frame to the card's subcarrier, TR0: 64/fs = 1024/fc = 8 (ISO/IEC 14443-3 §7.1.6).
pub const TR0: u64 = 8;
/// Bit times of unmodulated subcarrier before the card's frame, TR1: 80/fs = 1280/fc = 10 (ISO/IEC 14443-3 §7.1.6).
pub const TR1: u64 = 10;
/// Bit times from the *start* of the card's end of frame to the reader's next frame, TR2: 10 etu + 32/fs = 14 (ISO/IEC
/// 14443-3:2011 §7.9.4.4, table 27, the mandatory default). The end of frame lies within it.
pub const TR2: u64 = 14;
/// Bytes around the data of a block: PCB, no CID and no NAD, two of CRC (ISO/IEC 14443-4 §7.1).
pub const BLOCK_OVERHEAD: usize = 3;
/// The longest frame of the measured cards, in bytes with the overhead: ATQB says 256 (card-protocol.md §11).
pub const FRAME: usize = 256;

/// Bit times of a frame with `data` bytes.
const fn frame(data: usize) -> u64 {
    START_OF_FRAME + (data as u64 + BLOCK_OVERHEAD as u64) * (BITS_PER_BYTE + EXTRA_GUARD) + END_OF_FRAME
}

/// Adds up the time on the air.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RadioTime {
    frame: usize,
    latency_ms: u32,
    exchanges: u64,
    bit_times: u64,
}

impl Default for RadioTime {
    fn default() -> RadioTime {
        RadioTime { frame: FRAME, latency_ms: 0, exchanges: 0, bit_times: 0 }
    }
}

impl RadioTime {
    /// A model with frames of 256 bytes and a card that answers at once.
    pub fn new() -> RadioTime {
        RadioTime::default()
    }

    /// Limits frames to `frame` bytes, at least 4.
    #[must_use]
    pub fn with_frame(self, frame: usize) -> RadioTime {
        RadioTime { frame: frame.max(BLOCK_OVERHEAD + 1), ..self }
    }

    /// Sets the milliseconds that the card takes for each command.
    #[must_use]
    pub fn with_latency_ms(self, latency_ms: u32) -> RadioTime {
        RadioTime { latency_ms, ..self }
    }

    /// The model for this card, with its option `latency`.
    pub fn of_card(card: &SimulatedCard) -> RadioTime {
        RadioTime::default().with_latency_ms(card.latency_ms())
    }

    /// Nanoseconds of one exchange with frames of 256 bytes and a card that answers at once.
    pub fn of_exchange(command_len: usize, response_len: usize) -> u64 {
        RadioTime::default().exchange(command_len, response_len)
    }

    /// Nanoseconds of one exchange in this model: command and answer in bytes, headers and status words included.
    pub fn exchange(&self, command_len: usize, response_len: usize) -> u64 {
        nanoseconds(self.bit_times_of(command_len, response_len)) + self.waiting(1)
    }

    /// Bit times of one exchange on the air, from its first bit until the reader may send again.
    ///
    /// Data longer than a frame are chained: the other side acknowledges each block but the last (ISO/IEC 14443-4 §7.5.2).
    fn bit_times_of(&self, command_len: usize, response_len: usize) -> u64 {
        let turn = TR0 + TR1 + (TR2 - END_OF_FRAME);
        let turns = self.blocks(command_len) + self.blocks(response_len) - 1;
        let acknowledged = self.blocks(command_len) + self.blocks(response_len) - 2;
        self.frames(command_len) + self.frames(response_len) + acknowledged * frame(0) + turns * turn
    }

    /// Nanoseconds that the card takes for `commands` commands.
    fn waiting(&self, commands: u64) -> u64 {
        commands * u64::from(self.latency_ms) * 1_000_000
    }

    /// Adds one exchange.
    pub fn add(&mut self, command_len: usize, response_len: usize) {
        self.bit_times += self.bit_times_of(command_len, response_len);
        self.exchanges += 1;
    }

    /// Bit times on the air so far, without the card's latency.
    pub fn bit_times(&self) -> u64 {
        self.bit_times
    }

    /// Nanoseconds so far, with the card's latency.
    pub fn nanoseconds(&self) -> u64 {
        nanoseconds(self.bit_times) + self.waiting(self.exchanges)
    }

    /// Exchanges so far.
    pub fn exchanges(&self) -> u64 {
        self.exchanges
    }

    fn data_per_block(&self) -> usize {
        self.frame - BLOCK_OVERHEAD
    }

    fn blocks(&self, length: usize) -> u64 {
        length.div_ceil(self.data_per_block()).max(1) as u64
    }

    /// Bit times of all frames that carry `length` bytes.
    fn frames(&self, length: usize) -> u64 {
        self.blocks(length) * frame(0) + length as u64 * (BITS_PER_BYTE + EXTRA_GUARD)
    }
}

/// Nanoseconds of `bits` bit times, rounded down. A bit takes 128 periods of the 13.56 MHz carrier, about 9.44 µs:
/// 128 × 10⁹ / 13 560 000 = 3 200 000 / 339.
pub const fn nanoseconds(bits: u64) -> u64 {
    bits * 3_200_000 / 339
}

/// Adds up the radio time of a transport's exchanges.
#[derive(Clone, Debug)]
pub struct Timed<T> {
    inner: T,
    time: RadioTime,
}

impl<T: CardTransport> Timed<T> {
    /// Counts the exchanges of `inner` with this model.
    pub fn new(inner: T, model: RadioTime) -> Timed<T> {
        Timed { inner, time: model }
    }

    /// The time so far; an exchange without an answer is not counted.
    pub fn time(&self) -> &RadioTime {
        &self.time
    }

    /// The wrapped transport, mutable.
    pub fn inner_mut(&mut self) -> &mut T {
        &mut self.inner
    }
}

impl<T: CardTransport> CardTransport for Timed<T> {
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let answer = self.inner.transceive(command)?;
        self.time.add(command.len(), answer.len());
        Ok(answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bit_is_9_439_nanoseconds() {
        assert_eq!(nanoseconds(1), 9_439);
        assert_eq!(nanoseconds(339), 3_200_000);
    }

    #[test]
    fn a_short_exchange_is_two_frames_and_one_turn() {
        // 4 bytes out, 2 back: (12 + 70 + 10) + (8 + 10) + (12 + 50 + 10) + 4 = 186 bit times.
        assert_eq!(RadioTime::of_exchange(4, 2), nanoseconds(186));
        assert_eq!(RadioTime::of_exchange(4, 2), 1_755_752);
    }

    #[test]
    fn what_does_not_fit_a_frame_is_chained_and_acknowledged() {
        let (one, two) = (RadioTime::of_exchange(5, 253), RadioTime::of_exchange(5, 254));
        // One byte more: ten bits, a frame more, its acknowledgement, a turn.
        assert!((two - one).abs_diff(nanoseconds(10 + 52 + 52 + 22)) <= 1);
    }

    #[test]
    fn smaller_frames_and_a_slow_card_cost_more() {
        let model = RadioTime::new().with_frame(64).with_latency_ms(50);
        assert!(model.exchange(5, 210) > RadioTime::of_exchange(5, 210) + 50_000_000);
        assert_eq!(RadioTime::new().with_frame(0).exchange(1, 1), RadioTime::of_exchange(1, 1));
    }

    #[test]
    fn time_adds_up() {
        let mut time = RadioTime::new();
        time.add(15, 2);
        time.add(5, 32);
        assert_eq!(time.exchanges(), 2);
        let each = RadioTime::of_exchange(15, 2) + RadioTime::of_exchange(5, 32);
        assert!(time.nanoseconds() - each <= 1, "rounded once, not per exchange");
    }
}
