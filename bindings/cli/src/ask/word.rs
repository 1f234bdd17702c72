//! What a person types at a question: a number, a word of an answer, or a word for the way on.

use kigen_guide::situation::{Abroad, PinKnowledge, Reply, Stay};

use super::Typed;

const BACK: [&str; 4] = ["b", "back", "戻る", "もどる"];
const END: [&str; 6] = ["q", "quit", "end", "終わる", "おわる", "やめる"];
const UNKNOWN: [&str; 4] = ["0", "?", "分からない", "わからない"];
const YES: [&str; 3] = ["y", "yes", "はい"];
const NO: [&str; 3] = ["n", "no", "いいえ"];

/// Back, the end, or «I do not know», also as `skip` has it; an empty line leaves the question open.
pub(super) fn command<T>(line: &str, skip: &str) -> Option<Typed<T>> {
    let word = line.to_lowercase();
    let is = |words: &[&str]| words.contains(&word.as_str());
    if is(&BACK) {
        Some(Typed::Back)
    } else if is(&END) {
        Some(Typed::End)
    } else if line.is_empty() || is(&UNKNOWN) || line == skip {
        Some(Typed::Open)
    } else {
        None
    }
}

/// The answer of this name, or of the words that begin so; none if those of two do.
pub(super) fn answer<'a>(line: &str, answers: &[(&'a Reply, String)]) -> Option<&'a Reply> {
    let word = line.to_lowercase();
    if let Some((named, _)) = answers.iter().find(|(answer, _)| answer.name() == word || is_meant(answer, &word)) {
        return Some(named);
    }
    let mut begun = answers.iter().filter(|(_, words)| words.to_lowercase().starts_with(&word));
    let (first, _) = begun.next()?;
    begun.next().is_none().then_some(*first)
}

/// «はい» and «いいえ» where one answer says so in other words.
fn is_meant(answer: &Reply, word: &str) -> bool {
    match answer {
        Reply::YesNo(true) | Reply::Pin(PinKnowledge::Known) => YES.contains(&word),
        Reply::YesNo(false)
        | Reply::Pin(PinKnowledge::Forgotten)
        | Reply::Stay(Stay::None)
        | Reply::Abroad(Abroad::No) => NO.contains(&word),
        Reply::Municipality(_)
        | Reply::Who(_)
        | Reply::Holder(_)
        | Reply::Pin(PinKnowledge::Locked)
        | Reply::Stay(Stay::Limited | Stay::Pending)
        | Reply::Abroad(Abroad::Lives | Abroad::Leaves) => false,
    }
}

#[cfg(test)]
mod tests {
    use kigen_guide::situation::Who;

    use super::*;

    fn with_words<'a>(answers: &'a [Reply], words: &[&str]) -> Vec<(&'a Reply, String)> {
        answers.iter().zip(words.iter().map(|word| (*word).to_owned())).collect()
    }

    #[test]
    fn an_answer_is_a_name_or_a_word() {
        let answers = [Who::Holder, Who::Proxy, Who::Representative].map(Reply::Who);
        let words = ["本人", "代理人(本人に頼まれた方)", "法定代理人(15歳未満の方の親など、成年後見人)"];
        for (typed, expected) in [
            ("本人", Some(0)),
            ("代理人", Some(1)),
            ("法定代理人", Some(2)),
            ("proxy", Some(1)),
            ("はい", None),
            ("だれか", None),
        ] {
            let expected = expected.and_then(|at: usize| answers.get(at));
            assert_eq!(answer(typed, &with_words(&answers, &words)), expected, "{typed}");
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
            ("", Some(Typed::Open)),
            ("本人", None),
        ] {
            assert_eq!(command::<Reply>(typed, "分からない(忘れた)"), expected, "{typed}");
        }
    }
}
