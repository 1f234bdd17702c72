use chrono::{Months, NaiveDate};
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
    let five_years_before = day(expires_on).checked_sub_months(Months::new(60)).unwrap();
    Item::Read(CertificateDates {
        valid_from: Some(five_years_before.clamp(day("2021-12-15"), day("2026-11-01"))),
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
            "今は、することはありません",
            "2027年1月1日(金)から",
            "あと41日で手続きできます",
        ),
        (
            facts("2027-02-21", "2032-02-21"),
            Tone::Fine,
            "今は、することはありません",
            "2026年11月22日(日)から",
            "明日からです",
        ),
        (
            facts("2026-12-15", "2031-12-15"),
            Tone::Act,
            "電子証明書の更新の時期です",
            "2026年12月15日(火)まで",
            "あと24日",
        ),
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
            "2026年11月20日(金)まででした",
            "1日過ぎています",
        ),
        (
            facts("2026-06-30", "2031-06-30"),
            Tone::Ended,
            "電子証明書の有効期限が切れています",
            "2026年6月30日(火)まででした",
            "144日過ぎています",
        ),
        (
            facts("2027-01-31", "2027-01-31"),
            Tone::Act,
            "マイナンバーカードの有効期限が近づいています",
            "2027年1月31日(日)まで",
            "あと71日",
        ),
        (
            facts("2028-06-14", "2028-06-14"),
            Tone::Fine,
            "今は、することはありません。次はマイナンバーカード本体の更新です",
            "2028年3月15日(水)から",
            "約1年3か月あとに手続きできます",
        ),
        (
            facts("2026-11-20", "2026-11-20"),
            Tone::Ended,
            "マイナンバーカードの有効期限が切れています",
            "2026年11月20日(金)まででした",
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
        assert_eq!((summary.rail, summary.issued_by), (Vec::new(), None));
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
fn a_signature_certificate_that_can_be_renewed_too_is_an_alert() {
    let both = |signature: &str| {
        let facts = Facts { signature: certificate(signature), ..facts("2026-12-15", "2031-12-15") };
        said(&facts, Language::Japanese).alerts
    };
    assert_eq!(both("2026-12-01"), ["署名用電子証明書も、2026年12月1日(火)まで更新できます。"]);
    assert_eq!(
        both("2026-11-20"),
        ["署名用電子証明書は、2026年11月20日(金)に有効期限が切れました。窓口で新しく発行してもらえます。"]
    );
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
    assert!(summary.rail.iter().all(|line| line.words != "今日"));
}

#[test]
fn by_hand_everything_is_an_estimate() {
    let facts = Facts::by_hand(day("2026-12-15"), None);
    let summary = said(&facts, Language::Japanese);
    assert!(summary.alerts[0].starts_with("目安(入力した日付からの計算)"));
    assert_eq!(summary.rows[1].hint.as_deref(), Some("利用者証明用と同じ日か、それより前です。"));
    assert!(summary.pins.is_empty());
    assert!(summary.notes.iter().any(|note| note.contains("長くて2031年12月15日(月)")));
}

#[test]
fn the_rail_names_each_day_that_matters_and_today() {
    let rail = |facts: &Facts, today: &str, language| {
        let found = in_words(facts, &Today::given(day(today)), language).rail;
        found
            .into_iter()
            .map(|line| [line.date, line.words, line.span.unwrap_or_default()].join("|"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        rail(&facts("2026-12-15", "2031-12-15"), "2026-11-21", Language::Japanese),
        [
            "2026年9月16日|更新の最初の日|",
            "2026年11月21日|今日|",
            "2026年12月15日|証明書の最後の日|",
            "2027年3月31日|マイナ保険証だけ使える最後の日|"
        ]
    );
    assert_eq!(
        rail(&facts("2027-01-31", "2027-01-31"), "2027-01-31", Language::English),
        [
            "1 Nov 2026|first day to apply for a new card, without a period of stay|",
            "31 Jan 2027|last day of the card (today)|"
        ],
        "the days lie in two years"
    );
    assert_eq!(
        rail(&facts("2028-12-15", "2033-12-15"), "2026-11-21", Language::Japanese)[..2],
        ["2026年11月21日|今日|約1年9か月", "2028年9月16日|更新の最初の日|"]
    );
}

#[test]
fn what_changes_the_action_stands_right_below_the_answer_and_is_two_lines_at_most() {
    let locked = Item::Read(PinState::Locked);
    let one = Item::Read(PinState::Ready(TriesLeft(1)));
    let open = facts("2026-12-15", "2031-12-15");
    let both = Facts { signature_pin: locked.clone(), authentication_pin: one.clone(), ..open.clone() };
    assert_eq!(
        said(&both, Language::Japanese).alerts,
        [
            "署名用の暗証番号がロックされています。更新に行くときに、窓口で設定し直せます。",
            "利用者証明用の暗証番号は、次に間違えるとロックされます。"
        ]
    );
    let three = Facts { signature: certificate("2026-12-01"), ..both };
    let found = said(&three, Language::Japanese);
    assert_eq!(found.alerts.len(), 2);
    assert_eq!(found.notes[0], "署名用電子証明書も、2026年12月1日(火)まで更新できます。");
    assert!(said(&open, Language::Japanese).alerts.is_empty());
    // The answer itself is about it.
    let far = Facts { signature_pin: locked, ..facts("2028-12-15", "2033-12-15") };
    let found = said(&far, Language::Japanese);
    assert_eq!((found.headline.as_str(), found.alerts.len()), ("使えない暗証番号があります", 0));
}

#[test]
fn whether_the_card_goes_on_is_said_where_it_outlasts_its_certificates() {
    let goes_on = |certificates, card| said(&facts(certificates, card), Language::Japanese).card_goes_on;
    let words = Some("カードそのものは、2031年12月15日(月)まで使えます。".to_owned());
    assert_eq!(goes_on("2026-12-15", "2031-12-15"), words);
    assert_eq!(goes_on("2026-10-15", "2031-12-15"), words, "after the certificates' end, too");
    assert_eq!(goes_on("2027-01-31", "2027-01-31"), None);
    assert_eq!(goes_on("2026-11-20", "2026-11-20"), None);
}

#[test]
fn the_first_day_to_know_is_that_of_an_earlier_signature_certificate() {
    let found =
        said(&Facts { signature: certificate("2030-12-24"), ..facts("2031-12-24", "2036-12-24") }, Language::Japanese);
    assert_eq!(found.key_date.as_deref(), Some("2030年9月25日(水)から"));
    assert_eq!(
        found.next_action,
        "署名用電子証明書は2030年9月25日(水)から、利用者証明用電子証明書は2031年9月25日(木)から更新できます。\
         それまでは、何もしなくて大丈夫です。"
    );
    assert!(found.alerts.is_empty(), "{:?}", found.alerts);
}

#[test]
fn the_date_stands_in_two_lines_with_its_era_and_far_days_are_months() {
    let found = said(&facts("2026-12-15", "2031-12-15"), Language::Japanese);
    assert_eq!(
        [found.key_year, found.key_day, found.days].map(Option::unwrap),
        ["2026年(令和8年)", "12月15日(火)まで", "あと24日"]
    );
    for (end, days) in [
        ("2027-05-20", "あと92日で手続きできます"),
        ("2027-06-01", "約3か月あとに手続きできます"),
        ("2028-02-22", "約1年あとに手続きできます"),
        ("2029-01-15", "約1年10か月あとに手続きできます"),
    ] {
        assert_eq!(said(&facts(end, "2036-01-01"), Language::Japanese).days.as_deref(), Some(days), "{end}");
    }
}
