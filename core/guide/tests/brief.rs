//! The block at the head of an answer says task, place and person, and the same as the guide behind it.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

#[path = "support/people.rs"]
mod people;

use kigen_guide::rules::Rules;
use kigen_guide::say::{Brief, StatementId, brief, guide};
use kigen_guide::situation::{Abroad, Answers, PinKnowledge, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{BriefKind, Case};
use people::cases::{brief_line, case, line};

fn of(name: &str, language: Language) -> Brief {
    let person = people::everybody().into_iter().find(|person| person.name == name).unwrap();
    let case = Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin());
    brief(&case, &guide(&case), &Texts::new(language))
}

#[test]
fn the_title_names_task_place_and_person() {
    for (name, title) in [
        ("utsunomiya_holder", "電子証明書の更新 — 宇都宮市にお住まいの方(ご本人が行く場合)"),
        ("utsunomiya_child", "電子証明書の更新 — 宇都宮市にお住まいの方(15歳未満の方の法定代理人が行く場合)"),
        ("setagaya_proxy_expired", "新しい電子証明書の発行 — 世田谷区にお住まいの方(代理の方が行く場合)"),
        ("tokorozawa_new_card", "マイナンバーカード本体の更新 — 所沢市にお住まいの方(ご本人が行く場合)"),
        ("elsewhere_foreign", "カードの有効期限の延長(在留期間) — 札幌市にお住まいの方(ご本人が行く場合)"),
        ("elsewhere_moved_not_yet", "新しい署名用電子証明書の発行 — 札幌市にお住まいの方(ご本人が行く場合)"),
        ("elsewhere_signature_last_day", "署名用電子証明書の更新 — 札幌市にお住まいの方(ご本人が行く場合)"),
        ("elsewhere_abroad", "電子証明書の更新 — 海外にお住まいの方(ご本人が行く場合)"),
        ("elsewhere_juki_card", "住民基本台帳カードです"),
    ] {
        assert_eq!(of(name, Language::Japanese).title, title, "{name}");
    }
}

#[test]
fn each_verdict_has_the_lines_that_it_needs() {
    use BriefKind::{Bring, Cost, Deadline, First, Phone, Pins, Place};
    for (name, kinds) in [
        ("utsunomiya_holder", &[Deadline, Place, Bring, Pins, Cost, Phone][..]),
        ("kawasaki_holder", &[First, Deadline, Place, Bring, Pins, Cost, Phone]),
        ("elsewhere_not_yet", &[Deadline, Place, Phone]),
        ("elsewhere_card_bound_later", &[Deadline, Place, Phone]),
        ("elsewhere_abroad", &[First, Deadline, Place, Bring, Cost]),
        ("elsewhere_clock_doubtful", &[First, Deadline]),
        ("elsewhere_lost", &[First]),
        ("elsewhere_phone", &[First]),
    ] {
        let found: Vec<BriefKind> = of(name, Language::Japanese).lines.iter().map(|line| line.kind).collect();
        assert_eq!(found, kinds, "{name}");
    }
}

fn deadline(expires: &str, today: &str) -> String {
    let answers = Answers { municipality: Some("09201".to_owned()), who: Some(Who::Holder), ..Answers::default() };
    brief_line(&case(expires, "2031-12-31", answers, today), BriefKind::Deadline)
}

#[test]
fn the_day_to_plan_on_leads_and_the_end_stands_behind_it() {
    assert_eq!(deadline("2026-12-18", "2026-11-24"), "2026年12月18日(金)まで。あと24日です。");
    assert_eq!(
        deadline("2026-12-31", "2026-12-20"),
        "2026年12月28日(月)まで。期限は2026年12月31日(木)(あと11日)ですが、そのころ窓口は休みのようです。"
    );
    assert_eq!(deadline("2026-12-18", "2026-12-18"), "2026年12月18日(金)まで。今日が最後の日です。");
    assert_eq!(
        deadline("2028-12-18", "2026-11-24"),
        "2028年9月19日(火)から。今は何もしなくて大丈夫です。期限は2028年12月18日(月)です。"
    );
    assert_eq!(
        deadline("2026-11-02", "2026-11-24"),
        "2026年11月2日(月)に切れました。コンビニ交付、e-Taxなどは使えません。マイナ保険証は2027年2月28日(日)まで使えます。"
    );
}

