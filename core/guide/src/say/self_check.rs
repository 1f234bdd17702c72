//! The self-check in words: one line for each thing that works or fails, alike on every shell.

use kigen_card::check::{CardCheck, CheckedFile};
use kigen_card::{Item, OtherCardKind, PinState, Token, TriesLeft};

use crate::case::Platform;
use crate::contact::{Failure, ReaderFailure};
use crate::say::failure_text::FailureText;
use crate::text::{Arg, Texts};

/// A slower average answer makes people lift the card too early (product rule; a tap is eight commands).
pub const SLOW_MS: u64 = 400;

mod phone;

pub use phone::{PhoneChecks, self_check_of_phone};

/// What is checked, in list order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckId {
    /// The phone has NFC.
    Nfc,
    /// NFC is switched on.
    NfcOn,
    /// A demo card can be read completely.
    Demo,
    /// The phone takes extended commands.
    PhoneExtended,
    /// A reader or a phone's NFC is present.
    Reader,
    /// The card answers.
    Card,
    /// It is a My Number Card.
    Kind,
    /// Every file needed for a reading can be read.
    Files,
    /// Both PINs report their tries.
    Counters,
    /// Extended commands work.
    Extended,
    /// How long a command takes.
    Time,
}

impl CheckId {
    /// The name in JSON and across the bindings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Nfc => "nfc",
            Self::NfcOn => "nfc-on",
            Self::Demo => "demo",
            Self::PhoneExtended => "phone-extended",
            Self::Reader => "reader",
            Self::Card => "card",
            Self::Kind => "kind",
            Self::Files => "files",
            Self::Counters => "counters",
            Self::Extended => "extended",
            Self::Time => "time",
        }
    }
}

/// The result of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckLevel {
    /// As it should be.
    Pass,
    /// Not as it should be, but the answer is still possible.
    Warn,
    /// The answer is impossible.
    Fail,
}

impl CheckLine {
    /// Whether only a worker or a developer can make something of it. What is amiss with the speed is everybody's: the
    /// case is to come off.
    #[must_use]
    pub fn is_technical(&self) -> bool {
        match self.id {
            CheckId::PhoneExtended | CheckId::Extended => true,
            CheckId::Time => self.level == CheckLevel::Pass,
            CheckId::Nfc
            | CheckId::NfcOn
            | CheckId::Demo
            | CheckId::Reader
            | CheckId::Card
            | CheckId::Kind
            | CheckId::Files
            | CheckId::Counters => false,
        }
    }
}

impl CheckLevel {
    /// The name in JSON and across the bindings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Warn => "warn",
            Self::Fail => "fail",
        }
    }
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckLine {
    /// What was checked.
    pub id: CheckId,
    /// The result.
    pub level: CheckLevel,
    /// What was found.
    pub said: String,
    /// What to do about it, in one sentence; `None` for a pass.
    pub advice: Option<String>,
}

/// The duration of the exchanges, as measured by the shell, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExchangeTimes {
    /// On average.
    pub mean_ms: u64,
    /// The longest.
    pub slowest_ms: u64,
}

/// The lines for a reader of this name and the card in it. The list ends when nothing more can be checked.
#[must_use]
pub fn self_check(reader: &str, check: &CardCheck, times: ExchangeTimes, texts: &Texts) -> Vec<CheckLine> {
    let list = List { texts };
    let mut lines =
        vec![list.line(CheckId::Reader, CheckLevel::Pass, "selfcheck-reader", &[("name", Arg::Text(reader))])];
    if !check.answered {
        lines.extend(
            check
                .failure
                .clone()
                .map(|failure| failed(CheckId::Card, Failure::from(failure).text(&Platform::whole(), texts))),
        );
        return lines;
    }
    lines.push(list.line(CheckId::Card, CheckLevel::Pass, "selfcheck-card", &[]));
    lines.push(list.kind(&check.token));
    if is_my_number_card(&check.token) {
        lines.push(list.files(check));
        lines.push(list.counters(check));
        lines.extend(list.extended(check));
    }
    lines.push(list.time(times));
    lines
}

/// The lines if a reader gave no card.
#[must_use]
pub fn self_check_without_card(failure: &ReaderFailure, texts: &Texts) -> Vec<CheckLine> {
    let id = match failure {
        ReaderFailure::NoCard | ReaderFailure::Mute | ReaderFailure::SeveralCards | ReaderFailure::InUse => {
            CheckId::Card
        }
        ReaderFailure::NoService
        | ReaderFailure::NoReader
        | ReaderFailure::NoSuchReader { .. }
        | ReaderFailure::NotAllowed
        | ReaderFailure::NotBuiltIn
        | ReaderFailure::Other => CheckId::Reader,
    };
    vec![failed(id, failure.text(texts))]
}

fn failed(id: CheckId, text: FailureText) -> CheckLine {
    CheckLine { id, level: CheckLevel::Fail, said: text.said, advice: Some(text.todo) }
}

fn is_my_number_card(token: &Item<Token>) -> bool {
    matches!(token, Item::Read(Token::MyNumberCard | Token::Unknown))
}

