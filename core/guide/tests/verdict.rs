//! Verdicts and flags of R-STATE-1 and design.md, with exact values, and for anything that a card could report.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a wrong row ends the test")]

use chrono::{Months, NaiveDate, TimeDelta};
use kigen_card::{
    CardBody, CardReading, CertificateFacts, CertificateKind, ContentError, IssuerCheck, Item, OtherCard,
    OtherCardKind, PinState, StatusWord, Token, TriesLeft,
};
use kigen_guide::rules::Rules;
use kigen_guide::say::answer;
use kigen_guide::situation::Situation;
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Facts, Flag, NotChecked, RELEASED_ON, Today, Verdict};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn certificate(kind: CertificateKind, expires_on: NaiveDate) -> Item<CertificateFacts> {
    let at = |date: NaiveDate, hour| date.and_hms_opt(hour, 59, 59).unwrap().and_utc();
    let first_day_to_renew = expires_on.checked_sub_months(Months::new(63)).unwrap().succ_opt().unwrap();
    Item::Read(CertificateFacts {
        kind,
        not_before: at(first_day_to_renew, 3),
        not_after: at(expires_on, 14),
        issuer: IssuerCheck::NotChecked,
        names_demo: false,
    })
}

fn authentication(expires_on: &str) -> Item<CertificateFacts> {
    certificate(CertificateKind::Authentication, day(expires_on))
}

fn signature(expires_on: &str) -> Item<CertificateFacts> {
    certificate(CertificateKind::Signature, day(expires_on))
}

fn card(expires_on: &str) -> Item<CardBody> {
    Item::Read(CardBody { expires_on: day(expires_on), issued_by: "09201".to_owned() })
}

/// An adult's card without the password: the authentication certificate ends on 2026-12-15.
fn reading() -> CardReading {
    CardReading {
        made_of_software: false,
        token: Item::Read(Token::MyNumberCard),
        card: card("2031-12-15"),
        authentication: authentication("2026-12-15"),
        signature: Item::NeedsPin,
        authentication_pin: Item::Read(PinState::Ready(TriesLeft(3))),
        signature_pin: Item::Read(PinState::Ready(TriesLeft(5))),
    }
}

fn other(kind: OtherCardKind) -> Item<Token> {
    Item::Read(Token::Other(OtherCard { kind, status: StatusWord::new(0x6A82) }))
}

fn case(facts: &Facts, today: &Today) -> Case<'static> {
    Case::of(facts, &Situation::default(), today, Rules::builtin())
}

fn judged(reading: &CardReading, today: &Today) -> Case<'static> {
    case(&Facts::from_reading(reading), today)
}

/// Verdict and flags by their names, on 2026-11-21.
fn names(reading: &CardReading) -> String {
    let found = judged(reading, &Today::given(day("2026-11-21")));
    let mut names = vec![found.verdict().as_str()];
    names.extend(found.flags().iter().map(|flag| flag.as_str()));
    names.join(" ")
}

#[test]
fn the_first_test_that_holds_decides() {
    for (expected, reading) in [
        ("open signature-unknown", reading()),
        ("open signature-unknown", CardReading { token: Item::Read(Token::Unknown), ..reading() }),
        ("open signature-unknown", CardReading { token: Item::Lost, ..reading() }),
        ("not-this-card", CardReading { token: Item::Read(Token::JukiCard), ..reading() }),
        (
            "not-this-card",
            CardReading { token: Item::Read(Token::AndroidPhone), card: card("2020-01-01"), ..reading() },
        ),
        ("not-this-card", CardReading { token: Item::Read(Token::Iphone), ..reading() }),
        ("not-this-card", CardReading { token: other(OtherCardKind::Passport), ..reading() }),
        (
            "card-expired signature-unknown",
            CardReading { card: card("2026-11-20"), authentication: authentication("2026-11-20"), ..reading() },
        ),
        (
            "card-expired signature-unknown",
            CardReading { card: card("2026-11-20"), authentication: Item::Lost, ..reading() },
        ),
        ("no-certificate", CardReading { authentication: Item::Absent, ..reading() }),
        ("incomplete", CardReading { authentication: Item::Lost, ..reading() }),
        ("incomplete", CardReading { authentication: Item::Refused(StatusWord::new(0x6982)), ..reading() }),
        ("incomplete", CardReading { authentication: Item::Unreadable(ContentError::Empty), ..reading() }),
        (
            "card-bound-open signature-unknown",
            CardReading { card: card("2027-01-31"), authentication: authentication("2027-01-31"), ..reading() },
        ),
        (
            "card-bound-later signature-unknown",
            CardReading { card: card("2028-06-14"), authentication: authentication("2028-06-14"), ..reading() },
        ),
        ("card-bound-open signature-unknown doubtful-date", CardReading { card: card("2026-12-14"), ..reading() }),
    ] {
        assert_eq!(names(&reading), expected, "{reading:?}");
    }
}

