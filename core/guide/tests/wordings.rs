//! Words that counters do not use, or that read as something else, stand in no text of any language and in no note.

#![allow(clippy::unwrap_used, reason = "a text that cannot be read ends the test")]

use std::fs;
use std::path::{Path, PathBuf};

use kigen_guide::rules::FILES;

/// What is not said, and what is said instead.
const JAPANESE: &[(&str, &str)] = &[
    ("カードの作り直し", "マイナンバーカード本体の更新: at counters it is a re-issue for 1,000 yen"),
    ("1回で終わります", "窓口へ行くのは1回で済みます"),
    ("今日を入れずに", "あと24日です"),
    ("短くなりません", "新しい有効期限は同じです"),
    ("毎日の9:00", "9:00〜19:00(祝休日・年末年始を除く)"),
    ("ここでは読んでいません", "一覧は別のページにあります"),
    ("申請者の住所地", "ご本人の住所がある区の区役所区民課"),
    ("署名用のパスワード", "署名用の暗証番号"),
    ("署名用パスワード", "署名用の暗証番号"),
    ("なぜこの日か", "この日になる理由"),
    ("特別な場合", "あなたの場合の注意"),
    ("発行者が本物か", "one sentence that does not frighten"),
    ("いりません", "必要ありません: one level of politeness"),
    ("頼めます", "頼むことができます: one level of politeness"),
];

const ENGLISH: &[(&str, &str)] = &[
    ("The end is", "valid until, expires on"),
    ("the end is {", "valid until, expires on"),
    ("It serves", "is used for"),
    ("ertificates at convenience stores", "to print official documents (住民票 …)"),
    ("digital certificate", "signature certificate, authentication certificate"),
    ("user certificate", "authentication certificate"),
    ("signing certificate", "signature certificate"),
    ("ignature password", "signature PIN"),
];

const PLAIN: &[(&str, &str)] = &[
    ("1回で 終わります", "窓口へ 行くのは 1回です"),
    ("今日を 入れないで", "あと 24日です"),
    ("パスワード", "暗証番号"),
    ("ここでは 読んで いません", "ほかの ページに あります"),
    ("べつの 人の カード", "この カード"),
];

fn texts(tag: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("text").join(tag);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ends| ends == "ftl"));
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// The sentences of a data file in a language.
fn notes(value: &toml::Value, tag: &str, found: &mut Vec<String>) {
    value.as_array().into_iter().flatten().for_each(|item| notes(item, tag, found));
    let Some(table) = value.as_table() else { return };
    let has_sentences = table.contains_key("ja") && table.contains_key("en");
    found.extend(table.get(tag).filter(|_| has_sentences).and_then(toml::Value::as_str).map(str::to_owned));
    table.values().for_each(|item| notes(item, tag, found));
}

#[test]
fn no_text_says_what_a_counter_would_not() {
    let mut found = Vec::new();
    let mut seen = 0;
    for (tag, words) in [("ja", JAPANESE), ("en", ENGLISH), ("ja-plain", PLAIN)] {
        let mut said: Vec<(String, String)> = texts(tag)
            .iter()
            .flat_map(|(path, text)| text.lines().map(|line| (path.display().to_string(), line.to_owned())))
            .filter(|(_, line)| !line.starts_with('#'))
            .collect();
        for (name, text) in FILES {
            let mut sentences = Vec::new();
            notes(&toml::from_str(text).unwrap(), tag, &mut sentences);
            said.extend(sentences.into_iter().map(|sentence| ((*name).to_owned(), sentence)));
        }
        seen += said.len();
        for (word, instead) in words {
            let with = said.iter().filter(|(_, line)| line.contains(word));
            found.extend(with.map(|(place, line)| format!("{place}: {word}, but {instead}\n    {line}")));
        }
    }
    assert!(seen > 2000, "only {seen} lines");
    assert!(found.is_empty(), "{}", found.join("\n"));
}
