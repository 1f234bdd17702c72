//! What a person brings, which PINs they need and how often they go: never a line of another task or person.

#![allow(clippy::unwrap_used, reason = "a date or a card that cannot be ends the test")]

use chrono::NaiveDate;
use kigen_card::{IssuerCheck, Item, PinState, Token, TriesLeft};
use kigen_guide::rules::Rules;
use kigen_guide::say::{Guide, StatementId as Id, brief, guide};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{BriefKind, CardFacts, Case, CertificateDates, Facts, Origin, Today};

const UTSUNOMIYA: &str = "09201";
const SETAGAYA: &str = "13112";
const KAWASAKI: &str = "14130";
const TOKOROZAWA: &str = "11208";
/// 札幌市, which has no file.
const ELSEWHERE: &str = "01100";
const CITIES: [&str; 5] = [UTSUNOMIYA, SETAGAYA, KAWASAKI, TOKOROZAWA, ELSEWHERE];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A card of that city, read without a password: the end of its certificates, and its own.
fn card(certificates: &str, card: &str) -> Facts {
    let dates = CertificateDates {
        valid_from: None,
        expires_on: day(certificates),
        ends_at: None,
        issuer: IssuerCheck::NotChecked,
    };
    Facts {
        origin: Origin::Card,
        token: Item::Read(Token::MyNumberCard),
        card: Item::Read(CardFacts { expires_on: day(card), issued_by: None }),
        authentication: Item::Read(dates),
        signature: Item::NeedsPin,
        authentication_pin: Item::Read(PinState::Ready(TriesLeft(3))),
        signature_pin: Item::Read(PinState::Ready(TriesLeft(5))),
    }
}

fn open() -> Facts {
    card("2026-12-18", "2031-12-18")
}

fn expired() -> Facts {
    card("2026-10-20", "2031-10-20")
}

/// The holder of that city, who knows both PINs; nothing special.
fn holder(city: &str) -> Answers {
    let pin = Some(PinKnowledge::Known);
    Answers {
        municipality: Some(city.to_owned()),
        who: Some(Who::Holder),
        authentication_pin: pin,
        signature_pin: pin,
        stay: Some(Stay::None),
        moved: Some(false),
        abroad: Some(Abroad::No),
        ..Answers::default()
    }
}

fn proxy(city: &str, form: bool) -> Answers {
    Answers { who: Some(Who::Proxy), form: Some(form), ..holder(city) }
}

fn case(facts: &Facts, answers: &Answers) -> Case<'static> {
    on("2026-11-29", facts, answers)
}

fn on(today: &str, facts: &Facts, answers: &Answers) -> Case<'static> {
    Case::of(facts, &Situation::of(answers.clone()).unwrap(), &Today::given(day(today)), Rules::builtin())
}

fn guided(facts: &Facts, answers: &Answers) -> Guide {
    guide(&case(facts, answers))
}

/// The Japanese text of every line of these kinds, in order.
fn words(found: &Guide, ids: &[Id]) -> Vec<String> {
    let texts = Texts::new(Language::Japanese);
    found.statements().filter(|line| ids.contains(&line.id)).map(|line| line.text(&texts)).collect()
}

fn whole(found: &Guide) -> String {
    let texts = Texts::new(Language::Japanese);
    found.statements().map(|line| line.text(&texts)).collect::<Vec<_>>().join("\n")
}

/// The kinds of papers to bring, in order.
fn papers(found: &Guide) -> Vec<Id> {
    found.statements().map(|line| line.id).filter(|id| id.is_to_bring()).collect()
}

#[test]
fn a_forgotten_password_is_set_anew_and_neither_kept_nor_entered() {
    let answers = Answers { signature_pin: Some(PinKnowledge::Forgotten), ..holder(UTSUNOMIYA) };
    let found = guided(&open(), &answers);
    assert_eq!(
        words(&found, &[Id::PinsAsked, Id::PinsSetAnew]),
        [
            "窓口で入力するのは、利用者証明用の暗証番号、住民基本台帳用の暗証番号です。",
            "署名用の暗証番号は、窓口で新しく設定します。新しいものを決めてから行ってください。",
        ]
    );
    let steps = words(&found, &[Id::CounterStep, Id::CounterSetAnew]);
    assert!(steps.contains(&"先に、署名用の暗証番号を新しく設定します。".to_owned()), "{steps:?}");
    assert!(!steps.iter().any(|step| step.contains("署名用電子証明書の暗証番号")), "{steps:?}");
    assert_eq!(papers(&found), [Id::BringCard, Id::BringNotice, Id::BringId]);
    assert_eq!(words(&found, &[Id::BringId]), ["本人確認書類。例: 運転免許証。"]);
}

