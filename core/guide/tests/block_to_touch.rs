//! What of the block can be ticked, shown, pointed at and handed on, and the question that stands in its place.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

#[path = "support/people.rs"]
mod people;

use kigen_guide::interview::{asked_before_the_answer, asked_before_the_guide};
use kigen_guide::rules::Rules;
use kigen_guide::say::{Brief, Shared, answer, brief, guide, shared_text};
use kigen_guide::situation::{Answers, QuestionKind, Stay, Who};
use kigen_guide::text::{Arg, Language, Texts};
use kigen_guide::{BriefKind, Case, Facts, Origin, Task};
use people::cases::case;

fn everybody(mut check: impl FnMut(&str, &Case<'_>, Language, &Brief)) {
    for person in people::everybody() {
        let case = Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin());
        for language in Language::ALL {
            check(person.name, &case, language, &brief(&case, &guide(&case), &Texts::new(language)));
        }
    }
}

#[test]
fn each_paper_stands_in_its_line_and_is_a_sentence_of_the_guide() {
    let mut papers = 0;
    everybody(|name, case, language, brief| {
        let texts = Texts::new(language);
        let sentences: Vec<String> = guide(case).statements().map(|statement| statement.text(&texts)).collect();
        for line in &brief.lines {
            for paper in &line.papers {
                assert_eq!(line.kind, BriefKind::Bring, "{name}");
                // A reading in brackets stands at the first use alone.
                let word: String = paper.text.chars().take_while(|letter| !"(。,".contains(*letter)).collect();
                let is_said = line.text.to_lowercase().contains(&word.to_lowercase());
                assert!(is_said, "{name}: {word} in {}", line.text);
                assert!(!paper.text.starts_with(char::is_lowercase), "{name}: {}", paper.text);
                assert!(sentences.contains(&paper.sentence), "{name}: {}", paper.sentence);
                papers += 1;
            }
        }
    });
    assert!(papers > 300, "{papers}");
}

#[test]
fn only_an_office_to_go_to_has_a_place() {
    everybody(|name, case, _, brief| {
        for line in &brief.lines {
            let goes = !case.lives_abroad() && !case.task().is_for_a_card();
            let expected = (line.kind == BriefKind::Place && goes).then(|| case.nearest_office()).flatten();
            assert_eq!(line.place.as_ref(), expected.map(|office| &office.place), "{name}");
        }
    });
}

fn of(municipality: Option<&str>, who: Option<Who>, today: &str) -> Case<'static> {
    let answers = Answers { municipality: municipality.map(str::to_owned), who, ..Answers::default() };
    case("2026-12-15", "2031-12-15", answers, today)
}

fn said(case: &Case<'_>, language: Language) -> Brief {
    brief(case, &guide(case), &Texts::new(language))
}

#[test]
fn a_city_without_a_page_is_said_first_and_only_where_it_matters() {
    let unread = |municipality, today| said(&of(municipality, None, today), Language::Japanese).unread;
    let words = "那覇市のくわしい案内は、まだありません。全国で同じことだけを示します。";
    assert_eq!(unread(Some("47201"), "2026-11-21").as_deref(), Some(words));
    assert_eq!(unread(Some("09201"), "2026-11-21"), None);
    assert_eq!(unread(None, "2026-11-21"), None);
}

#[test]
fn what_is_said_at_the_counter_is_japanese_and_means_something_to_whoever_says_it() {
    let at = |who, language| said(&of(Some("09201"), who, "2026-11-21"), language).at_counter.unwrap();
    assert_eq!(at(None, Language::Japanese).japanese, "電子証明書の更新に来ました。");
    assert_eq!(at(None, Language::Japanese).meaning, None);
    assert_eq!(at(Some(Who::Proxy), Language::English).japanese, "代理です。電子証明書の更新に来ました。");
    let meaning = at(Some(Who::Proxy), Language::English).meaning.unwrap();
    assert_eq!(meaning, "I am a proxy and have come for this: Renewing the certificates.");
    assert_eq!(said(&of(Some("09201"), None, "2026-03-01"), Language::Japanese).at_counter, None, "nobody goes yet");
}

#[test]
fn what_the_guide_rests_on_is_one_line() {
    let line = said(&of(Some("09201"), None, "2026-11-21"), Language::Japanese).rests_on.unwrap();
    let parts = "宇都宮市にお住まいの方・ご本人が行く場合・日付は入力されたとおり・暗証番号は分かる";
    assert_eq!(line, format!("{parts}・引っ越しや氏名の変更はない"));
}

