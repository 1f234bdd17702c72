//! The answers of the golden people, whole and readable: `tests/snapshots`.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

#[path = "support/people.rs"]
mod people;

use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::{brief, guide};
use kigen_guide::text::{Language, Texts};

fn answer(name: &str, language: Language) -> String {
    let person = people::everybody().into_iter().find(|person| person.name == name).unwrap();
    let texts = Texts::new(language);
    let case = Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin());
    let advice = guide(&case);
    let block = brief(&case, &advice, &texts);
    let mut lines = vec![block.title];
    lines.extend(block.lines.into_iter().map(|line| format!("  {}: {}", line.label, line.text)));
    lines.extend(block.granted);
    lines.extend(block.careful.into_iter().map(|sentence| format!("! {sentence}")));
    for section in &advice.sections {
        lines.push(format!("■ {}", texts.text(section.kind.title())));
        for statement in &section.statements {
            lines.push(format!("  {} [{}]", statement.text(&texts), statement.basis.as_str()));
        }
    }
    lines.join("\n")
}

macro_rules! in_japanese {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                insta::assert_snapshot!(stringify!($name), answer(stringify!($name), Language::Japanese));
            }
        )+
    };
}

macro_rules! translated {
    ($($test:ident: $name:ident in $language:ident;)+) => {
        $(
            #[test]
            fn $test() {
                insta::assert_snapshot!(stringify!($test), answer(stringify!($name), Language::$language));
            }
        )+
    };
}

people::for_everybody!(in_japanese);

translated! {
    utsunomiya_holder_english: utsunomiya_holder in English;
    kawasaki_proxy_without_form_english: kawasaki_proxy_without_form in English;
    tokorozawa_new_card_english: tokorozawa_new_card in English;
    utsunomiya_holder_plain: utsunomiya_holder in PlainJapanese;
    kawasaki_proxy_without_form_plain: kawasaki_proxy_without_form in PlainJapanese;
    tokorozawa_new_card_plain: tokorozawa_new_card in PlainJapanese;
}
