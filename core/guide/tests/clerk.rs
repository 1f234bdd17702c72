//! What a counter clerk objected to in whole answers: each person with the words that must stand, and those that must not.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

#[path = "support/cases.rs"]
mod cases;

use cases::{case, line};
use kigen_guide::say::{Brief, brief, guide};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{BriefKind, Case};

use Language::{English, Japanese, PlainJapanese};

/// Everything is known, and nothing special holds.
fn ordinary(city: &str, who: Who) -> Answers {
    let known = Some(PinKnowledge::Known);
    Answers {
        municipality: Some(city.to_owned()),
        who: Some(who),
        moved: Some(false),
        stay: Some(Stay::None),
        abroad: Some(Abroad::No),
        authentication_pin: known,
        signature_pin: known,
        ..Answers::default()
    }
}

fn proxy(city: &str, form: bool) -> Answers {
    Answers { form: Some(form), ..ordinary(city, Who::Proxy) }
}

fn parent(city: &str) -> Answers {
    Answers { holder: Some(Holder::Under15), ..ordinary(city, Who::Representative) }
}

fn block(case: &Case<'_>, language: Language) -> Brief {
    brief(case, &guide(case), &Texts::new(language))
}

/// The lines of a kind, joined.
fn lines(case: &Case<'_>, kind: BriefKind, language: Language) -> String {
    let block = block(case, language);
    block.lines.iter().filter(|line| line.kind == kind).map(|line| format!("{}\n", line.text)).collect()
}

/// The whole guide in Japanese.
fn whole(case: &Case<'_>) -> String {
    let texts = Texts::new(Japanese);
    guide(case).statements().map(|statement| statement.text(&texts) + "\n").collect()
}

#[track_caller]
fn assert_said(text: &str, said: &[&str], never: &[&str]) {
    let missing: Vec<_> = said.iter().filter(|words| !text.contains(**words)).collect();
    let wrong: Vec<_> = never.iter().filter(|words| text.contains(**words)).collect();
    assert!(missing.is_empty() && wrong.is_empty(), "missing {missing:?}, wrong {wrong:?}:\n{text}");
}

#[test]
fn certificates_that_ended_before_the_card_of_a_stay_are_said_to_have_ended() {
    let stay = Answers { stay: Some(Stay::Limited), ..ordinary("01100", Who::Holder) };
    let after = case("2027-01-09", "2027-02-13", stay.clone(), "2027-01-15");
    let deadline = lines(&after, BriefKind::Deadline, Japanese);
    assert_said(&deadline, &["2027年2月12日(金)まで", "電子証明書は2027年1月9日(土)に切れ、今は使えません"], &[]);
    let said = whole(&after);
    let ended =
        ["2027年1月9日(土)に切れました。今は使えません", "無料で新しい電子証明書", "2027年1月10日(日)から使えないもの"];
    assert_said(&said, &ended, &["カードの期限より早い", "\n有効期限は、"]);
    assert_said(&said, &["カードの有効期限は、2027年2月13日(土)です"], &[]);
    assert!(block(&after, Japanese).careful[0].contains("切れました"));

    let before = case("2027-01-09", "2027-02-13", stay, "2026-12-14");
    assert_said(&lines(&before, BriefKind::Deadline, Japanese), &["電子証明書は2027年1月8日(金)までです"], &[]);
    assert_said(
        &whole(&before),
        &["カードの期限より早い2027年1月9日(土)", "2027年1月8日(金)までに窓口へ"],
        &["\n有効期限は、"],
    );
    assert_said(&lines(&before, BriefKind::Deadline, English), &["8 January 2027"], &[]);
}

#[test]
fn a_new_card_is_received_with_the_holder() {
    for city in ["11208", "13112"] {
        let child = case("2029-02-11", "2029-02-11", parent(city), "2028-12-15");
        for (language, together) in [
            (Japanese, "受け取りはご本人も一緒に"),
            (PlainJapanese, "もらう ときは 持ち主も 行きます"),
            (English, "together with the holder"),
        ] {
            assert_said(&lines(&child, BriefKind::Bring, language), &[together], &[]);
        }
    }
    let proxy = case("2028-12-05", "2028-12-05", proxy("09201", true), "2028-10-05");
    for (language, said) in [
        (Japanese, "受け取りはご本人。代理の方が行けるか、先に電話を"),
        (PlainJapanese, "もらうのは 持ち主です"),
        (English, "The holder receives it. Telephone first"),
    ] {
        assert_said(&lines(&proxy, BriefKind::Bring, language), &[said], &[]);
    }
    let ended = case("2027-02-21", "2027-02-21", parent("11208"), "2027-03-05");
    assert_said(&lines(&ended, BriefKind::Bring, Japanese), &["ご本人の本人確認書類"], &[]);
}

