//! What a person types at a question: a number, a word of an answer, or a word for the way on.

use kigen_guide::situation::{Abroad, PinKnowledge, Reply, Stay, Who};

use super::{Typed, half_width};

const BACK: [&str; 4] = ["b", "back", "戻る", "もどる"];
const END: [&str; 6] = ["q", "quit", "end", "終わる", "おわる", "やめる"];
const UNKNOWN: [&str; 12] = [
    "0",
    "?",
    "分からない",
    "わからない",
    "知らない",
    "しらない",
    "idonotknow",
    "donotknow",
    "idon'tknow",
    "don'tknow",
    "unknown",
    "notsure",
];
const YES: [&str; 3] = ["y", "yes", "はい"];
const NO: [&str; 3] = ["n", "no", "いいえ"];

/// Back, the end, or «I do not know», also as `skip` has it; an empty line leaves the question open.
pub(super) fn command<T>(line: &str, skip: &str) -> Option<Typed<T>> {
    let word = compared(line);
    let is = |words: &[&str]| words.contains(&word.as_str());
    if is(&BACK) {
        Some(Typed::Back)
    } else if is(&END) {
        Some(Typed::End)
    } else if line.is_empty() || is(&UNKNOWN) || word == compared(skip) {
        Some(Typed::Open)
    } else {
        None
    }
}

/// As words are compared: without spaces, in small letters, as an input method types them or not.
fn compared(words: &str) -> String {
    let letters = words.chars().map(half_width).filter(|letter| !letter.is_whitespace());
    letters.flat_map(char::to_lowercase).map(|letter| if letter == '’' { '\'' } else { letter }).collect()
}

/// The answer of this name, or of the words that begin so; none if those of two do. Each of several words of an answer
/// stands for it: «持ち主(本人)».
pub(super) fn answer<'a>(line: &str, answers: &[(&'a Reply, String)]) -> Option<&'a Reply> {
    let word = compared(line);
    if let Some((named, _)) = answers.iter().find(|(answer, _)| answer.name() == word || is_meant(answer, &word)) {
        return Some(named);
    }
    let only = |is: &dyn Fn(&str) -> bool| {
        let mut found = answers.iter().filter(|(_, words)| is(&compared(words)));
        let (first, _) = found.next()?;
        found.next().is_none().then_some(*first)
    };
    only(&|words| words == word)
        .or_else(|| only(&|words| words.starts_with(&word)))
        .or_else(|| only(&|words| words.split(['(', ')', '。', '、', ',']).any(|piece| piece == word)))
}

/// «はい» and «いいえ» where one answer says so in other words.
fn is_meant(answer: &Reply, word: &str) -> bool {
    match answer {
        Reply::YesNo(true) | Reply::Pin(PinKnowledge::Known) => YES.contains(&word),
        Reply::YesNo(false)
        | Reply::Pin(PinKnowledge::Forgotten)
        | Reply::Stay(Stay::None)
        | Reply::Abroad(Abroad::No) => NO.contains(&word),
        Reply::Who(Who::Holder) => ["本人", "持ち主"].contains(&word),
        Reply::Who(Who::Proxy) => ["代理人", "家族"].contains(&word),
        Reply::Who(Who::Representative) => ["法定代理人", "親", "後見人", "成年後見人"].contains(&word),
        Reply::Municipality(_)
        | Reply::Holder(_)
        | Reply::Pin(PinKnowledge::Locked)
        | Reply::Stay(Stay::Limited | Stay::Pending)
        | Reply::Abroad(Abroad::Lives | Abroad::Leaves) => false,
    }
}

#[cfg(test)]
mod tests {
    use kigen_guide::interview::every_answer;
    use kigen_guide::rules::Rules;
    use kigen_guide::situation::QuestionKind;
    use kigen_guide::text::{Language, Texts};

    use super::*;