#[test]
fn two_visits_begin_with_the_papers_and_the_place_of_the_first() {
    let block = of("kawasaki_proxy_without_form", Language::Japanese);
    assert_eq!(line(&block, BriefKind::Place), Some("中原区役所区民課。"));
    let bring: Vec<_> = block.lines.iter().filter(|line| line.kind == BriefKind::Bring).collect();
    let [first, second] = bring.as_slice() else { panic!("{bring:?}") };
    assert!(first.text.starts_with("ご本人のマイナンバーカード、") && !first.text.contains("照会"), "{first:?}");
    assert!(second.text.contains("届いた照会"), "the answered form belongs to the second: {second:?}");
}

#[test]
fn an_office_has_its_translation_first_and_the_japanese_name_behind_it() {
    let block = of("utsunomiya_holder", Language::English);
    let place = line(&block, BriefKind::Place).unwrap();
    assert!(place.starts_with("City Hall (市役所 市民課), 1F"), "{place}");
    assert_eq!(line(&block, BriefKind::Phone), Some("Residents' Section (市民課): 028-632-2265"));
}

#[test]
fn each_pin_has_its_form_and_a_lost_one_is_chosen_anew() {
    for (name, expected) in [
        ("utsunomiya_holder", "署名用(英大文字と数字6〜16文字)、利用者証明用・住民基本台帳用(数字4けた)。"),
        (
            "utsunomiya_both_locked",
            "住民基本台帳用(数字4けた)。窓口で新しく決めます: 署名用(英大文字と数字6〜16文字)、利用者証明用(数字4けた)。",
        ),
        ("kawasaki_holder", "署名用(英大文字と数字6〜16文字)、利用者証明用(数字4けた)。"),
        ("utsunomiya_proxy_with_form", "ご本人が照会書兼回答書に書いて封をします。代理の方が知る必要はありません。"),
        ("elsewhere_child", "利用者証明用(数字4けた)など。どれを使うかは、窓口によって違います。"),
        (
            "elsewhere_no_certificates",
            "窓口で新しく決めます: 署名用(英大文字と数字6〜16文字)、利用者証明用(数字4けた)。",
        ),
        ("elsewhere_new_card", "新しいカードを受け取るときに決めます。"),
    ] {
        let block = of(name, Language::Japanese);
        assert_eq!(line(&block, BriefKind::Pins), Some(expected), "{name}");
        let granted = block.granted.unwrap_or_default();
        assert!(!granted.contains("暗証番号"), "{name}, whose PINs are told or set anew: {granted}");
    }
}

#[test]
fn what_comes_first_is_not_said_again_below() {
    let block = of("kawasaki_holder", Language::Japanese);
    assert_eq!(line(&block, BriefKind::First), Some("まず、窓口を予約してください。電話 0120-380-366。"));
    assert!(!line(&block, BriefKind::Place).unwrap().contains("予約"));
    assert_eq!(block.lines[0].phones, ["0120-380-366"]);
}

#[test]
fn a_city_whose_page_was_not_read_says_so_and_whom_to_ask() {
    let block = of("elsewhere_holder", Language::Japanese);
    let place = line(&block, BriefKind::Place).unwrap();
    assert_eq!(
        place,
        "ご本人の住所がある区の区役所(札幌市)。ページを読んでいないので、場所と時間は電話で確かめてください。"
    );
    assert!(line(&block, BriefKind::Phone).unwrap().ends_with("https://www.city.sapporo.jp/"));
}

#[test]
fn every_paper_has_a_short_name_in_every_language() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for id in StatementId::ALL.iter().filter(|id| id.is_to_bring()) {
            let short = texts.text(&format!("brief-{}", id.as_str()));
            assert!(!short.starts_with('⟦'), "{language:?}: brief-{}", id.as_str());
        }
    }
}

fn forgotten(who: Who, expires: &str, today: &str, more: Answers) -> Brief {
    let known = Some(PinKnowledge::Known);
    let lost = Some(PinKnowledge::Forgotten);
    let answers =
        Answers { who: Some(who), authentication_pin: known, signature_pin: lost, moved: Some(false), ..more };
    let case = case(expires, "2034-08-08", answers, today);
    brief(&case, &guide(&case), &Texts::new(Language::Japanese))
}