#[test]
fn no_child_is_told_to_use_a_driving_licence() {
    for language in Language::ALL {
        let child = case("2029-02-11", "2029-02-11", parent("11208"), "2028-12-15");
        let said = lines(&child, BriefKind::First, language) + &whole(&child);
        assert_said(
            &said,
            &[],
            &["身分証には運転免許証", "運転免許証など、受診", "運転免許証などを 使", "driving licence"],
        );
        let adult = case("2029-02-11", "2029-02-11", ordinary("11208", Who::Holder), "2028-12-15");
        assert_said(&whole(&adult), &["身分証には運転免許証などを使い"], &[]);
    }
}

#[test]
fn a_guardians_paper_has_its_conditions_in_the_block() {
    let ward = Answers { holder: Some(Holder::Ward), ..ordinary("09201", Who::Representative) };
    let ward = case("2027-07-19", "2032-07-19", ward, "2027-05-01");
    for (language, said) in [
        (Japanese, "登記事項証明書(原本、発行から3か月以内)"),
        (English, "original, at most 3 months old"),
        (PlainJapanese, "作ってから 3か月まで"),
    ] {
        assert_said(&lines(&ward, BriefKind::Bring, language), &[said], &[]);
    }
}

#[test]
fn a_visitors_identity_document_has_a_photo_in_the_block() {
    for city in ["09201", "13112", "14130", "11208", "01100"] {
        for answers in [proxy(city, true), proxy(city, false)] {
            let visitor = case("2028-11-03", "2033-11-03", answers, "2028-09-20");
            for (language, photo) in [
                (Japanese, "代理の方の顔写真付き本人確認書類1点"),
                (PlainJapanese, "写真が ある 本人確認書類"),
                (English, "1 photo ID of the proxy"),
            ] {
                assert_said(&lines(&visitor, BriefKind::Bring, language), &[photo], &[]);
            }
        }
    }
    let child = case("2028-11-03", "2033-11-03", parent("09201"), "2028-09-20");
    assert_said(&lines(&child, BriefKind::Bring, Japanese), &["法定代理人の顔写真付き本人確認書類1点"], &[]);
}

#[test]
fn parent_and_child_need_no_proof_only_where_a_page_says_so() {
    let reset = Answers { authentication_pin: Some(PinKnowledge::Forgotten), ..parent("14133") };
    let reset = case("2027-05-05", "2032-05-05", reset, "2027-04-20");
    assert_said(&lines(&reset, BriefKind::Bring, Japanese), &["親子の証明(戸籍謄本など)"], &["不要"]);
    assert_said(&whole(&reset), &[], &["必要ないことがあります"]);
    let known = case("2027-05-05", "2032-05-05", parent("14133"), "2027-04-20");
    assert_said(&lines(&known, BriefKind::Bring, Japanese), &["同じ世帯で誓約書を出せば不要"], &["不要のことも"]);
}

#[test]
fn a_form_from_before_a_move_is_called_late_when_two_visits_would_be() {
    for (city, today) in [("13307", "2029-01-20"), ("09201", "2029-01-22")] {
        let moved = Answers { moved: Some(true), ..proxy(city, true) };
        let late = case("2029-01-28", "2034-01-28", moved.clone(), today);
        assert_said(
            &lines(&late, BriefKind::First, Japanese),
            &["先に電話してください", "間に合わないことが多い"],
            &[],
        );
        let early = case("2029-01-28", "2034-01-28", moved, "2028-12-01");
        assert_said(&lines(&early, BriefKind::First, Japanese), &[], &["間に合わない"]);
    }
}

#[test]
fn a_form_sealed_before_a_reset_needs_the_new_pin() {
    let lost = Answers { signature_pin: Some(PinKnowledge::Forgotten), ..proxy("09201", true) };
    let lost = case("2026-12-24", "2031-12-24", lost, "2026-12-04");
    assert_said(&whole(&lost), &["新しい暗証番号を書き", "直せないときは、窓口に電話を"], &[]);
}

