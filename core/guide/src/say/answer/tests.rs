use chrono::NaiveDate;
use kigen_card::{IssuerCheck, Item, OtherCard, OtherCardKind, PinState, StatusWord, Token, TriesLeft};

use super::{Answer, answer};
use crate::case::{Case, Today, Tone};
use crate::facts::{CardFacts, CertificateDates, Facts, Origin};
use crate::rules::Rules;
use crate::say::row::RowKind;
use crate::situation::Situation;
use crate::text::{Language, Texts};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn certificate(expires_on: &str) -> Item<CertificateDates> {
    Item::Read(CertificateDates {
        valid_from: Some(day("2021-12-15")),
        expires_on: day(expires_on),
        ends_at: None,
        issuer: IssuerCheck::NotChecked,
    })
}

fn facts(authentication: &str, card: &str) -> Facts {
    Facts {
        origin: Origin::Card,
        token: Item::Read(Token::MyNumberCard),
        card: Item::Read(CardFacts { expires_on: day(card), issued_by: Some("09201".to_owned()) }),
        authentication: certificate(authentication),
        signature: Item::NeedsPin,
        authentication_pin: Item::Read(PinState::Ready(TriesLeft(3))),
        signature_pin: Item::Read(PinState::Ready(TriesLeft(5))),
    }
}

fn in_words(facts: &Facts, today: &Today, language: Language) -> Answer {
    answer(&Case::of(facts, &Situation::default(), today, Rules::builtin()), &Texts::new(language))
}

fn said(facts: &Facts, language: Language) -> Answer {
    in_words(facts, &Today::given(day("2026-11-21")), language)
}

fn first_lines(facts: &Facts) -> (Tone, String, Option<String>, Option<String>) {
    let summary = said(facts, Language::Japanese);
    (summary.tone, summary.headline, summary.key_date, summary.days)
}

#[test]
fn the_answer_is_one_line_one_date_and_one_number() {
    for (facts, tone, headline, key_date, days) in [
        (
            facts("2027-03-31", "2032-03-31"),
            Tone::Fine,
            "まだ手続きは不要です",
            "2027年1月1日(金)から",
            "あと41日で手続きできます",
        ),
        (
            facts("2027-02-21", "2032-02-21"),
            Tone::Fine,
            "まだ手続きは不要です",
            "2026年11月22日(日)から",
            "明日からです",
        ),
        (facts("2026-12-15", "2031-12-15"), Tone::Act, "更新できます", "2026年12月15日(火)まで", "あと24日"),
        (
            facts("2026-11-21", "2031-11-21"),
            Tone::Act,
            "期限の日まで、窓口はもう開かない見込みです",
            "2026年11月21日(土)まで",
            "",
        ),
        (
            facts("2026-11-20", "2031-11-20"),
            Tone::Ended,
            "電子証明書の有効期限が切れています",
            "2026年11月20日(金)に有効期限が切れました",
            "1日過ぎています",
        ),
        (
            facts("2026-06-30", "2031-06-30"),
            Tone::Ended,
            "電子証明書の有効期限が切れています",
            "2026年6月30日(火)に有効期限が切れました",
            "144日過ぎています",
        ),
        (
            facts("2027-01-31", "2027-01-31"),
            Tone::Act,
            "マイナンバーカード本体の更新の時期です",
            "2027年1月31日(日)まで",
            "あと71日",
        ),
        (
            facts("2028-06-14", "2028-06-14"),
            Tone::Fine,
            "まだ手続きは不要です。次はマイナンバーカード本体の更新です",
            "2028年3月15日(水)から",
            "あと480日で手続きできます",
        ),
        (
            facts("2026-11-20", "2026-11-20"),
            Tone::Ended,
            "カードの有効期限が切れています",
            "2026年11月20日(金)に有効期限が切れました",
            "1日過ぎています",
        ),
    ] {
        let expected = (
            tone,
            headline.to_owned(),
            Some(key_date.to_owned()),
            Some(days.to_owned()).filter(|days| !days.is_empty()),
        );
        assert_eq!(first_lines(&facts), expected);
    }
}

#[test]
fn a_signature_certificate_that_is_due_is_named_instead_of_nothing_to_do() {
    for (signature, tone, headline) in [
        ("2026-12-01", Tone::Act, "署名用電子証明書を更新できます"),
        ("2026-11-21", Tone::Act, "期限の日まで、窓口はもう開かない見込みです"),
        ("2026-11-20", Tone::Ended, "署名用電子証明書の有効期限が切れています"),
    ] {
        for card in ["2032-03-31", "2027-03-31"] {
            let found = first_lines(&Facts { signature: certificate(signature), ..facts("2027-03-31", card) });
            assert_eq!((found.0, found.1.as_str()), (tone, headline), "card {card}");
        }
    }
}

