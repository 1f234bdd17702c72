//! A municipality is one file: removing or adding one changes nothing for anybody else.

#![allow(clippy::unwrap_used, reason = "a file that is not there ends the test")]

#[path = "support/cities.rs"]
mod cities;
#[path = "support/people.rs"]
mod people;

use kigen_guide::rules::{Document, FILES, Rules};
use kigen_guide::say::{Source, StatementId, guide};
use kigen_guide::situation::{Answers, Situation};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Facts, Today};

/// A file as written by somebody who followed CONTRIBUTING.md: its own page, read on its own day.
const NEW: (&str, &str) = ("municipalities/23206.toml", include_str!("support/23206.toml"));

fn is_city(name: &str) -> bool {
    name.starts_with("municipalities/")
}

fn shown<'a>(files: impl IntoIterator<Item = &'a Document>) -> Vec<String> {
    files.into_iter().map(|file| format!("{file:?}")).collect()
}

#[test]
fn without_any_municipality_the_nation_and_the_others_are_whole() {
    let all = Rules::parse(FILES).unwrap();
    for (gone, _) in FILES.iter().filter(|(name, _)| is_city(name)) {
        let files: Vec<_> = FILES.iter().copied().filter(|(name, _)| name != gone).collect();
        let rules = Rules::parse(&files).unwrap_or_else(|error| panic!("without {gone}: {error}"));
        assert_eq!(format!("{:?}", rules.national()), format!("{:?}", all.national()), "without {gone}");
        let is_left = |file: &&Document| format!("municipalities/{}.toml", file.code) != *gone;
        let left: Vec<&Document> = all.municipal().filter(is_left).collect();
        assert_eq!(shown(rules.municipal()), shown(left.iter().copied()), "without {gone}");
        let pages = all.municipal().filter(|file| !left.iter().any(|one| one.code == file.code));
        for page in pages.flat_map(|file| &file.pages) {
            assert!(rules.sources().any(|(key, _)| key == page), "without {gone}: {page} is the nation's source too");
        }
    }
}

#[test]
fn without_all_of_them_everybody_gets_the_nations_answer() {
    let files: Vec<_> = FILES.iter().copied().filter(|(name, _)| !is_city(name)).collect();
    let rules = Rules::parse(&files).unwrap();
    for person in people::everybody().iter().filter(|person| person.name.starts_with("elsewhere")) {
        let answer = |rules| guide(&Case::of(&person.facts, &person.situation, &people::today(), rules));
        assert!(answer(&rules) == answer(Rules::builtin()), "{}", person.name);
    }
}

