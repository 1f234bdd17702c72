use std::fmt;

use super::closing::select_another_application;
use super::maybe_owned::MaybeOwned;
use crate::apdu::CommandApdu;
use crate::exchange::Exchange;
use crate::file::{DfName, FileId};
use crate::{CardTransport, Error};

/// A contact in which the JPKI application is selected; the value is the proof.
///
/// No command carries a PIN except [`verify`](Self::verify). If the card refuses short EF identifiers, the session selects
/// the file instead, for the rest of the contact (card-protocol.md §5.1).
///
/// Dropped without [`close`](Self::close), it closes itself as far as the card answers.
pub struct JpkiSession<'a, T: CardTransport> {
    pub(super) exchange: MaybeOwned<'a, T>,
    pub(super) current: Option<FileId>,
    pub(super) short_id_reads: bool,
}

impl<'a, T: CardTransport> JpkiSession<'a, T> {
    /// Selects the JPKI application.
    ///
    /// # Errors
    /// [`Error::Refused`] when this is not a JPKI card: any status word but `9000` (card-protocol.md §13).
    pub fn open(exchange: &'a mut Exchange<T>) -> Result<Self, Error> {
        Self::select_application(exchange)?;
        Ok(Self::in_application(MaybeOwned::Borrowed(exchange)))
    }

    /// The first half of [`open`](Self::open), for callers that go on with the contact after a refusal.
    pub(crate) fn select_application(exchange: &mut Exchange<T>) -> Result<(), Error> {
        let status = exchange.send(&CommandApdu::select_application(DfName::JPKI))?.status;
        if status.is_success() { Ok(()) } else { Err(Error::Refused(status)) }
    }

    /// The second half.
    pub(crate) const fn in_application(exchange: MaybeOwned<'a, T>) -> Self {
        Self { exchange, current: None, short_id_reads: true }
    }

    /// Selects a file, unless it is already the current one.
    pub(super) fn select(&mut self, file: FileId) -> Result<(), Error> {
        if self.current == Some(file) {
            return Ok(());
        }
        self.current = None;
        let status = self.exchange.send(&CommandApdu::select_file(file))?.status;
        if !status.is_success() {
            return Err(Error::Refused(status));
        }
        self.current = Some(file);
        Ok(())
    }

    /// Whether a PIN was sent in this contact: a try may have been spent.
    #[must_use]
    pub fn pin_was_sent(&self) -> bool {
        self.exchange.pins.any_sent()
    }

    /// Ends the session. If a PIN was sent, selects another application to clear the card's security status (§6.4): the
    /// common application, or the issuer domain on a card without one. `Ok` means that nothing was sent or that the card
    /// answered `9000` to one of them.
    ///
    /// # Errors
    /// [`Error::Transport`] when the card was lost, which also clears its security status. [`Error::Refused`] or
    /// [`Error::Content`], the last answer, when the card selected neither: only taking its power away closes it.
    pub fn close(mut self) -> Result<(), Error> {
        self.clear()
    }

    fn clear(&mut self) -> Result<(), Error> {
        // Once: a card that refused both refuses them again.
        if !std::mem::take(&mut self.exchange.pins.may_be_verified) {
            return Ok(());
        }
        self.current = None;
        select_another_application(&mut self.exchange)
    }
}

impl<T: CardTransport> Drop for JpkiSession<'_, T> {
    fn drop(&mut self) {
        // There is nobody left to tell; who wants to know calls `close`.
        let _ = self.clear();
    }
}

impl<T: CardTransport> JpkiSession<'static, T> {
    /// Selects the JPKI application in a contact that the session owns: for callers that keep the session across calls, as
    /// the bindings do. `transport` must be `'static`: the session borrows nothing.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_alone(transport: T) -> Result<Self, Error> {
        let mut exchange = Exchange::new(transport);
        Self::select_application(&mut exchange)?;
        Ok(Self::in_application(MaybeOwned::Owned(exchange)))
    }
}