#[test]
fn another_card_is_named_and_nothing_else_is_said_of_it() {
    let other = |kind| Item::Read(Token::Other(OtherCard { kind, status: StatusWord::new(0x6A82) }));
    for (token, headline) in [
        (Item::Read(Token::AndroidPhone), "スマートフォンの電子証明書です"),
        (Item::Read(Token::Iphone), "スマートフォンの電子証明書です"),
        (Item::Read(Token::JukiCard), "住民基本台帳カードです"),
        (other(OtherCardKind::DrivingLicence), "運転免許証のようです"),
        (other(OtherCardKind::ResidenceCard), "在留カードか特別永住者証明書のようです"),
        (other(OtherCardKind::Passport), "パスポートのようです"),
        (other(OtherCardKind::Unnamed), "マイナンバーカードではないようです"),
    ] {
        let summary = said(&Facts { token, ..facts("2026-12-15", "2031-12-15") }, Language::Japanese);
        assert_eq!(summary.headline, headline);
        assert!(summary.rows.is_empty() && summary.pins.is_empty() && summary.notes.is_empty());
        assert_eq!((summary.timeline, summary.issued_by), (None, None));
    }
}

#[test]
fn a_row_without_a_date_says_why_and_gives_at_most_an_upper_bound() {
    for (signature, value, hint) in [
        (Item::NeedsPin, "見るには暗証番号が必要です", "利用者証明用と同じ日か、それより前です。"),
        (Item::Absent, "入っていません", "15歳未満の方のカードなどでは、入っていないのが普通です。"),
        (
            Item::Refused(StatusWord::new(0x6A82)),
            "カードが応じませんでした(6A82)",
            "利用者証明用と同じ日か、それより前です。もう一度読み取ってください。何度も同じときは、市区町村の窓口で確かめられます。",
        ),
        (
            Item::PinWrong(TriesLeft(2)),
            "暗証番号が違いました",
            "利用者証明用と同じ日か、それより前です。あと2回入力できます。大文字の英字と数字を確かめてください。",
        ),
    ] {
        let summary = said(&Facts { signature, ..facts("2026-12-15", "2031-12-15") }, Language::Japanese);
        let row = summary.rows.iter().find(|row| row.kind == RowKind::Signature).unwrap();
        assert_eq!((row.value.as_str(), row.hint.as_deref(), row.state.as_deref()), (value, Some(hint), None));
    }
}

#[test]
fn an_unusual_time_of_day_is_shown() {
    let Item::Read(mut dates) = certificate("2026-12-15") else { panic!("it is read") };
    dates.ends_at = chrono::NaiveTime::from_hms_opt(9, 5, 0);
    let odd = Facts { authentication: Item::Read(dates), ..facts("2026-12-15", "2031-12-15") };
    assert_eq!(said(&odd, Language::Japanese).rows[0].value, "2026年12月15日(火) 9時05分00秒");
}

#[test]
fn the_insurance_is_spoken_of_only_where_it_helps() {
    let insurance = |facts: &Facts| said(facts, Language::Japanese).insurance;
    let grace = "マイナ保険証として使っている場合は、2027年2月28日(日)までは受診に使えます。";
    assert_eq!(insurance(&facts("2026-11-20", "2031-11-20")).as_deref(), Some(grace));
    for silent in
        [facts("2027-03-31", "2032-03-31"), facts("2027-01-31", "2027-01-31"), facts("2028-06-14", "2028-06-14")]
    {
        assert_eq!(insurance(&silent), None);
    }
    let without_date = insurance(&facts("2026-11-20", "2026-11-20")).unwrap();
    assert!(!without_date.contains('年'), "{without_date}");
}

const PERIOD_OF_STAY: &str = "在留期間と同じ日に有効期限が切れるカードは、その前に有効期限を延長します。";

#[test]
fn a_period_of_stay_is_spoken_of_where_one_is_possible() {
    for (facts, expected) in [
        (facts("2027-01-31", "2027-01-31"), false), // the next action says it
        (facts("2028-06-14", "2028-06-14"), true),
        (facts("2026-12-15", "2031-12-15"), false),
    ] {
        assert_eq!(said(&facts, Language::Japanese).notes.contains(&PERIOD_OF_STAY.to_owned()), expected);
    }
    let open = said(&facts("2027-01-31", "2027-01-31"), Language::Japanese).next_action;
    assert!(open.contains("在留期間のある方は") && open.contains("それ以外の方は"), "{open}");
}

#[test]
fn a_period_of_stay_that_was_said_is_no_longer_asked_about() {
    let card = Some(day("2027-01-31"));
    let typed = crate::hand::Typed { card_expires_on: card, stay: Some(true), ..crate::hand::Typed::default() };
    let found = said(&typed.dates(day("2026-11-21")).unwrap().facts(), Language::Japanese);
    assert_eq!(found.headline, "在留期間を延長したら、カードの期限も延ばしてください");
    assert!(found.next_action.starts_with("在留期間を延長したら、2027年1月29日(金)までに"), "{}", found.next_action);
    assert!(found.notes.iter().all(|note| note != PERIOD_OF_STAY));
}