#[test]
fn a_flag_stands_exactly_where_the_table_says() {
    let locked = || Item::Read(PinState::Locked);
    let one_try = || Item::Read(PinState::Ready(TriesLeft(1)));
    let not_yet = || CardReading { authentication: authentication("2027-06-14"), ..reading() };
    for (expected, reading) in [
        (
            "open last-day signature-unknown",
            CardReading { card: card("2031-11-21"), authentication: authentication("2026-11-21"), ..reading() },
        ),
        ("open signature-absent", CardReading { signature: Item::Absent, ..reading() }),
        (
            "no-certificate signature-absent",
            CardReading { authentication: Item::Absent, signature: Item::Absent, ..reading() },
        ),
        ("open signature-due", CardReading { signature: signature("2026-12-15"), ..reading() }),
        ("open signature-earlier signature-due", CardReading { signature: signature("2026-12-14"), ..reading() }),
        ("not-yet signature-earlier", CardReading { signature: signature("2027-02-21"), ..not_yet() }),
        ("not-yet signature-earlier signature-due", CardReading { signature: signature("2027-02-20"), ..not_yet() }),
        (
            "no-certificate signature-due",
            CardReading { authentication: Item::Absent, signature: signature("2026-12-15"), ..reading() },
        ),
        ("incomplete", CardReading { authentication: Item::Lost, signature: signature("2026-12-15"), ..reading() }),
        ("open signature-unknown lock-authentication", CardReading { authentication_pin: locked(), ..reading() }),
        ("open signature-unknown lock-signature", CardReading { signature_pin: locked(), ..reading() }),
        (
            "open signature-unknown lock-authentication lock-signature",
            CardReading { authentication_pin: locked(), signature_pin: locked(), ..reading() },
        ),
        ("open signature-absent", CardReading { signature: Item::Absent, signature_pin: locked(), ..reading() }),
        ("open signature-absent", CardReading { signature: Item::Absent, signature_pin: one_try(), ..reading() }),
        ("open signature-unknown one-try-left", CardReading { signature_pin: one_try(), ..reading() }),
        ("open signature-unknown card-unknown", CardReading { card: Item::Lost, ..reading() }),
        ("card-bound-open signature-unknown doubtful-date", CardReading { card: card("2026-12-14"), ..reading() }),
        (
            "card-expired signature-unknown doubtful-date",
            CardReading { card: card("2015-12-31"), authentication: Item::Lost, ..reading() },
        ),
        ("open doubtful-date", CardReading { signature: signature("2031-12-16"), ..reading() }),
        ("no-certificate card-unknown", CardReading { card: Item::Lost, authentication: Item::Absent, ..reading() }),
        ("incomplete", CardReading { card: Item::Lost, authentication: Item::Lost, ..reading() }),
        ("incomplete lock-signature", CardReading { authentication: Item::Lost, signature_pin: locked(), ..reading() }),
    ] {
        assert_eq!(names(&reading), expected, "{reading:?}");
    }
}

#[test]
fn a_doubtful_clock_counts_no_days_and_keeps_two_flags() {
    let early = judged(&CardReading { card: Item::Lost, ..reading() }, &Today::given(day("2021-09-15")));
    assert_eq!(
        (early.verdict(), early.flags()),
        (Verdict::ClockDoubtful, [Flag::SignatureUnknown, Flag::CardUnknown].as_slice())
    );
    let times = early.authentication().unwrap();
    assert_eq!((times.days_left, times.renewed_today_expires_on), (None, None));
    for (today, expected) in [
        (Today::from_clock(day("2026-11-20"), RELEASED_ON), Verdict::ClockDoubtful),
        (Today::from_clock(day("2026-11-21"), RELEASED_ON), Verdict::Open),
        (Today::given(day("2026-11-20")), Verdict::Open),
        (Today::given(day("2021-09-16")), Verdict::NotYet),
    ] {
        assert_eq!(judged(&reading(), &today).verdict(), expected, "{today:?}");
    }
}

#[test]
fn by_hand_there_is_neither_a_signature_nor_a_pin_to_flag() {
    let today = Today::given(day("2026-11-21"));
    let known = case(&Facts::by_hand(day("2027-06-14"), Some(day("2032-06-14"))), &today);
    assert_eq!((known.verdict(), known.flags()), (Verdict::NotYet, [Flag::ByHand].as_slice()));
    let unknown = case(&Facts::by_hand(day("2027-06-14"), None), &today);
    assert_eq!(unknown.flags(), [Flag::CardUnknown, Flag::ByHand]);
}

#[test]
fn revocation_and_the_chip_are_never_checked() {
    let today = Today::given(day("2026-11-21"));
    let lines = |reading: &CardReading| {
        judged(reading, &today).not_checked().into_iter().map(NotChecked::as_str).collect::<Vec<_>>()
    };
    assert_eq!(lines(&reading()), ["revocation", "issuer", "chip", "signature-date"]);
    let Item::Read(mut checked) = authentication("2026-12-15") else { panic!("it is read") };
    checked.issuer = IssuerCheck::SignedBy("demo".to_owned());
    let reading =
        CardReading { authentication: Item::Read(checked), signature: Item::Absent, card: Item::Lost, ..reading() };
    assert_eq!(lines(&reading), ["revocation", "chip", "card-date"]);
}

