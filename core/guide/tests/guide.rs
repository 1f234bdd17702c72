//! The answer as a whole: what it must say, what it must never say, and which questions come before it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a date or an index that cannot be ends the test")]

use chrono::{Days, NaiveDate};
use kigen_card::{IssuerCheck, Item, PinState, Token, TriesLeft};
use kigen_guide::interview::{every_answer, questions};
use kigen_guide::rules::Rules;
use kigen_guide::say::{Basis, Guide, RowKind, SectionKind, StatementId, guide};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, QuestionKind, Situation, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{CardFacts, Case, CertificateDates, Facts, Flag, Origin, Today};
use proptest::prelude::*;
use proptest::sample::{Index, select};

const TODAY: &str = "2026-11-21";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn certificate(expires_on: NaiveDate) -> Item<CertificateDates> {
    let valid_from = expires_on.checked_sub_days(Days::new(1500));
    Item::Read(CertificateDates { valid_from, expires_on, ends_at: None, issuer: IssuerCheck::NotChecked })
}

fn card(authentication: &str, card: &str) -> Facts {
    Facts {
        origin: Origin::Card,
        token: Item::Read(Token::MyNumberCard),
        card: Item::Read(CardFacts { expires_on: day(card), issued_by: Some("01100".to_owned()) }),
        authentication: certificate(day(authentication)),
        signature: Item::NeedsPin,
        authentication_pin: Item::Read(PinState::Ready(TriesLeft(3))),
        signature_pin: Item::Read(PinState::Ready(TriesLeft(5))),
    }
}

fn case(facts: &Facts, answers: &Answers) -> Case<'static> {
    let situation = Situation::of(answers.clone()).unwrap();
    Case::of(facts, &situation, &Today::given(day(TODAY)), Rules::builtin())
}

fn guided(facts: &Facts, answers: &Answers) -> Guide {
    guide(&case(facts, answers))
}

fn position(advice: &Guide, id: StatementId) -> Option<usize> {
    advice.statements().position(|statement| statement.id == id)
}

#[test]
fn a_proxy_without_the_form_hears_of_the_second_visit_before_the_first() {
    for municipality in [None, Some("09201"), Some("13112"), Some("14133"), Some("11208")] {
        for expires in ["2026-12-15", "2026-10-20", "2027-06-14"] {
            for (form, pin) in [(Some(false), None), (Some(true), Some(PinKnowledge::Forgotten)), (None, None)] {
                let situation = Answers {
                    who: Some(Who::Proxy),
                    form,
                    authentication_pin: pin,
                    municipality: municipality.map(str::to_owned),
                    ..Answers::default()
                };
                let found = guided(&card(expires, "2031-12-15"), &situation);
                let warning = [
                    StatementId::BringTwoVisits,
                    StatementId::BringTwoVisitsPossible,
                    StatementId::BringTwoVisitsExpired,
                ];
                let said = warning.into_iter().find_map(|id| position(&found, id));
                let first = position(&found, StatementId::BringFirstVisit);
                // While it is not said whether there is a form, a second visit is only possible.
                let lists_both = form.is_some() && municipality.is_some_and(|code| ["09201", "14133"].contains(&code));
                let is_before = said.is_some() && first.map_or(!lists_both, |first| said < Some(first));
                assert!(is_before, "{municipality:?} {expires} {form:?}");
                assert!(!found.says(StatementId::BringOneVisit), "{municipality:?} {expires} {form:?}");
            }
        }
    }
}

#[test]
fn a_proxy_with_everything_goes_once() {
    let known = Some(PinKnowledge::Known);
    let situation = Answers {
        who: Some(Who::Proxy),
        form: Some(true),
        authentication_pin: known,
        signature_pin: known,
        ..Answers::default()
    };
    assert!(guided(&card("2026-12-15", "2031-12-15"), &situation).says(StatementId::BringOneVisit));
}

