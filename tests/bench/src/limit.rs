//! The physical limit, summed by hand: it uses nothing of kigen-simulator's model, so that the two can be compared.

/// The minimum bit times of ISO/IEC 14443 type B at 106 kbit/s for this many exchanges and bytes, if every command and
/// every answer fits one frame: 10 per byte; per exchange two frames, each with start (12) and end (10) of frame, PCB
/// and two bytes of CRC (30), and three pauses: TR0 (8), TR1 (10), and the rest of TR2 (14) after the end of frame
/// that lies within it (4).
///
/// ```
/// // The tap without a PIN (card-protocol.md §5.1): 8 exchanges, 58 bytes out, 289 in.
/// assert_eq!(kigen_bench::limit::bit_times(8, 58 + 289), 3470 + 8 * (2 * (12 + 10 + 30) + 8 + 10 + 4));
/// assert_eq!(kigen_bench::limit::bit_times(8, 58 + 289), 4478); // 42.27 ms
/// ```
#[must_use]
pub const fn bit_times(exchanges: u64, bytes: u64) -> u64 {
    10 * bytes + exchanges * (2 * (12 + 10 + 30) + 8 + 10 + 4)
}

/// Microseconds of this many bit times: 128 periods of 13.56 MHz each, rounded down.
#[must_use]
pub const fn microseconds(bit_times: u64) -> u64 {
    bit_times * 3_200 / 339
}
