//! Situations for which an answer was once wrong, as they are typed: the words that a counter clerk would sign, and those that no
//! clerk would.

use crate::kigen::kigen;

/// Who knows the PINs and for whom nothing special holds.
const ORDINARY: &str = "--moved no --stay none --abroad no --signature-pin known --authentication-pin known";
/// The same, but for the period of stay.
const LIMITED: &str = "--moved no --stay limited --abroad no --signature-pin known --authentication-pin known";
/// The same, while its extension is decided.
const PENDING: &str = "--moved no --stay pending --abroad no --signature-pin known --authentication-pin known";

/// What is printed, without the breaks of its lines.
fn printed(arguments: &str) -> String {
    let run = kigen(&format!("{arguments} --language ja"));
    assert!(run.exit == 0 || run.exit == 1, "{run:?}");
    run.output.split_whitespace().collect()
}

fn assert_said(answer: &str, said: &[&str], never: &[&str]) {
    let missing: Vec<_> = said.iter().filter(|words| !answer.contains(**words)).collect();
    let wrong: Vec<_> = never.iter().filter(|words| answer.contains(**words)).collect();
    assert!(missing.is_empty() && wrong.is_empty(), "missing {missing:?}, wrong {wrong:?}: {answer}");
}

/// The short answer.
fn block(arguments: &str, said: &[&str], never: &[&str]) {
    assert_said(&printed(&format!("advise {arguments}")), said, never);
}

/// The whole answer.
fn whole(arguments: &str, said: &[&str], never: &[&str]) {
    assert_said(&printed(&format!("advise {arguments} --all")), said, never);
}

#[test]
fn over_new_year_the_28th_leads_and_then_no_counter_opens_before_the_end() {
    let dates = "--expires 2026-12-31 --card-expires 2031-12-31 --municipality 宇都宮市 --who holder";
    block(
        &format!("{dates} {ORDINARY} --today 2026-12-20"),
        &["2026年12月28日(月)まで。期限は2026年12月31日(木)(あと11日)", "窓口は休み"],
        &[],
    );
    let late = ["次に窓口が開くのは、2027年1月4日(月)の見込み", "期限のあとでも、無料で"];
    block(&format!("{dates} {ORDINARY} --today 2026-12-29"), &late, &["12月28日", "あと2日", "今日のうちに"]);
    block(
        &format!("{dates} {ORDINARY} --today 2027-01-04"),
        &["新しい電子証明書の発行", "に切れました"],
        &["更新してください"],
    );
    let plan = printed("plan --expires 2026-12-31 --card-expires 2031-12-31 --today 2026-12-29");
    assert_said(&plan, &["2027年1月4日(月)"], &["12月31日(木)までに、"]);
}

#[test]
fn the_end_of_a_stay_is_its_last_day_and_then_the_card_is_void() {
    let dates =
        format!("--expires 2026-12-21 --card-expires 2026-12-21 --municipality 宇都宮市 --who holder {LIMITED}");
    whole(&format!("{dates} --today 2026-12-21"), &["今日のうちに、市区町村の窓口で"], &["期限のあとでも、新しい"]);
    whole(
        &format!("{dates} --today 2026-12-19"),
        &["2026年12月21日(月)までに"],
        &["もう開かない", "期限のあとでも、新しい"],
    );
    whole(
        &format!("{dates} --today 2026-12-22"),
        &["カードは使えなくなっています", "1,000円まで"],
        &["今のカードを返せば無料"],
    );
}

#[test]
fn while_a_stay_is_decided_the_special_period_is_asked_for() {
    let dates = "--expires 2027-02-10 --card-expires 2027-02-10 --today 2026-11-29 --municipality 川崎市 --who holder";
    let said = ["特例の延長(1回だけ、長くて2か月)", "申請中のスタンプがある在留カード", "もう一度窓口へ"];
    whole(&format!("{dates} {PENDING}"), &said, &["新しい在留期間が書かれた", "有効期限通知書"]);
    whole(&format!("{dates} {LIMITED}"), &["新しい在留期間が書かれた在留カード"], &["特例の延長(1回だけ"]);
}

#[test]
fn a_new_card_is_applied_for_without_the_notes_on_certificates() {
    for city in ["宇都宮市", "世田谷区", "川崎市"] {
        let asked = format!(
            "--expires 2027-02-10 --card-expires 2027-02-10 --today 2026-11-29 --municipality {city} --who holder"
        );
        let never = ["パソコンによる手続きはできません", "待ち人数", "インターネットでは更新できません", "約3時間後"];
        whole(&format!("{asked} {ORDINARY}"), &["申請はインターネットや郵便など", "のことは書かれていません"], &never);
    }
}

