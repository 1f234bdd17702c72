//! Every data file is read; a wrong one is refused with file and line.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a wrong file ends the test")]

use kigen_guide::rules::{Document, FILES, Rules, SourceKind};

fn wrong(change: impl Fn(&str) -> String) -> String {
    let (name, text) = FILES[1];
    let changed = change(text);
    assert_ne!(changed, text, "the change did nothing");
    let mut files = FILES;
    files[1] = (name, &changed);
    Rules::parse(&files).unwrap_err().to_string()
}

#[test]
fn every_file_is_read_without_an_error() {
    for (name, text) in FILES {
        if let Err(error) = Document::parse(name, text) {
            panic!("{error}");
        }
    }
    if let Err(error) = Rules::parse(&FILES) {
        panic!("{error}");
    }
}

#[test]
fn the_rules_compiled_in_are_what_the_files_say() {
    let strict = format!("{:?}", Rules::parse(&FILES).unwrap());
    assert_eq!(format!("{:?}", Rules::builtin()), strict);
    assert!(strict.contains("マイナンバーカードの電子証明書の更新について"));
}

#[test]
fn every_file_under_data_is_compiled_in() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/municipalities");
    let mut on_disk: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| format!("municipalities/{}", file.unwrap().file_name().into_string().unwrap()))
        .collect();
    on_disk.sort();
    let compiled: Vec<_> = FILES.iter().skip(1).map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(on_disk, compiled);
    for (name, text) in FILES.iter().skip(1) {
        let document = Document::parse(name, text).unwrap();
        assert_eq!(format!("municipalities/{}.toml", document.code), *name, "a file is called by its code");
        let listed = kigen_guide::municipality_name(&document.code).unwrap();
        assert_eq!(listed.name, document.name);
    }
}

#[test]
fn an_unknown_key_is_named_with_file_and_line() {
    assert_eq!(
        wrong(|text| text.replacen("phone = \"028", "telephone = \"028", 1)),
        "municipalities/09201.toml:12: unknown field `telephone`, expected one of `title`, `publisher`, `address`, \
         `page_dated`, `read_on`, `kind`, `facts`, `note`, `phone`"
    );
}

#[test]
fn an_unknown_key_deep_in_a_value_is_named_with_its_line() {
    let error = wrong(|text| text.replacen("early_notice_opens", "early_notice", 1));
    assert!(error.starts_with("municipalities/09201.toml:24: unknown field `early_notice`"), "{error}");
}

#[test]
fn a_missing_source_is_named_with_the_line_of_its_entry() {
    let error = wrong(|text| text.replacen("source = \"utsunomiya\"\n", "", 1));
    assert_eq!(error, "municipalities/09201.toml:14: missing field `source`");
}

#[test]
fn a_source_that_nobody_defined_is_named_with_its_line() {
    let error = wrong(|text| text.replacen("source = \"utsunomiya\"", "source = \"utunomiya\"", 1));
    assert_eq!(error, "municipalities/09201.toml:18: no source is called utunomiya");
}

#[test]
fn a_value_of_the_wrong_kind_is_named_with_its_line() {
    let error = wrong(|text| text.replacen("months = 3", "months = \"three\"", 1));
    assert!(error.starts_with("municipalities/09201.toml:21: invalid type: string \"three\""), "{error}");
}

#[test]
fn an_id_that_stands_twice_is_refused() {
    let error = wrong(|text| text.replacen("id = \"notice\"", "id = \"window\"", 1));
    assert!(error.ends_with("the id window stands twice"), "{error}");
}

#[test]
fn an_entry_without_fact_and_rule_is_refused() {
    let error = wrong(|text| text.replacen("facts = [\"S1-WIN-1\", \"S1-WIN-2\"]\nrules = [\"R-WINDOW-1\"]\n", "", 1));
    assert!(error.ends_with("window names neither fact nor rule"), "{error}");
}

#[test]
fn the_city_of_the_contributing_guide_is_a_valid_file() {
    let guide = include_str!("../../../.github/CONTRIBUTING.md");
    let blocks = guide.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let city: String = blocks.flat_map(str::lines).map(|line| format!("{}\n", line.trim())).collect();
    let mut files = FILES.to_vec();
    files.push(("municipalities/01100.toml", &city));
    let rules = Rules::parse(&files).unwrap_or_else(|error| panic!("{error}\n{city}"));
    let found = rules.office(Some("01101")).reservation().unwrap(); // a ward of 札幌市
    assert_eq!((found.value.required.known(), found.source.kind), (Some(&true), SourceKind::Municipal));
}