#[test]
fn no_pin_stays_the_same_where_one_is_set_anew() {
    use PinKnowledge::{Forgotten, Known, Locked};
    for city in CITIES {
        for facts in [open(), expired()] {
            for who in [holder(city), proxy(city, true)] {
                for (authentication, signature) in [(Known, Forgotten), (Locked, Known), (Locked, Locked)] {
                    let answers = Answers {
                        authentication_pin: Some(authentication),
                        signature_pin: Some(signature),
                        ..who.clone()
                    };
                    let found = guided(&facts, &answers);
                    let text = whole(&found);
                    assert!(!text.contains("今のまま"), "{city} {authentication:?} {signature:?}\n{text}");
                    assert!(!text.contains("暗証番号の控え"), "{city} {authentication:?} {signature:?}\n{text}");
                    assert!(!found.says(Id::PinsSheet) && !found.says(Id::PinsInForm), "{city}");
                    let is_proxy = answers.who == Some(Who::Proxy);
                    assert_eq!(found.says(Id::CounterSetAnewFromForm), is_proxy, "{city}");
                    assert_eq!(found.says(Id::CounterSetAnew), !is_proxy, "{city}");
                }
            }
        }
    }
}

#[test]
fn the_proxys_holder_writes_the_new_pin_into_the_form() {
    let answers = Answers { signature_pin: Some(PinKnowledge::Forgotten), ..proxy(KAWASAKI, true) };
    let found = guided(&open(), &answers);
    assert_eq!(
        words(&found, &[Id::PinsInForm, Id::PinsNewInForm]),
        [
            "署名用の暗証番号は、ご本人が新しく決めて、届いた照会書兼回答書に書き、封をします。代理の方が知る必要はありません。"
        ]
    );
    let form = words(&found, &[Id::BringFormSign]).join("");
    assert!(form.contains("ご本人が新しい署名用の暗証番号を決めて、書き入れます。"), "{form}");
    assert!(form.contains("ご本人が利用者証明用の暗証番号、住民基本台帳用の暗証番号を書き入れます。"), "{form}");
}

#[test]
fn both_pins_locked_is_one_visit_or_two_but_never_both() {
    let locked = Some(PinKnowledge::Locked);
    for city in CITIES {
        for (who, one) in [(holder(city), true), (proxy(city, true), false), (proxy(city, false), false)] {
            let found = guided(&open(), &Answers { authentication_pin: locked, signature_pin: locked, ..who });
            assert_eq!((found.says(Id::BringOneVisit), found.says(Id::BringTwoVisits)), (one, !one), "{city}");
            let text = whole(&found);
            assert!(!(text.contains("1回で") && text.contains("2回行")), "{city}\n{text}");
        }
    }
}

#[test]
fn who_knows_the_pins_still_takes_an_identity_document() {
    for city in CITIES {
        for facts in [open(), expired()] {
            let found = guided(&facts, &holder(city));
            assert!(papers(&found).contains(&Id::BringId), "{city}");
            let id = words(&found, &[Id::BringId]).join("");
            assert!(id.contains("念のため。暗証番号が分からないときや、合わないときに必要です。"), "{city}: {id}");
        }
    }
}

#[test]
fn a_proxy_is_never_told_to_look_up_the_pins() {
    for city in CITIES {
        for form in [true, false] {
            let found = guided(&open(), &proxy(city, form));
            assert!(!whole(&found).contains("設定暗証番号記載票"), "{city}");
        }
    }
}

#[test]
fn a_child_under_15_has_no_signature_password() {
    let typed = Facts { origin: Origin::Hand { has_stay: false }, signature: Item::NotAsked, ..open() };
    for city in CITIES {
        let answers = Answers { holder: Some(Holder::Under15), who: Some(Who::Representative), ..holder(city) };
        let text = whole(&guided(&typed, &answers));
        assert!(!text.contains("署名用の暗証番号"), "{city}\n{text}");
        assert!(!text.contains("署名用電子証明書の暗証番号"), "{city}\n{text}");
    }
}

fn child() -> Facts {
    Facts { signature: Item::Absent, ..open() }
}