#[test]
fn a_place_taken_from_the_issuer_is_said_once() {
    let mut found = 0;
    everybody(|name, case, language, brief| {
        let Some(line) = &brief.rests_on else { return };
        let texts = Texts::new(language);
        assert!(!line.contains(&texts.text("brief-granted-issuer")), "{name}: {line}");
        if language == Language::Japanese && line.contains("カードを発行した") {
            assert!(case.is_municipality_proposed() && line.matches("お住まい").count() == 1, "{name}: {line}");
            found += 1;
        }
    });
    assert!(found > 5, "{found}");
}

#[test]
fn a_stay_is_asked_about_only_where_it_decides_and_nobody_said_it() {
    let asked = |expires, card, stay, today| {
        let answers = Answers { stay, ..Answers::default() };
        asked_before_the_answer(&case(expires, card, answers, today)).map(|question| (question.kind, question.day))
    };
    let day = |text: &str| text.parse().unwrap();
    let stay = |card| Some((QuestionKind::Stay, Some(day(card))));
    for today in ["2026-11-21", "2026-12-15", "2025-12-15", "2024-01-01"] {
        assert_eq!(asked("2026-12-15", "2026-12-15", None, today), stay("2026-12-15"), "{today}");
        for said in [Stay::None, Stay::Limited, Stay::Pending] {
            assert_eq!(asked("2026-12-15", "2026-12-15", Some(said), today), None, "{today} {said:?}");
        }
        // The certificates end on the card's birthday, years before it.
        assert_eq!(asked("2026-12-15", "2031-12-15", None, today), None, "{today}");
    }
    assert_eq!(asked("2026-11-15", "2026-11-15", None, "2026-11-21"), None, "it has ended, whatever it was");
}

#[test]
fn the_sealed_form_is_asked_for_only_of_a_proxy_who_has_not_said() {
    let asked = |who, form| {
        let answers = Answers { municipality: Some("09201".to_owned()), who, form, ..Answers::default() };
        let case = case("2026-12-15", "2031-12-15", answers, "2026-11-21");
        asked_before_the_guide(&case).map(|question| question.kind)
    };
    assert_eq!(asked(Some(Who::Proxy), None), Some(QuestionKind::Form));
    assert_eq!([asked(Some(Who::Proxy), Some(true)), asked(Some(Who::Proxy), Some(false))], [None, None]);
    assert_eq!([asked(None, None), asked(Some(Who::Holder), None), asked(Some(Who::Representative), None)], [None; 3]);
}

#[test]
fn a_longer_stay_takes_three_steps_in_their_order() {
    let steps = |stay, today| {
        let answers = Answers { stay: Some(stay), ..Answers::default() };
        answer(&case("2027-02-10", "2027-02-10", answers, today), &Texts::new(Language::Japanese)).steps
    };
    let expected = [
        "出入国在留管理局で、在留期間を延長する",
        "新しい在留カードを受け取る",
        "市区町村の窓口で、カードの有効期限を延長する(2027年2月10日(水)まで)",
    ];
    assert_eq!(steps(Stay::Limited, "2026-11-21"), expected);
    for (stay, today) in [(Stay::None, "2026-11-21"), (Stay::Pending, "2026-11-21"), (Stay::Limited, "2027-02-10")] {
        assert_eq!(steps(stay, today), Vec::<String>::new(), "{stay:?} {today}");
    }
}

#[test]
fn what_is_handed_on_is_the_block_and_with_it_every_line_and_its_source() {
    everybody(|name, case, language, brief| {
        let texts = Texts::new(language);
        let block = shared_text(case, Shared::Block, &texts);
        let whole = shared_text(case, Shared::Whole, &texts);
        assert!(block.starts_with(&brief.title) && whole.starts_with(block.trim_end()), "{name}");
        for line in &brief.lines {
            assert!(block.contains(&format!("{}: {}\n", line.label, line.text)), "{name} {}", line.label);
        }
        for statement in guide(case).shown(case, language).statements() {
            let source = format!("{}({})", statement.source.title(&texts), statement.source.dates_text(&texts));
            let said = format!("{}\n  — {}: {source}", statement.text(&texts), statement.basis_text(&texts));
            assert!(whole.contains(&said), "{name} {said}");
        }
        if case.facts().is_by_hand() {
            let says_typed = block.contains(&texts.text("brief-granted-typed"));
            assert_eq!(says_typed, case.task() != Task::None, "{name} {block}");
        } else {
            let facts = Facts { origin: Origin::Demo, ..case.facts().clone() };
            let demo = Case::of(&facts, case.situation(), &case.today(), case.rules());
            let marked = format!("{}\n\n{block}", texts.text("screen-demo-band"));
            assert_eq!(shared_text(&demo, Shared::Block, &texts), marked, "{name}");
        }
    });
}