fn any_item<T: Clone + std::fmt::Debug + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Item<T>> {
    prop_oneof![
        6 => value.prop_map(Item::Read),
        1 => Just(Item::Absent),
        1 => Just(Item::NeedsPin),
        1 => (0_u8..16).prop_map(|left| Item::PinWrong(TriesLeft(left))),
        1 => Just(Item::PinLocked),
        1 => Just(Item::LastTryRefused),
        1 => Just(Item::OutcomeUnknown),
        1 => any::<u16>().prop_map(|word| Item::Refused(StatusWord::new(word))),
        1 => Just(Item::Unreadable(ContentError::NoSuchDate)),
        1 => Just(Item::Lost),
        1 => Just(Item::NotAsked),
    ]
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_i64..110_000).prop_map(|days| day("1900-01-01") + TimeDelta::days(days))
}

fn any_certificate(kind: CertificateKind) -> impl Strategy<Value = CertificateFacts> {
    (any_day(), any_day(), 0_u32..24).prop_map(move |(first, last, hour)| CertificateFacts {
        kind,
        not_before: first.and_hms_opt(0, 0, 0).unwrap().and_utc(),
        not_after: last.and_hms_opt(hour, 59, 59).unwrap().and_utc(),
        issuer: IssuerCheck::Unknown,
        names_demo: false,
    })
}

fn any_token() -> impl Strategy<Value = Token> {
    prop_oneof![
        5 => Just(Token::MyNumberCard),
        1 => Just(Token::Unknown),
        1 => Just(Token::JukiCard),
        1 => Just(Token::Other(OtherCard { kind: OtherCardKind::Unnamed, status: StatusWord::new(0x6A82) })),
    ]
}

fn any_pin() -> impl Strategy<Value = PinState> {
    prop_oneof![
        (1_u8..16).prop_map(|left| PinState::Ready(TriesLeft(left))),
        Just(PinState::NoLimit),
        Just(PinState::Locked),
        any::<u16>().prop_map(|word| PinState::Unknown(StatusWord::new(word))),
    ]
}

fn any_card() -> impl Strategy<Value = CardBody> {
    (any_day(), "[0-9]{5}").prop_map(|(expires_on, issued_by)| CardBody { expires_on, issued_by })
}

prop_compose! {
    fn any_reading()(
        token in any_item(any_token()),
        card in any_item(any_card()),
        authentication in any_item(any_certificate(CertificateKind::Authentication)),
        signature in any_item(any_certificate(CertificateKind::Signature)),
        authentication_pin in any_item(any_pin()),
        signature_pin in any_item(any_pin()),
    ) -> CardReading {
        let made_of_software = false;
        CardReading { made_of_software, token, card, authentication, signature, authentication_pin, signature_pin }
    }
}

proptest! {
    #[test]
    fn whatever_a_card_says_there_is_one_answer_in_whole_sentences(reading in any_reading(), today in any_day()) {
        let facts = Facts::from_reading(&reading);
        let found = case(&facts, &Today::given(today));
        prop_assert!(found.flags().is_sorted());
        if found.verdict() == Verdict::NotThisCard {
            prop_assert!(found.flags().is_empty());
        }
        if let Some(timeline) = found.timeline() {
            prop_assert!(timeline.segments.iter().all(|part| (0.0..=1.0).contains(&part.from) && part.from < part.to));
        }
        for language in Language::ALL {
            let said = answer(&found, &Texts::new(language));
            let text = format!("{said:?}");
            prop_assert!(!text.contains('⟦') && !text.contains("{$") && !text.contains("{ $"), "{}", text);
            prop_assert!(!said.headline.is_empty() && !said.next_action.is_empty());
            if found.has(Flag::SignatureDue) {
                prop_assert!(!said.headline.contains("不要") && !said.headline.contains("Nothing"));
            }
        }
    }

    #[test]
    fn dates_typed_by_hand_always_have_an_answer(
        expires_on in any_day(),
        card in proptest::option::of(any_day()),
        today in any_day(),
    ) {
        let facts = Facts::by_hand(expires_on, card);
        let found = case(&facts, &Today::given(today));
        prop_assert!(found.verdict().is_about_dates());
        prop_assert!(found.has(Flag::ByHand));
    }
}

#[test]
fn on_the_cards_own_last_day_a_renewal_still_lasts_until_it() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    for (today, expected) in [("2027-01-31", Some(day("2027-01-31"))), ("2027-02-01", None)] {
        let found = kigen_guide::calendar::renewed_on(day(today), day("2027-01-31"), Some(day("2027-01-31")));
        assert_eq!(found, expected, "{today}");
    }
}
