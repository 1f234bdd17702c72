//! `kigen advise`: the options of a reading, the dates on the card's face, and the answers of the interview.

use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};
use clap::{ArgMatches, Command};
use kigen_guide::calendar::Birthday;
use kigen_guide::hand::Typed;
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Stay, Who};

use super::{ReadOptions, Words};
use crate::calendar::CalendarOptions;
use crate::output::guide::Extent;
use crate::output_file::Replace;

/// `kigen advise`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AdviseOptions {
    pub(crate) read: ReadOptions,
    pub(crate) typed: TypedOptions,
    pub(crate) answers: Answers,
    pub(crate) age: Option<u8>,
    pub(crate) is_ward: bool,
    pub(crate) calendar: Option<CalendarOptions>,
    pub(crate) extent: Extent,
}

impl AdviseOptions {
    /// The holder of whom the date of birth says so: a child under 15 on the day `today`.
    pub(crate) fn child(&self, today: NaiveDate) -> Option<Holder> {
        self.typed.birthday.and_then(|born| Holder::child_born(born, today))
    }
}

/// Dates read off the card's face instead of its chip (R-HAND-1).
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct TypedOptions {
    pub(crate) expires: Option<NaiveDate>,
    pub(crate) card_expires: Option<NaiveDate>,
    pub(crate) birthday: Option<NaiveDate>,
    pub(crate) made: Option<NaiveDate>,
    pub(crate) under_age: bool,
    pub(crate) renewed: Option<bool>,
}

impl TypedOptions {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub(crate) fn to_typed(&self, answers: &Answers, age: Option<u8>) -> Typed {
        Typed {
            expires_on: self.expires,
            card_expires_on: self.card_expires,
            birthday: self.birthday.map(Birthday::of),
            born_in: self.birthday.map(|born| born.year()),
            age,
            made_on: self.made,
            under_age: self.under_age,
            stay: answers.stay.map(|stay| stay != Stay::None),
            renewed: self.renewed,
        }
    }
}

/// The names of a type's values, each with its Japanese one.
type Values = &'static [(&'static str, &'static str)];

const YES_NO: Values = &[("yes", "はい"), ("no", "いいえ")];
const WHO: Values =
    &[(Who::Holder.as_str(), "本人"), (Who::Proxy.as_str(), "代理人"), (Who::Representative.as_str(), "法定代理人")];
/// Not knowing a PIN is having forgotten it.
const PIN: Values = &[
    (PinKnowledge::Known.as_str(), "分かる"),
    (PinKnowledge::Forgotten.as_str(), "忘れた"),
    (PinKnowledge::Forgotten.as_str(), "分からない"),
    (PinKnowledge::Locked.as_str(), "ロック"),
];
const ABROAD: Values =
    &[(Abroad::No.as_str(), "いいえ"), (Abroad::Lives.as_str(), "住んでいる"), (Abroad::Leaves.as_str(), "引っ越す")];
const STAY: Values =
    &[(Stay::None.as_str(), "なし"), (Stay::Limited.as_str(), "あり"), (Stay::Pending.as_str(), "申請中")];

pub(super) fn command(words: &Words) -> Command {
    let by_hand = ["expires", "card-expires", "birthday", "made", "under-age", "renewed"];
    let from_card = ["demo", "reader", "demo-day", "sign-password-stdin", "spend-last-try"];
    let mut command = super::reading(Command::new("advise"), words)
        .arg(words.day("expires"))
        .arg(words.day("card-expires"))
        .arg(words.day("birthday"))
        .arg(words.day("made"))
        .arg(words.flag("under-age"))
        .arg(words.one_of("renewed", YES_NO))
        .arg(words.municipality())
        .arg(words.one_of("who", WHO))
        .arg(words.number::<u8>("age", 0..=130))
        .arg(words.flag("ward"))
        .arg(words.one_of("authentication-pin", PIN))
        .arg(words.one_of("signature-pin", PIN))
        .arg(words.one_of("form", YES_NO))
        .arg(words.one_of("notice", YES_NO))
        .arg(words.one_of("moved", YES_NO))
        .arg(words.one_of("abroad", ABROAD))
        .arg(words.one_of("stay", STAY))
        .arg(words.option("calendar", "FILE").value_parser(clap::value_parser!(PathBuf)))
        .arg(words.flag("force").requires("calendar"))
        .arg(words.flag("all"))
        .arg(words.flag("why"));
    for name in by_hand {
        command = command.mut_arg(name, |argument| argument.conflicts_with_all(from_card));
    }
    command
}

pub(super) fn options(mut found: ArgMatches) -> AdviseOptions {
    let mut text = |name: &str| found.remove_one::<String>(name);
    let yes = |answer: Option<String>| answer.map(|answer| answer == "yes");
    let who = text("who").and_then(|name| Who::from_name(&name));
    let authentication_pin = text("authentication-pin").and_then(|name| PinKnowledge::from_name(&name));
    let signature_pin = text("signature-pin").and_then(|name| PinKnowledge::from_name(&name));
    let abroad = text("abroad").and_then(|name| Abroad::from_name(&name));
    let stay = text("stay").and_then(|name| Stay::from_name(&name));
    let renewed = yes(text("renewed"));
    let answers = Answers {
        who,
        authentication_pin,
        signature_pin,
        form: yes(text("form")),
        notice: yes(text("notice")),
        moved: yes(text("moved")),
        abroad,
        stay,
        municipality: text("municipality"),
        holder: None,
        hand: None,
    };
    let age: Option<u8> = found.remove_one("age");
    let replace = if found.get_flag("force") { Replace::Yes } else { Replace::No };
    let is_ward = found.get_flag("ward");
    let holder = Holder::of(age, is_ward);
    AdviseOptions {
        typed: TypedOptions {
            expires: found.remove_one("expires"),
            card_expires: found.remove_one("card-expires"),
            birthday: found.remove_one("birthday"),
            made: found.remove_one("made"),
            under_age: found.get_flag("under-age"),
            renewed,
        },
        answers: Answers { holder, ..answers },
        age,
        is_ward,
        calendar: found.remove_one("calendar").map(|path| CalendarOptions { path, replace }),
        extent: match (found.get_flag("why"), found.get_flag("all")) {
            (true, _) => Extent::WithReasons,
            (false, true) => Extent::Whole,
            (false, false) => Extent::Brief,
        },
        read: super::read_options(found),
    }
}

#[cfg(test)]
mod tests {
    use kigen_guide::interview::every_answer;
    use kigen_guide::rules::Rules;
    use kigen_guide::situation::QuestionKind;

    use super::*;

    /// What is answered by a number, a flag or a name is no choice.
    #[test]
    fn an_option_takes_every_answer_to_its_question() {
        for kind in QuestionKind::ALL {
            let values = match kind {
                QuestionKind::Municipality | QuestionKind::Holder => continue,
                QuestionKind::Who => WHO,
                QuestionKind::AuthenticationPin | QuestionKind::SignaturePin => PIN,
                QuestionKind::Form | QuestionKind::Notice | QuestionKind::Moved => YES_NO,
                QuestionKind::Stay => STAY,
                QuestionKind::Abroad => ABROAD,
            };
            let mut taken: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
            taken.dedup();
            let answers = every_answer(kind, Rules::builtin());
            let names: Vec<&str> = answers.iter().map(|answer| answer.name()).collect();
            assert_eq!(taken, names, "{kind:?}");
        }
    }
}