fn with_the_new_one(new: (&str, &str)) -> Rules {
    let files: Vec<_> = FILES.iter().copied().filter(|(name, _)| *name != new.0).chain([new]).collect();
    Rules::parse(&files).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn one_more_file_is_one_more_municipality() {
    let rules = with_the_new_one(NEW);
    let texts = Language::ALL.map(Texts::new);
    let page = Source::of(rules.source("kasugai").unwrap());
    let mut sources = 0;
    for person in cities::citizens("23206") {
        let advice = guide(&Case::of(&person.facts, &person.situation, &people::today(), &rules));
        sources += advice.statements().filter(|statement| statement.source == page).count();
        for texts in &texts {
            for statement in advice.statements() {
                let text = statement.text(texts);
                assert!(!text.is_empty() && !text.contains('⟦'), "{}: {text}", person.name);
            }
        }
    }
    assert!(sources > 100, "{sources} statements name the page");
}

/// How long before the visit it can be made stands beside how to make it, before the window and in it.
#[test]
fn a_reservation_says_from_when_it_can_be_made() {
    let rules = with_the_new_one(NEW);
    for (language, words) in [
        (Language::Japanese, "予約できるのは、行く日の31日前からです。"),
        (Language::English, "It can be made from 31 days before the visit."),
        (Language::PlainJapanese, "予約できるのは、行く 日の 31日前からです。"),
    ] {
        let texts = Texts::new(language);
        for today in ["2026-10-01", "2027-03-01"] {
            let reservation = said(&rules, "23206", today, StatementId::WhereReservation, &texts);
            assert!(reservation.contains(words), "{today}: {reservation}");
        }
        // A page that states none says nothing of it.
        let silent = said(&rules, "14130", "2027-03-01", StatementId::WhereReservation, &texts);
        assert!(!silent.is_empty() && !silent.contains("31"), "{silent}");
    }
}

/// The lines of this kind for a holder whose certificates end on 2027-04-10.
fn said(rules: &Rules, code: &str, today: &str, id: StatementId, texts: &Texts) -> String {
    let facts = Facts::by_hand(people::day("2027-04-10"), Some(people::day("2032-04-10")));
    let answers = Answers { municipality: Some(code.to_owned()), ..Answers::default() };
    let situation = Situation::of(answers).unwrap();
    let advice = guide(&Case::of(&facts, &situation, &Today::given(people::day(today)), rules));
    let lines = advice.statements().filter(|statement| statement.id == id).map(|statement| statement.text(texts));
    lines.collect()
}

#[test]
fn each_entry_of_the_new_file_says_something_to_a_citizen() {
    assert_eq!(cities::unsaid(&with_the_new_one(NEW), "23206"), Vec::<String>::new());
}

#[test]
fn an_entry_that_says_nothing_to_anybody_is_named() {
    // The outdated fact belongs to a misspelt entry: nobody would ever see it.
    let text = NEW.1.replace("entries = [\"holder\"]", "entries = [\"holders\"]");
    let rules = with_the_new_one((NEW.0, &text));
    assert_eq!(cities::unsaid(&rules, "23206"), ["23206/outdated-insurance-card changes no answer"]);
}

#[test]
fn the_new_file_changes_nobody_elses_answer() {
    let rules = with_the_new_one(NEW);
    for person in people::everybody() {
        let answer = |rules| guide(&Case::of(&person.facts, &person.situation, &people::today(), rules));
        assert!(answer(&rules) == answer(Rules::builtin()), "{}", person.name);
    }
}

/// The sentences of a file in Japanese, but those of pages and of what nobody has to be told.
fn notes(value: &toml::Value, notes: &mut Vec<String>) {
    if let Some(table) = value.as_table() {
        if table.get("tell") == Some(&toml::Value::Boolean(false)) {
            return;
        }
        notes.extend(table.get("ja").and_then(toml::Value::as_str).map(str::to_owned));
        table.iter().filter(|(key, _)| *key != "sources").for_each(|(_, value)| self::notes(value, notes));
    }
    value.as_array().into_iter().flatten().for_each(|value| self::notes(value, notes));
}

/// Whatever a page's file says in words reaches somebody: no note is swallowed.
#[test]
fn every_note_of_a_municipality_is_said_to_a_citizen() {
    let texts = Texts::new(Language::Japanese);
    let rules = with_the_new_one(NEW);
    let mut swallowed = Vec::new();
    for (name, text) in FILES.iter().copied().filter(|(name, _)| is_city(name)).chain([NEW]) {
        let file: toml::Value = toml::from_str(text).unwrap();
        let code = file.get("code").and_then(toml::Value::as_str).unwrap();
        let mut written = Vec::new();
        notes(&file, &mut written);
        let said: String = cities::citizens(code)
            .iter()
            .map(|person| {
                let advice = guide(&Case::of(&person.facts, &person.situation, &people::today(), &rules));
                advice.statements().map(|line| line.text(&texts)).collect::<String>()
            })
            .collect();
        swallowed.extend(written.into_iter().filter(|note| !said.contains(note)).map(|note| format!("{name}: {note}")));
    }
    assert!(swallowed.is_empty(), "{}", swallowed.join("\n"));
}

/// With a reservation that is required: its own telephone, the way online, and what the page adds.
#[test]
fn a_required_reservation_is_said_whole_and_by_the_citys_own_page() {
    let rules = with_the_new_one(NEW);
    let texts = Texts::new(Language::Japanese);
    let citizens = cities::citizens("23206");
    let holder = citizens.iter().find(|person| person.name == "utsunomiya_holder").unwrap();
    let advice = guide(&Case::of(&holder.facts, &holder.situation, &people::today(), &rules));
    let line = |id: &str| advice.statements().find(|line| line.id.as_str() == id).unwrap();
    let reservation = line("where-reservation").text(&texts);
    assert_eq!(
        reservation,
        "予約が必要です。電話 0568-00-0001。インターネットでも予約できます(ページにリンクがあります)。予約できるのは、行く日の31日前からです。予約がない方は、午前中だけ受け付けます。"
    );
    let page = Source::of(rules.source("kasugai").unwrap());
    assert_eq!((&line("where-reservation").source, &line("next-reserve").source), (&page, &page));
    assert_eq!(line("next-reserve").phones(), ["0568-00-0001"]);
}