#[test]
fn the_certificates_of_a_childs_card_end_with_it_and_a_birthday_says_so_as_an_age_does() {
    for child in ["--age 10", "--birthday 2016-02-10", "--age 17", "--under-age"] {
        for dates in ["--card-expires 2027-02-10", "--card-expires 2027-02-10 --renewed no", "--expires 2027-02-10"] {
            let ends = ["2027年2月10日(水)", "新しいカード"];
            block(&format!("{dates} {child} --today 2026-11-30"), &ends, &["2022年", "切れました", "更新したことが"]);
        }
    }
    let grown_up = "--card-expires 2027-02-10 --birthday 1980-02-10 --renewed no --today 2026-11-30";
    block(grown_up, &["2022年2月10日(木)に切れました"], &[]);
}

#[test]
fn the_birthday_of_a_child_sends_the_representative() {
    for dates in ["--expires 2027-02-10 --birthday 2016-02-10", "--made 2025-05-01 --birthday 2016-02-10"] {
        let asked = format!("advise --today 2026-11-30 --all {dates}");
        let (by_birthday, by_age) = (printed(&asked), printed(&format!("{asked} --age 10")));
        assert_eq!(by_birthday, by_age);
        assert_said(&by_birthday, &["法定代理人が行く場合"], &["ご本人が行く場合"]);
    }
    let run = kigen("advise --expires 2027-02-10 --birthday 2016-02-10 --today 2026-11-30");
    assert_eq!(run.error, "", "it decides who goes");
    let run = kigen("advise --expires 2027-02-10 --card-expires 2027-02-10 --age 10 --ward --today 2026-11-30");
    assert!(run.error.contains("under 15") && run.error.contains("--ward"), "{run:?}");
}

#[test]
fn who_is_sent_for_a_child_or_a_ward_is_told_why_it_is_the_representative() {
    let dates = "--expires 2026-12-18 --today 2026-11-29 --municipality 宇都宮市";
    let why = "法定代理人が行くものとして案内します";
    whole(
        &format!("{dates} --who proxy --age 10 {ORDINARY}"),
        &[why, "戸籍謄本"],
        &["委任状", "窓口へは2回", "照会書兼回答書に"],
    );
    whole(&format!("{dates} --who holder --age 10 {ORDINARY}"), &[why, "戸籍謄本"], &["委任状", "照会書兼回答書に"]);
    whole(
        &format!("{dates} --card-expires 2031-12-18 --who proxy --ward {ORDINARY}"),
        &[why, "登記事項証明書"],
        &["お子さん", "照会書兼回答書に"],
    );
}

#[test]
fn a_card_whose_renewal_is_not_known_has_two_ends_until_somebody_looks() {
    let asked = format!("--card-expires 2031-06-30 --birthday 1980-06-30 --today 2026-11-29 {ORDINARY}");
    let both = ["更新したことがなければ2026年6月30日(火)に切れ", "2031年6月30日(月)", "おもて面で確かめ"];
    whole(&asked, &both, &["有効期限が切れています"]);
    block(&asked, &["更新したことがなければ2026年6月30日(火)に切れました。あれば2031年6月30日(月)です"], &[]);
    let ahead = format!("--card-expires 2031-12-18 --birthday 1980-12-18 --today 2026-11-29 {ORDINARY}");
    block(&ahead, &["更新したことがなければ2026年12月18日(金)、あれば2031年12月18日(木)です"], &["あと19日です"]);
    whole(
        &format!("{asked} --renewed no"),
        &["有効期限が切れています"],
        &["おもて面で確かめてください。更新したことが"],
    );
}

#[test]
fn abroad_the_year_before_the_end_leads_and_only_the_holder_goes() {
    let lives = "--moved no --stay none --abroad lives --signature-pin known --authentication-pin known --municipality 世田谷区";
    let never = ["マイナ保険証", "コンビニ", "3か月前"];
    let later = format!("--expires 2028-01-29 --card-expires 2033-01-29 --today 2026-11-29 --who holder {lives}");
    whole(&later, &["およそ1年前から更新できます"], &[&never[..], &["2027年10月30日"]].concat());
    let near = format!("--expires 2027-10-29 --card-expires 2032-10-29 --today 2026-11-29 --who proxy {lives}");
    whole(&near, &["ご本人だけができます", "在外公館"], &[&never[..], &["照会書兼回答書", "代理"]].concat());
    block(&near, &["ご本人が行く場合", "ご本人だけができます"], &["代理の方"]);
}

#[test]
fn the_papers_of_a_new_card_are_those_of_its_four_steps() {
    for city in ["世田谷区", "札幌市"] {
        let asked =
            format!("--expires 2027-02-10 --card-expires 2027-02-10 --municipality {city} --who holder {ORDINARY}");
        let said = ["交付通知書", "予約", "今のカード", "申請書ID", "顔写真"];
        whole(&format!("{asked} --today 2026-11-29"), &said, &[]);
        whole(&format!("{asked} --today 2027-02-11"), &["交付通知書", "本人確認書類"], &[]);
    }
}

