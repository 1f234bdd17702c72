//! The PINs: which are entered, which are set anew, and what is asked where one is lost.

use super::*;

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
            "署名用の暗証番号は、ご本人が新しく決めて、届いた照会兼回答書に書き、封をします。代理の方が知る必要はありません。"
        ]
    );
    let form = words(&found, &[Id::BringFormSign]).join("");
    assert!(form.contains("ご本人が新しい署名用の暗証番号を決めて、書き入れます。"), "{form}");
    assert!(
        form.contains("用紙にあるとおりに") && !form.contains("住民基本台帳用"),
        "no page lists the others: {form}"
    );
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

#[test]
fn a_signature_certificate_alone_ends_with_the_other_and_keeps_only_its_own_services_waiting() {
    for city in CITIES {
        for who in [holder(city), proxy(city, false)] {
            let answers = Answers { moved: Some(true), ..who };
            let case = case(&card("2028-09-30", "2033-09-30"), &answers);
            let found = guide(&case);
            assert_eq!(
                words(&found, &[Id::AfterCheck, Id::AfterSignatureEnd]),
                ["新しい署名用電子証明書の有効期限は、長くても利用者証明用と同じ2028年9月30日(土)までです。\
                  カードのおもて面の日付は変わりません。"]
            );
            let waits = words(&found, &[Id::AfterDelayService, Id::AfterNotSameDay]).concat();
            assert!(["コンビニ", "マイナ保険証", "マイナポータル"].iter().all(|word| !waits.contains(word)), "{waits}");
            let steps = words(&found, &[Id::CounterCardData, Id::CounterStep]).concat();
            let is_holder = answers.who == Some(Who::Holder);
            assert_eq!(steps.contains("住民基本台帳用の暗証番号"), is_holder, "{city}: {steps}");
            assert!(!steps.contains("新しい日になっているか") && !steps.contains("有効期限通知書"), "{city}: {steps}");
            assert!(found.careful(&case).iter().any(|line| line.id == Id::SpecialMovedCard), "{city}");
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