fn stay_card() -> Facts {
    card("2027-01-20", "2027-01-20")
}

fn new_card() -> Facts {
    card("2027-01-31", "2027-01-31")
}

#[test]
fn who_is_sent_for_a_child_or_a_ward_is_the_legal_representative_and_hears_why() {
    for (holds, proof) in [(Holder::Under15, Id::BringProofChild), (Holder::Ward, Id::BringProofWard)] {
        for city in CITIES {
            let sent = Answers { holder: Some(holds), ..proxy(city, true) };
            let said_holder = Answers { form: None, who: Some(Who::Holder), ..sent.clone() };
            let found = guided(&child(), &sent);
            assert_eq!(papers(&found), papers(&guided(&child(), &said_holder)), "{city}");
            assert!(papers(&found).contains(&proof) && papers(&found).contains(&Id::BringRepresentativeId), "{city}");
            assert!(!found.says(Id::BringProxyId) && !found.says(Id::BringForm), "{city}");
            assert_eq!(
                words(&found, &[Id::AssumedRepresentative]),
                [
                    "15歳未満の方と成年被後見人の方の手続きは、法定代理人がします。法定代理人が行くものとして案内します。"
                ]
            );
        }
    }
}

#[test]
fn nothing_stops_for_a_child_that_a_child_does_not_have() {
    for city in CITIES {
        let answers = Answers { holder: Some(Holder::Under15), who: Some(Who::Representative), ..holder(city) };
        let found = guided(&child(), &answers);
        let stops = words(&found, &[Id::StopsOn, Id::StopsNote]).join("");
        assert!(stops.contains("マイナポータルへのログイン"), "{city}: {stops}");
        assert!(!stops.contains("コンビニ") && !stops.contains("e-Tax"), "{city}: {stops}");
    }
}

#[test]
fn a_new_card_has_its_four_steps_its_letter_and_its_papers() {
    for city in CITIES {
        let found = guided(&new_card(), &holder(city));
        assert_eq!(
            words(
                &found,
                &[Id::CounterCardApply, Id::CounterCardNotice, Id::CounterCardReserve, Id::CounterCardReceive]
            ),
            [
                "はじめに、インターネットか郵便で新しいカードを申請します。",
                "新しいカードができると、「交付通知書」が届きます。",
                "予約が必要な窓口では、予約します。",
                "交付通知書と今のカードを持って窓口へ行き、暗証番号を設定して受け取ります。",
            ]
        );
        let text = whole(&found);
        assert!(text.contains("顔写真") && text.contains("「申請書ID」"), "{city}");
        assert!(found.says(Id::BringPickup) && found.says(Id::BringOldCard), "{city}");
        assert!(!found.says(Id::BringIdBesidesOldCard), "{city}");
        let ended = guided(&card("2026-11-10", "2026-11-10"), &holder(city));
        assert!(ended.says(Id::BringIdBesidesOldCard) && ended.says(Id::BringPickup), "{city}");
    }
}

#[test]
fn a_page_about_renewing_certificates_says_nothing_of_a_new_card() {
    for city in [UTSUNOMIYA, SETAGAYA, KAWASAKI] {
        for facts in [new_card(), card("2026-11-10", "2026-11-10"), card("2028-06-14", "2028-06-14")] {
            let found = guided(&facts, &holder(city));
            let of_renewals =
                [Id::WhereNote, Id::WhereQueue, Id::WhereQueueSome, Id::WhereBusy, Id::StopsNote, Id::CounterStep];
            for id in of_renewals {
                assert!(!found.says(id), "{city} {id:?}");
            }
            let text = whole(&found);
            assert!(!text.contains("スマートフォンやパソコンではできません"), "{city}");
            assert!(!text.contains("約3時間後") && !text.contains("48時間以内は"), "{city}\n{text}");
        }
    }
    let found = guided(&new_card(), &holder(TOKOROZAWA));
    assert!(found.says(Id::WhereCardWay) && found.says(Id::WhereReservationCard));
}

