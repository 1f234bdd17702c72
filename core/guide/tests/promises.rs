//! Properties of every reading, every answer and every day: no reading is too strange for a safe answer.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

use std::sync::LazyLock;

use chrono::{Datelike, Days, Months, NaiveDate};
use kigen_card::{ContentError, IssuerCheck, Item, OtherCard, OtherCardKind, PinState, StatusWord, Token, TriesLeft};
use kigen_guide::calendar::{insurance_grace_ends_on, renewed_on, window_opens_on};
use kigen_guide::hand::Typed;
use kigen_guide::rules::Rules;
use kigen_guide::say::{Basis, Guide, SectionKind, StatementId as Id, Value, guide};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{CardFacts, Case, CertificateDates, Facts, Origin, Person, Today};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

static TEXTS: LazyLock<[Texts; 3]> = LazyLock::new(|| Language::ALL.map(Texts::new));

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days_from(first: &str, count: u64) -> impl Strategy<Value = NaiveDate> + use<> {
    let first = day(first);
    (0..count).prop_map(move |days| first.checked_add_days(Days::new(days)).unwrap())
}

/// Most near today, some anywhere between 1900 and 2200.
fn any_day() -> BoxedStrategy<NaiveDate> {
    prop_oneof![4 => days_from("2024-01-01", 4000), 1 => days_from("1900-01-01", 109_000)].boxed()
}

fn state<T: Clone + std::fmt::Debug + 'static>(read: impl Strategy<Value = T> + 'static) -> BoxedStrategy<Item<T>> {
    prop_oneof![
        4 => read.prop_map(Item::Read),
        1 => prop_oneof![
            Just(Item::Absent),
            Just(Item::NeedsPin),
            Just(Item::PinWrong(TriesLeft(2))),
            Just(Item::PinLocked),
            Just(Item::LastTryRefused),
            Just(Item::OutcomeUnknown),
            Just(Item::Refused(StatusWord::new(0x6982))),
            Just(Item::Unreadable(ContentError::Empty)),
            Just(Item::Lost),
            Just(Item::NotAsked),
        ],
    ]
    .boxed()
}

fn certificate() -> impl Strategy<Value = CertificateDates> {
    (any_day(), option::of(any_day()), any::<bool>()).prop_map(|(expires_on, valid_from, odd)| CertificateDates {
        valid_from,
        expires_on,
        ends_at: odd.then(|| "09:05:00".parse().unwrap()),
        issuer: IssuerCheck::NotChecked,
    })
}

fn pin() -> impl Strategy<Value = PinState> {
    prop_oneof![(1..=5u8).prop_map(|tries| PinState::Ready(TriesLeft(tries))), Just(PinState::Locked)]
}

fn token() -> impl Strategy<Value = Token> {
    let other = |kind| Token::Other(OtherCard { kind, status: StatusWord::new(0x6A82) });
    prop_oneof![
        12 => Just(Token::MyNumberCard),
        1 => select(vec![
            Token::Unknown, Token::JukiCard, Token::AndroidPhone, Token::Iphone,
            other(OtherCardKind::DrivingLicence), other(OtherCardKind::ResidenceCard),
            other(OtherCardKind::Passport), other(OtherCardKind::Unnamed),
        ]),
    ]
}

const CODES: [&str; 8] = ["09201", "13112", "14130", "14133", "11208", "01100", "99999", ""];

fn chip() -> impl Strategy<Value = Facts> {
    let card = (any_day(), option::of(select(CODES.to_vec())))
        .prop_map(|(expires_on, code)| CardFacts { expires_on, issued_by: code.map(str::to_owned) });
    // Certificate and card often end together.
    let dates = (state(certificate()), state(card), any::<bool>()).prop_map(|(authentication, card, together)| {
        let card = match (authentication.read(), card) {
            (Some(dates), Item::Read(found)) if together => {
                Item::Read(CardFacts { expires_on: dates.expires_on, ..found })
            }
            (_, card) => card,
        };
        (authentication, card)
    });
    (state(token()), dates, state(certificate()), state(pin()), state(pin())).prop_map(
        |(token, (authentication, card), signature, authentication_pin, signature_pin)| Facts {
            origin: Origin::Card,
            token,
            card,
            authentication,
            signature,
            authentication_pin,
            signature_pin,
        },
    )
}

