//! Every data file is read; an invalid one is rejected with file and line.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a wrong file ends the test")]

use kigen_guide::rules::{Document, FILES, Rules, SourceKind};

/// The error after a change in one file.
fn wrong_in(name: &str, change: impl Fn(&str) -> String) -> String {
    let mut files = FILES.to_vec();
    let file = files.iter_mut().find(|(file, _)| *file == name).unwrap();
    let changed = change(file.1);
    assert_ne!(changed, file.1, "the change did nothing");
    file.1 = &changed;
    Rules::parse(&files).unwrap_err().to_string()
}

fn wrong(change: impl Fn(&str) -> String) -> String {
    wrong_in("municipalities/09201.toml", change)
}

/// All files and more, except the one that a test adds.
fn files_and<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    FILES.iter().copied().filter(|(name, _)| *name != KASUGAI.0).chain(more.iter().copied()).collect()
}

/// The error after adding a file.
fn wrong_with(name: &str, text: &str) -> String {
    Rules::parse(&files_and(&[(name, text)])).unwrap_err().to_string()
}

/// A city's file with its own page.
const KASUGAI: (&str, &str) = ("municipalities/23206.toml", include_str!("support/23206.toml"));

#[test]
fn every_file_is_read_without_an_error() {
    for (name, text) in FILES {
        if let Err(error) = Document::parse(name, text) {
            panic!("{error}");
        }
    }
    if let Err(error) = Rules::parse(FILES) {
        panic!("{error}");
    }
}

#[test]
fn the_rules_compiled_in_are_what_the_files_say() {
    let shown = |rules: &Rules| format!("{:?} {:?}", rules.national(), rules.municipal().collect::<Vec<_>>());
    assert_eq!(shown(Rules::builtin()), shown(&Rules::parse(FILES).unwrap()));
}

#[test]
fn every_file_under_data_is_compiled_in() {
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/data");
    let mut on_disk = vec!["sources.toml".to_owned()];
    for folder in ["national", "municipalities"] {
        let files = std::fs::read_dir(format!("{data}/{folder}")).unwrap();
        let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        on_disk.extend(names.iter().map(|name| format!("{folder}/{name}")));
    }
    let compiled: Vec<_> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(on_disk, compiled);
}

#[test]
fn a_municipality_stands_in_the_list() {
    for file in Rules::builtin().municipal() {
        let listed =
            kigen_guide::municipality_name(&file.code).unwrap_or_else(|| panic!("no municipality {}", file.code));
        assert_eq!(listed.name, file.name);
    }
}

#[test]
fn an_unknown_key_is_named_with_file_and_line() {
    assert_eq!(
        wrong_in("sources.toml", |text| text.replacen("phone = \"028", "telephone = \"028", 1)),
        "sources.toml:36: unknown field `telephone`, expected one of `title`, `publisher`, `address`, `page_dated`, \
         `read_on`, `kind`, `visited`, `replaced_by`, `facts`, `note`, `phone`"
    );
}

#[test]
fn an_unknown_key_deep_in_a_value_is_named_with_its_line() {
    let error = wrong(|text| text.replacen("early_notice_opens", "early_notice", 1));
    assert!(error.starts_with("municipalities/09201.toml:16: unknown field `early_notice`"), "{error}");
}

#[test]
fn a_missing_source_is_named_with_the_line_of_its_entry() {
    let error = wrong(|text| text.replacen("source = \"utsunomiya\"\n", "", 1));
    assert_eq!(error, "municipalities/09201.toml:6: missing field `source`");
}

#[test]
fn a_source_that_nobody_defined_is_named_with_its_line() {
    let error = wrong(|text| text.replacen("source = \"utsunomiya\"", "source = \"utunomiya\"", 1));
    assert_eq!(error, "municipalities/09201.toml:10: no source is called utunomiya, here or in sources.toml");
}