#[test]
fn a_card_without_certificates_gets_new_pins_and_may_be_a_face_card() {
    let facts = Facts { authentication: Item::Absent, signature: Item::Absent, ..open() };
    for city in CITIES {
        let found = guided(&facts, &holder(city));
        assert_eq!(
            words(&found, &[Id::PinsAsked, Id::PinsSetAnew]),
            [
                "署名用の暗証番号、利用者証明用の暗証番号は、窓口で新しく設定します。新しいものを決めてから行ってください。"
            ]
        );
        assert!(whole(&found).contains("顔認証マイナンバーカード"), "{city}");
        for id in [Id::BringNotice, Id::BringForm, Id::PinsSame, Id::PinsSheet, Id::BringPinNote] {
            assert!(!found.says(id), "{city} {id:?}");
        }
        let proxy = guided(&facts, &proxy(city, true));
        assert!(proxy.says(Id::BringTwoVisits) && !proxy.says(Id::BringForm), "{city}");
    }
}

#[test]
fn two_visits_in_less_than_two_weeks_are_likely_too_late() {
    for city in CITIES {
        for (today, is_late) in
            [("2026-12-15", true), ("2026-12-05", true), ("2026-12-04", false), ("2026-11-29", false)]
        {
            let found = guide(&on(today, &open(), &proxy(city, false)));
            assert_eq!(found.says(Id::NextTwoVisitsLate), is_late, "{city} {today}");
            assert_eq!(found.says(Id::NextTwoVisits), !is_late, "{city} {today}");
        }
    }
}

#[test]
fn the_first_of_two_visits_in_kawasaki_is_at_the_ward_office_only() {
    let locked = Some(PinKnowledge::Locked);
    let all = "ご本人の住所がある区の区役所区民課";
    for (answers, name) in [
        (Answers { authentication_pin: locked, signature_pin: locked, ..proxy(KAWASAKI, true) }, all),
        (proxy(KAWASAKI, false), all),
        (proxy("14133", false), "中原区役所区民課"),
    ] {
        let found = case(&open(), &answers);
        let names: Vec<_> = found.offices().iter().map(|office| office.place.name.as_str()).collect();
        assert_eq!(names, [name]);
        let second = words(&guide(&found), &[Id::BringSecondVisit]).join("");
        assert!(second.contains("予約が必要です。電話 0120-380-366。"), "{second}");
    }
    assert_eq!(case(&open(), &proxy(KAWASAKI, true)).offices().len(), 2);
    let corners = case(&open(), &proxy(SETAGAYA, false));
    assert_eq!(corners.offices().iter().filter(|office| !office.is_for_visitor).count(), 1);
}

#[test]
fn a_form_with_the_old_address_is_asked_about_and_planned_as_two_visits() {
    for city in CITIES {
        let found = guided(&open(), &Answers { moved: Some(true), ..proxy(city, true) });
        assert!(found.says(Id::BringTwoVisitsMoved) && !found.says(Id::BringOneVisit), "{city}");
    }
}

#[test]
fn who_goes_for_a_period_of_stay_takes_papers_of_their_own_and_asks_first() {
    for city in CITIES {
        let limited = |answers| Answers { stay: Some(Stay::Limited), ..answers };
        let own = guided(&stay_card(), &limited(holder(city)));
        assert_eq!(papers(&own), [Id::BringCard, Id::BringStay], "{city}");
        let sent = guided(&stay_card(), &limited(Answers { form: None, ..proxy(city, false) }));
        assert_eq!(papers(&sent), [Id::BringHoldersCard, Id::BringStay, Id::BringProxyId], "{city}");
        assert!(sent.says(Id::BringStayVisitor) && !own.says(Id::BringStayVisitor), "{city}");
        let parent = Answers { holder: Some(Holder::Under15), who: Some(Who::Representative), ..holder(city) };
        let parent = guided(&stay_card(), &limited(parent));
        assert_eq!(
            papers(&parent),
            [Id::BringHoldersCard, Id::BringStay, Id::BringRepresentativeId, Id::BringProofChild],
            "{city}"
        );
    }
}

#[test]
fn for_a_period_of_stay_a_page_about_renewals_is_only_where_to_ask() {
    for city in [UTSUNOMIYA, SETAGAYA, KAWASAKI] {
        let found = guided(&stay_card(), &Answers { stay: Some(Stay::Limited), ..holder(city) });
        assert!(found.says(Id::WhereForRenewal), "{city}");
        assert!(!found.says(Id::WhereReservation) && !found.says(Id::WhereNoReservation), "{city}");
        assert!(!found.says(Id::WhereQueue) && !found.says(Id::WhereNote), "{city}");
    }
    assert!(!guided(&open(), &holder(KAWASAKI)).says(Id::WhereForRenewal));
}