#[test]
fn a_foreign_resident_is_told_to_extend_before_the_date() {
    // The first is the day itself, a Saturday, and the last another.
    for (expires, next, by) in [
        ("2026-11-21", StatementId::NextStayOver, None),
        ("2027-02-10", StatementId::NextExtendStay, Some("2027-02-10")),
        ("2029-02-10", StatementId::NextExtendStay, Some("2029-02-09")),
    ] {
        let situation = Answers { stay: Some(Stay::Limited), ..Answers::default() };
        let found = guided(&card(expires, expires), &situation);
        let next = found.statements().find(|statement| statement.id == next).unwrap_or_else(|| panic!("{expires}"));
        assert!(!found.says(StatementId::NextWaitForCard) && !found.says(StatementId::WhenCardFirstDay), "{expires}");
        let open = guided(&card(expires, expires), &Answers::default());
        assert!(open.says(StatementId::SpecialStayIfAny), "{expires}");
        for language in [Language::Japanese, Language::PlainJapanese] {
            let texts = Texts::new(language);
            let said = next.text(&texts);
            assert!(said.contains("窓口"), "{expires} {language:?}: {said}");
            let by = by.map(|by| format!("{}までに", texts.date(day(by))));
            assert!(by.is_none_or(|by| said.contains(&by)), "{expires} {language:?}: {said}");
        }
    }
}

#[test]
fn a_locked_pin_goes_to_the_store_only_with_the_other_and_in_date() {
    let situation = |authentication, signature| Answers {
        authentication_pin: Some(authentication),
        signature_pin: Some(signature),
        ..Answers::default()
    };
    use PinKnowledge::{Forgotten, Known, Locked};
    for (expires, authentication, signature, expected) in [
        ("2027-06-14", Known, Locked, Some(StatementId::PinsStoreSignature)),
        ("2027-06-14", Forgotten, Known, Some(StatementId::PinsStoreAuthentication)),
        ("2026-10-20", Known, Locked, Some(StatementId::PinsOffice)),
        ("2027-06-14", Forgotten, Locked, Some(StatementId::PinsOffice)),
        ("2027-06-14", Known, Known, None),
    ] {
        let found = guided(&card(expires, "2031-12-15"), &situation(authentication, signature));
        let routes = [StatementId::PinsStoreSignature, StatementId::PinsStoreAuthentication, StatementId::PinsOffice];
        let said: Vec<_> = routes.into_iter().filter(|id| found.says(*id)).collect();
        assert_eq!(said, expected.into_iter().collect::<Vec<_>>(), "{expires} {authentication:?} {signature:?}");
    }
}

#[test]
fn what_does_not_matter_is_not_asked() {
    let asked = |facts: &Facts, answers: &Answers| {
        let found = questions(&case(facts, answers));
        found.into_iter().map(|question| question.kind).collect::<Vec<_>>()
    };
    let holder = asked(&card("2026-12-15", "2031-12-15"), &Answers::default());
    assert!(!holder.contains(&QuestionKind::Form), "{holder:?}");
    let proxy = Answers { who: Some(Who::Proxy), ..Answers::default() };
    assert!(asked(&card("2026-12-15", "2031-12-15"), &proxy).contains(&QuestionKind::Form));
    let mut absent = card("2028-06-14", "2028-06-14");
    absent.signature = Item::Absent;
    let child = asked(&absent, &Answers::default());
    assert!(!child.contains(&QuestionKind::SignaturePin), "{child:?}");
    assert!(child.contains(&QuestionKind::Moved), "the card of a child who moved is void, too: {child:?}");
    let mut phone = card("2026-12-15", "2031-12-15");
    phone.token = Item::Read(Token::AndroidPhone);
    assert_eq!(asked(&phone, &Answers::default()), []);
}

#[test]
fn every_kind_of_statement_of_the_rules_exists() {
    let kinds: Vec<&str> = StatementId::ALL.iter().flat_map(|id| id.kinds()).copied().collect();
    for number in (1..=35).filter(|number| *number != 32) {
        assert!(kinds.contains(&format!("ST-{number}").as_str()), "ST-{number}");
    }
    assert!(!kinds.contains(&"ST-32"));
}

