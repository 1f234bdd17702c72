/// Why an answer could not be parsed. Facts only: no byte of the content is kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    /// The card answered success without any data.
    #[error("the file is empty")]
    Empty,
    /// The content ends before what it declares or before what is needed.
    #[error("the content is cut short: {read} bytes of at least {needed}")]
    Truncated {
        /// Bytes that the card gave.
        read: usize,
        /// Bytes needed, as far as known.
        needed: usize,
    },
    /// A declared length is beyond every limit.
    #[error("the content declares {declared} bytes, more than the limit of {limit}")]
    TooLong {
        /// Bytes declared by the content.
        declared: usize,
        /// The limit.
        limit: usize,
    },
    /// Bytes follow the end of the certificate.
    #[error("{count} bytes follow the end of the certificate")]
    TrailingBytes {
        /// How many.
        count: usize,
    },
    /// The content is not an X.509 certificate; `position` is the byte where the walk stopped.
    #[error("not an X.509 certificate, from byte {position} on")]
    NotACertificate {
        /// Offset from the start of the content.
        position: usize,
    },
    /// notBefore or notAfter does not exist in the calendar, or means «no expiry».
    #[error("a date of the validity does not exist")]
    NoSuchDate,
    /// notBefore is later than notAfter.
    #[error("notBefore lies after notAfter")]
    DatesReversed,
    /// The record of the common application has an unknown layout.
    #[error("the card's own record is not laid out as known")]
    UnknownRecord,
    /// The response APDU was shorter than its status word.
    #[error("a response of {len} bytes has no status word")]
    MalformedResponse {
        /// Length of the response.
        len: usize,
    },
}
