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
    let ended = ["2027年1月9日(土)に切れました。今は使えません", "無料で新しい電子証明書", "2027年1月10日(日)から使えないもの"];
    assert_said(&said, &ended, &["カードの期限より早い", "\n有効期限は、"]);
    assert_said(&said, &["カードの有効期限は、2027年2月13日(土)です"], &[]);
    assert!(block(&after, Japanese).careful[0].contains("切れました"));

    let before = case("2027-01-09", "2027-02-13", stay, "2026-12-14");
    assert_said(&lines(&before, BriefKind::Deadline, Japanese), &["電子証明書は2027年1月8日(金)までです"], &[]);
    assert_said(&whole(&before), &["カードの期限より早い2027年1月9日(土)", "2027年1月8日(金)までに窓口へ"], &["\n有効期限は、"]);
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
        assert_said(&said, &[], &["身分証には運転免許証", "運転免許証など、受診", "運転免許証などを 使", "driving licence"]);
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
            for (language, photo) in
                [(Japanese, "代理の方の顔写真付き本人確認書類1点"), (PlainJapanese, "写真が ある 本人確認書類"), (English, "1 photo ID of the proxy")]
            {
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
        assert_said(&lines(&late, BriefKind::First, Japanese), &["先に電話してください", "間に合わないことが多い"], &[]);
        let early = case("2029-01-28", "2034-01-28", moved, "2028-12-01");
        assert_said(&lines(&early, BriefKind::First, Japanese), &[], &["間に合わない"]);
    }
}

#[test]
fn a_form_sealed_before_a_reset_needs_the_new_pin() {
    let lost = Answers { signature_pin: Some(PinKnowledge::Forgotten), ..proxy("09201", true) };
    let lost = case("2026-12-24", "2031-12-24", lost, "2026-12-04");
    assert_said(&whole(&lost), &["新しい暗証番号を書き", "直せないときは、窓口に電話で"], &[]);
}

#[test]
fn a_card_that_has_ended_is_free_by_the_notices_code() {
    for city in ["13112", "11208"] {
        let ended = case("2026-12-31", "2026-12-31", ordinary(city, Who::Holder), "2027-01-20");
        assert_said(&lines(&ended, BriefKind::Cost, Japanese), &["QRコードから申請すれば無料", "ほかは窓口に確認"], &["返せば"]);
        assert_said(&whole(&ended), &["手数料は、窓口に確かめて"], &["今のカードを返せば、手数料はかかりません"]);
        let ahead = case("2027-03-31", "2027-03-31", ordinary(city, Who::Holder), "2027-01-20");
        assert_said(&lines(&ahead, BriefKind::Cost, Japanese), &["今のカードを返せば無料"], &[]);
    }
    let ended = case("2026-12-31", "2026-12-31", ordinary("13112", Who::Holder), "2027-01-20");
    assert_eq!(line(&block(&ended, Japanese), BriefKind::Deadline), Some("2026年12月31日(木)に切れました。カードも電子証明書も使えません。"));
}
