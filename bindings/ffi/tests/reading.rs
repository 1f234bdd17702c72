//! The surface as a shell uses it: over demo cards, from the first command to the last word.

#![allow(clippy::unwrap_used, reason = "a call that fails ends the test")]

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use kigen_ffi::*;
use support::{JAPANESE, TODAY, card, case, on_a_phone, read, request};

mod support;

/// Hears everything, as a screen does.
#[derive(Default)]
struct Heard(Mutex<Vec<String>>);

impl ReadObserver for Heard {
    fn step_began(&self, step: Step, index: u8, of: u8) {
        self.0.lock().unwrap().push(format!("{step:?} {index}/{of}"));
    }

    fn learned(&self, row: Row) {
        let parts = [Some(row.label), Some(row.value), row.hint];
        self.0.lock().unwrap().push(parts.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
}

#[test]
fn a_tap_is_heard_step_by_step_with_the_date_before_its_end() {
    let heard = Arc::new(Heard::default());
    let observer: Arc<dyn ReadObserver> = heard.clone();
    let reading = read_card(card("renewal-open", DemoMishap::None), request(), Some(observer));
    assert_eq!((reading.outcome(), reading.commands()), (Outcome::Answer, 8));
    assert_eq!(
        *heard.0.lock().unwrap(),
        [
            "SelectCommon 1/8",
            "Card 2/8",
            "SelectJpki 3/8",
            "Token 4/8",
            "Availability 5/8",
            "Authentication 6/8",
            "利用者証明用電子証明書 2026年12月15日(火) 令和8年 これが大事な期限です",
            "カード本体 2031年12月15日(月) 令和13年",
            "AuthenticationPin 7/8",
            "利用者証明用の暗証番号 あと3回",
            "SignaturePin 8/8",
            "署名用の暗証番号 あと5回",
        ]
    );
}

/// Who sees 2031 alone goes home, while the certificate ends in three weeks.
#[test]
fn no_date_is_heard_before_the_one_that_counts() {
    let with_date = |after: u32| {
        let heard = Arc::new(Heard::default());
        let observer: Arc<dyn ReadObserver> = heard.clone();
        read_card(card("renewal-open", DemoMishap::LostAfter { commands: after }), request(), Some(observer));
        let lines = heard.0.lock().unwrap().clone();
        lines.into_iter().filter(|line| line.contains('年')).collect::<Vec<_>>()
    };
    for after in 0..6 {
        assert_eq!(with_date(after), Vec::<String>::new(), "{after}");
    }
    let first = with_date(6).remove(0);
    assert!(first.starts_with("利用者証明用電子証明書 2026年12月15日"), "{first}");
}

#[test]
fn the_answer_of_every_demo_card_is_whole_in_every_language() {
    for language in Language::ALL {
        for demo in demo_cards(language) {
            let reading = read(&demo.name);
            let answer = case(&reading).answer(on_a_phone(), language);
            assert!(!answer.headline.is_empty() && !answer.next_action.is_empty(), "{}", demo.name);
            let all = format!("{answer:?}{:?}", case(&reading).guide(language));
            assert!(!all.contains('⟦'), "{}: {all}", demo.name);
            assert!(!demo.story.contains('⟦'));
            for row in answer.rows.iter().chain(&answer.pins) {
                assert!(row.spoken.contains(&row.label), "{}", row.spoken);
            }
        }
    }
}

#[test]
fn the_block_of_every_demo_card_is_whole_in_every_language() {
    let mut kinds = Vec::new();
    for language in Language::ALL {
        for demo in demo_cards(language) {
            let case = case(&read(&demo.name));
            let block = case.brief(language);
            assert!(!block.title.is_empty() && !block.lines.is_empty(), "{}: {block:?}", demo.name);
            assert!(!format!("{block:?}").contains('⟦'), "{block:?}");
            for line in &block.lines {
                assert!(line.spoken.starts_with(&line.label) && line.spoken > line.label, "{line:?}");
                assert!(line.phones.iter().all(|phone| line.text.contains(phone)), "{line:?}");
            }
            let order: Vec<BriefKind> = block.lines.iter().map(|line| line.kind).collect();
            assert!(order.is_sorted() && order.windows(2).all(|pair| pair[0] != pair[1]), "{order:?}");
            kinds.extend(order);
            let guide: Vec<Statement> =
                case.guide(language).into_iter().flat_map(|section| section.statements).collect();
            assert!(block.careful.iter().all(|careful| guide.contains(careful)), "{:?}", block.careful);
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, BriefKind::ALL);
}

#[test]
fn plain_japanese_chooses_on_a_phone_too_and_no_page_is_corrected() {
    for demo in demo_cards(JAPANESE) {
        let reading = read(&demo.name);
        let place = GivenAnswer { question: QuestionKind::Municipality, answer: "11208".to_owned() };
        let case = Case::of(reading, vec![place], TODAY).unwrap();
        let ids = |language| -> Vec<String> {
            case.guide(language).into_iter().flat_map(|section| section.statements).map(|found| found.id).collect()
        };
        for language in Language::ALL {
            assert!(!ids(language).iter().any(|id| id.ends_with("-outdated")), "{}", demo.name);
        }
        let (whole, plain) = (ids(JAPANESE), ids(Language::PlainJapanese));
        assert!((1..=25).contains(&plain.len()) && plain.len() * 2 < whole.len(), "{}: {plain:?}", demo.name);
        assert!(plain.iter().all(|id| whole.contains(id)), "{}: {plain:?}", demo.name);
    }
}

#[test]
fn the_block_says_what_to_know_before_leaving_the_house() {
    let block = case(&read("renewal-open")).brief(JAPANESE);
    assert_eq!(block.title, "電子証明書の更新 — 宇都宮市にお住まいの方(ご本人が行く場合)");
    let line = |kind| block.lines.iter().find(|line| line.kind == kind).unwrap();
    let deadline = line(BriefKind::Deadline);
    assert_eq!(deadline.text, "2026年12月15日(火)まで。あと24日です。");
    assert_eq!(deadline.spoken, "いつまでに、2026年12月15日、火曜日まで。あと24日です。");
    assert_eq!(line(BriefKind::Phone).phones, ["028-632-2265"]);
    assert!(line(BriefKind::Bring).text.contains("マイナンバーカード"));
}

#[test]
fn every_row_with_a_date_says_why_it_is_that_day() {
    for demo in demo_cards(JAPANESE) {
        let answer = case(&read(&demo.name)).answer(on_a_phone(), JAPANESE);
        for row in answer.rows.iter().filter(|row| row.state.is_some()) {
            assert!(!row.why.is_empty(), "{}: {}", demo.name, row.label);
        }
    }
    let answer = case(&read("renewal-open")).answer(on_a_phone(), JAPANESE);
    let [line] = &answer.rows[2].why[..] else { panic!("one line") };
    assert_eq!(line.text, "カード本体の有効期限は、発行から10回目の誕生日です。");
    assert_eq!(
        (line.basis, line.rules.as_slice()),
        (Basis::Calculation, &["R-VALID-1", "R-VALID-2"].map(str::to_owned)[..])
    );
    assert!(line.source.address.is_some());
}

#[test]
fn dates_are_spoken_as_they_are_read_out() {
    let answer = case(&read("renewal-open")).answer(on_a_phone(), JAPANESE);
    assert_eq!(answer.key_date.as_deref(), Some("2026年12月15日(火)まで"));
    assert_eq!(
        answer.spoken,
        "電子証明書の更新の時期です、マイナンバーカードの中の証明書、2026年12月15日、火曜日まで、あと24日"
    );
    assert!(answer.rows[0].spoken.starts_with("利用者証明用電子証明書、2026年12月15日、火曜日、更新できます"));
}

#[test]
fn a_card_lost_at_any_command_is_an_answer_a_request_or_a_failure() {
    for commands in 0..8 {
        let reading = read_card(card("renewal-open", DemoMishap::LostAfter { commands }), request(), None);
        let expected = match commands {
            0 | 1 => Outcome::Failed(Failure::CardLost),
            2..=5 => Outcome::LiftedTooEarly,
            _ => Outcome::Answer,
        };
        assert_eq!(reading.outcome(), expected, "after {commands} commands");
    }
    let slow = read_card(card("renewal-open", DemoMishap::TimedOut { command: 1 }), request(), None);
    assert_eq!(slow.outcome(), Outcome::Failed(Failure::TimedOut));
}

#[test]
fn a_phone_and_an_old_card_lead_to_the_guide_too() {
    let buttons = |name| actions(case(&read(name)).answer(on_a_phone(), JAPANESE).buttons);
    for name in ["android-phone", "juki-card"] {
        assert_eq!(buttons(name), [Action::OtherCard, Action::ShowGuide], "{name}");
    }
    assert_eq!(buttons("other-card"), [Action::OtherCard]);
    assert_eq!(buttons("renewal-open"), [Action::ShowGuide]);
}

fn actions(buttons: Vec<Button>) -> Vec<Action> {
    buttons.into_iter().map(|button| button.action).collect()
}

#[test]
fn a_platform_gets_no_button_that_leads_nowhere_and_no_sentence_about_a_switch_that_it_lacks() {
    let small = || Platform { actions: vec![Action::ReadAgain, Action::OtherCard] };
    let said = |platform| failure_text(Failure::NfcOff, platform, JAPANESE);
    assert_eq!(actions(said(on_a_phone()).buttons), [Action::NfcSettings]);
    assert!(said(on_a_phone()).todo.contains("設定を開いて"));
    assert_eq!(actions(said(small()).buttons), [Action::ReadAgain]);
    assert_eq!(said(small()).todo, "機内モードをオフにして、もう一度お試しください。");
    let unset = Today { date: CivilDate { year: 2020, month: 1, day: 1 }, source: TodaySource::Clock };
    let unset = Case::of(read("renewal-open"), Vec::new(), unset).unwrap();
    let answered = |platform| unset.answer(platform, JAPANESE);
    assert_eq!(answered(on_a_phone()).verdict, Verdict::ClockDoubtful);
    assert_eq!(actions(answered(on_a_phone()).buttons), [Action::ClockSettings]);
    assert_eq!(actions(answered(small()).buttons), [Action::ReadAgain]);
}

#[test]
fn today_has_its_place_among_the_days_that_matter_and_words_for_the_ear() {
    let rail = |year, month| {
        let today = Today { date: CivilDate { year, month, day: 21 }, source: TodaySource::Chosen };
        let case = Case::of(read("renewal-open"), Vec::new(), today).unwrap();
        case.answer(on_a_phone(), JAPANESE).rail
    };
    let place = |year, month| rail(year, month).iter().position(|mark| mark.is_today);
    assert_eq!([place(2024, 1), place(2026, 11), place(2027, 1), place(2028, 1)], [0, 1, 2, 3].map(Some));
    assert_eq!(rail(2026, 11)[2].spoken, "2026年12月15日、火曜日、証明書の最後の日");
    assert_eq!(rail(2024, 1)[0].span.as_deref(), Some("約2年7か月"));
}

#[test]
fn answers_given_change_the_guide_and_contradictions_are_refused() {
    let reading = read("renewal-open");
    let given = |question, answer: &str| GivenAnswer { question, answer: answer.to_owned() };
    let case = |given| Case::of(reading.clone(), given, TODAY);
    let asked = case(Vec::new()).unwrap().questions(JAPANESE);
    assert_eq!(asked[0].chip, "お住まい: 栃木県 宇都宮市");
    assert_eq!(asked[1].chip, "行く人: 本人");
    let proxy = vec![given(QuestionKind::Who, "proxy")];
    let with_proxy = case(proxy.clone()).unwrap().questions(JAPANESE);
    assert!(with_proxy.iter().any(|question| question.kind == QuestionKind::Form));
    let guide = |given| case(given).map(|case| case.guide(JAPANESE));
    assert_ne!(guide(proxy), guide(Vec::new()));
    let representative = vec![given(QuestionKind::Who, "representative"), given(QuestionKind::Holder, "from-15")];
    assert_eq!(guide(representative), Err(Contradiction::RepresentativeForAdult.into()));
    assert_eq!(guide(vec![given(QuestionKind::Who, "nobody")]), Err(KigenError::NoSuchAnswer));
    assert_eq!(guide(vec![given(QuestionKind::Municipality, "99999")]), Err(Contradiction::UnknownMunicipality.into()));
}

#[test]
fn the_guide_has_a_checklist_places_and_sources() {
    let sections = case(&read("renewal-open")).guide(JAPANESE);
    let section = |kind| sections.iter().find(|section| section.kind == kind).unwrap();
    let papers: Vec<&str> = section(SectionKind::Bring)
        .statements
        .iter()
        .filter(|line| line.is_to_bring)
        .map(|line| line.id.as_str())
        .collect();
    assert!(papers.contains(&"bring-card"), "{papers:?}");
    let places: Vec<&Place> =
        section(SectionKind::Where).statements.iter().filter_map(|line| line.place.as_ref()).collect();
    assert_eq!(places[0].name, "市役所 市民課");
    assert_eq!(places[0].phone.as_deref(), Some("028-632-2265"));
    assert!(places[0].map_query.contains("市民課"));
    assert!(sections.iter().flat_map(|section| &section.statements).all(|line| !line.source.title.is_empty()));
    assert!(sections.iter().flat_map(|section| &section.statements).all(|line| !line.source.dates_text.is_empty()));
}

#[test]
fn a_reminder_says_what_its_day_is_for_and_that_the_card_is_a_demo() {
    let case = case(&read("renewal-open"));
    let reminders = case.reminders(JAPANESE);
    let next = case.answer(on_a_phone(), JAPANESE).next_action;
    assert!(!reminders.is_empty() && reminders.iter().all(|reminder| !reminder.description.contains(&next)));
    assert!(reminders.iter().all(|reminder| reminder.title.starts_with("【練習】")), "{reminders:?}");
    let file = case.calendar_file(JAPANESE).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), reminders.len());
}

/// Nobody said that these are demo cards: the certificate does, on any day.
#[test]
fn a_demo_card_is_told_by_its_certificate_whoever_holds_it() {
    for demo in demo_cards(JAPANESE) {
        let (unsaid, said) = (read(&demo.name), ReadRequest { is_demo: true, ..request() });
        let said = read_card(card(&demo.name, DemoMishap::None), said, None);
        let has_certificate = !["no-certificates", "juki-card", "other-card", "android-phone"].contains(&&*demo.name);
        assert_eq!((unsaid.is_demo(), said.is_demo()), (has_certificate, true), "{}", demo.name);
        let today = Today { source: TodaySource::Clock, ..TODAY };
        for reading in [unsaid, said] {
            let case = Case::of(reading.clone(), Vec::new(), today).unwrap();
            let band = reading.is_demo().then(|| "デモ — 本物のカードではありません".to_owned());
            assert_eq!(case.practice(JAPANESE), band, "{}", demo.name);
            let shared = case.shared_text(Shared::Block, JAPANESE);
            assert_eq!(shared.starts_with("デモ"), reading.is_demo(), "{} {shared}", demo.name);
            for reminder in case.reminders(JAPANESE) {
                assert_eq!(
                    reminder.title.starts_with("【練習】"),
                    reading.is_demo(),
                    "{} {}",
                    demo.name,
                    reminder.title
                );
            }
        }
    }
}

/// What goes into a calendar by hand is that of a person, on whatever day it is judged.
#[test]
fn typed_dates_are_no_demo() {
    let typed = support::typed(CivilDate { year: 2026, month: 12, day: 15 });
    let reading = read_by_hand(typed, TODAY).unwrap();
    let case = case(&reading);
    assert!(!reading.is_demo() && case.practice(JAPANESE).is_none());
    let reminders = case.reminders(JAPANESE);
    assert!(!reminders.is_empty() && reminders.iter().all(|reminder| !reminder.title.contains("練習")));
    assert!(reminders.iter().all(|reminder| reminder.description.contains("入力された日付による目安です。")));
}

#[test]
fn dates_typed_by_hand_need_no_card_and_say_so() {
    let typed = support::typed(CivilDate { year: 2026, month: 12, day: 15 });
    let reading = read_by_hand(typed.clone(), TODAY).unwrap();
    assert!(reading.is_by_hand() && !reading.can_read_signature());
    let answer = case(&reading).answer(on_a_phone(), JAPANESE);
    assert_eq!(answer.verdict, Verdict::Open);
    assert_eq!(answer.files_read_title, "何をもとにしたか");
    assert_eq!(answer.files_read, ["カードは読み取っていません。入力した日付による結果です。"]);
    assert!(answer.flags.contains(&Flag::ByHand));
    let no_day = TypedDates { expires_on: Some(CivilDate { year: 2026, month: 2, day: 30 }), ..typed.clone() };
    let refused = |of| Some(KigenError::NoSuchTypedDate { of });
    assert_eq!(read_by_hand(no_day.clone(), TODAY).err(), refused(TypedDay::ExpiresOn));
    let no_card = TypedDates { expires_on: typed.expires_on, card_expires_on: no_day.expires_on, ..typed.clone() };
    assert_eq!(read_by_hand(no_card, TODAY).err(), refused(TypedDay::CardExpiresOn));
    let no_making = TypedDates { made_on: no_day.expires_on, ..typed.clone() };
    assert_eq!(read_by_hand(no_making, TODAY).err(), refused(TypedDay::MadeOn));
    let nothing = TypedDates { expires_on: None, ..typed };
    assert_eq!(read_by_hand(nothing.clone(), TODAY).err(), Some(HandError::TooLittle.into()));
    let made = |year, month, day| {
        let made_on = Some(CivilDate { year, month, day });
        read_by_hand(TypedDates { made_on, birth_month: Some(6), birth_day: Some(14), ..nothing.clone() }, TODAY)
    };
    let of_making = case(&made(2022, 9, 5).unwrap()).answer(on_a_phone(), JAPANESE);
    let values: Vec<&str> = of_making.rows.iter().map(|row| row.value.as_str()).collect();
    assert_eq!((values[0], values[2]), ("2027年6月14日(月) 令和9年", "2032年6月14日(月) 令和14年"));
    assert_eq!(made(2026, 11, 22).err(), Some(HandError::NotMadeThen.into()));
    assert_eq!(made(2015, 12, 31).err(), Some(HandError::NotMadeThen.into()));
    let half = TypedDates { birth_month: Some(6), ..nothing.clone() };
    assert_eq!(read_by_hand(half, TODAY).err(), Some(HandError::TooLittle.into()));
    let never = TypedDates { birth_month: Some(2), birth_day: Some(30), ..nothing };
    assert_eq!(read_by_hand(never, TODAY).err(), refused(TypedDay::Birthday));
    assert_eq!(
        error_text(KigenError::NoSuchTypedDate { of: TypedDay::CardExpiresOn }, JAPANESE),
        "「1 カード本体の有効期限」に入力した日付はありません。年・月・日を確かめてください。"
    );
}

/// Whatever a person enters, the sentence is one for a phone.
#[test]
fn no_refusal_speaks_of_a_terminal() {
    let all = [
        KigenError::NoSuchDate,
        KigenError::NoSuchTypedDate { of: TypedDay::Birthday },
        KigenError::NoSuchDemoDay,
        KigenError::NoSuchDemoCard,
        KigenError::NoSuchAnswer,
        Contradiction::UnknownMunicipality.into(),
        Contradiction::RepresentativeForAdult.into(),
        Contradiction::FormWithoutProxy.into(),
        Contradiction::StayAbroad.into(),
        HandError::TooLittle.into(),
        HandError::CardEndsFirst.into(),
        HandError::NotOnTheBirthday.into(),
        HandError::NotMadeThen.into(),
        HandError::CertificatesNotOnTheBirthday.into(),
        HandError::BeforeFirstCards.into(),
        HandError::MadeBeforeBirth.into(),
        HandError::MadeForAnotherEnd.into(),
        HandError::NotAtThatAge.into(),
        HandError::UnderAgeEndsTogether.into(),
        KigenError::NoCardToCompare,
    ];
    for error in all {
        for language in Language::ALL {
            let said = error_text(error, language).to_lowercase();
            for word in ["--", "kigen ", "cargo", "コマンド", "command", "terminal", "proxy)", "⟦"] {
                assert!(!said.contains(word), "{error:?}: {said}");
            }
        }
    }
    let unknown = error_text(Contradiction::UnknownMunicipality.into(), JAPANESE);
    assert_eq!(unknown, "その市区町村は見つかりません。漢字、ひらがな、5けたの番号のどれかで探してください。");
}

fn failed<T>(failure: Failure) -> Result<T, SessionError> {
    Err(SessionError::Failed { failure })
}

#[test]
fn the_session_gives_the_card_and_not_our_answer() {
    let session = JpkiSession::open(card("renewal-open", DemoMishap::None)).unwrap();
    let facts = session.certificate_facts(CertificateKind::Authentication).unwrap();
    assert_eq!(facts.not_after, 1_797_346_799, "2026-12-15T14:59:59Z");
    assert_eq!(session.verify(PinKind::Signature, b"ABC123".to_vec(), false), failed(Failure::PinNotSent));
    assert_eq!(session.pin_state(PinKind::Signature), Ok(PinState::Ready(TriesLeft(5))));
    let refused = session.certificate_facts(CertificateKind::Signature);
    assert_eq!(refused, failed(Failure::Refused(StatusWord::new(0x6982))));
    assert_eq!(session.verify(PinKind::Signature, b"ABC123".to_vec(), false), Ok(()));
    assert_eq!(session.certificate_facts(CertificateKind::Signature).unwrap().issuer, IssuerCheck::NotChecked);
    assert_eq!(session.finish(), Ok(()));
    assert_eq!(session.finish(), Err(SessionError::Closed));
    let other = JpkiSession::open(card("other-card", DemoMishap::None)).err();
    assert_eq!(other, failed::<()>(Failure::Refused(StatusWord::new(0x6A82))).err());
}

#[test]
fn a_certificate_goes_in_as_der_and_only_dates_come_out() {
    let vectors = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/certificates");
    let facts = parse_certificate(fs::read(vectors.join("rsa-auth.der")).unwrap()).unwrap();
    assert_eq!((facts.kind, facts.issuer), (CertificateKind::Authentication, IssuerCheck::Unknown));
    assert!(facts.not_before < facts.not_after);
    let signature = parse_certificate(fs::read(vectors.join("rsa-sign.der")).unwrap()).unwrap();
    assert_eq!(signature.kind, CertificateKind::Signature);
    let nothing = parse_certificate(Vec::new()).err();
    assert_eq!(nothing, failed::<()>(Failure::UnreadableContent(Unreadable::Empty)).err());
}

#[test]
fn the_self_check_of_a_phone_and_a_card_has_a_line_each() {
    let lines = check_card(card("renewal-open", DemoMishap::None)).lines("NFC".to_owned(), 12, 30, JAPANESE);
    let ids = |lines: Vec<CheckLine>| lines.into_iter().map(|line| line.id).collect::<Vec<_>>();
    assert!(lines.iter().all(|line| line.level == CheckLevel::Pass), "{lines:?}");
    let of_a_card = [CheckId::Reader, CheckId::Card, CheckId::Kind, CheckId::Files, CheckId::Counters];
    assert_eq!(ids(lines), [&of_a_card[..], &[CheckId::Extended, CheckId::Time]].concat());
    let state = PhoneChecks { has_nfc: true, is_nfc_on: Some(false), demo_tap_works: true, extended_length: None };
    assert_eq!(ids(check_phone(state, JAPANESE)), [CheckId::Nfc, CheckId::NfcOn, CheckId::Demo]);
}

#[test]
fn the_issuer_of_a_demo_card_is_the_demo_root_and_of_no_other() {
    let commands = |issuer| {
        let request = ReadRequest { issuer: Some(issuer), ..request() };
        let reading = read_card(card("renewal-open", DemoMishap::None), request, None);
        (reading.commands(), case(&reading).answer(on_a_phone(), JAPANESE).notes)
    };
    let (count, notes) = commands(Roots::Demo);
    assert_eq!(count, 15);
    assert!(notes.contains(&"電子証明書の発行者を確かめました(demo)。".to_owned()), "{notes:?}");
    assert_eq!(commands(Roots::Jlis), (count, notes), "a phone looks among the roots of J-LIS and tells a demo");
}

#[test]
fn nothing_of_a_reading_is_printed() {
    assert_eq!(format!("{:?}", read("renewal-open")), "Reading { .. }");
    assert_eq!(format!("{:?}", case(&read("renewal-open"))), "Case { .. }");
    let session = JpkiSession::open(card("renewal-open", DemoMishap::None)).unwrap();
    assert_eq!(format!("{session:?}"), "JpkiSession { .. }");
}

#[test]
fn every_label_exists_in_every_language() {
    let ids = label_ids();
    assert!(ids.len() > 40 && ids.iter().all(|id| id.starts_with("screen-")));
    for language in Language::ALL {
        for id in &ids {
            assert!(!label(id.clone(), language).contains('⟦'), "{id}");
        }
    }
    let arguments = |step: &str| {
        vec![("step", step), ("of", "8")]
            .into_iter()
            .map(|(name, value)| LabelArgument { name: name.to_owned(), value: value.to_owned() })
            .collect()
    };
    assert_eq!(label_with("screen-reading-step".to_owned(), arguments("5"), JAPANESE), "8のうち5");
    assert_eq!(label("no-such-label".to_owned(), JAPANESE), "⟦no-such-label⟧");
}
