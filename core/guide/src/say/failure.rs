//! A failure in words: what happened, that nothing was lost, what to do (screens.md, "Failures").

use kigen_card::pin::PinShapeError;

use crate::case::{Action, Platform};
use crate::contact::{Failure, Unreadable};
use crate::say::failure_text::FailureText;
use crate::text::{OwnedArg, Texts};

impl Failure {
    /// Its sentences in a language, with advice that fits the platform.
    #[must_use]
    pub fn text(&self, platform: &Platform, texts: &Texts) -> FailureText {
        let (id, arguments) = self.message();
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, value.arg())).collect();
        let needs_switch = matches!(self, Self::NfcOff | Self::NfcSilent);
        let has_no_switch = needs_switch && !platform.can(Action::NfcSettings);
        let todo = if has_no_switch { "todo-without-switch" } else { "todo" };
        FailureText::of(id, todo, &arguments, texts)
    }

    /// The message id of its sentences, stable for support and JSON.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.message().0
    }

    fn message(&self) -> (&'static str, Vec<(&'static str, OwnedArg)>) {
        match self {
            Self::CardLost => ("failure-card-lost", vec![]),
            Self::TimedOut => ("failure-timed-out", vec![]),
            Self::Transport { .. } => ("failure-transport", vec![]),
            Self::Refused(status) => ("failure-refused", vec![("status", OwnedArg::Text(status.to_string()))]),
            Self::UnreadableContent(Unreadable::Empty) => ("failure-content-empty", vec![]),
            Self::UnreadableContent(Unreadable::CutShort) => ("failure-content-cut-short", vec![]),
            Self::UnreadableContent(Unreadable::Malformed) => ("failure-content-malformed", vec![]),
            Self::UnreadableContent(Unreadable::Dates) => ("failure-content-dates", vec![]),
            Self::SeveralCards => ("failure-several-cards", vec![]),
            Self::PinShape(PinShapeError::Empty) => ("failure-pin-empty", vec![]),
            Self::PinShape(PinShapeError::Length { shortest, longest }) => {
                let count = |count: &u8| OwnedArg::Number(i64::from(*count));
                ("failure-pin-length", vec![("shortest", count(shortest)), ("longest", count(longest))])
            }
            Self::PinShape(PinShapeError::LowerCase) => ("failure-pin-lower-case", vec![]),
            Self::PinShape(PinShapeError::Character) => ("failure-pin-character", vec![]),
            Self::PinShape(PinShapeError::LetterAndDigit) => ("failure-pin-letter-and-digit", vec![]),
            Self::PinIncorrect { tries_left: 0 } | Self::PinLocked => ("failure-pin-locked", vec![]),
            Self::PinIncorrect { tries_left } => {
                ("failure-pin-incorrect", vec![("tries", OwnedArg::Number(i64::from(*tries_left)))])
            }
            Self::LastTryRefused => ("failure-last-try-refused", vec![]),
            Self::OutcomeUnknown => ("failure-outcome-unknown", vec![]),
            Self::LostAfterPin => ("failure-lost-after-pin", vec![]),
            Self::PinNotSent => ("failure-pin-not-sent", vec![]),
            Self::OtherCardNow => ("failure-other-card-now", vec![]),
            Self::NfcOff => ("failure-nfc-off", vec![]),
            Self::NfcSilent => ("failure-nfc-silent", vec![]),
            Self::NoNfc => ("failure-no-nfc", vec![]),
            Self::NoCardSeen => ("failure-no-card-seen", vec![]),
            Self::OtherTechnology { is_felica: true } => ("failure-felica", vec![]),
            Self::OtherTechnology { is_felica: false } => ("failure-other-technology", vec![]),
            Self::NotPermitted => ("failure-not-permitted", vec![]),
            Self::Internal => ("failure-internal", vec![]),
        }
    }
}

#[cfg(test)]
mod tests {
    use kigen_card::StatusWord;

    use super::*;
    use crate::contact::Cure;
    use crate::text::Language;