#[test]
fn a_lost_pin_is_set_anew_in_every_line() {
    let dates = "--expires 2026-12-18 --card-expires 2031-12-18 --today 2026-11-29 --moved no --stay none --abroad no";
    let lost =
        format!("{dates} --municipality 宇都宮市 --who holder --signature-pin forgotten --authentication-pin known");
    whole(&lost, &["署名用の暗証番号は、窓口で新しく設定します"], &["暗証番号は今のまま", "暗証番号の控え"]);
    block(&lost, &["窓口で新しく決めます:署名用", "30分ほど"], &["15分ほど(待ち時間"]);
    let sent = format!("{dates} --municipality 川崎市 --who proxy --signature-pin locked --authentication-pin locked");
    whole(&sent, &["新しい署名用の暗証番号", "照会兼回答書"], &["暗証番号は今のまま"]);
}

#[test]
fn two_visits_in_three_days_are_likely_too_late() {
    let asked = "--expires 2026-12-18 --card-expires 2031-12-18 --today 2026-12-15 --municipality 宇都宮市 --who proxy --form no";
    let said = ["間に合わないことが多い", "期限のあとでも、同じ窓口で無料"];
    block(&format!("{asked} {ORDINARY}"), &said, &["間に合うように"]);
}

#[test]
fn the_first_of_two_visits_in_kawasaki_is_at_the_ward_office() {
    let asked = "--expires 2026-12-18 --card-expires 2031-12-18 --today 2026-11-20 --municipality 川崎市 --who proxy --form no \
                 --moved no --stay none --abroad no --signature-pin locked --authentication-pin locked";
    block(asked, &["どこへご本人の住所がある区の区役所区民課。"], &["マイナンバーカードセンター"]);
    whole(asked, &["予約", "0120-380-366", "委任状"], &["この書類にも期限があります"]);
}

#[test]
fn a_form_with_the_old_address_is_asked_about_before_the_visit() {
    let asked = "--expires 2026-12-18 --card-expires 2031-12-18 --today 2026-11-20 --municipality 世田谷区 --who proxy --form yes \
                 --moved yes --stay none --abroad no --signature-pin known --authentication-pin known";
    block(asked, &["先に窓口へ電話で確かめてください", "2回になるつもりで"], &["1回で済みます"]);
}

#[test]
fn who_goes_for_a_stay_takes_own_papers_and_asks_first() {
    let dates =
        format!("--expires 2027-02-10 --card-expires 2027-02-10 --today 2026-11-29 --municipality 川崎市 {LIMITED}");
    let said = ["代理の方の本人確認書類", "ご本人でない方が手続きできるか", "0120-380-366"];
    block(&format!("{dates} --who proxy"), &said, &[]);
    block(
        &format!("{dates} --who representative --age 10"),
        &["法定代理人の本人確認書類", "ご本人でない方が手続きできるか"],
        &[],
    );
}

#[test]
fn for_a_stay_the_counter_of_renewals_is_asked_about() {
    for (city, phone) in [("川崎市", "0120-380-366"), ("宇都宮市", "028-632-2265")] {
        let asked = format!(
            "--expires 2027-02-10 --card-expires 2027-02-10 --today 2026-11-29 --municipality {city} --who holder"
        );
        block(&format!("{asked} {LIMITED}"), &["カードの期限も同じ窓口か、電話で確かめて", phone], &["予約が必要です"]);
    }
}

#[test]
fn a_birthday_on_29_february_waits_for_the_safe_day() {
    let asked = format!("--birthday 2000-02-29 --made 2022-06-10 {ORDINARY}");
    let waits = ["今は、することはありません", "2026年12月2日(水)から更新できます"];
    whole(&format!("{asked} --today 2026-11-30"), &waits, &["更新できますby", "あと88日", "今日手続きすると"]);
    whole(&format!("{asked} --today 2026-12-02"), &["更新してください"], &["今は、することはありません"]);
    let plan = printed("plan --expires 2027-02-28 --card-expires 2032-02-29 --today 2026-11-30");
    assert_said(&plan, &["2032年2月29日(日)です"], &["2032年2月28日"]);
}

#[test]
fn a_card_without_certificates_gets_new_pins() {
    let asked = "--demo no-certificates --municipality 宇都宮市 --who holder --moved no --stay none --abroad no";
    let never = ["更新申請書", "有効期限通知書", "暗証番号は分かる", "暗証番号は今のまま"];
    block(asked, &["窓口で新しく決めます", "顔認証マイナンバーカード"], &never);
    whole(asked, &["新しく設定します", "顔認証マイナンバーカード"], &never);
}

