/// How many more times a PIN may be tried before it locks (ISO/IEC 7816-4: further allowed retries).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TriesLeft(pub u8);