#[test]
fn another_card_gets_one_answer_and_one_next_step() {
    use kigen_card::{OtherCard, OtherCardKind, StatusWord};
    let other = |kind| Token::Other(OtherCard { kind, status: StatusWord::new(0x6A82) });
    for token in [
        Token::AndroidPhone,
        Token::Iphone,
        Token::JukiCard,
        other(OtherCardKind::DrivingLicence),
        other(OtherCardKind::ResidenceCard),
        other(OtherCardKind::Passport),
        other(OtherCardKind::Unnamed),
    ] {
        let found = guided(&Facts { token: Item::Read(token), ..open() }, &holder(UTSUNOMIYA));
        let rest = found.statements().skip(2).map(|line| line.id);
        let about_it = [Id::SpecialPhoneToken, Id::SpecialJukiCard, Id::FraudLine];
        assert_eq!(rest.filter(|id| !about_it.contains(id)).collect::<Vec<_>>(), []);
    }
}

#[test]
fn that_a_blog_needed_no_reservation_is_said_before_it() {
    let found = guided(&open(), &holder(UTSUNOMIYA));
    assert_eq!(
        words(&found, &[Id::WhereNoReservation]),
        ["市のページには書かれていません。宇都宮市で更新した人のブログによると、予約は必要ありません。"]
    );
}

#[test]
fn a_pin_set_anew_alone_or_a_void_signature_certificate_needs_no_letter() {
    let later = card("2028-06-14", "2033-06-14");
    let lost = |answers| Answers { signature_pin: Some(PinKnowledge::Forgotten), ..answers };
    for city in CITIES {
        for answers in [
            lost(holder(city)),
            lost(proxy(city, true)),
            Answers { moved: Some(true), ..holder(city) },
            Answers { moved: Some(true), ..proxy(city, true) },
        ] {
            let found = guided(&later, &answers);
            assert!(!found.says(Id::BringNotice) && !found.says(Id::BringForm), "{city} {answers:?}");
        }
        assert!(!guided(&later, &lost(holder(city))).says(Id::CounterStep), "{city}");
    }
}

fn brief_line(facts: &Facts, answers: &Answers, kind: BriefKind) -> String {
    let block = brief(&case(facts, answers), &Texts::new(Language::Japanese));
    block.lines.into_iter().find(|line| line.kind == kind).map(|line| line.text).unwrap_or_default()
}

#[test]
fn abroad_everybody_takes_their_papers_and_nothing_is_said_of_a_citys_page() {
    let abroad = |answers: Answers| Answers { abroad: Some(Abroad::Lives), ..answers };
    for city in CITIES {
        for (answers, kinds) in [
            (holder(city), &[Id::BringCard][..]),
            // Only the holder can go (R-ABROAD-3), whoever was chosen.
            (proxy(city, true), &[Id::BringCard]),
            (proxy(city, false), &[Id::BringCard]),
            (
                Answers {
                    who: Some(Who::Representative),
                    holder: Some(Holder::Under15),
                    signature_pin: Some(PinKnowledge::Forgotten),
                    ..holder(city)
                },
                &[Id::BringHoldersCard, Id::BringRepresentativeId, Id::BringProofChild],
            ),
            (
                Answers { who: Some(Who::Representative), holder: Some(Holder::Ward), ..holder(city) },
                &[Id::BringHoldersCard, Id::BringRepresentativeId, Id::BringProofWard],
            ),
        ] {
            let answers = abroad(answers);
            let found = guided(&open(), &answers);
            assert_eq!(papers(&found), kinds, "{city}");
            assert!(found.says(Id::BringAbroadAsk), "{city}");
            let pages = [Id::WherePage, Id::WherePageAge, Id::PinsAsked, Id::PinsInForm, Id::PinsNewInForm];
            assert!(pages.iter().all(|id| !found.says(*id)), "{city}");
            let text = whole(&found);
            assert!(["市役所", "照会", "課。"].iter().all(|word| !text.contains(word)), "{city}\n{text}");
            let line = brief_line(&open(), &answers, BriefKind::Bring);
            assert!(line.ends_with("ほかに何がいるか、先に聞いてください。"), "{line}");
            let has_password = !matches!(answers.who, Some(Who::Representative));
            assert_eq!(found.says(Id::SpecialAbroadInPerson), has_password, "{city}");
        }
    }
}

