//! What a shell shows after one contact: an answer, even if incomplete, a request to hold the card again, or a
//! failure.

use kigen_card::{CardReading, Item, TransportError};

use super::failure::Failure;
use crate::facts;

/// The result of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There is an answer; unread items say why in their rows.
    Answer,
    /// The card left before its date was read, but something is known. The next tap starts empty.
    LiftedTooEarly,
    /// There is no answer.
    Failed(Failure),
}

impl Outcome {
    /// The outcome of a contact, which `failure` may have ended early.
    ///
    /// A date that was read is always shown, whatever happened next. A date that the card refuses, or gives in a
    /// senseless form, is a failure: nothing that depends on it is shown.
    #[must_use]
    pub fn of(reading: &CardReading, failure: Option<&TransportError>) -> Self {
        if let Some(failure) = failure {
            if reading.authentication.read().is_some() || is_another_card(reading) {
                return Self::Answer;
            }
            return match failure {
                TransportError::CardLost if reading.card.read().is_some() || reading.token.read().is_some() => {
                    Self::LiftedTooEarly
                }
                TransportError::CardLost | TransportError::TimedOut | TransportError::Failed { .. } => {
                    Self::Failed(failure.clone().into())
                }
            };
        }
        if is_another_card(reading) {
            return Self::Answer;
        }
        match &reading.authentication {
            Item::Refused(status) => Self::Failed(Failure::Refused(*status)),
            Item::Unreadable(content) => Self::Failed(content.into()),
            Item::Read(_)
            | Item::Absent
            | Item::NeedsPin
            | Item::PinWrong(_)
            | Item::PinLocked
            | Item::LastTryRefused
            | Item::OutcomeUnknown
            | Item::Lost
            | Item::NotAsked => Self::Answer,
        }
    }
}

fn is_another_card(reading: &CardReading) -> bool {
    facts::is_another_card(&reading.token)
}

#[cfg(test)]
mod tests {
    use kigen_card::{CardBody, CertificateFacts, CertificateKind, ContentError, IssuerCheck, StatusWord, Token};

    use super::*;

    fn certificate() -> Item<CertificateFacts> {
        Item::Read(CertificateFacts {
            kind: CertificateKind::Authentication,
            not_before: "2022-11-04T20:15:00Z".parse().unwrap(),
            not_after: "2027-10-03T14:59:59Z".parse().unwrap(),
            issuer: IssuerCheck::NotChecked,
            names_demo: false,
        })
    }

    fn card() -> Item<CardBody> {
        Item::Read(CardBody { expires_on: "2032-10-03".parse().unwrap(), issued_by: "09201".to_owned() })
    }

    #[test]
    fn a_lost_card_is_an_answer_a_request_or_a_failure_by_what_is_known() {
        let lost = Some(&TransportError::CardLost);
        let nothing = CardReading::not_asked();
        let with_card = CardReading { card: card(), ..CardReading::not_asked() };
        let with_date = CardReading { authentication: certificate(), ..with_card.clone() };
        let card_lost = Outcome::Failed(Failure::CardLost);
        assert_eq!(Outcome::of(&nothing, lost), card_lost);
        assert_eq!(Outcome::of(&with_card, lost), Outcome::LiftedTooEarly);
        assert_eq!(Outcome::of(&with_date, lost), Outcome::Answer);
        let timed_out = Outcome::Failed(Failure::TimedOut);
        assert_eq!(Outcome::of(&with_card, Some(&TransportError::TimedOut)), timed_out);
    }

    #[test]
    fn another_card_is_an_answer_even_when_it_is_lost() {
        let phone = CardReading { token: Item::Read(Token::AndroidPhone), ..CardReading::not_asked() };
        assert_eq!(Outcome::of(&phone, Some(&TransportError::CardLost)), Outcome::Answer);
        assert_eq!(Outcome::of(&phone, None), Outcome::Answer);
    }

    #[test]
    fn a_date_that_cannot_be_trusted_is_a_failure() {
        let status = StatusWord::new(0x6A82);
        let refused = CardReading { authentication: Item::Refused(status), ..CardReading::not_asked() };
        assert_eq!(Outcome::of(&refused, None), Outcome::Failed(Failure::Refused(status)));
        let content = ContentError::DatesReversed;
        let unreadable = CardReading { authentication: Item::Unreadable(content.clone()), ..CardReading::not_asked() };
        assert_eq!(Outcome::of(&unreadable, None), Outcome::Failed(Failure::from(&content)));
        let absent = CardReading { authentication: Item::Absent, ..CardReading::not_asked() };
        assert_eq!(Outcome::of(&absent, None), Outcome::Answer);
    }
}