    fn with_words<'a>(answers: &'a [Reply], words: &[&str]) -> Vec<(&'a Reply, String)> {
        answers.iter().zip(words.iter().map(|word| (*word).to_owned())).collect()
    }

    #[test]
    fn an_answer_is_a_name_or_a_word() {
        let answers = [Who::Holder, Who::Proxy, Who::Representative].map(Reply::Who);
        let words = ["本人", "家族など(本人に頼まれた代理人)", "15歳未満の方の親、成年後見人など(法定代理人)"];
        for (typed, expected) in [
            ("本人", Some(0)),
            ("代理人", Some(1)),
            ("法定代理人", Some(2)),
            ("家族", Some(1)),
            ("親", Some(2)),
            ("成年後見人", Some(2)),
            ("proxy", Some(1)),
            ("はい", None),
            ("だれか", None),
        ] {
            let expected = expected.and_then(|at: usize| answers.get(at));
            assert_eq!(answer(typed, &with_words(&answers, &words)), expected, "{typed}");
        }
    }

    #[test]
    fn every_word_of_a_menu_is_understood_in_every_language() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for kind in QuestionKind::ALL.into_iter().filter(|kind| *kind != QuestionKind::Municipality) {
                let answers = every_answer(kind, Rules::builtin());
                let menu: Vec<_> = answers.iter().map(|answer| (answer, kind.answer_text(answer, &texts))).collect();
                for (expected, words) in &menu {
                    for typed in [words.clone(), words.to_uppercase(), words.replace(' ', "")] {
                        assert_eq!(answer(&typed, &menu), Some(*expected), "{typed}");
                    }
                }
            }
            for skip in ["question-skip", "question-skip-pin"] {
                assert_eq!(command::<Reply>(&texts.text(skip), &texts.text(skip)), Some(Typed::Open));
            }
            let answers = [Who::Holder, Who::Proxy, Who::Representative].map(Reply::Who);
            let menu: Vec<_> =
                answers.iter().map(|answer| (answer, QuestionKind::Who.answer_text(answer, &texts))).collect();
            for (typed, at) in [("本人", 0), ("持ち主", 0), ("代理人", 1), ("法定代理人", 2)] {
                assert_eq!(answer(typed, &menu), answers.get(at), "{language:?} {typed}");
            }
        }
    }

    #[test]
    fn yes_and_no_are_understood_where_only_one_answer_means_them() {
        let yes_no = [Reply::YesNo(true), Reply::YesNo(false)];
        assert_eq!(answer("はい", &with_words(&yes_no, &["はい", "いいえ"])), yes_no.first());
        assert_eq!(answer("n", &with_words(&yes_no, &["Yes", "No"])), yes_no.last());
        let abroad = [Abroad::No, Abroad::Lives, Abroad::Leaves].map(Reply::Abroad);
        let abroad = with_words(&abroad, &["日本に住んでいる", "海外に住んでいる", "これから海外へ引っ越す"]);
        assert_eq!(answer("いいえ", &abroad), Some(abroad[0].0));
        assert_eq!(answer("はい", &abroad), None);
        let pins = [PinKnowledge::Known, PinKnowledge::Forgotten, PinKnowledge::Locked].map(Reply::Pin);
        let pins = with_words(&pins, &["分かる", "忘れた", "ロックされている"]);
        for no in ["いいえ", "no", "忘れた", "forgotten"] {
            assert_eq!(answer(no, &pins), Some(pins[1].0), "{no}");
        }
    }

    #[test]
    fn back_the_end_and_not_knowing_are_words_too() {
        for (typed, expected) in [
            ("戻る", Some(Typed::Back)),
            ("B", Some(Typed::Back)),
            ("終わる", Some(Typed::End)),
            ("q", Some(Typed::End)),
            ("0", Some(Typed::Open)),
            ("分からない", Some(Typed::Open)),
            ("分からない(忘れた)", Some(Typed::Open)),
            ("分からない（忘れた）", Some(Typed::Open)),
            ("I do not know", Some(Typed::Open)),
            ("don’t know", Some(Typed::Open)),
            ("unknown", Some(Typed::Open)),
            ("", Some(Typed::Open)),
            ("本人", None),
        ] {
            assert_eq!(command::<Reply>(typed, "分からない(忘れた)"), expected, "{typed}");
        }
    }
}
