//! Who goes for a child or a ward, with which papers.

use super::*;

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
fn a_representative_without_the_pins_takes_two_documents_in_kawasaki() {
    let parent = |city: &str| Answers {
        who: Some(Who::Representative),
        holder: Some(Holder::Under15),
        authentication_pin: Some(PinKnowledge::Locked),
        ..holder(city)
    };
    let line = |city| brief_line(&child(), &parent(city), BriefKind::Bring);
    assert!(line(KAWASAKI).contains("ご本人の本人確認書類1点、法定代理人の本人確認書類2点"), "{}", line(KAWASAKI));
    assert!(line(UTSUNOMIYA).contains("法定代理人の顔写真付き本人確認書類1点"), "{}", line(UTSUNOMIYA));
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
            // 川崎市 lists the papers of a reset itself, without an exception (R-CHILD-4).
            let is_listed = city == KAWASAKI && pin == PinKnowledge::Locked;
            assert_eq!(proof.contains("同じ世帯"), !is_listed, "{city}: {proof}");
        }
    }
}
