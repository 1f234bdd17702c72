//! Any text as a municipality's file: an error that names the file and one of its lines, or rules from which the whole guide
//! for somebody there can be said in every language.

#![no_main]

use std::sync::LazyLock;

use kigen_guide::rules::{Document, FILES, Rules};
use kigen_guide::say::{Shared, shared_text};
use kigen_guide::situation::Situation;
use kigen_guide::text::Language;
use kigen_guide::{Case, Facts, Today};
use kigen_simulator::DemoCard;
use libfuzzer_sys::fuzz_target;

const NAME: &str = "municipalities/09201.toml";

static NATION: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| FILES.iter().filter(|(name, _)| !name.starts_with("municipalities/")).copied().collect());

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    let day = "2026-11-24".parse().expect("a day");
    let mut card = DemoCard::find("renewal-open").expect("a demo card").make(day);
    let request = kigen_card::reading::ReadRequest { made_of_software: true, ..Default::default() };
    let tap = kigen_card::reading::read_card(&mut card, &request, &mut kigen_card::reading::NoObserver);
    Facts::from_reading(&tap.reading)
});

fuzz_target!(|text: &str| {
    let read = Document::parse(NAME, text).and_then(|_| {
        let files: Vec<_> = NATION.iter().copied().chain([(NAME, text)]).collect();
        Rules::parse(&files)
    });
    match read {
        Ok(rules) => {
            let today = Today::given("2026-11-24".parse().expect("a day"));
            let case = Case::of(&FACTS, &Situation::default(), &today, &rules);
            for language in Language::ALL {
                let said = shared_text(&case, Shared::Whole, language.texts());
                assert!(said.lines().count() > 10 && !said.contains('⟦'), "{said}");
            }
        }
        Err(error) => {
            let lines = text.lines().count().max(1);
            assert!(error.file == NAME && (1..=lines + 1).contains(&error.line), "{error}");
            assert!(!error.detail.is_empty());
        }
    }
});