#[test]
fn a_page_that_is_no_authoritys_or_old_is_doubted_in_the_line() {
    let texts = Texts::new(Language::Japanese);
    let mut doubts = std::collections::BTreeSet::new();
    everybody(|_, case, language, _| {
        if language == Language::Japanese {
            doubts.extend(guide(case).statements().filter_map(|statement| statement.doubt(&texts)));
        }
    });
    assert!(doubts.contains("役所ではないページの例"), "{doubts:?}");
    assert!(doubts.iter().any(|doubt| doubt.ends_with("年以上前のページ)")), "{doubts:?}");
    assert!(doubts.iter().all(|doubt| !doubt.contains("全国で同じこと")), "{doubts:?}");
}

#[test]
fn a_paper_that_only_a_weak_page_asks_for_says_so_in_its_line() {
    let (mut doubted, mut others) = (std::collections::BTreeSet::new(), 0);
    everybody(|name, case, language, brief| {
        let texts = Texts::new(language);
        let words = ["brief-doubt-private", "brief-doubt-visit"].map(|id| texts.text(id));
        let years = (3..=7).map(|years| texts.with("brief-doubt-old", &[("years", Arg::Number(years))]));
        let words: Vec<String> = words.into_iter().chain(years).map(|words| words.to_lowercase()).collect();
        let says = |text: &str| words.iter().any(|words| text.to_lowercase().contains(words));
        let guide = guide(case);
        for line in &brief.lines {
            let lead = line.lead.clone().unwrap_or_default();
            for paper in &line.papers {
                let asks = guide.statements().find(|statement| statement.text(&texts) == paper.sentence).unwrap();
                // A reading in brackets stands at the first use alone.
                let word: String = paper.text.chars().take_while(|letter| !"(。,".contains(*letter)).collect();
                let is_excepted = lead.to_lowercase().contains(&word.to_lowercase());
                let of_all = says(&lead) && !is_excepted;
                assert_eq!(of_all || says(&paper.text), asks.doubt(&texts).is_some(), "{name}: {}", paper.text);
                assert!(!(of_all && says(&paper.text)), "{name}: {} says it twice", line.text);
                others += usize::from(!of_all && !says(&paper.text));
            }
            if !line.papers.is_empty() && says(&line.text) {
                doubted.insert(format!("{language:?} {}", line.text));
            }
        }
    });
    assert!(doubted.len() > 3 && others > 300, "{doubted:#?} {others}");
}

#[test]
fn a_proxy_reads_of_the_second_visit_first_until_somebody_says_that_the_form_is_there() {
    let proxy =
        |form| Answers { who: Some(Who::Proxy), form, municipality: Some("09201".to_owned()), ..Answers::default() };
    let first = |expires, form, language| {
        let case = case(expires, "2031-12-15", proxy(form), "2026-11-21");
        let said = brief(&case, &guide(&case), &Texts::new(language));
        said.lines.into_iter().find(|line| line.kind == BriefKind::First).map(|line| line.text)
    };
    let words = "封をした照会書兼回答書がない方は、窓口へ2回行きます。";
    assert_eq!(first("2026-12-15", None, Language::Japanese).as_deref(), Some(words));
    let english = "Without the sealed form (照会書兼回答書) it takes two visits.";
    assert_eq!(first("2026-12-15", None, Language::English).as_deref(), Some(english));
    assert_eq!(first("2026-12-15", Some(true), Language::Japanese), None);
    let without = first("2026-12-15", Some(false), Language::Japanese).unwrap();
    assert!(without.starts_with("窓口へは2回行きます。") || without.starts_with("2回行く"), "{without}");
    // Nobody goes anywhere now.
    assert_eq!(first("2028-12-15", None, Language::Japanese), None);
}

#[test]
fn what_hangs_on_the_form_is_said_with_the_question() {
    let of = case("2026-12-15", "2031-12-15", Answers { who: Some(Who::Proxy), ..Answers::default() }, "2026-11-21");
    let asked = asked_before_the_guide(&of).unwrap();
    assert_eq!(asked.kind, QuestionKind::Form);
    let about = Language::ALL.map(|language| asked.about(&Texts::new(language)).unwrap());
    let expected = [
        "封をした書類がないと、窓口へ2回行くことがあります。",
        "Without the sealed form, two visits to the counter may be needed.",
        "ふうとうに 入れて とじた 紙が ないと、窓口へ 2回 行く ことが あります。",
    ];
    assert_eq!(about, expected);
}
