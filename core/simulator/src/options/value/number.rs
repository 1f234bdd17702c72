use super::OptionValue;

/// Bytes of `FF` after the DER of EF 0001, 0002, 000A and 000B.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CertificateFiller(pub u16);

impl OptionValue for CertificateFiller {
    const ALLOWED: &'static [&'static str] = &["0", "a number of bytes up to 16384"];
    const SAMPLES: &'static [&'static str] = &["0", "1", "300"];

    fn parse(text: &str) -> Option<CertificateFiller> {
        number(text).filter(|bytes| *bytes <= 16_384).map(CertificateFiller)
    }
}

/// Milliseconds that the card takes for each command.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Latency(pub u32);

impl OptionValue for Latency {
    const ALLOWED: &'static [&'static str] = &["0", "a number of milliseconds"];
    const SAMPLES: &'static [&'static str] = &["0", "50"];

    fn parse(text: &str) -> Option<Latency> {
        number(text).map(Latency)
    }
}

/// The longest command or answer the link carries, in bytes with header and status word; `None` is `unlimited`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MaxFrame(pub Option<u32>);

impl OptionValue for MaxFrame {
    const ALLOWED: &'static [&'static str] = &["unlimited", "a number of bytes"];
    const SAMPLES: &'static [&'static str] = &["unlimited", "261", "64"];

    fn parse(text: &str) -> Option<MaxFrame> {
        match text {
            "unlimited" => Some(MaxFrame(None)),
            bytes => number(bytes).map(|bytes| MaxFrame(Some(bytes))),
        }
    }
}

/// Digits only: no sign, no space.
pub(super) fn number<N: std::str::FromStr>(text: &str) -> Option<N> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}