#[test]
fn a_pin_alone_is_free_and_names_only_what_is_chosen() {
    for city in [None, Some("09201"), Some("14130"), Some("11208")] {
        let of = |who| {
            let more = Answers { municipality: city.map(str::to_owned), ..Answers::default() };
            forgotten(who, "2029-08-08", "2026-12-05", more)
        };
        let block = of(Who::Holder);
        let pins = Some("窓口で新しく決めます: 署名用(英大文字と数字6〜16文字)。");
        assert_eq!(line(&block, BriefKind::Pins), pins, "{city:?}");
        let is_free = |line: &str| ["無料。", "無料(更新した人の例)。"].iter().any(|free| line.starts_with(free));
        assert!(is_free(line(&block, BriefKind::Cost).unwrap()), "{city:?}");
        let block = of(Who::Proxy);
        assert!(line(&block, BriefKind::Pins).unwrap().contains("ご本人が新しく決めて"), "{city:?}");
        assert!(is_free(line(&block, BriefKind::Cost).unwrap()), "{city:?}");
        let is_the_holders =
            |line: &String| line.contains("ご本人がコンビニなどの端末で") && line.contains("顔を確かめる");
        assert!(block.careful.iter().any(is_the_holders), "{city:?}: {:?}", block.careful);
    }
}

#[test]
fn a_window_that_opens_within_two_weeks_makes_it_one_visit() {
    // 2029-05-09 is the first day.
    for (today, who, is_one) in [
        ("2029-04-24", Who::Holder, false),
        ("2029-04-25", Who::Holder, true),
        ("2029-05-08", Who::Holder, true),
        ("2029-05-08", Who::Proxy, false),
    ] {
        let block = forgotten(who, "2029-08-08", today, Answers::default());
        let next = line(&block, BriefKind::First).unwrap();
        assert_eq!(next.contains("更新と一緒に"), is_one, "{today}, {who:?}: {next}");
    }
}

#[test]
fn in_the_window_no_store_stands_below_the_block_and_the_longer_time_in_it() {
    for (today, is_open) in [("2029-05-08", false), ("2029-05-09", true), ("2029-08-08", true)] {
        let city = Answers { municipality: Some("09201".to_owned()), ..Answers::default() };
        let block = forgotten(Who::Holder, "2029-08-08", today, city);
        let names_a_store = block.careful.iter().any(|line| line.contains("コンビニなどの端末"));
        assert_eq!(names_a_store, !is_open, "{today}: {:?}", block.careful);
        let cost = line(&block, BriefKind::Cost).unwrap();
        assert_eq!(cost.contains("30分ほど"), is_open, "{today}: {cost}");
        assert!(!cost.contains("15分ほど"), "{today}: {cost}");
    }
}

/// The dates in a text, without their weekdays.
fn dates<'a>(text: &'a str, texts: &Texts) -> Vec<String> {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let months = texts.text("date-months");
    let months: Vec<&str> = months.split_whitespace().collect();
    if months.is_empty() {
        let date = |(at, _): (usize, &'a str)| {
            let year = text.get(at.checked_sub(4)?..at).filter(|year| is_number(year))?;
            let (day, _) = text.get(at..)?.split_once('日')?;
            let (month, day) = day.strip_prefix('年')?.split_once('月')?;
            (is_number(month) && is_number(day)).then(|| format!("{year}-{month}-{day}"))
        };
        return text.match_indices('年').filter_map(date).collect();
    }
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let date = |words: &[&str]| match words {
        [day, month, year] if is_number(day) && is_number(year) && months.contains(month) => {
            Some(format!("{year}-{month}-{day}"))
        }
        _ => None,
    };
    words.windows(3).filter_map(date).collect()
}

/// The telephone numbers in a text.
fn phones(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_ascii_digit() && letter != '-');
    parts.filter(|part| part.starts_with('0') && part.matches('-').count() == 2).map(str::to_owned).collect()
}

