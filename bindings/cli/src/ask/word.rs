//! What a person types at a question: a number, a word of an answer, or a word for the way on.

use kigen_guide::situation::{Abroad, PinKnowledge, Reply, Stay};
use kigen_guide::text::Texts;

use super::Typed;

const BACK: [&str; 4] = ["b", "back", "戻る", "もどる"];
const END: [&str; 6] = ["q", "quit", "end", "終わる", "おわる", "やめる"];
const UNKNOWN: [&str; 4] = ["0", "?", "分からない", "わからない"];
const YES: [&str; 3] = ["y", "yes", "はい"];
const NO: [&str; 3] = ["n", "no", "いいえ"];

/// Back, the end, or «I do not know»; an empty line leaves the question open.
pub(super) fn command<T>(line: &str, texts: &Texts) -> Option<Typed<T>> {
    let word = line.to_lowercase();
    let is = |words: &[&str]| words.contains(&word.as_str());
    if is(&BACK) {
        Some(Typed::Back)
    } else if is(&END) {
        Some(Typed::End)
    } else if line.is_empty() || is(&UNKNOWN) || line == texts.text("question-skip") {
        Some(Typed::Open)
    } else {
        None
    }
}

/// The answer of this number, name or beginning of its `words`; none if two begin so.
pub(super) fn answer<'a>(line: &str, answers: &'a [Reply], words: &[String]) -> Option<&'a Reply> {
    if let Ok(number) = line.parse::<usize>() {
        return number.checked_sub(1).and_then(|at| answers.get(at));
    }
    let word = line.to_lowercase();
    if let Some(named) = answers.iter().find(|answer| answer.name() == word || is_meant(answer, &word)) {
        return Some(named);
    }
    let mut begun = answers.iter().zip(words).filter(|(_, words)| words.to_lowercase().starts_with(&word));
    let (first, _) = begun.next()?;
    begun.next().is_none().then_some(first)
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
    use kigen_guide::text::Language;

    use super::*;

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn an_answer_is_a_number_or_a_word() {
        let answers = [Who::Holder, Who::Proxy, Who::Representative].map(Reply::Who);
        let words = words(&["本人", "代理人(本人に頼まれた方)", "法定代理人(15歳未満の方の親など、成年後見人)"]);
        for (typed, expected) in [
            ("1", Some(0)),
            ("3", Some(2)),
            ("4", None),
            ("本人", Some(0)),
            ("代理人", Some(1)),
            ("法定代理人", Some(2)),
            ("proxy", Some(1)),
            ("はい", None),
            ("だれか", None),
        ] {
            assert_eq!(answer(typed, &answers, &words), expected.and_then(|at: usize| answers.get(at)), "{typed}");
        }
    }

    #[test]
    fn yes_and_no_are_understood_where_only_one_answer_means_them() {
        let yes_no = [Reply::YesNo(true), Reply::YesNo(false)];
        assert_eq!(answer("はい", &yes_no, &words(&["はい", "いいえ"])), yes_no.first());
        assert_eq!(answer("n", &yes_no, &words(&["Yes", "No"])), yes_no.last());
        let abroad = [Abroad::No, Abroad::Lives, Abroad::Leaves].map(Reply::Abroad);
        let abroad_words = words(&["日本に住んでいる", "海外に住んでいる", "これから海外へ引っ越す"]);
        assert_eq!(answer("いいえ", &abroad, &abroad_words), abroad.first());
        assert_eq!(answer("はい", &abroad, &abroad_words), None);
    }

    #[test]
    fn back_the_end_and_not_knowing_are_words_too() {
        let texts = Texts::new(Language::Japanese);
        for (typed, expected) in [
            ("戻る", Some(Typed::Back)),
            ("B", Some(Typed::Back)),
            ("終わる", Some(Typed::End)),
            ("q", Some(Typed::End)),
            ("0", Some(Typed::Open)),
            ("分からない", Some(Typed::Open)),
            ("", Some(Typed::Open)),
            ("本人", None),
        ] {
            assert_eq!(command::<Reply>(typed, &texts), expected, "{typed}");
        }
    }
}
