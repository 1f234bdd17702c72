//! Every line that is printed names a page that says it: entry, facts and page fit together for every golden person.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a person or a rule that is not there ends the test")]

#[path = "support/people.rs"]
mod people;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use kigen_guide::Case;
use kigen_guide::rules::{Document, EntryHead, Level, Rules, Source, SourceKind};
use kigen_guide::say::{Basis, Guide, SaidBy, Source as Shown, Statement, Title, guide};
use kigen_guide::text::{Language, Texts};

const RULES: &str = include_str!("../renewal-rules.md");

/// The pages whose facts stand in `data/facts/`, and the beginning of their ids.
const PAGES_WITH_FACTS: [(&str, &str); 5] =
    [("nukunuku", "S0"), ("utsunomiya", "S1"), ("setagaya", "S2"), ("kawasaki", "S3"), ("tokorozawa", "S4")];

/// What renewal-rules.md says of each rule, from its bold id to the next.
static RULE_TEXTS: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let text = |part: &'static str| {
        let id = part.split([' ', '*']).next().unwrap();
        (id, part.split("\n## ").next().unwrap())
    };
    RULES.split("\n**R-").skip(1).map(text).collect()
});

fn rule_text(rule: &str) -> &'static str {
    RULE_TEXTS.get(rule.trim_start_matches("R-")).copied().unwrap_or_default()
}

/// Whether a text names a page by its tag or key, not by a longer one that begins or ends with it.
fn names(text: &str, name: &str) -> bool {
    let is_part = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '-');
    text.match_indices(name)
        .any(|(at, _)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + name.len()..].chars().next()))
}

/// Whether a rule names a document, alone (`S1`) or in a span (`S0–S4`).
fn names_tag(rule: &str, tag: &str) -> bool {
    let text = rule_text(rule);
    let in_span = text.match_indices('–').any(|(at, dash)| {
        let (first, last) = (text[..at].get(at - 2..), text[at + dash.len()..].get(..2));
        let is_tag = |tag: &&str| PAGES_WITH_FACTS.iter().any(|(_, known)| known == tag);
        first.filter(is_tag).zip(last.filter(is_tag)).is_some_and(|(first, last)| (first..=last).contains(&tag))
    });
    in_span || names(text, tag)
}

fn answer(person: &people::Person) -> Guide {
    guide(&Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin()))
}

/// The person's own municipality's file, if it has one.
fn file(person: &people::Person) -> Option<&'static Document> {
    let today = people::today();
    let case = Case::of(&person.facts, &person.situation, &today, Rules::builtin());
    case.code().and_then(|code| Rules::builtin().office(Some(code)).municipal())
}

/// Why a page says an entry, or what is missing.
fn fits(key: &str, facts: &[String], rules: &[String]) -> Result<(), String> {
    if let Some((_, prefix)) = PAGES_WITH_FACTS.iter().find(|(page, _)| *page == key) {
        let carries = facts.iter().any(|fact| fact.split('-').next() == Some(prefix));
        return carries.then_some(()).ok_or_else(|| format!("no fact of {key} among {facts:?}"));
    }
    // A comparison names facts of the pages that it compares.
    if Rules::builtin().source(key).unwrap().kind == SourceKind::Compared {
        let pages: BTreeSet<_> = facts.iter().filter_map(|fact| fact.split('-').next()).collect();
        return (pages.len() > 1).then_some(()).ok_or_else(|| format!("{key} compares {pages:?}"));
    }
    let is_named = rules.iter().any(|rule| names(rule_text(rule), key));
    is_named.then_some(()).ok_or_else(|| format!("none of {rules:?} names {key} in renewal-rules.md"))
}

/// Key of the source with the shown title and address.
fn key_of(shown: &Shown) -> &'static str {
    let is_shown = |source: &Source| Shown::of(source) == *shown;
    Rules::builtin().sources().find(|(_, source)| is_shown(source)).map(|(key, _)| key).unwrap_or("none")
}

fn entry<'a>(document: &'a Document, id: &str) -> EntryHead<'a> {
    document.entries().into_iter().find(|head| head.id == id).unwrap()
}

/// What is wrong with the source of one line.
fn wrong(line: &Statement, file: Option<&Document>) -> Option<String> {
    let national = Rules::builtin().national();
    let head = match &line.said_by {
        SaidBy::Entry(Level::Municipal, id) => entry(file.unwrap(), id),
        SaidBy::Entry(Level::National, id) => entry(national, id),
        // A rule of Kigen's own shows Kigen.
        SaidBy::Rule(rule) => {
            let rule = national.rules.iter().find(|entry| entry.id == *rule).unwrap();
            if rule.source == "kigen" {
                return (line.source.title != Title::Words("advice-source-kigen"))
                    .then(|| format!("{} is Kigen's", rule.id));
            }
            entry(national, &rule.id)
        }
        SaidBy::Page => {
            let of_file = file.unwrap().sources.values().any(|source| Shown::of(source) == line.source);
            return (!of_file).then(|| "not a page of the municipality".to_owned());
        }
        SaidBy::Chip | SaidBy::Person => return line.source.address.as_ref().map(|address| format!("shows {address}")),
    };
    if key_of(&line.source) != head.source {
        return Some(format!("{} names {}, shown is {}", head.id, head.source, key_of(&line.source)));
    }
    if let (SaidBy::Rule(rule), Some((_, tag))) =
        (&line.said_by, PAGES_WITH_FACTS.iter().find(|(page, _)| *page == head.source))
        && !names_tag(rule, tag)
    {
        return Some(format!("{rule} does not name {tag} in renewal-rules.md"));
    }
    fits(head.source, head.facts, head.rules).err().map(|why| format!("{}: {why}", head.id))
}