#[test]
fn a_value_of_the_wrong_kind_is_named_with_its_line() {
    let error = wrong(|text| text.replacen("months = 3", "months = \"three\"", 1));
    assert!(error.starts_with("municipalities/09201.toml:13: invalid type: string \"three\""), "{error}");
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
fn the_nation_cites_no_municipalitys_file() {
    let error = wrong_with(
        "national/more.toml",
        "[busy]\nid = \"busy\"\nrules = [\"R-PLACE-7\"]\nsource = \"kasugai\"\nvalue = \"unknown\"\n",
    );
    assert_eq!(error, "national/more.toml:4: no source is called kasugai, here or in sources.toml");
    let nation = "[busy]\nid = \"busy\"\nrules = [\"R-PLACE-7\"]\nsource = \"kasugai\"\nvalue = \"unknown\"\n";
    let files = files_and(&[("national/more.toml", nation), KASUGAI]);
    assert_eq!(Rules::parse(&files).unwrap_err().to_string(), error);
}

#[test]
fn a_municipality_cites_its_own_pages_and_the_nations() {
    let other = ("municipalities/01100.toml", "code = \"01100\"\nname = \"札幌市\"\npages = [\"kasugai\"]\n");
    let error = Rules::parse(&files_and(&[KASUGAI, other])).unwrap_err().to_string();
    assert_eq!(error, "municipalities/01100.toml:3: no source is called kasugai, here or in sources.toml");
    let own = Rules::parse(&files_and(&[KASUGAI])).unwrap();
    let keys = |code: &str| own.office(Some(code)).municipal().unwrap().sources.keys().cloned().collect::<Vec<_>>();
    assert_eq!((keys("23206"), keys("14131")), (vec!["kasugai".to_owned()], vec!["kawasaki".to_owned()]));
}

#[test]
fn nothing_stands_in_two_files() {
    let page = "[sources.kawasaki]\ntitle = \"a\"\naddress = \"unknown\"\npage_dated = \"unknown\"\nread_on = \"2026-11-21\"\nkind = \"municipal\"\n";
    let city = format!("code = \"01100\"\nname = \"札幌市\"\n\n{page}");
    assert_eq!(
        wrong_with("municipalities/01100.toml", &city),
        "municipalities/01100.toml:4: the source kawasaki stands in sources.toml"
    );
    let head = "rules = [\"R-WINDOW-1\"]\nsource = \"kigen\"\nvalue = \"unknown\"\n";
    assert_eq!(
        wrong_with("national/more.toml", &format!("\n[window]\nid = \"other\"\n{head}")),
        "national/more.toml:3: the section window stands in national/window.toml"
    );
    assert_eq!(
        wrong_with("national/more.toml", &format!("\n[busy]\nid = \"window\"\n{head}")),
        "national/more.toml:3: the id window stands in national/window.toml"
    );
}

#[test]
fn a_page_is_not_read_before_the_day_that_it_shows() {
    let text = KASUGAI.1.replace("read_on = \"2026-12-05\"", "read_on = \"2026-09-30\"");
    let error = wrong_with(KASUGAI.0, &text);
    assert_eq!(
        error,
        "municipalities/23206.toml:6: kasugai was read on 2026-09-30, before the day that the page shows"
    );
}

#[test]
fn a_municipalitys_file_is_called_by_its_code_and_holds_nothing_of_the_nation() {
    let error = wrong_with("municipalities/23207.toml", KASUGAI.1);
    assert_eq!(error, "municipalities/23207.toml:1: the file is called 23207, so it begins with code = \"23207\"");
    let error = wrong_with(KASUGAI.0, &KASUGAI.1.replace("name = \"春日井市\"\n\n[sources", "\n[sources"));
    assert_eq!(error, "municipalities/23206.toml:1: the municipality has no name");
    assert_eq!(
        wrong_with("national/more.toml", "code = \"23206\"\n"),
        "national/more.toml:1: only a file in municipalities/ has a code"
    );
    let error =
        wrong_with(KASUGAI.0, &format!("{}\n[rules]\nR-NEW-1 = {{ source = \"kigen\", grade = \"P\" }}\n", KASUGAI.1));
    assert_eq!(error, "municipalities/23206.toml:111: rules stand in national/ only");
}

#[test]
fn a_rule_with_a_grade_that_nobody_knows_is_named_with_its_line() {
    let change = |text: &str| text.replacen("grade = \"N\"", "grade = \"X\"", 1);
    let error = wrong_in("national/rules.toml", change);
    assert!(error.starts_with("national/rules.toml:5: unknown variant `X`"), "{error}");
    let error = wrong_in("national/rules.toml", |text| text.replacen("\"rfc5280\"", "\"rfc\"", 1));
    assert_eq!(error, "national/rules.toml:8: no source is called rfc, here or in sources.toml");
}

#[test]
fn the_city_of_the_contributing_guide_is_a_valid_file() {
    let guide = include_str!("../../../.github/CONTRIBUTING.md");
    let blocks = guide.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let city: String = blocks.flat_map(str::lines).map(|line| format!("{}\n", line.trim())).collect();
    let rules = Rules::parse(&files_and(&[(KASUGAI.0, &city)])).unwrap_or_else(|error| panic!("{error}\n{city}"));
    let found = rules.office(Some("23206")).reservation().unwrap();
    assert_eq!((found.value.required.known(), found.source.kind), (Some(&true), SourceKind::Municipal));
}
