//! R-CONFLICT 1 to 22: a city's citizens get that city's figure, everybody else the safe one with what is uncertain.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a wrong row ends the test")]

use kigen_guide::rules::{
    Delay, Enclosure, FormAfterExpiry, IdKind, Level, OfficeRules, Paper, Pin, Rules, Service, Settled, Visitor, When,
};
use kigen_guide::text::Language;

fn office(code: &str) -> OfficeRules<'static> {
    Rules::builtin().office(Some(code))
}

const UTSUNOMIYA: &str = "09201";
const TOKOROZAWA: &str = "11208";
const SETAGAYA: &str = "13112";
const KAWASAKI: &str = "14130";
/// 札幌市, which has no file.
const ELSEWHERE: &str = "01100";
const CITIES: [&str; 4] = [UTSUNOMIYA, TOKOROZAWA, SETAGAYA, KAWASAKI];
const ALL: [&str; 5] = [UTSUNOMIYA, TOKOROZAWA, SETAGAYA, KAWASAKI, ELSEWHERE];

fn delay(code: &str, service: Service) -> Delay {
    let rows = office(code).resume();
    rows.iter().find(|row| row.value.services.contains(&service)).unwrap().value.delay
}

fn outdated(code: &str, entry: &str) -> Vec<(u8, &'static str)> {
    let found = office(code).outdated_in(entry);
    found.iter().filter_map(|found| Some((found.value.conflict?, found.value.says.as_str()))).collect()
}

fn numbers_uncertain(code: &str, section: &str) -> Vec<u8> {
    office(code).uncertain_in(section).iter().map(|(found, _)| found.value.number).collect()
}

#[test]
fn all_twenty_two_are_settled_and_the_uncertain_ones_say_what_is() {
    let conflicts: Vec<_> =
        Rules::builtin().national().conflicts.iter().map(|entry| entry.value.known().unwrap()).collect();
    let numbers: Vec<u8> = conflicts.iter().map(|conflict| conflict.number).collect();
    assert_eq!(numbers, (1..=22).collect::<Vec<u8>>());
    for conflict in conflicts {
        if conflict.uncertain.is_some() {
            assert_eq!(conflict.settled, Settled::OfficeElseSafe, "{}", conflict.number);
        }
    }
}

#[test]
fn conflict_1_the_phrases_differ_and_the_window_does_not() {
    let phrases = ALL.map(|code| office(code).window().unwrap().value.words.as_str());
    assert_eq!(phrases, ["3か月前から", "3か月前の翌日から", "3か月前から", "3か月前の翌日から", "3か月前の翌日から"]);
    assert!(ALL.iter().all(|code| office(code).window().unwrap().value.months == 3));
}

#[test]
fn conflict_2_the_age_line_has_its_day() {
    let rules = Rules::builtin();
    let line = |day: &str| {
        let day = day.parse().unwrap();
        rules
            .parameters("age-line")
            .filter(|(_, line)| line.holds_on(day))
            .filter_map(|(_, line)| line.number)
            .collect()
    };
    let lines: [Vec<u32>; 2] = [line("2022-03-31"), line("2022-04-01")];
    assert_eq!(lines, [vec![20], vec![18]]);
    assert_eq!(
        outdated(TOKOROZAWA, "statement-card-validity"),
        [(2, "未成年"), (5, "年齢にかかわらず一律に発行から5回目の誕生日")]
    );
}

#[test]
fn conflict_3_delays_are_the_offices_else_the_next_day_or_two() {
    assert_eq!(delay(UTSUNOMIYA, Service::ConvenienceStore), Delay::AboutHours(3));
    assert_eq!(delay(UTSUNOMIYA, Service::Mynaportal), Delay::AboutHours(24));
    assert_eq!(delay(UTSUNOMIYA, Service::ETax), Delay::NextDay);
    assert_eq!(delay(UTSUNOMIYA, Service::HealthInsurance), Delay::RegisterAgain);
    assert_eq!(delay(KAWASAKI, Service::ConvenienceStore), Delay::WithinHours(48));
    for code in [TOKOROZAWA, SETAGAYA, ELSEWHERE] {
        assert_eq!(delay(code, Service::ETax), Delay::WithinHours(48), "{code}");
        assert_eq!(numbers_uncertain(code, "resume")[0], 3, "{code}");
    }
    assert!(numbers_uncertain(UTSUNOMIYA, "resume").is_empty() && numbers_uncertain(KAWASAKI, "resume").is_empty());
}

#[test]
fn conflict_4_pins_are_the_offices_else_all() {
    let asked = |code: &str| office(code).pins().unwrap().value.asked.known().cloned();
    let two = vec![Pin::Signature, Pin::Authentication];
    assert_eq!(asked(UTSUNOMIYA), Some([two.clone(), vec![Pin::ResidentRegister]].concat()));
    assert_eq!(asked(TOKOROZAWA), Some(two));
    assert_eq!(asked(KAWASAKI), Some(vec![Pin::Authentication, Pin::Signature]));
    for code in [SETAGAYA, ELSEWHERE] {
        assert_eq!(asked(code), None);
        assert_eq!(numbers_uncertain(code, "pins"), [4], "{code}: bring all");
    }
}

