use kigen_card::TransportError;
use pcsc::Error;

use crate::reader::ReaderError;

#[expect(clippy::wildcard_enum_match_arm, reason = "PC/SC has sixty errors; those not named are told by their name")]
pub(super) fn transport_error(error: Error) -> TransportError {
    match error {
        Error::NoSmartcard
        | Error::RemovedCard
        | Error::ResetCard
        | Error::UnpoweredCard
        | Error::UnresponsiveCard
        | Error::ReaderUnavailable
        | Error::UnknownReader
        | Error::NoReadersAvailable
        | Error::InvalidHandle
        | Error::NotTransacted
        | Error::NoService
        | Error::ServiceStopped => TransportError::CardLost,
        Error::Timeout => TransportError::TimedOut,
        other => TransportError::Failed { detail: format!("{other:?}") },
    }
}

impl From<Error> for ReaderError {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "PC/SC has sixty errors; those not named are told by their name"
    )]
    fn from(error: Error) -> Self {
        match error {
            Error::NoService | Error::ServiceStopped => Self::NoService,
            Error::NoReadersAvailable | Error::ReaderUnavailable | Error::UnknownReader => Self::NoReader,
            Error::NoSmartcard | Error::RemovedCard => Self::NoCard,
            Error::UnpoweredCard | Error::UnresponsiveCard | Error::UnsupportedCard | Error::ProtoMismatch => {
                Self::Mute
            }
            Error::SharingViolation => Self::InUse,
            Error::SecurityViolation => Self::NotAllowed,
            other => Self::Other(format!("{other:?}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every error that pcsclite 2 and Windows give when a card is looked for, and what a person is told.
    #[test]
    fn each_error_of_pcsc_is_told_as_what_it_is() {
        for (errors, told) in [
            (&[Error::NoService, Error::ServiceStopped][..], ReaderError::NoService),
            (&[Error::NoReadersAvailable, Error::ReaderUnavailable, Error::UnknownReader], ReaderError::NoReader),
            (&[Error::NoSmartcard, Error::RemovedCard], ReaderError::NoCard),
            (
                &[Error::UnpoweredCard, Error::UnresponsiveCard, Error::UnsupportedCard, Error::ProtoMismatch],
                ReaderError::Mute,
            ),
            (&[Error::SharingViolation], ReaderError::InUse),
            (&[Error::SecurityViolation], ReaderError::NotAllowed),
            (&[Error::CommError], ReaderError::Other("CommError".to_owned())),
            (&[Error::InternalError], ReaderError::Other("InternalError".to_owned())),
        ] {
            for error in errors {
                assert_eq!(ReaderError::from(*error), told, "{error:?}");
            }
        }
    }

    #[test]
    fn a_contact_that_ended_is_a_lost_card_and_the_rest_has_a_name() {
        for error in [Error::RemovedCard, Error::ResetCard, Error::UnpoweredCard, Error::ServiceStopped] {
            assert_eq!(transport_error(error), TransportError::CardLost, "{error:?}");
        }
        assert_eq!(transport_error(Error::Timeout), TransportError::TimedOut);
        assert_eq!(transport_error(Error::CommError), TransportError::Failed { detail: "CommError".to_owned() });
    }
}