    fn every_failure() -> Vec<Failure> {
        let status = StatusWord::new(0x6A82);
        vec![
            Failure::CardLost,
            Failure::TimedOut,
            Failure::Transport { detail: "IOException".to_owned() },
            Failure::Refused(status),
            Failure::UnreadableContent(Unreadable::Empty),
            Failure::UnreadableContent(Unreadable::CutShort),
            Failure::UnreadableContent(Unreadable::Malformed),
            Failure::UnreadableContent(Unreadable::Dates),
            Failure::SeveralCards,
            Failure::PinShape(PinShapeError::Empty),
            Failure::PinShape(PinShapeError::Length { shortest: 6, longest: 16 }),
            Failure::PinShape(PinShapeError::LowerCase),
            Failure::PinShape(PinShapeError::Character),
            Failure::PinShape(PinShapeError::LetterAndDigit),
            Failure::PinIncorrect { tries_left: 2 },
            Failure::PinLocked,
            Failure::LastTryRefused,
            Failure::OutcomeUnknown,
            Failure::LostAfterPin,
            Failure::PinNotSent,
            Failure::OtherCardNow,
            Failure::NfcOff,
            Failure::NfcSilent,
            Failure::NoNfc,
            Failure::NoCardSeen,
            Failure::OtherTechnology { is_felica: true },
            Failure::OtherTechnology { is_felica: false },
            Failure::NotPermitted,
            Failure::Internal,
        ]
    }

    fn both_platforms(failures: &[Failure]) -> impl Iterator<Item = (&Failure, Platform)> {
        failures.iter().flat_map(|failure| [(failure, Platform::whole()), (failure, Platform::of(&[]))])
    }

    #[test]
    fn every_failure_says_what_happened_and_what_to_do() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for (failure, platform) in both_platforms(&every_failure()) {
                let FailureText { said, todo, clerk } = failure.text(&platform, &texts);
                for text in [Some(&said), Some(&todo), clerk.as_ref()].into_iter().flatten() {
                    assert!(!text.is_empty() && !text.contains(['{', '⟦', '!', '！']), "{failure:?}: {text}");
                }
            }
        }
    }

    /// A phone shows it at the head of a page, in letters of 22 sp: three lines at most.
    #[test]
    fn the_first_sentence_is_short_enough_for_a_title() {
        for (language, most) in [(Language::Japanese, 38), (Language::English, 60), (Language::PlainJapanese, 42)] {
            let texts = Texts::new(language);
            for failure in every_failure() {
                let text = failure.text(&Platform::whole(), &texts);
                let length = text.title().chars().count();
                assert!((4..=most).contains(&length), "{length}: {}", text.title());
                assert!(!text.title().ends_with(['。', '.', ' ']), "{}", text.title());
            }
        }
    }

    #[test]
    fn what_a_cure_changes_is_said_in_every_language_in_words_of_its_own() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            let said: std::collections::BTreeSet<String> = Cure::ALL.iter().map(|cure| cure.words(&texts)).collect();
            assert!(said.len() == 4 && said.iter().all(|words| !words.contains('⟦')), "{said:?}");
        }
    }

    #[test]
    fn where_nfc_has_no_switch_nobody_is_sent_to_one() {
        let texts = Texts::new(Language::Japanese);
        let todo = |failure: Failure, platform: &Platform| failure.text(platform, &texts).todo;
        let without = Platform::of(&[Action::ReadAgain]);
        assert!(todo(Failure::NfcOff, &Platform::whole()).contains("設定を開いて"));
        assert_eq!(todo(Failure::NfcOff, &without), "機内モードをオフにして、もう一度お試しください。");
        assert!(todo(Failure::NfcSilent, &Platform::whole()).starts_with("設定を開いて、NFCをいったんオフに"));
        assert!(!todo(Failure::NfcSilent, &without).contains("オフ"));
    }

    #[test]
    fn facts_stand_in_the_sentences() {
        let texts = Texts::new(Language::Japanese);
        let said = |failure: Failure| failure.text(&Platform::whole(), &texts).said;
        assert_eq!(said(Failure::PinIncorrect { tries_left: 2 }), "暗証番号が違いました。あと2回入力できます。");
        assert_eq!(
            said(Failure::PinIncorrect { tries_left: 1 }),
            "暗証番号が違いました。あと1回入力できます。次に間違えるとロックされます。"
        );
        assert_eq!(said(Failure::PinIncorrect { tries_left: 0 }), "暗証番号がロックされています。");
        let refused = Failure::Refused(StatusWord::new(0x6A82)).text(&Platform::whole(), &texts);
        assert_eq!(refused.clerk.as_deref(), Some("窓口の人に見せる番号: 6A82"));
        assert!(!refused.said.contains("6A82") && !refused.todo.contains("6A82"));
        let length = |shortest, longest| said(Failure::PinShape(PinShapeError::Length { shortest, longest }));
        assert!(length(6, 16).contains("6文字から16文字まで"));
        assert!(length(4, 4).contains("数字4けた"));
    }
}
