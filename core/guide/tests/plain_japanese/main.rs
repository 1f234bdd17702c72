//! やさしい日本語 stays plain: checks every message and note against text/README.md, as far as it can be measured.
//!
//! Whether a sentence is true, kind and natural is not measured: read the snapshots `golden__*_plain.snap` aloud.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a text or list that cannot be read ends the test"
)]

mod rules;
mod texts;
mod words;

use rules::broken;
use texts::{Said, all, messages, notes};
use words::WORDS;

#[test]
fn every_message_and_note_is_plain() {
    let found: Vec<String> = all()
        .iter()
        .flat_map(|said| broken(said).into_iter().map(|what| format!("{}: {what}\n    {}", said.place, said.plain)))
        .collect();
    assert!(found.is_empty(), "{} breaches:\n{}", found.len(), found.join("\n"));
}

/// The rules tell ordinary Japanese from plain: most ordinary sentences break one, and each rule is broken by some. A
/// label is too short to tell.
#[test]
fn ordinary_japanese_is_not_plain() {
    let sentences = all().into_iter().filter(|said| said.ja.contains('。'));
    let ordinary: Vec<Said> = sentences.map(|said| Said { plain: said.ja.clone(), ..said }).collect();
    let broken_by = |said: &Said| broken(said).into_iter().filter(|what| !what.starts_with("the same")).count();
    let caught = ordinary.iter().filter(|said| broken_by(said) > 0).count();
    assert!(caught * 10 > ordinary.len() * 7, "only {caught} of {} ordinary texts are caught", ordinary.len());
}

#[test]
fn each_rule_catches_what_it_is_for() {
    for (plain, expected) in [
        (
            "新しい カードが できるまで、待って いる 間も 今の カードを 使う ことが できますから、安心して 待って ください。",
            "a sentence of ",
        ),
        ("手続きしてください。", "てく without a space"),
        ("窓口は土曜日にも開いて います。", "a phrase of "),
        ("カードを お持ちに なります。", "お持ち is honorific"),
        ("新しい 期限は おもてに 書かれます。", "かれ is passive"),
        ("行かなければ、新しく できません。", "two negations"),
        ("今日が 失効の 日です。", "失効 is not explained"),
        ("今は 確かめます。", "確 is no kanji of "),
        ("カードは あります！", "！ is full-width"),
        ("失効(カードが 期限の 前に 使えなく なって、もう どこでも 何にも 使えない こと)です。", "an explanation of "),
    ] {
        let said = Said { place: "sample".to_owned(), ja: String::new(), plain: plain.to_owned() };
        let found = broken(&said);
        assert!(found.len() == 1 && found[0].starts_with(expected), "{plain}: {found:?}, not {expected}");
    }
    let nothing_lost = Said {
        place: "sample".to_owned(),
        ja: "照会書兼回答書は、「A」の書類と15歳の方に。".to_owned(),
        plain: "「B」の 紙と 16歳の 人に。".to_owned(),
    };
    assert_eq!(broken(&nothing_lost), ["15 is lost", "「A」 is lost", "照会書兼回答書 is lost"]);
    let same =
        Said { place: "sample".to_owned(), ja: "期限です。".to_owned(), plain: "期限です。".to_owned() };
    assert_eq!(broken(&same), ["the same as in Japanese"]);
}

#[test]
fn key_words_are_explained_where_the_list_says() {
    let messages = messages();
    for (word, place) in &WORDS.key_words {
        let said = messages.iter().find(|said| said.place == *place).unwrap();
        assert!(said.plain.contains(&format!("{word}(")), "{word} in {place}: {}", said.plain);
    }
}

/// An entry that outlived its texts would let the next hard word through.
#[test]
fn every_entry_of_the_lists_is_needed() {
    let all = all();
    let plain: String = all.iter().map(|said| said.plain.as_str()).collect();
    let unused: Vec<&String> = WORDS.names().filter(|name| !plain.contains(name.as_str())).collect();
    assert_eq!(unused, Vec::<&String>::new(), "names in no plain text");
    let signs: String = WORDS.sign_kanji.chars().filter(|kanji| !plain.contains(*kanji)).collect();
    assert_eq!(signs, "", "kanji in no plain text");
    for same in &WORDS.same {
        assert!(!same.why.is_empty());
        for place in &same.places {
            let is_same = |said: &&Said| said.place.split('[').next() == Some(place) && said.plain == said.ja;
            assert!(all.iter().any(|said| is_same(&said)), "{place} is no longer the same as in Japanese");
        }
    }
}

#[test]
fn the_texts_are_found() {
    assert!(messages().len() > 500, "{}", messages().len());
    assert!(notes().len() > 80, "{}", notes().len());
}
