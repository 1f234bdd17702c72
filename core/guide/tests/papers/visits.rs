//! One visit or two, and the papers of each.

use super::*;

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
fn both_visits_stand_in_the_block_with_the_number_of_papers_of_each_person() {
    let bring = |city: &str| {
        let case = case(&open(), &proxy(city, false));
        let block = brief(&case, &guide(&case), &Texts::new(Language::Japanese));
        let lines = block.lines.into_iter().filter(|line| line.kind == BriefKind::Bring);
        lines.map(|line| [line.label, line.text].join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(
        bring(KAWASAKI),
        [
            "持ち物1回目 ご本人のマイナンバーカード、代理の方の顔写真付き本人確認書類1点、委任状。",
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
        assert!(found.starts_with("持ち物1回目 ") && found.contains("委任状もいるか、先に電話を。"), "{found}");
        assert!(found.ends_with("持ち物2回目 届いた書類と、そこに書かれたもの。"), "{found}");
    }
}

/// The block, the guide and the calendar of a proxy, in every language.
fn all_that_is_said(facts: &Facts, answers: &Answers) -> String {
    let case = case(facts, answers);
    let guide = guide(&case);
    let mut said = Vec::new();
    for texts in Language::ALL.map(Texts::new) {
        let block = brief(&case, &guide, &texts);
        said.push(format!("{block:?}"));
        said.extend(guide.statements().map(|line| line.text(&texts)));
        said.extend(reminders(&case, &texts).into_iter().map(|reminder| reminder.description));
    }
    said.join("\n")
}

#[test]
fn the_form_has_one_name_in_the_whole_answer() {
    let lost = Some(PinKnowledge::Forgotten);
    for city in CITIES {
        let (named, other) = match city {
            KAWASAKI => ("照会兼回答書", "照会書兼回答書"),
            _ => ("照会書兼回答書", "照会兼回答書"),
        };
        for facts in [open(), expired()] {
            for form in [true, false] {
                let known = proxy(city, form);
                let moved = Answers { moved: Some(true), ..known.clone() };
                let forgotten = Answers { signature_pin: lost, ..known.clone() };
                for answers in [known, moved, forgotten] {
                    let said = all_that_is_said(&facts, &answers);
                    let without = said.replace(named, "");
                    assert!(said.contains(named) && !without.contains(other), "{city}: {without}");
                    assert!(!without.contains("照会書"), "{city}: half a name: {without}");
                }
            }
        }
    }
}

#[test]
fn the_pins_that_a_visitor_of_another_city_wrote_are_told_to_nobody() {
    for city in CITIES {
        for facts in [open(), expired()] {
            for form in [true, false] {
                let lines = words(&guided(&facts, &proxy(city, form)), &[Id::BringFormSign]).concat();
                let is_example = lines.contains("同じ市で更新した人の例では、");
                assert_eq!(lines.contains("住民基本台帳用"), is_example, "{city}: {lines}");
                let is_listed = form || [UTSUNOMIYA, KAWASAKI].contains(&city);
                assert_eq!(is_example, city == UTSUNOMIYA, "{city}: {lines}");
                assert_eq!(lines.contains("用紙にあるとおりに"), is_listed, "{city}: {lines}");
            }
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