#[test]
fn every_date_and_telephone_number_of_the_block_stands_in_the_guide() {
    let (mut seen, mut wrong) = ([0, 0], Vec::new());
    for person in people::everybody() {
        let case = Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin());
        for language in Language::ALL {
            let texts = Texts::new(language);
            let guide = guide(&case);
            let block = brief(&case, &guide, &texts);
            let whole: Vec<String> = guide.statements().map(|statement| statement.text(&texts)).collect();
            let whole = whole.join("\n");
            let (known_dates, known_phones) = (dates(&whole, &texts), phones(&whole));
            for line in &block.lines {
                let (dates, phones) = (dates(&line.text, &texts), phones(&line.text));
                seen = [seen[0] + dates.len(), seen[1] + phones.len()];
                let is_told =
                    line.phones.iter().all(|phone| phones.contains(phone)) && line.phones.len() == phones.len();
                let is_in_guide = dates.iter().all(|date| known_dates.contains(date))
                    && phones.iter().all(|phone| known_phones.contains(phone));
                if !is_told || !is_in_guide {
                    wrong.push(format!("{} in {language:?}: {}", person.name, line.text));
                }
            }
        }
    }
    assert!(seen[0] > 200 && seen[1] > 100, "{seen:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_part_of_the_block_is_empty_or_without_words() {
    for person in people::everybody() {
        let case = Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin());
        for language in Language::ALL {
            let block = brief(&case, &guide(&case), &Texts::new(language));
            let all = block.lines.iter().flat_map(|line| [&line.label, &line.text]).chain([&block.title]);
            assert!(all.clone().count() > 2, "{} in {language:?}", person.name);
            for said in all.chain(&block.granted).chain(&block.careful).chain(&block.chosen) {
                assert!(!said.is_empty() && !said.contains('⟦'), "{} in {language:?}: {said}", person.name);
            }
        }
    }
}

#[test]
fn what_is_shown_is_careful_or_chosen_in_plain_japanese_and_corrects_no_page() {
    let mut corrections = 0;
    for person in people::everybody() {
        let case = Case::of(&person.facts, &person.situation, &people::today(), Rules::builtin());
        let guide = guide(&case);
        for language in Language::ALL {
            let shown: Vec<_> = guide.shown(&case, language).statements().cloned().collect();
            let left_out: Vec<_> = guide.statements().filter(|statement| !shown.contains(statement)).collect();
            let corrected = left_out.iter().filter(|statement| statement.id.is_correction_of_a_page()).count();
            let name = person.name;
            if language == Language::PlainJapanese {
                let said = [guide.careful(&case), guide.chosen(language)].concat();
                assert!(said.iter().all(|statement| shown.contains(statement)), "{name}");
                assert!(shown.iter().all(|statement| said.contains(&statement)), "{name}");
            } else {
                assert_eq!(left_out.len(), corrected, "{name}");
            }
            corrections += corrected;
        }
    }
    assert!(corrections > 10, "{corrections}");
}

#[test]
fn a_day_years_ahead_is_counted_in_years() {
    let abroad = |card: &str, language| {
        let answers = Answers { abroad: Some(Abroad::Lives), ..Answers::default() };
        let case = case(card, card, answers, "2026-12-01");
        line(&brief(&case, &guide(&case), &Texts::new(language)), BriefKind::Deadline).map(str::to_owned)
    };
    for (language, said) in [
        (Language::Japanese, "2031年12月15日(月)まで。約5年後です。"),
        (Language::English, "Mon, 15 December 2031, in about 5 years."),
        (Language::PlainJapanese, "2031年12月15日(月)までです。約5年後です。"),
    ] {
        assert_eq!(abroad("2031-12-15", language).as_deref(), Some(said));
    }
    // From a hundred days on.
    assert_eq!(abroad("2027-03-11", Language::Japanese).as_deref(), Some("2027年3月11日(木)まで。約3か月後です。"));
    assert_eq!(abroad("2027-03-10", Language::Japanese).as_deref(), Some("2027年3月10日(水)まで。あと99日です。"));
}

#[test]
fn only_who_may_have_asked_for_a_longer_stay_reads_of_the_two_months() {
    let says = |card: &str| {
        let answers = Answers { stay: Some(Stay::Limited), ..Answers::default() };
        let case = case(card, card, answers, "2026-12-01");
        guide(&case).says(StatementId::SpecialStayPending)
    };
    assert_eq!(["2027-01-10", "2027-03-10", "2027-03-11", "2032-03-10"].map(says), [true, true, false, false]);
}