#[test]
fn a_card_that_has_ended_is_free_by_the_notices_code() {
    for city in ["13112", "11208"] {
        let ended = case("2026-12-31", "2026-12-31", ordinary(city, Who::Holder), "2027-01-20");
        assert_said(
            &lines(&ended, BriefKind::Cost, Japanese),
            &["QRコードから申請すれば無料", "ほかは窓口に確認"],
            &["返せば"],
        );
        assert_said(
            &whole(&ended),
            &["ほかの場合の手数料は、窓口に確かめて"],
            &["今のカードを返せば、手数料はかかりません"],
        );
        let ahead = case("2027-03-31", "2027-03-31", ordinary(city, Who::Holder), "2027-01-20");
        assert_said(&lines(&ahead, BriefKind::Cost, Japanese), &["今のカードを返せば無料"], &[]);
    }
    let ended = case("2026-12-31", "2026-12-31", ordinary("13112", Who::Holder), "2027-01-20");
    assert_eq!(
        line(&block(&ended, Japanese), BriefKind::Deadline),
        Some("2026年12月31日(木)に切れました。カードも電子証明書も使えません。")
    );
}

#[test]
fn the_papers_of_a_first_visit_are_only_the_usual_ones_where_no_page_lists_them() {
    for (city, is_listed) in [("09201", false), ("01100", false), ("11208", false), ("13112", false), ("14130", true)] {
        let visitor = case("2028-11-03", "2033-11-03", proxy(city, false), "2028-09-20");
        let first = line(&block(&visitor, Japanese), BriefKind::Bring).unwrap().to_owned();
        assert_eq!(first.contains("委任状もいるか、先に電話を"), !is_listed, "{city}: {first}");
        assert_eq!(lines(&visitor, BriefKind::Bring, Japanese).lines().count(), 2, "{city}");
    }
}

#[test]
fn a_proxy_asks_who_writes_the_move_onto_the_card() {
    let moved = Answers { moved: Some(true), ..proxy("13307", true) };
    let moved = whole(&case("2029-01-28", "2034-01-28", moved, "2028-12-01"));
    assert_said(&moved, &["代理の方にもできるか"], &["住民基本台帳用の暗証番号(数字4けた)が必要です"]);
}

#[test]
fn a_few_weeks_gained_are_weighed_against_a_new_card() {
    let both = case("2027-09-12", "2027-10-17", ordinary("14130", Who::Holder), "2027-08-02");
    let said = ["1〜2か月", "もう一度窓口へ", "電子証明書だけなら、窓口へ行くのは1回です"];
    assert_said(&whole(&both), &said, &["窓口へ行くのは1回で済みます"]);
}

#[test]
fn the_ward_is_that_of_the_holder() {
    let sapporo = case("2028-11-03", "2033-11-03", proxy("01100", false), "2028-11-20");
    assert_said(&lines(&sapporo, BriefKind::Place, Japanese), &["ご本人の住所がある区"], &["お住まいの区"]);
    let kawasaki = case("2027-11-20", "2032-11-20", proxy("14130", true), "2027-10-01");
    assert_said(&lines(&kawasaki, BriefKind::Place, PlainJapanese), &["持ち主が 住んで いる 区"], &[]);
}

#[test]
fn plain_japanese_names_the_envelope_and_what_makes_it_two_visits() {
    let proxy = case("2027-11-20", "2032-11-20", proxy("14130", true), "2027-10-01");
    let block = block(&proxy, PlainJapanese);
    assert!(line(&block, BriefKind::Bring).unwrap().contains("ふうとう"), "{block:?}");
    assert!(line(&block, BriefKind::Pins).unwrap().contains("ふうとう"), "{block:?}");
    assert!(block.chosen.iter().any(|said| said.contains("2回 行きます")), "{block:?}");
}

#[test]
fn a_departure_in_the_window_asks_where_and_what_the_continuation_costs() {
    for answers in [ordinary("09201", Who::Holder), proxy("14130", true)] {
        let leaves = Answers { abroad: Some(Abroad::Leaves), ..answers };
        let leaves = case("2028-10-10", "2033-10-10", leaves, "2028-08-15");
        assert_said(&lines(&leaves, BriefKind::First, Japanese), &["継続利用", "費用は先に電話を"], &[]);
        assert_said(&whole(&leaves), &["「継続利用」も同じ窓口か、予約や費用"], &["窓口へ行くのは1回で済みます"]);
    }
}

#[test]
fn a_pending_stay_asks_about_the_certificates_too() {
    let pending = Answers { stay: Some(Stay::Pending), ..proxy("14130", false) };
    let pending = case("2027-06-30", "2027-06-30", pending, "2027-06-10");
    assert_said(&whole(&pending), &["電子証明書の手続きも必要か", "署名用は、ご本人が行く"], &[]);
    let papers = ["ご本人のマイナンバーカード", "スタンプがある在留カード", "代理の方の本人確認書類1点"];
    assert_said(&lines(&pending, BriefKind::Bring, Japanese), &papers, &[]);
    let limited = Answers { stay: Some(Stay::Limited), ..ordinary("09201", Who::Holder) };
    let limited = case("2028-06-25", "2028-06-25", limited, "2028-05-01");
    let chosen = block(&limited, PlainJapanese).chosen.concat();
    assert_said(&chosen, &["電子証明書の 手続きも 必要か", "もらった 日には できない"], &[]);
    assert_said(&lines(&limited, BriefKind::First, Japanese), &["次の日からの所も。先に電話"], &[]);
}