#[test]
fn every_line_of_every_golden_person_names_a_page_that_says_it() {
    let mut found = Vec::new();
    for person in people::everybody() {
        for line in answer(&person).statements() {
            if let Some(why) = wrong(line, file(&person)) {
                found.push(format!("{}: {why}", line.id.as_str()));
            }
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A private page is an example, and a rule of Kigen's own or its comparison is nobody else's, in every language.
#[test]
fn what_no_office_says_is_never_called_national_or_municipal() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let of_offices =
            [Basis::National, Basis::Municipal].map(|basis| texts.text(&format!("advice-basis-{}", basis.as_str())));
        for person in people::everybody() {
            for line in answer(&person).statements() {
                let is_an_offices = matches!(line.source.title, Title::Page(_) | Title::OfPublisher(..));
                let is_called_so = of_offices.contains(&line.basis_text(&texts));
                let rests_on_a_page = matches!(line.basis, Basis::National | Basis::Municipal);
                assert_eq!(is_called_so, is_an_offices && rests_on_a_page, "{}: {:?}", line.id.as_str(), line.source);
            }
        }
    }
}

fn line(name: &str, id: &str, words: &str) -> Statement {
    let person = people::everybody().into_iter().find(|person| person.name == name).unwrap();
    let texts = Texts::new(Language::Japanese);
    let is_meant = |line: &&Statement| line.id.as_str() == id && line.text(&texts).contains(words);
    answer(&person).statements().find(is_meant).unwrap_or_else(|| panic!("{name} hears no {id}")).clone()
}

/// The sentences that once named a page that says something else.
#[test]
fn the_shown_page_says_what_stands_before_it() {
    const CASES: [(&str, &str, &str, &str, &str); 11] = [
        ("utsunomiya_pin_forgotten", "bring-outdated", "健康保険証", "P-MYNA-3505", "市区町村"),
        ("elsewhere_both_locked", "bring-uncertain", "健康保険証", "P-MYNA-3505", "全国"),
        ("tokorozawa_new_card", "bring-free-card", "1,000円", "P-川崎FAQ", "全国"),
        ("elsewhere_moved_later", "next-moved", "", "P-江別", "全国"),
        ("elsewhere_moved", "unchecked-revocation", "失効", "P-江別", "全国"),
        ("elsewhere_proxy_without_form", "bring-two-visits", "", "utsunomiya", "全国"),
        (
            "setagaya_proxy_with_form",
            "bring-uncertain",
            "有効期限通知書を求める",
            "nukunuku",
            "宇都宮市で更新した人の例",
        ),
        ("elsewhere_holder", "counter-step", "更新したい", "nukunuku", "宇都宮市で更新した人の例"),
        ("utsunomiya_holder", "where-no-reservation", "予約は必要ありません", "nukunuku", "宇都宮市で更新した人の例"),
        ("tokorozawa_holder", "where-old-page", "2023年12月1日", "tokorozawa-2023", "市区町村"),
        ("elsewhere_holder", "after-delay-service", "48時間", "kawasaki", "全国"),
    ];
    let texts = Texts::new(Language::Japanese);
    let mut wrong = Vec::new();
    for (name, id, words, key, basis) in CASES {
        let line = line(name, id, words);
        if key_of(&line.source) != key || !line.basis_text(&texts).starts_with(basis) {
            wrong.push(format!("{name} {id}: {} · {}", key_of(&line.source), line.basis_text(&texts)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One line below the place says how old the page is and when its copy was read.
#[test]
fn below_the_place_stands_the_age_of_the_page() {
    let texts = Texts::new(Language::Japanese);
    for person in people::everybody() {
        let advice = answer(&person);
        let place = advice.statements().position(|line| line.id.as_str() == "where-office");
        let Some(first) = place.filter(|_| file(&person).is_some()) else { continue };
        let below = advice.statements().skip(first).find(|line| line.id.as_str() == "where-page-age");
        let text = below.unwrap_or_else(|| panic!("{}", person.name)).text(&texts);
        assert!(text.contains("2026年11月21日(土)に読んだ") && text.contains("ページの日付"), "{text}");
    }
    let said = line("setagaya_holder", "where-page-age", "").text(&texts);
    assert_eq!(
        said,
        "世田谷区のページ「電子証明書の更新」(ページの日付 2024年3月26日(火))の写しを、2026年11月21日(土)に読んだものです。"
    );
}