#[test]
fn conflict_5_the_shortcuts_are_marked_as_failing() {
    assert_eq!(outdated(KAWASAKI, "statement-validity"), [(5, "印字の有効期限から5年引いた日")]);
}

#[test]
fn conflict_6_the_offices_own_word_is_known() {
    let words = ALL.map(|code| office(code).after_expiry().unwrap().value.word.known().unwrap().as_str());
    assert_eq!(words, ["新規で発行", "再登録", "新規で発行", "更新", "発行"]);
    assert_eq!(numbers_uncertain(ELSEWHERE, "after_expiry"), [6]);
}

#[test]
fn conflict_7_the_notice_comes_two_to_three_months_before_and_is_not_needed() {
    for code in [UTSUNOMIYA, KAWASAKI, ELSEWHERE] {
        assert_eq!(office(code).notice().unwrap().value.months_before.known(), Some(&[2, 3]), "{code}");
    }
    assert_eq!(outdated(SETAGAYA, "notice"), [(7, "通知書の発送が遅れています")]);
    assert_eq!(outdated(ELSEWHERE, "notice"), [(7, "電子証明書の有効期限3か月前に郵送")]);
}

#[test]
fn conflict_8_no_health_insurance_card_is_ever_listed() {
    let rules = Rules::builtin();
    let stays = rules.parameters("insurance-card-valid").next().unwrap().1;
    assert!(stays.holds_on("2025-12-01".parse().unwrap()) && !stays.holds_on("2025-12-02".parse().unwrap()));
    for code in ALL {
        let office = office(code);
        let lists = [office.holder(), office.proxy(), office.legal()];
        let needs = lists.into_iter().flatten().flat_map(|bring| &bring.value.needs);
        for name in needs.flat_map(|need| &need.examples) {
            assert!(!name.contains("保険証") || name.contains("介護"), "{code}: {name}");
        }
    }
    let list = office(KAWASAKI).id_list().unwrap().value;
    assert_eq!((list.a.len(), list.b.len(), list.b[21].as_str()), (11, 35, "健康保険者が発行する資格確認書"));
    for code in [UTSUNOMIYA, TOKOROZAWA, KAWASAKI] {
        let found = office(code).outdated_in("holder");
        assert!(found.iter().any(|found| found.value.conflict == Some(8) && found.value.tell), "{code}");
    }
}

#[test]
fn conflict_9_the_full_format_holds_everywhere() {
    for code in ALL {
        let formats = office(code).pin_formats();
        let signature = formats.iter().find(|format| format.value.pin == Pin::Signature).unwrap().value;
        assert_eq!((signature.min, signature.max, signature.letters), (6, 16, true), "{code}");
        assert!(signature.tries.is_none_or(|tries| tries == 5), "{code}");
        assert_eq!(formats.len(), 4, "{code}");
    }
}

#[test]
fn conflict_10_corners_refuse_a_proxy_and_namiki_does_not_do_it() {
    let setagaya = office(SETAGAYA).offices();
    let accepts = |index: usize| setagaya[index].value.accepts.known().unwrap().as_slice();
    assert_eq!(accepts(0), [Visitor::Holder, Visitor::Proxy, Visitor::LegalRepresentative]);
    assert_eq!((setagaya[2].value.names.len(), accepts(2)), (12, &[Visitor::Holder][..]));
    assert_eq!(office(TOKOROZAWA).offices()[1].value.except, ["並木まちづくりセンター"]);
    assert!(office(ELSEWHERE).offices().is_empty());
    assert_eq!(numbers_uncertain(ELSEWHERE, "offices"), [10]);
}

#[test]
fn conflict_11_the_software_has_both_names() {
    for code in ALL {
        let ways = office(code).check();
        assert!(
            ways.iter().any(|way| way
                .value
                .text
                .text(Language::Japanese)
                .contains("JPKI利用者ソフト(利用者クライアントソフト)")),
            "{code}"
        );
    }
}

#[test]
fn conflict_12_the_ended_programme_is_no_service() {
    // The page's four, and the nation's row for services that the page omits.
    assert_eq!(office(UTSUNOMIYA).resume().len(), 5);
    assert_eq!(outdated(UTSUNOMIYA, "resume-mynaportal"), [(12, "マイナポイントの申込")]);
}

#[test]
fn conflict_13_the_notice_goes_along_if_at_hand() {
    let notice = |code: &str| {
        let needs = &office(code).proxy().unwrap().value.needs;
        needs.iter().find(|need| need.paper == Paper::ExpiryNotice).map(|need| need.when)
    };
    assert_eq!(ALL.map(notice), [Some(When::IfAtHand), None, None, None, Some(When::IfAtHand)]);
    let contents = &office(ELSEWHERE).notice().unwrap().value.contents;
    assert_eq!(contents, &[Enclosure::Notice, Enclosure::Form, Enclosure::FormEnvelope]);
}