fn answers() -> impl Strategy<Value = Answers> {
    let life = (
        option::of(select(Who::ALL.to_vec())),
        option::of(select(Holder::ALL.to_vec())),
        option::of(select(Abroad::ALL.to_vec())),
        option::of(select(Stay::ALL.to_vec())),
        option::of(select(CODES[..6].to_vec())),
    );
    let pins = (option::of(select(PinKnowledge::ALL.to_vec())), option::of(select(PinKnowledge::ALL.to_vec())));
    let papers = (option::of(any::<bool>()), option::of(any::<bool>()), option::of(any::<bool>()));
    (life, pins, papers).prop_map(|((who, holder, abroad, stay, code), (authentication_pin, signature_pin), papers)| {
        let (form, notice, moved) = papers;
        let municipality = code.map(str::to_owned);
        Answers {
            who,
            holder,
            authentication_pin,
            signature_pin,
            form,
            notice,
            moved,
            abroad,
            stay,
            municipality,
            hand: None,
        }
    })
}

fn typed() -> impl Strategy<Value = Typed> {
    let days = (option::of(any_day()), option::of(any_day()), option::of(any_day()), option::of(any_day()));
    (days, any::<bool>(), option::of(any::<bool>()), option::of(any::<bool>()), option::of(0..130u8)).prop_map(
        |((expires_on, card_expires_on, born, made_on), under_age, stay, renewed, age)| Typed {
            expires_on,
            card_expires_on,
            birthday: born.map(kigen_guide::calendar::Birthday::of),
            born_in: born.map(|born| born.year()),
            age,
            made_on,
            under_age,
            stay,
            renewed,
        },
    )
}

/// A card in a reader, or consistent dates typed off its face.
fn asked() -> impl Strategy<Value = (Facts, Situation, Today)> {
    let hand = (chip(), typed(), 0..4u8).prop_map(|(chip, typed, by_hand)| match typed.dates(day("2200-12-31")) {
        Ok(dates) if by_hand == 0 => (dates.facts(), Some(dates)),
        _ => (chip, None),
    });
    let all = (hand, answers(), any_day(), 0..8u8);
    all.prop_filter_map("a contradiction", |((facts, hand), answers, date, clock)| {
        let today = if clock == 0 { Today::from_clock(date, day("2026-11-21")) } else { Today::given(date) };
        Some((facts, Situation::of(Answers { hand, ..answers }).ok()?, today))
    })
}

fn position(advice: &Guide, ids: &[Id]) -> Option<usize> {
    advice.statements().position(|statement| ids.contains(&statement.id))
}

/// Whether the chip reported what a statement with basis chip says.
#[allow(clippy::wildcard_enum_match_arm, reason = "no other kind may rest on the chip")]
fn chip_said(facts: &Facts, id: Id, advice: &Guide) -> bool {
    let card = facts.card.read();
    let has_code = card.is_some_and(|card| card.issued_by.is_some());
    let locked = |item: &Item<PinState>| matches!(item, Item::Read(PinState::Locked) | Item::PinLocked);
    let tries = |item: &Item<PinState>| matches!(item, Item::Read(PinState::Ready(_)));
    let date = |expected: Option<NaiveDate>| {
        let statement = advice.statements().find(|statement| statement.id == id).unwrap();
        expected.is_some() && statement.argument("date") == expected.map(Value::Date).as_ref()
    };
    match id {
        Id::DatesAuthentication => date(facts.authentication.read().map(|dates| dates.expires_on)),
        Id::DatesSignature => date(facts.signature.read().map(|dates| dates.expires_on)),
        Id::DatesCard | Id::AssumedCardEnd => date(card.map(|card| card.expires_on)),
        Id::DatesAuthenticationAbsent => facts.authentication.is_absent(),
        Id::DatesSignatureAbsent | Id::DatesSignatureCanBeIssued => facts.signature.is_absent(),
        Id::DatesIssuedBy | Id::WhereProposed => has_code,
        Id::DatesTriesAuthentication => tries(&facts.authentication_pin),
        Id::DatesTriesSignature => tries(&facts.signature_pin),
        Id::DatesLockedAuthentication => locked(&facts.authentication_pin),
        Id::DatesLockedSignature => locked(&facts.signature_pin),
        Id::AssumedLocked => locked(&facts.authentication_pin) || locked(&facts.signature_pin),
        id if id.as_str().starts_with("verdict-") => facts.token.read().is_some(),
        _ => false,
    }
}