#[test]
fn a_period_of_stay_is_asked_only_where_the_dates_leave_room_for_one() {
    let asked = |facts: &Facts| {
        let found = questions(&case(facts, &Answers::default()));
        found.iter().any(|question| question.kind == QuestionKind::Stay)
    };
    assert!(!asked(&card("2026-12-15", "2031-12-15")), "a birthday, and the card five years later");
    assert!(!asked(&card("2027-02-28", "2032-02-29")), "born on 29 February");
    assert!(asked(&card("2027-01-31", "2027-01-31")), "both on one day");
    assert!(asked(&card("2026-12-15", "2029-03-31")), "the card's end is no birthday");
}

#[test]
fn days_are_counted_only_until_what_is_named() {
    let said = |stay| {
        let situation = Answers { stay, ..Answers::default() };
        let found = guided(&card("2028-06-14", "2028-06-14"), &situation);
        [StatementId::WhenDaysUntil, StatementId::WhenCardDaysUntil].map(|id| found.says(id))
    };
    assert_eq!(said(None), [false, true]);
    assert_eq!(said(Some(Stay::None)), [false, true]);
    assert_eq!(said(Some(Stay::Limited)), [false, false], "the card follows the stay, on no day of its own");
}

#[test]
fn the_line_against_fraud_speaks_of_the_counter_alone_only_where_there_is_no_other_way() {
    let said = |facts: &Facts| {
        let found = guided(facts, &Answers::default());
        let line = found.statements().find(|line| line.id == StatementId::FraudLine).unwrap().clone();
        line.text(&Texts::new(Language::Japanese))
    };
    let nothing = "電話やSMS、メールで、カードや暗証番号を求められても、応じないでください。";
    assert_eq!(said(&card("2026-12-15", "2031-12-15")), format!("更新は窓口だけです。{nothing}"));
    assert_eq!(said(&card("2027-01-31", "2027-01-31")), nothing);
}

#[test]
fn who_issued_the_card_is_explained_without_a_choice() {
    let found = guided(&card("2026-12-15", "2031-12-15"), &Answers::default());
    let ids: Vec<_> = found.explaining(RowKind::IssuedBy).into_iter().map(|line| line.id).collect();
    assert_eq!(ids, [StatementId::DatesIssuedBy]);
    assert!(found.says(StatementId::WhereProposed));
}

fn a_certificate() -> impl Strategy<Value = Item<CertificateDates>> {
    let day = (0u64..6000).prop_map(|days| day("2020-01-01").checked_add_days(Days::new(days)).unwrap());
    prop_oneof![5 => day.prop_map(certificate), 1 => select(vec![Item::Absent, Item::Lost, Item::NeedsPin])]
}

fn a_pin() -> impl Strategy<Value = Item<PinState>> {
    select(vec![
        Item::Read(PinState::Ready(TriesLeft(3))),
        Item::Read(PinState::Ready(TriesLeft(1))),
        Item::Read(PinState::Locked),
        Item::Lost,
    ])
}

prop_compose! {
    fn facts()(
        authentication in a_certificate(), signature in a_certificate(), card in 0u64..7000, has_card in 0..6,
        authentication_pin in a_pin(), signature_pin in a_pin(), by_hand in 0..5, token in 0..12,
    ) -> Facts {
        let expires_on = day("2020-01-01").checked_add_days(Days::new(card)).unwrap();
        let issued_by = Some(["09201", "13112", "14133", "11208", "01100", "99999"][has_card as usize].to_owned());
        let token = match token {
            0 => Token::AndroidPhone,
            1 => Token::JukiCard,
            _ => Token::MyNumberCard,
        };
        Facts {
            origin: if by_hand == 0 { Origin::Hand { has_stay: false } } else { Origin::Card },
            token: Item::Read(token),
            card: if has_card == 0 { Item::Lost } else { Item::Read(CardFacts { expires_on, issued_by }) },
            authentication, signature, authentication_pin, signature_pin,
        }
    }
}