#[test]
fn the_last_weekday_is_no_last_day_where_some_weekends_are_open() {
    let ward = Answers { holder: Some(Holder::Ward), ..ordinary("09201", Who::Representative) };
    let ward = case("2027-07-18", "2032-07-18", ward, "2027-05-01"); // a Sunday
    assert_said(&whole(&ward), &["最後の平日は、2027年7月16日(金)です", "あとの土日"], &["開いている最後の日"]);
    let friday = case("2027-07-16", "2032-07-16", ordinary("09201", Who::Holder), "2027-05-01");
    assert_said(&whole(&friday), &["開いている最後の日は、2027年7月16日(金)"], &[]);
}

#[test]
fn on_a_saturday_before_a_sundays_end_the_counter_is_telephoned() {
    let saturday = |city| case("2027-10-03", "2032-10-03", ordinary(city, Who::Holder), "2027-10-02");
    assert_said(&lines(&saturday("09201"), BriefKind::First, Japanese), &["期限までに開く窓口があるか、電話を"], &[]);
    assert_said(&lines(&saturday("14130"), BriefKind::First, Japanese), &["次に窓口が開くのは"], &["電話を"]);
}

#[test]
fn abroad_the_block_says_which_cards_go_on() {
    let abroad = Answers { abroad: Some(Abroad::Lives), ..ordinary("13112", Who::Holder) };
    let abroad = case("2028-04-10", "2033-04-10", abroad, "2027-12-20");
    assert_said(&lines(&abroad, BriefKind::Place, Japanese), &["継続利用をしたか、海外で申請したカード"], &[]);
    assert_said(&whole(&abroad), &[], &["同じ窓口で、無料で"]);
}

#[test]
fn a_proxys_second_visit_for_a_pin_may_fall_into_the_window() {
    let locked = Some(PinKnowledge::Locked);
    let of = |today| {
        let answers = Answers { authentication_pin: locked, ..proxy("14132", false) };
        lines(&case("2028-10-10", "2033-10-10", answers, today), BriefKind::First, Japanese)
    };
    assert_said(&of("2028-07-02"), &["2回目が2028年7月11日(火)以降なら更新も同時に"], &[]);
    assert_said(&of("2028-05-02"), &[], &["2回目が"]);
}

#[test]
fn a_form_after_the_end_has_the_condition_of_its_own_page() {
    let ended = case("2027-03-20", "2032-03-20", proxy("13112", true), "2027-03-21");
    assert_said(&whole(&ended), &["印字された住所と氏名が変わっていないときだけ"], &["の期限が過ぎている"]);
}

#[test]
fn the_calendars_planning_days_stand_in_the_block() {
    use kigen_guide::ReminderKind;
    let texts = Texts::new(Japanese);
    let new_card = case("2027-02-10", "2027-02-10", ordinary("01100", Who::Holder), "2026-11-30");
    let two = case("2027-02-10", "2032-02-10", proxy("09201", false), "2026-11-30");
    for (case, kind) in [(new_card, ReminderKind::ApplyBy), (two, ReminderKind::FirstVisit)] {
        let found = case.reminders().into_iter().find(|found| found.kind == kind).unwrap();
        let said = lines(&case, BriefKind::Deadline, Japanese);
        assert!(said.contains(&texts.date(found.date)), "{kind:?} {}: {said}", found.date);
    }
}

#[test]
fn of_two_old_pages_one_is_named_below_the_block() {
    let child = case("2029-02-11", "2029-02-11", parent("11208"), "2028-12-15");
    let old = block(&child, Japanese).careful.iter().filter(|said| said.contains("の古いもので")).count();
    assert_eq!(old, 1);
}

#[test]
fn taken_for_granted_is_only_what_nobody_answered() {
    let answered = case("2027-02-10", "2032-02-10", proxy("09201", true), "2026-12-01");
    let granted = block(&answered, Japanese).granted.unwrap();
    assert_said(&granted, &["日付は入力されたとおり"], &["照会書", "暗証番号", "引っ越し"]);
    let open = Answers { municipality: Some("09201".to_owned()), ..Answers::default() };
    let open = block(&case("2027-02-10", "2032-02-10", open, "2026-12-01"), Japanese).granted.unwrap();
    assert_said(&open, &["暗証番号は分かる", "引っ越しや氏名の変更はない"], &[]);
}