struct List<'a> {
    texts: &'a Texts,
}

impl List<'_> {
    fn line(&self, id: CheckId, level: CheckLevel, message: &str, arguments: &[(&str, Arg<'_>)]) -> CheckLine {
        let advice = if level == CheckLevel::Pass { None } else { self.texts.attribute(message, "advice", arguments) };
        CheckLine { id, level, said: self.texts.with(message, arguments), advice }
    }

    fn kind(&self, token: &Item<Token>) -> CheckLine {
        let (level, message) = match token.read() {
            Some(Token::MyNumberCard) => (CheckLevel::Pass, "selfcheck-kind"),
            Some(Token::Unknown) => (CheckLevel::Warn, "selfcheck-kind-unknown"),
            Some(Token::AndroidPhone | Token::Iphone) => (CheckLevel::Fail, "selfcheck-kind-phone"),
            Some(Token::JukiCard) => (CheckLevel::Fail, "selfcheck-kind-juki"),
            Some(Token::Other(other)) => (
                CheckLevel::Fail,
                match other.kind {
                    OtherCardKind::DrivingLicence => "selfcheck-kind-driving-licence",
                    OtherCardKind::ResidenceCard => "selfcheck-kind-residence-card",
                    OtherCardKind::Passport => "selfcheck-kind-passport",
                    OtherCardKind::Unnamed => "selfcheck-kind-other",
                },
            ),
            None => (CheckLevel::Fail, "selfcheck-kind-lost"),
        };
        self.line(CheckId::Kind, level, message, &[])
    }

    fn files(&self, check: &CardCheck) -> CheckLine {
        let state = |file| check.files.iter().find(|(found, _)| *found == file).map(|(_, item)| item);
        let is_read = |file| state(file).is_some_and(|item| item.read().is_some());
        let needed = [CheckedFile::Card, CheckedFile::Token, CheckedFile::Availability, CheckedFile::Authentication];
        let missing: Vec<CheckedFile> = needed.into_iter().filter(|file| !is_read(*file)).collect();
        let names: Vec<String> = missing.iter().map(|file| self.name(*file)).collect();
        let names = names.join(&self.texts.text("selfcheck-list-comma"));
        let arguments = [("files", Arg::Text(&names))];
        if missing.is_empty() {
            self.line(CheckId::Files, CheckLevel::Pass, "selfcheck-files", &[])
        } else if missing == [CheckedFile::Authentication] && state(CheckedFile::Authentication) == Some(&Item::Absent)
        {
            self.line(CheckId::Files, CheckLevel::Warn, "selfcheck-files-no-certificate", &[])
        } else if is_read(CheckedFile::Authentication) {
            self.line(CheckId::Files, CheckLevel::Warn, "selfcheck-files-missing", &arguments)
        } else {
            self.line(CheckId::Files, CheckLevel::Fail, "selfcheck-files-no-date", &arguments)
        }
    }

    fn name(&self, file: CheckedFile) -> String {
        self.texts.text(match file {
            CheckedFile::Card => "selfcheck-file-card",
            CheckedFile::Token => "selfcheck-file-token",
            CheckedFile::Availability => "selfcheck-file-availability",
            CheckedFile::Authentication => "selfcheck-file-authentication",
        })
    }

    fn counters(&self, check: &CardCheck) -> CheckLine {
        let pins = [&check.authentication_pin, &check.signature_pin];
        let any = |wanted: fn(&PinState) -> bool| pins.iter().any(|pin| pin.read().is_some_and(wanted));
        let (level, message) = if any(|state| *state == PinState::Locked) {
            (CheckLevel::Warn, "selfcheck-counters-locked")
        } else if any(|state| *state == PinState::Ready(TriesLeft(1))) {
            (CheckLevel::Warn, "selfcheck-counters-one")
        } else if pins.iter().all(|pin| matches!(pin, Item::Read(PinState::Ready(_) | PinState::NoLimit))) {
            (CheckLevel::Pass, "selfcheck-counters")
        } else {
            (CheckLevel::Warn, "selfcheck-counters-unknown")
        };
        self.line(CheckId::Counters, level, message, &[])
    }

    /// Empty if the contact ended before this was tried.
    fn extended(&self, check: &CardCheck) -> Option<CheckLine> {
        let (level, message) = match &check.extended_length {
            Item::Read(()) => (CheckLevel::Pass, "selfcheck-extended"),
            Item::Lost => (CheckLevel::Warn, "selfcheck-extended-lost"),
            Item::NotAsked => return None,
            Item::Absent
            | Item::NeedsPin
            | Item::PinWrong(_)
            | Item::PinLocked
            | Item::LastTryRefused
            | Item::OutcomeUnknown
            | Item::Refused(_)
            | Item::Unreadable(_) => (CheckLevel::Warn, "selfcheck-extended-refused"),
        };
        Some(self.line(CheckId::Extended, level, message, &[]))
    }

    fn time(&self, times: ExchangeTimes) -> CheckLine {
        let number = |count| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let arguments = [("mean", number(times.mean_ms)), ("slowest", number(times.slowest_ms))];
        if times.mean_ms <= SLOW_MS {
            self.line(CheckId::Time, CheckLevel::Pass, "selfcheck-time", &arguments)
        } else {
            self.line(CheckId::Time, CheckLevel::Warn, "selfcheck-time-slow", &arguments)
        }
    }
}

#[cfg(test)]
mod tests {
    use kigen_card::{Cost, TransportError};

    use super::*;
    use crate::text::Language;

    fn good() -> CardCheck {
        let files = [CheckedFile::Card, CheckedFile::Token, CheckedFile::Availability, CheckedFile::Authentication];
        CardCheck {
            answered: true,
            token: Item::Read(Token::MyNumberCard),
            is_demo: false,
            files: files.into_iter().map(|file| (file, Item::Read(()))).collect(),
            authentication_pin: Item::Read(PinState::Ready(TriesLeft(3))),
            signature_pin: Item::Read(PinState::Ready(TriesLeft(5))),
            extended_length: Item::Read(()),
            cost: Cost::default(),
            failure: None,
        }
    }

    fn levels(check: &CardCheck, mean_ms: u64) -> String {
        let times = ExchangeTimes { mean_ms, slowest_ms: mean_ms * 2 };
        let lines = self_check("R", check, times, &Texts::new(Language::Japanese));
        assert!(lines.iter().all(|line| !line.said.contains('⟦') && !line.said.is_empty()), "{lines:?}");
        assert!(lines.iter().all(|line| line.advice.is_some() == (line.level != CheckLevel::Pass)), "{lines:?}");
        let words: Vec<String> =
            lines.iter().map(|line| format!("{} {}", line.id.as_str(), line.level.as_str())).collect();
        words.join(", ")
    }

    #[test]
    fn each_finding_has_its_level() {
        let all = "reader pass, card pass, kind pass, files pass, counters pass, extended pass, time pass";
        assert_eq!(levels(&good(), SLOW_MS), all);
        assert_eq!(levels(&good(), SLOW_MS + 1), all.replace("time pass", "time warn"));
        let with = |change: fn(&mut CardCheck)| {
            let mut check = good();
            change(&mut check);
            levels(&check, 1)
        };
        let warn = |name: &str| all.replace(&format!("{name} pass"), &format!("{name} warn"));
        assert_eq!(with(|check| check.token = Item::Read(Token::Unknown)), warn("kind"));
        assert_eq!(with(|check| check.signature_pin = Item::Read(PinState::Locked)), warn("counters"));
        assert_eq!(with(|check| check.signature_pin = Item::Read(PinState::Ready(TriesLeft(1)))), warn("counters"));
        assert_eq!(with(|check| check.authentication_pin = Item::Absent), warn("counters"));
        assert_eq!(with(|check| check.extended_length = Item::Lost), warn("extended"));
        assert_eq!(with(|check| check.files[0].1 = Item::Absent), warn("files"));
        assert_eq!(with(|check| check.files[3].1 = Item::Lost), all.replace("files pass", "files fail"));
        assert_eq!(with(|check| check.files[3].1 = Item::Absent), warn("files"));
        for token in [Token::AndroidPhone, Token::JukiCard] {
            let mut check = good();
            check.token = Item::Read(token);
            assert_eq!(levels(&check, 1), "reader pass, card pass, kind fail, time pass");
        }
    }

    #[test]
    fn a_card_without_the_certificate_is_no_card_that_could_not_be_read() {
        let said = |change: fn(&mut CardCheck)| {
            let mut check = good();
            check.files[3].1 = Item::Absent;
            change(&mut check);
            let times = ExchangeTimes { mean_ms: 1, slowest_ms: 1 };
            let lines = self_check("R", &check, times, &Texts::new(Language::Japanese));
            lines.into_iter().find(|line| line.id == CheckId::Files).map(|line| line.said)
        };
        let none = "利用者証明用電子証明書は、入っていません。ほかの記録は、すべて読めました。";
        assert_eq!(said(|_| ()).as_deref(), Some(none));
        let both = "読めない記録がありました: カード本体の有効期限、利用者証明用電子証明書";
        assert_eq!(said(|check| check.files[0].1 = Item::Lost).as_deref(), Some(both));
    }

    #[test]
    fn a_card_that_does_not_answer_ends_the_list() {
        let check = CardCheck { answered: false, failure: Some(TransportError::CardLost), ..good() };
        assert_eq!(levels(&check, 1), "reader pass, card fail");
    }

    #[test]
    fn without_a_card_one_line_says_why() {
        for (failure, expected) in [(ReaderFailure::NoReader, CheckId::Reader), (ReaderFailure::NoCard, CheckId::Card)]
        {
            let lines = self_check_without_card(&failure, &Texts::new(Language::English));
            assert_eq!(
                lines.iter().map(|line| (line.id, line.level)).collect::<Vec<_>>(),
                [(expected, CheckLevel::Fail)]
            );
        }
    }
}