#[test]
fn both_visits_stand_in_the_block_with_the_number_of_papers_of_each_person() {
    let bring = |city: &str| {
        let block = brief(&case(&open(), &proxy(city, false)), &Texts::new(Language::Japanese));
        let lines = block.lines.into_iter().filter(|line| line.kind == BriefKind::Bring);
        lines.map(|line| [line.label, line.text].join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(
        bring(KAWASAKI),
        [
            "持ち物1回目 ご本人のマイナンバーカード、代理の方の本人確認書類1点(運転免許証など)、委任状。",
            "持ち物2回目 要予約。ご本人のマイナンバーカード、ご本人の本人確認書類1点、代理の方の本人確認書類2点、\
             届いた照会兼回答書、委任状。",
        ]
    );
    assert!(
        bring(UTSUNOMIYA)[1].starts_with("持ち物2回目 ご本人のマイナンバーカード、届いた"),
        "{:?}",
        bring(UTSUNOMIYA)
    );
    for city in [SETAGAYA, TOKOROZAWA, ELSEWHERE] {
        let found = bring(city).concat();
        assert!(found.starts_with("持ち物 1回目は、") && found.ends_with("2回目は、ご本人に届く書類も。"), "{found}");
    }
}

#[test]
fn a_representative_without_the_pins_takes_two_documents_in_kawasaki() {
    let parent = |city: &str| Answers {
        who: Some(Who::Representative),
        holder: Some(Holder::Under15),
        authentication_pin: Some(PinKnowledge::Locked),
        ..holder(city)
    };
    let line = |city| brief_line(&child(), &parent(city), BriefKind::Bring);
    assert!(line(KAWASAKI).contains("ご本人の本人確認書類1点、法定代理人の本人確認書類2点"), "{}", line(KAWASAKI));
    assert!(line(UTSUNOMIYA).contains("法定代理人の本人確認書類1点"), "{}", line(UTSUNOMIYA));
}

#[test]
fn a_card_that_ended_with_the_stay_is_replaced_with_the_residence_card_and_without_a_letter() {
    let facts = card("2026-11-28", "2026-11-28");
    for city in CITIES {
        let answers = Answers { stay: Some(Stay::Limited), ..holder(city) };
        let found = guided(&facts, &answers);
        assert!(papers(&found).contains(&Id::BringStay), "{city}");
        assert!(found.says(Id::BringFeeStayEnded) && !found.says(Id::BringFeeStay), "{city}");
        let text = whole(&found);
        let wrong =
            ["有効期限通知書の下に", "通知書に付いている", "期限の前なら", "有効期限の前なら", "(マイナンバーカード、"];
        assert!(wrong.iter().all(|word| !text.contains(word)), "{city}\n{text}");
        assert_eq!(
            words(&found, &[Id::NextStayEnded]),
            ["カードは使えなくなっています。新しいカードを申請してください。"]
        );
        assert_eq!(brief_line(&facts, &answers, BriefKind::Cost), "1,000円までかかることがあります。");
    }
    let before = guided(&new_card(), &holder(TOKOROZAWA));
    assert!(whole(&before).contains("有効期限通知書の下に"));
}

#[test]
fn a_signature_certificate_alone_ends_with_the_other_and_keeps_only_its_own_services_waiting() {
    for city in CITIES {
        for who in [holder(city), proxy(city, false)] {
            let answers = Answers { moved: Some(true), ..who };
            let found = guided(&card("2028-09-30", "2033-09-30"), &answers);
            assert_eq!(
                words(&found, &[Id::AfterCheck, Id::AfterSignatureEnd]),
                ["新しい署名用電子証明書の有効期限は、長くても利用者証明用と同じ2028年9月30日(土)までです。\
                  カードのおもて面の日付は変わりません。"]
            );
            let waits = words(&found, &[Id::AfterDelayService, Id::AfterNotSameDay]).concat();
            assert!(["コンビニ", "マイナ保険証", "マイナポータル"].iter().all(|word| !waits.contains(word)), "{waits}");
            let steps = words(&found, &[Id::CounterCardData, Id::CounterStep]).concat();
            assert!(steps.contains("住民基本台帳用の暗証番号"), "{city}: {steps}");
            assert!(!steps.contains("新しい日になっているか") && !steps.contains("有効期限通知書"), "{city}: {steps}");
            assert!(found.careful().iter().any(|line| line.id == Id::SpecialMovedCard), "{city}");
            if answers.who == Some(Who::Holder) {
                assert!(steps.contains("「署名用電子証明書を発行してほしい」"), "{city}: {steps}");
            }
        }
    }
}

#[test]
fn lost_pins_are_set_anew_before_any_is_entered_and_from_a_form_that_was_handed_over() {
    use PinKnowledge::{Forgotten, Known};
    for city in CITIES {
        for facts in [open(), expired()] {
            for who in [holder(city), proxy(city, true)] {
                for (authentication, signature) in [(Known, Forgotten), (Forgotten, Known), (Forgotten, Forgotten)] {
                    let answers = Answers {
                        authentication_pin: Some(authentication),
                        signature_pin: Some(signature),
                        ..who.clone()
                    };
                    let found = guided(&facts, &answers);
                    let at = |id: Id| found.statements().position(|line| line.id == id);
                    let texts = Texts::new(Language::Japanese);
                    let entered = found
                        .statements()
                        .position(|line| line.id == Id::CounterStep && line.text(&texts).contains("入力します"));
                    let set = at(Id::CounterSetAnew).or(at(Id::CounterSetAnewFromForm)).unwrap();
                    assert!(entered.is_none_or(|entered| set < entered), "{city}");
                    assert!(at(Id::CounterGiveForm).is_none_or(|given| given < set), "{city}");
                    let notice = words(&found, &[Id::CounterStep]).iter().any(|step| step.contains("通知書を確認"));
                    let has_notice = city == KAWASAKI && answers.who == Some(Who::Holder) && facts == open();
                    assert_eq!(notice, has_notice, "{city}");
                }
            }
        }
    }
}

#[test]
fn a_new_card_for_a_child_names_the_card_once_and_who_goes_once_and_no_password() {
    for city in CITIES {
        let answers = Answers { who: Some(Who::Representative), holder: Some(Holder::Under15), ..holder(city) };
        let found = guided(&new_card(), &answers);
        assert!(
            papers(&found).contains(&Id::BringOldCard) && !papers(&found).contains(&Id::BringHoldersCard),
            "{city}"
        );
        assert!(!found.says(Id::SpecialChildPresent) && !found.says(Id::PinsSignature), "{city}");
    }
}

#[test]
fn a_child_with_a_period_of_stay_is_never_asked_for_a_family_register() {
    for city in CITIES {
        for facts in [stay_card(), open()] {
            for stay in [Stay::Limited, Stay::Pending] {
                let answers = Answers {
                    who: Some(Who::Representative),
                    holder: Some(Holder::Under15),
                    stay: Some(stay),
                    ..holder(city)
                };
                let found = guided(&facts, &answers);
                assert_eq!(
                    words(&found, &[Id::BringProofChild]),
                    ["親子関係が分かる書類(出生証明書など)。何が使えるかは、窓口に確かめてください。\
                      同じ世帯なら、必要ないことがあります。"]
                );
                let line = brief_line(&facts, &answers, BriefKind::Bring);
                assert!(line.contains("出生証明書") && !line.contains("戸籍"), "{city}: {line}");
            }
        }
    }
}

#[test]
fn a_parent_hears_of_the_same_household_wherever_the_page_is_silent() {
    for city in CITIES {
        for pin in [PinKnowledge::Known, PinKnowledge::Locked] {
            let answers = Answers {
                who: Some(Who::Representative),
                holder: Some(Holder::Under15),
                authentication_pin: Some(pin),
                ..holder(city)
            };
            let proof = words(&guided(&child(), &answers), &[Id::BringProofChild]).concat();
            assert!(proof.contains("同じ世帯"), "{city}: {proof}");
        }
    }
}

#[test]
fn a_pin_that_does_not_match_is_named_among_what_makes_two_visits_everywhere() {
    for city in CITIES {
        let reasons =
            words(&guided(&open(), &proxy(city, true)), &[Id::BringTwoVisitsWhen, Id::BringTwoVisitsWhenAlso]);
        assert_eq!(reasons.concat().matches("暗証番号が合わない").count(), 1, "{city}: {reasons:?}");
    }
}

#[test]
fn no_visit_is_announced_without_a_word_about_it() {
    for city in CITIES {
        for facts in [open(), expired()] {
            for form in [true, false] {
                let found = guided(&facts, &proxy(city, form));
                let is_two = found.says(Id::BringTwoVisits);
                let bare = words(&found, &[Id::BringFirstVisit, Id::BringSecondVisit]);
                assert!(is_two || bare.iter().all(|line| !line.ends_with(")。")), "{city}: {bare:?}");
            }
        }
    }
}