#[test]
fn conflicts_14_18_and_19_the_cards_own_renewal_is_tokorozawas_and_old() {
    for code in ALL {
        let card = office(code).card_renewal().unwrap();
        assert_eq!((card.value.months, card.value.making_months.known()), (3, Some(&[1, 2])), "{code}");
        assert_eq!(card.level, if code == TOKOROZAWA { Level::Municipal } else { Level::National });
    }
    let old = outdated(TOKOROZAWA, "card-renewal");
    assert_eq!(old, [(8, "健康保険証"), (18, "年金手帳"), (19, "個人番号カード・電子証明書の更新について")]);
}

#[test]
fn conflict_15_fifteen_minutes_and_thirty_with_a_reset() {
    for code in ALL {
        let time = office(code).duration().unwrap().value;
        assert_eq!(time.minutes, 15, "{code}");
    }
    let elsewhere = office(ELSEWHERE).duration().unwrap().value;
    assert_eq!(elsewhere.with_pin_reset.known(), Some(&30));
    assert_eq!(office(UTSUNOMIYA).duration().unwrap().value.arrive_before_close.known(), Some(&15));
}

#[test]
fn conflict_16_slips_of_the_pen_are_not_copied() {
    for (file, text) in kigen_guide::rules::FILES {
        for slip in ["参照番号再設定", "電子証明証", "電子用証明", "成年後見人見登記", "成年後見登記事項証明証"]
        {
            assert!(!text.contains(slip), "{file}: {slip}");
        }
    }
}

#[test]
fn conflict_17_the_year_abroad_has_its_first_day() {
    for code in ALL {
        let abroad = office(code).abroad().unwrap().value;
        assert_eq!((abroad.years, abroad.from.to_string().as_str()), (1, "2024-05-27"), "{code}");
    }
}

#[test]
fn conflict_20_the_list_of_a_proxys_id_is_the_table_of_the_page() {
    let needs = &office(KAWASAKI).proxy().unwrap().value.needs;
    assert_eq!(needs.iter().find(|need| need.paper == Paper::VisitorId).unwrap().id_kind, Some(IdKind::ListA));
    assert_eq!(office(KAWASAKI).id_list().unwrap().value.a[0], "マイナンバーカード(顔写真付き)");
}

#[test]
fn conflict_21_no_reservation_in_utsunomiya_is_the_blogs_word() {
    let found = office(UTSUNOMIYA).reservation().unwrap();
    assert_eq!((found.value.required.known(), found.entry.source.as_str()), (Some(&false), "nukunuku"));
    assert_eq!(office(KAWASAKI).reservation().unwrap().value.required.known(), Some(&true));
    for code in [TOKOROZAWA, SETAGAYA, ELSEWHERE] {
        assert!(office(code).reservation().unwrap().value.required.is_unknown(), "{code}");
        assert_eq!(numbers_uncertain(code, "reservation"), [21], "{code}");
    }
}

#[test]
fn conflict_22_the_holder_brings_id_only_for_an_unknown_pin() {
    for code in ALL {
        let needs = &office(code).holder().unwrap().value.needs;
        let id = needs.iter().find(|need| need.paper == Paper::HolderId).unwrap();
        assert_eq!(id.when, When::PinUnknown, "{code}");
    }
    let kinds = CITIES.map(|code| {
        let needs = &office(code).holder().unwrap().value.needs;
        needs.iter().find_map(|need| need.id_kind).unwrap()
    });
    assert_eq!(kinds, [IdKind::Any, IdKind::Any, IdKind::ListAOrB, IdKind::ListAOrB]);
}

#[test]
fn wards_fall_back_to_their_city_and_strangers_to_the_nation() {
    for ward in ["14131", "14132", "14133", "14134", "14135", "14136", "14137"] {
        let found = office(ward);
        assert_eq!(found.municipal().unwrap().code, "14130", "{ward}");
        assert!(found.municipality().unwrap().name.starts_with("川崎市 "), "{ward}");
    }
    let rules = Rules::builtin();
    for code in [None, Some("01100"), Some("14101"), Some("99999"), Some("")] {
        assert!(rules.office(code).municipal().is_none(), "{code:?}");
        assert_eq!(rules.office(code).holder().unwrap().level, Level::National);
    }
}

#[test]
fn the_old_form_after_the_end_is_the_offices_matter() {
    let after = ALL.map(|code| office(code).form().unwrap().value.after_expiry.known().copied());
    let expected =
        [Some(FormAfterExpiry::UntilItsOwnEnd), None, Some(FormAfterExpiry::IfNameAndAddressUnchanged), None, None];
    assert_eq!(after, expected);
}