/// Shows the contact and the current file: no content, no PIN.
impl<T: CardTransport> fmt::Debug for JpkiSession<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JpkiSession")
            .field("exchange", &*self.exchange)
            .field("current", &self.current)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LastTry;
    use crate::pin::{PinKind, SignaturePin};
    use crate::script::Script;
    use crate::{PinNotSent, PinState, StatusWord, TransportError, TriesLeft};

    const JPKI: (&str, &str) = ("00A4040C0AD392F000260100000001", "9000");
    const VERIFY: &str = "0020009B06414243313233";

    fn exchange<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Exchange<Script> {
        Exchange::new(Script::new(std::iter::once(JPKI).chain(pairs)))
    }

    fn password() -> SignaturePin {
        SignaturePin::new(b"ABC123".to_vec()).unwrap()
    }

    #[test]
    fn any_other_answer_to_select_means_no_jpki_card() {
        for answer in ["6A82", "6700", "6D00", "6999"] {
            let mut exchange = Exchange::new(Script::new([("00A4040C0AD392F000260100000001", answer)]));
            let Err(Error::Refused(status)) = JpkiSession::open(&mut exchange).map(drop) else { panic!("{answer}") };
            assert_eq!(status.to_string(), answer);
        }
    }

    #[test]
    fn the_tries_left_are_asked_once() {
        let mut exchange = exchange([("0020009B", "63C5")]);
        let mut session = JpkiSession::open(&mut exchange).unwrap();
        for _ in 0..2 {
            assert_eq!(session.pin_state(PinKind::Signature), Ok(PinState::Ready(TriesLeft(5))));
        }
    }

    #[test]
    fn a_refused_short_identifier_is_remembered_for_the_other_pin() {
        let mut exchange = exchange([
            ("00200098", "6A86"),
            ("00A4020C020018", "9000"),
            ("00200080", "63C3"),
            ("00A4020C02001B", "9000"),
            ("00200080", "63C5"),
            ("0020008006414243313233", "63C4"),
        ]);
        let mut session = JpkiSession::open(&mut exchange).unwrap();
        assert_eq!(session.pin_state(PinKind::Authentication), Ok(PinState::Ready(TriesLeft(3))));
        assert_eq!(session.pin_state(PinKind::Signature), Ok(PinState::Ready(TriesLeft(5))));
        assert_eq!(session.verify(&password(), LastTry::Keep), Err(Error::PinIncorrect(TriesLeft(4))));
    }

    #[test]
    fn a_password_is_sent_only_after_the_tries_left_are_known() {
        let mut exchange = exchange([]);
        let mut session = JpkiSession::open(&mut exchange).unwrap();
        assert_eq!(session.verify(&password(), LastTry::Spend), Err(Error::PinNotSent(PinNotSent::TriesNotKnown)));
        assert_eq!(session.close(), Ok(()), "nothing was verified, so nothing is cleared");
    }

    #[test]
    fn nothing_is_sent_when_no_try_may_be_spent() {
        for (answer, last_try, refusal) in [
            ("63C1", LastTry::Keep, Error::LastTryRefused),
            ("63C0", LastTry::Spend, Error::PinLocked),
            ("6984", LastTry::Spend, Error::PinLocked),
            ("9000", LastTry::Spend, Error::Refused(StatusWord::SUCCESS)),
        ] {
            let mut exchange = exchange([("0020009B", answer)]);
            let mut session = JpkiSession::open(&mut exchange).unwrap();
            session.pin_state(PinKind::Signature).unwrap();
            assert_eq!(session.verify(&password(), last_try), Err(refusal), "{answer}");
        }
    }

    #[test]
    fn a_password_is_sent_once_whatever_the_answer() {
        for (answer, result) in [
            ("9000", Ok(())),
            ("63C3", Err(Error::PinIncorrect(TriesLeft(3)))),
            ("63C0", Err(Error::PinLocked)),
            ("6984", Err(Error::PinLocked)),
            ("6983", Err(Error::PinLocked)),
            ("6300", Err(Error::Refused(StatusWord::new(0x6300)))),
            ("6C06", Err(Error::Refused(StatusWord::new(0x6C06)))),
            ("6106", Err(Error::Refused(StatusWord::new(0x6106)))),
            ("90", Err(Error::OutcomeUnknown)),
        ] {
            let mut exchange =
                exchange([("0020009B", "63C4"), (VERIFY, answer), ("00A4040C0AD3921000310001010100", "9000")]);
            let mut session = JpkiSession::open(&mut exchange).unwrap();
            session.pin_state(PinKind::Signature).unwrap();
            assert_eq!(session.verify(&password(), LastTry::Keep), result, "{answer}");
            let again = Err(Error::PinNotSent(PinNotSent::SentBefore));
            assert_eq!(session.verify(&password(), LastTry::Spend), again);
            assert_eq!(session.close(), Ok(()));
            assert_eq!(exchange.cost().commands, 4);
        }
    }

    #[test]
    fn the_last_try_is_spent_when_the_person_says_so() {
        let mut exchange = exchange([("0020009B", "63C1"), (VERIFY, "63C0")]);
        let mut session = JpkiSession::open(&mut exchange).unwrap();
        session.pin_state(PinKind::Signature).unwrap();
        assert_eq!(session.verify(&password(), LastTry::Spend), Err(Error::PinLocked));
        assert_eq!(session.pin_state(PinKind::Signature), Ok(PinState::Locked));
    }

    #[test]
    fn a_card_lost_at_verify_leaves_the_outcome_unknown_and_gets_no_further_command() {
        let mut exchange = exchange([("0020009B", "63C4")]);
        let mut session = JpkiSession::open(&mut exchange).unwrap();
        session.pin_state(PinKind::Signature).unwrap();
        assert_eq!(session.verify(&password(), LastTry::Keep), Err(Error::OutcomeUnknown));
        assert_eq!(session.close(), Err(TransportError::CardLost.into()));
        assert_eq!(exchange.cost().commands, 3, "SELECT, query, VERIFY");
    }

    #[test]
    fn a_card_without_a_common_application_is_left_through_the_issuer_domain() {
        let mut exchange = exchange([
            ("0020009B", "63C4"),
            (VERIFY, "9000"),
            ("00A4040C0AD3921000310001010100", "6A82"),
            ("00A4040C07A0000001510000", "9000"),
        ]);
        let mut session = JpkiSession::open(&mut exchange).unwrap();
        session.pin_state(PinKind::Signature).unwrap();
        session.verify(&password(), LastTry::Keep).unwrap();
        assert_eq!(session.pin_state(PinKind::Signature), Ok(PinState::Ready(TriesLeft(5))), "a right PIN resets it");
        assert_eq!(session.close(), Ok(()));
    }

    #[test]
    fn a_printed_session_shows_neither_the_password_nor_an_answer() {
        let mut exchange = exchange([("0020009B", "63C4"), (VERIFY, "9000")]);
        let mut session = JpkiSession::open(&mut exchange).unwrap();
        session.pin_state(PinKind::Signature).unwrap();
        session.verify(&password(), LastTry::Keep).unwrap();
        assert_eq!(
            format!("{session:?}"),
            "JpkiSession { exchange: Exchange { cost: Cost { commands: 3, bytes_sent: 30, bytes_received: 6 }, \
             failure: None, .. }, current: None, .. }"
        );
    }
}
