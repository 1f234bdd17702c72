//! A new card, a period of stay, abroad: their papers, and nothing of a renewal.

use super::*;

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
                "はじめに、インターネットや郵便などで新しいカードを申請します。",
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
fn a_new_card_is_applied_for_in_more_than_two_ways() {
    for city in CITIES {
        let found = guided(&new_card(), &holder(city));
        assert!(words(&found, &[Id::WhereCardOtherWays]).concat().contains("証明写真機や窓口"), "{city}");
        for line in words(&found, &[Id::CounterCardApply]) {
            assert!(line.contains("郵便など"), "{city}: {line}");
        }
        let place = brief_line(&new_card(), &holder(city), BriefKind::Place);
        assert!(place.starts_with("申請はインターネットや郵便など、受け取りは窓口です。"), "{city}: {place}");
        assert!(!guided(&open(), &holder(city)).says(Id::WhereCardOtherWays), "{city}");
    }
}

#[test]
fn an_old_page_and_the_one_that_replaced_it_are_one_line() {
    // On the later day both of 所沢市's are old.
    for today in ["2026-11-29", "2026-12-10"] {
        let found = words(&guide(&on(today, &open(), &holder(TOKOROZAWA))), &[Id::WhereOldPage]);
        assert_eq!(found.len(), 1, "{today}: {found:?}");
        let [first, second] = ["2021年3月8日(月)の古いもの", "市は2023年12月1日にページを改めています。"];
        assert!(found[0].contains(first) && found[0].contains(second), "{found:?}");
    }
}

#[test]
fn a_card_without_certificates_needs_the_document_and_has_no_date_to_check() {
    for city in CITIES {
        let empty = Facts { authentication: Item::Absent, signature: Item::Absent, ..open() };
        let bring = brief_line(&empty, &holder(city), BriefKind::Bring);
        assert!(bring.contains("本人確認書類") && !bring.contains("念のため"), "{city}: {bring}");
        assert!(guided(&empty, &holder(city)).section(SectionKind::Check).is_none(), "{city}");
        assert!(guided(&open(), &holder(city)).section(SectionKind::Check).is_some(), "{city}");
    }
}