#[test]
fn no_new_end_is_counted_from_a_day_that_is_nobodys_birthday() {
    for dates in ["--expires 2026-12-20 --card-expires 2034-05-10", "--expires 2026-12-20 --card-expires 2033-01-31"] {
        assert_said(&printed(&format!("plan {dates} --today 2026-11-30")), &["更新できます"], &["今日手続きすると"]);
    }
    let few_weeks = printed("plan --expires 2026-12-18 --card-expires 2027-01-18 --today 2026-11-30");
    assert_said(&few_weeks, &["2027年1月18日(月)です"], &[]);
}

#[test]
fn a_card_extended_once_is_extended_again_with_its_certificates() {
    let asked = "--expires 2026-12-20 --card-expires 2027-01-20 --today 2026-11-29 --municipality 川崎市 --who holder";
    let said = ["2027年1月20日(水)まで", "在留カード", "2026年12月20日(日)"];
    block(&format!("{asked} {LIMITED}"), &said, &["新しいカードも申請できます", "有効期限通知書"]);
    whole(&format!("{asked} {LIMITED}"), &["お知らせは届きません"], &["新しいカードも申請できます", "通知書の封筒"]);
}

#[test]
fn the_old_card_may_end_before_the_new_one_is_made() {
    for (today, is_late) in [("2026-11-29", true), ("2026-10-18", false)] {
        let asked = "--expires 2026-12-19 --card-expires 2026-12-19 --municipality 川崎市 --who holder";
        let late = ["今のカードが先に切れるかもしれません", "運転免許証など", "健康保険に確認を"];
        let (said, never): (&[_], &[_]) = if is_late { (&late, &[]) } else { (&[], &late[..1]) };
        block(&format!("{asked} --today {today} {ORDINARY}"), said, never);
    }
}

#[test]
fn a_move_asks_for_the_card_too_and_the_signature_certificate_leads() {
    let asked = "--expires 2031-06-30 --card-expires 2036-06-30 --today 2026-11-29 --municipality 川崎市 --who holder --moved yes \
                 --stay none --abroad no --signature-pin known --authentication-pin known";
    let said = ["新しい署名用電子証明書の発行", "14日以内に転入届", "90日以内にカードの「継続利用」"];
    block(asked, &said, &["何もしなくて", "2031年"]);
}

#[test]
fn a_locked_pin_is_named_although_nothing_is_due() {
    let asked = "--expires 2031-06-30 --card-expires 2036-06-30 --today 2026-11-29 --municipality 川崎市 --who holder --moved no \
                 --stay none --abroad no --authentication-pin known --signature-pin";
    let said = ["e-Taxなどの電子申請は、署名用の暗証番号を設定し直すまで使えません", "2031年3月31日(月)"];
    for pin in ["locked", "forgotten"] {
        whole(&format!("{asked} {pin}"), &said, &["何もしなくて大丈夫", "今は、することはありません"]);
    }
    whole(&format!("{asked} known"), &["何もしなくて大丈夫"], &["設定し直すまで使えません"]);
}

#[test]
fn who_was_18_or_19_before_april_2022_hears_both_ends() {
    let asked = format!(
        "--birthday 2003-08-20 --made 2022-04-12 --today 2026-11-29 --municipality 川崎市 --who holder {ORDINARY}"
    );
    whole(&asked, &["2026年8月20日(木)", "2031年8月20日(水)です。カードのおもて面で確かめてください"], &[]);
}

#[test]
fn from_15_the_signature_certificate_can_be_issued() {
    let asked =
        "--demo card-bound-later --municipality 川崎市 --moved no --stay none --abroad no --authentication-pin known";
    whole(&format!("{asked} --age 15"), &["15歳以上の方は、窓口で発行してもらえます"], &["入っていないのが普通です"]);
    whole(&format!("{asked} --age 14"), &["入っていないのが普通です"], &["15歳以上の方は"]);
}

#[test]
fn another_card_gets_one_answer_and_one_next_step() {
    for (card, said) in [
        ("android-phone", "そのスマートフォンの"),
        ("juki-card", "もう使えません"),
        ("other-card", "マイナンバーカードをお使いください"),
    ] {
        block(&format!("--demo {card}"), &[said], &["いつまでに", "マイナンバーカード、", "どこへ", "暗証番号"]);
    }
}

#[test]
fn a_correction_of_a_page_stands_only_behind_why() {
    let asked = format!(
        "advise --expires 2027-02-10 --card-expires 2027-02-10 --today 2026-11-29 --municipality 川崎市 {LIMITED}"
    );
    assert_said(&printed(&format!("{asked} --all")), &[], &["ページの「"]);
    assert_said(&printed(&format!("{asked} --why")), &["ページの「印字の有効期限から5年引いた日」について"], &[]);
}