#[test]
fn an_earlier_signature_certificate_says_from_when_it_can_be_renewed() {
    let note = |signature: &str| {
        let facts = Facts { signature: certificate(signature), ..facts("2031-12-24", "2036-12-24") };
        let notes = said(&facts, Language::Japanese).notes;
        notes.into_iter().find(|note| note.starts_with("署名用電子証明書"))
    };
    assert_eq!(
        note("2030-12-24").as_deref(),
        Some(
            "署名用電子証明書の有効期限は、利用者証明用より前の2030年12月24日(火)です。2030年9月25日(水)から更新できます。"
        )
    );
    assert_eq!(note("2031-12-24"), None);
    // Reached: the answer itself is about it.
    assert_eq!(note("2026-12-15"), None);
    let both = Facts { signature: certificate("2026-12-01"), ..facts("2026-12-15", "2031-12-15") };
    let notes = said(&both, Language::Japanese).notes;
    assert!(notes.contains(&"署名用電子証明書も、2026年12月1日(火)まで更新できます。".to_owned()), "{notes:?}");
}

#[test]
fn a_card_says_from_when_a_new_one_can_be_applied_for() {
    let row = |card: &str| {
        let found = said(&facts("2026-12-15", card), Language::English).rows.remove(2);
        (found.state.unwrap(), found.window.unwrap())
    };
    let pair = |state: &str, window: &str| (state.to_owned(), window.to_owned());
    assert_eq!(
        row("2027-01-31"),
        pair("you can apply for a new card", "Applying for a new card: from Sun, 1 November 2026")
    );
    assert_eq!(row("2031-12-15"), pair("not expired", "Applying for a new card: from Tue, 16 September 2031"));
}

#[test]
fn a_locked_pin_says_where_a_new_one_can_be_set() {
    let locked = Item::Read(PinState::Locked);
    let hint = |facts: &Facts| said(facts, Language::English).pins.into_iter().find_map(|row| row.hint).unwrap();
    let one = Facts { signature_pin: locked.clone(), ..facts("2026-12-15", "2031-12-15") };
    assert!(
        hint(&one).starts_with("If you know the authentication PIN, a kiosk in a convenience store"),
        "{}",
        hint(&one)
    );
    let other = Facts { authentication_pin: locked.clone(), ..facts("2026-12-15", "2031-12-15") };
    assert!(hint(&other).starts_with("If you know the signature PIN, a kiosk in a convenience store"));
    let both = Facts { authentication_pin: locked.clone(), ..one };
    assert!(!hint(&both).contains("convenience store"));
    let ended = Facts { signature_pin: locked, ..facts("2026-11-20", "2031-11-20") };
    assert!(!hint(&ended).contains("convenience store"));
}

#[test]
fn a_doubtful_clock_counts_nothing() {
    let facts = facts("2026-12-15", "2031-12-15");
    let on = |today| in_words(&facts, &today, Language::Japanese);
    let given = on(Today::given(day("2021-12-14")));
    assert_eq!(given.headline, "指定した日付を確認してください");
    let summary = on(Today::from_clock(day("2021-12-14"), day("2021-01-01")));
    assert_eq!(summary.headline, "端末の日付を確認してください");
    assert_eq!((summary.days, summary.key_date.as_deref()), (None, Some("有効期限は2026年12月15日(火)")));
    assert!(summary.rows.iter().all(|row| row.state.is_none()));
    assert_eq!(summary.timeline.unwrap().today, None);
}

#[test]
fn by_hand_everything_is_an_estimate() {
    let facts = Facts::by_hand(day("2026-12-15"), None);
    let summary = said(&facts, Language::Japanese);
    assert!(summary.notes[0].starts_with("目安(入力した日付からの計算)"));
    assert_eq!(summary.rows[1].hint.as_deref(), Some("利用者証明用と同じ日か、それより前です。"));
    assert!(summary.pins.is_empty());
    assert!(summary.notes.iter().any(|note| note.contains("長くて2031年12月15日(月)")));
}

#[test]
fn the_timeline_is_one_passage_for_the_ear() {
    let spoken = |facts: &Facts, language| said(facts, language).timeline.unwrap().spoken;
    assert_eq!(
        spoken(&facts("2026-12-15", "2031-12-15"), Language::Japanese),
        "更新できる期間は、2026年9月16日、水曜日から2026年12月15日、火曜日まで。今日はその期間の中で、終わりまであと24日です。\
         マイナ保険証として使っている場合は、2027年3月31日、水曜日までは受診に使えます。"
    );
    assert_eq!(
        spoken(&facts("2027-01-31", "2027-01-31"), Language::English),
        "The time to apply for a new card is from Sunday, 1 November 2026 to Sunday, 31 January 2027. \
         Today lies within that time, with 71 days left."
    );
}