prop_compose! {
    fn answers()(picks in prop::collection::vec(any::<Index>(), 10)) -> Answers {
        fn pick<T: Copy>(index: &Index, all: &[T]) -> Option<T> {
            let at = index.index(all.len() + 1);
            all.get(at).copied()
        }
        let yes_no = [true, false];
        Answers {
            who: pick(&picks[0], Who::ALL),
            holder: pick(&picks[1], Holder::ALL),
            authentication_pin: pick(&picks[2], PinKnowledge::ALL),
            signature_pin: pick(&picks[3], PinKnowledge::ALL),
            form: pick(&picks[4], &yes_no),
            notice: pick(&picks[5], &yes_no),
            moved: pick(&picks[6], &yes_no),
            abroad: pick(&picks[7], Abroad::ALL),
            stay: pick(&picks[8], Stay::ALL),
            municipality: pick(&picks[9], &["09201", "13112", "14130", "11208", "47201"]).map(str::to_owned),
            hand: None,
        }
    }
}

/// Consistent answers.
fn a_situation() -> impl Strategy<Value = Situation> {
    answers().prop_filter_map("a contradiction", |answers| Situation::of(answers).ok())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn every_answer_is_whole_and_safe(facts in facts(), situation in a_situation(), days in 0u64..6000) {
        let today = Today::given(day("2020-01-01").checked_add_days(Days::new(days)).unwrap());
        let case = Case::of(&facts, &situation, &today, Rules::builtin());
        let found = guide(&case);

        let verdicts = found.section(SectionKind::Verdict).map(|section| {
            section.statements.iter().filter(|line| line.id.as_str().starts_with("verdict-")).count()
        });
        prop_assert_eq!(verdicts, Some(1));
        prop_assert!(found.says(StatementId::FraudLine));
        prop_assert_eq!(found.says(StatementId::UncheckedRevocation), !case.is_another_card());

        let waits = [
            StatementId::NextWait,
            StatementId::NextWaitForCard,
            StatementId::VerdictNotYet,
            StatementId::VerdictCardBoundLater,
        ];
        if waits.into_iter().any(|id| found.says(id)) {
            let known = [case.authentication(), case.signature()];
            for times in known.into_iter().flatten() {
                prop_assert!(today.date < times.renewal_opens_on, "{:?}", times);
            }
            prop_assert!(!case.has(Flag::SignatureDue));
        }
        let is_by_hand = facts.is_by_hand();
        for statement in found.statements() {
            prop_assert!(!statement.rules().is_empty());
            if is_by_hand {
                prop_assert!(statement.basis != Basis::Chip && statement.basis != Basis::Calculation);
            }
            if statement.id == StatementId::DatesSignature {
                prop_assert!(facts.signature.read().is_some());
            }
        }
        for language in Language::ALL {
            let texts = Texts::new(language);
            for statement in found.statements() {
                let text = statement.text(&texts);
                prop_assert!(!text.is_empty() && !text.contains('⟦') && !text.contains("{$"), "{}: {}", statement.id.as_str(), text);
                prop_assert!(!statement.source.title(&texts).is_empty());
                prop_assert!(!text.contains("有効です") && !text.contains("is valid"), "{}", text);
            }
        }
    }

    #[test]
    fn a_question_is_asked_exactly_when_an_answer_matters_that_the_card_did_not_give(facts in facts(), situation in a_situation()) {
        let (today, rules) = (Today::given(day(TODAY)), Rules::builtin());
        let case = Case::of(&facts, &situation, &today, rules);
        let base = guide(&case);
        let asked: Vec<QuestionKind> = questions(&case).into_iter().map(|question| question.kind).collect();
        for kind in QuestionKind::ALL {
            let possible = every_answer(kind, rules).into_iter().map(|reply| kind.answered(situation.answers(), &reply));
            let possible: Vec<Situation> = possible.filter_map(|changed| Situation::of(changed).ok()).collect();
            // A single possible answer needs no question.
            let matters = possible.len() > 1
                && possible.iter().any(|changed| guide(&Case::of(&facts, changed, &today, rules)) != base);
            let locked = |pin: &Item<PinState>| matches!(pin, Item::Read(PinState::Locked));
            let is_said = kind == QuestionKind::AuthenticationPin && locked(&facts.authentication_pin)
                || kind == QuestionKind::SignaturePin && locked(&facts.signature_pin);
            // The card's dates may already rule out a period of stay.
            let is_as_expected = asked.contains(&kind) == (matters && !is_said) || (kind == QuestionKind::Stay && matters);
            prop_assert!(is_as_expected, "{:?}", kind);
        }
    }
}