/// «有効» only as part of the names of dates and of the online check, and of one paper as 川崎市 names it; «valid» never.
fn claims_validity(text: &str) -> bool {
    let named = ["有効期限", "有効期間", "有効性確認", "公印が押されているもののみ有効"];
    let rest = named.iter().fold(text.to_owned(), |text, name| text.replace(name, ""));
    rest.contains("有効")
        || text.split(|letter: char| !letter.is_ascii_alphabetic()).any(|word| word.eq_ignore_ascii_case("valid"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn there_is_one_verdict_and_one_next_action_and_every_line_has_its_source((facts, situation, today) in asked()) {
        let case = Case::of(&facts, &situation, &today, Rules::builtin());
        let advice = guide(&case);
        let first = advice.section(SectionKind::Verdict).unwrap();
        let count = |beginning: &str| advice.statements().filter(|line| line.id.as_str().starts_with(beginning)).count();
        prop_assert_eq!((count("verdict-"), count("next-")), (1, 1));
        prop_assert!(first.statements[0].id.as_str().starts_with("verdict-"));
        prop_assert!(first.statements[1].id.as_str().starts_with("next-"));
        prop_assert!(advice.says(Id::FraudLine));
        prop_assert_eq!(advice.says(Id::UncheckedRevocation), !case.is_another_card());
        for statement in advice.statements() {
            let rule = statement.id.said_by();
            let is_known = rule.starts_with("R-CONFLICT-") || Rules::builtin().source_of_rule(rule).is_some();
            prop_assert!(is_known, "{} rests on {}", statement.id.as_str(), rule);
            prop_assert!(!statement.source.title(&TEXTS[0]).is_empty());
            match statement.basis {
                Basis::Chip => prop_assert!(chip_said(&facts, statement.id, &advice), "{}", statement.id.as_str()),
                Basis::Calculation => prop_assert_eq!(facts.origin, Origin::Card),
                Basis::National | Basis::Municipal | Basis::Person => {}
            }
            if facts.is_by_hand() {
                prop_assert!(!matches!(statement.basis, Basis::Chip | Basis::Calculation), "{}", statement.id.as_str());
            }
        }
    }

    #[test]
    fn nothing_to_do_is_never_said_while_a_known_date_is_due((facts, situation, today) in asked()) {
        let advice = guide(&Case::of(&facts, &situation, &today, Rules::builtin()));
        let card = facts.card_expires_on();
        let known = [facts.authentication.read(), facts.signature.read()].into_iter().flatten();
        let ends = known.map(|dates| card.map_or(dates.expires_on, |card| card.min(dates.expires_on))).chain(card);
        let is_due = ends.map(window_opens_on).any(|opens| today.date >= opens);
        let waits = [Id::NextWait, Id::NextWaitForCard, Id::VerdictNotYet, Id::VerdictCardBoundLater];
        if is_due {
            prop_assert_eq!(position(&advice, &waits), None);
            for texts in &*TEXTS {
                for statement in advice.statements() {
                    let text = statement.text(texts);
                    let said = ["何もしなくて", "何も しなくて", "othing to do"].into_iter().find(|words| text.contains(words));
                    prop_assert!(said.is_none(), "{}", text);
                }
            }
        }
    }

    #[test]
    fn who_has_a_period_of_stay_is_told_to_extend_by_the_date(
        (facts, situation, today) in asked(), stay in select(vec![Stay::Limited, Stay::Pending]),
    ) {
        let situation = Situation::of(Answers { stay: Some(stay), ..situation.answers().clone() });
        prop_assume!(situation.is_ok());
        let case = Case::of(&facts, &situation.unwrap(), &today, Rules::builtin());
        let advice = guide(&case);
        if case.is_card_bound() && !case.is_leaving() {
            let first = if stay == Stay::Pending {
                [Id::NextSpecialPeriod, Id::NextSpecialPeriodToday, Id::NextStayOver]
            } else {
                [Id::NextExtendStay, Id::NextExtendStayToday, Id::NextStayOver]
            };
            let next = advice.statements().find(|statement| first.contains(&statement.id));
            prop_assert!(next.is_some(), "{:?}", case.next_action());
            if let Some((next, Value::Date(date))) = next.and_then(|next| Some((next, next.argument("date")?))) {
                for (texts, [before, after]) in TEXTS.iter().zip([["", "までに"], ["by ", ""], ["", "までに"]]) {
                    let by = format!("{before}{}{after}", texts.date(*date));
                    prop_assert!(next.text(texts).replace("By ", "by ").contains(&by), "{}", next.text(texts));
                }
            }
            prop_assert_eq!(advice.says(Id::SpecialStay), stay == Stay::Limited);
            prop_assert_eq!(advice.says(Id::BringStayPending), stay == Stay::Pending && !case.lives_abroad());
            prop_assert!(!advice.says(Id::NextAfterTheEnd) && !advice.says(Id::WhenPracticalLastDayPast));
            prop_assert_eq!(position(&advice, &[Id::NextNewCard, Id::NextWaitForCard, Id::NextCardOrStay]), None);
        }
    }

    #[test]
    fn a_proxy_hears_of_the_second_visit_before_the_first((facts, situation, today) in asked()) {
        let situation = Situation::of(Answers { who: Some(Who::Proxy), ..situation.answers().clone() }).unwrap();
        let case = Case::of(&facts, &situation, &today, Rules::builtin());
        let advice = guide(&case);
        if let Some(first) = position(&advice, &[Id::BringFirstVisit]) {
            let warned =
                [Id::BringTwoVisits, Id::BringTwoVisitsPossible, Id::BringTwoVisitsExpired, Id::BringTwoVisitsMoved];
            prop_assert!(position(&advice, &warned).is_some_and(|warned| warned < first));
            prop_assert!(!advice.says(Id::BringOneVisit));
        }
        let is_uncertain = situation.answers().form != Some(true)
            || situation.authentication_pin(&facts).is_none_or(|pin| pin != PinKnowledge::Known);
        prop_assert!(!(is_uncertain && case.person() == Person::Proxy && advice.says(Id::BringOneVisit)));
    }

    #[test]
    fn no_certificate_is_called_valid_in_any_language((facts, situation, today) in asked()) {
        let advice = guide(&Case::of(&facts, &situation, &today, Rules::builtin()));
        for texts in &*TEXTS {
            for statement in advice.statements() {
                for text in [statement.text(texts), statement.spoken(texts)] {
                    prop_assert!(!claims_validity(&text), "{}", text);
                    prop_assert!(!text.is_empty() && !text.contains('⟦') && !text.contains("{$"), "{}", text);
                }
            }
        }
    }

    #[test]
    fn a_renewal_inside_the_window_never_gives_less_than_one_before_it(
        expires_on in days_from("2000-01-01", 36_525), early in 0u64..2000, late in 0u64..92, card in option::of(0u64..4000),
    ) {
        let card = card.map(|days| expires_on.checked_add_days(Days::new(days)).unwrap());
        let opens = window_opens_on(expires_on);
        let before = opens.checked_sub_days(Days::new(early + 1)).unwrap();
        let inside = opens.checked_add_days(Days::new(late)).unwrap().min(expires_on);
        if let (Some(less), Some(more)) = (renewed_on(before, expires_on, card), renewed_on(inside, expires_on, card)) {
            prop_assert!(less <= more, "{} gives {}, {} gives {}", before, less, inside, more);
        }
    }
}

#[test]
fn on_every_day_of_the_century_the_first_day_of_the_window_loses_nothing_and_the_day_before_may() {
    let mut lost = 0;
    for expires_on in day("2000-01-01").iter_days().take_while(|date| *date <= day("2099-12-31")) {
        let opens = window_opens_on(expires_on);
        assert!(opens < expires_on && expires_on <= opens.checked_add_months(Months::new(3)).unwrap(), "{expires_on}");
        assert!(insurance_grace_ends_on(expires_on) > expires_on);
        let gain = |renewed: NaiveDate| renewed_on(renewed, expires_on, None);
        let (Some(last), Some(first), Some(before)) = (gain(expires_on), gain(opens), gain(opens.pred_opt().unwrap()))
        else {
            continue; // 29 February: left open
        };
        assert!(first >= before, "{expires_on}");
        assert!(last >= first, "{expires_on}");
        lost += usize::from(before < first);
    }
    assert!(lost > 36_000, "going a day early costs a year: {lost}");
}
