//! R-CONFLICT 1 to 22 as the golden people read them: a city's figure for its citizens, the safe one with what is
//! uncertain for others. `rules_conflicts` tests the data.

#![allow(clippy::unwrap_used, reason = "a person who is not there ends the test")]

#[path = "support/people.rs"]
mod people;

use std::collections::BTreeSet;

use kigen_guide::Case;
use kigen_guide::rules::Rules;
use kigen_guide::say::guide;
use kigen_guide::text::{Language, Texts};

/// Number of the conflict, golden person, text in the answer, text not in it.
type Said = (u8, &'static str, &'static [&'static str], &'static [&'static str]);

const CASES: &[Said] = &[
    // The phrases differ, the day does not: no phrase appears without the day.
    (
        1,
        "utsunomiya_holder",
        &["更新できるのは、2026年9月16日(水)からです。", "宇都宮市のページの「3か月前から」は、この日から"],
        &[],
    ),
    (
        1,
        "kawasaki_holder",
        &["更新できるのは、2026年9月16日(水)からです。", "「3か月前の翌日から」は、この日から"],
        &[],
    ),
    (1, "elsewhere_holder", &["更新できるのは、2026年9月16日(水)からです。"], &["3か月前の翌日", "3か月前から"]),
    // The old page's 未成年 was under 20.
    (2, "tokorozawa_new_card", &["2022年4月1日以後に受け付けた申請では18歳未満です。"], &[]),
    (2, "setagaya_holder", &["発行時に18歳未満"], &["20歳"]),
    (2, "elsewhere_new_card", &["18歳未満だった方", "2022年3月31日までに受け付けられた申請では、20歳未満"], &[]),
    (
        3,
        "utsunomiya_holder",
        &["コンビニでの証明書の発行: 手続きから約3時間後", "マイナポータルへのログイン: 手続きから約24時間後"],
        &["3時間から48時間"],
    ),
    (3, "kawasaki_holder", &["手続きから48時間は、使えないことがあります"], &["3時間から48時間"]),
    (3, "tokorozawa_holder", &["手続きから48時間は、使えないことがあります", "3時間から48時間まで案内が違います"], &[]),
    (3, "elsewhere_holder", &["手続きから48時間は、使えないことがあります", "3時間から48時間まで案内が違います"], &[]),
    (
        4,
        "utsunomiya_holder",
        &["窓口で入力するのは、署名用の暗証番号、利用者証明用の暗証番号、住民基本台帳用の暗証番号です。"],
        &[],
    ),
    (4, "kawasaki_holder", &["窓口で入力するのは、利用者証明用の暗証番号、署名用の暗証番号です。"], &[]),
    (4, "setagaya_holder", &["どの暗証番号を入力するかは、窓口によって違います。全部用意"], &["窓口で入力するのは"]),
    (4, "elsewhere_holder", &["どの暗証番号を入力するかは、窓口によって違います。全部用意"], &["窓口で入力するのは"]),
    // The answer doubts the page's formula only for people whom it does not fit.
    (5, "kawasaki_holder", &["発行日から5回目の誕生日", "6回目の誕生日"], &["5年引"]),
    (5, "tokorozawa_new_card", &["ページの「年齢にかかわらず一律に発行から5回目の誕生日」について"], &[]),
    (6, "utsunomiya_expired", &["この手続きを「新規で発行」と"], &["再登録"]),
    (6, "tokorozawa_expired", &["この手続きを「再登録」と"], &["新規"]),
    (6, "kawasaki_expired", &["この手続きを「更新」と"], &["再登録"]),
    (6, "elsewhere_expired", &["「新規発行」「更新」「再登録」などと呼ぶ"], &[]),
    (7, "setagaya_holder", &["期限の2〜3か月前に届きます。届かなくても手続きできます。"], &["コロナ"]),
    (7, "elsewhere_holder", &["期限の2〜3か月前に届きます。届かなくても手続きできます。"], &[]),
    (
        8,
        "utsunomiya_pin_forgotten",
        &["健康保険証が挙げられていますが、2025年12月2日からは使えません"],
        &["運転免許証、健康保険証"],
    ),
    (
        8,
        "tokorozawa_both_locked",
        &["健康保険証が挙げられていますが、2025年12月2日からは使えません"],
        &["運転免許証、健康保険証"],
    ),
    (
        8,
        "kawasaki_both_locked",
        &["健康保険者が発行する資格確認書", "健康保険被保険者証もありますが、2025年12月2日からは使えません"],
        &[],
    ),
    (8, "setagaya_both_locked", &["健康保険証は、2025年12月2日からは本人確認書類になりません"], &[]),
    (8, "elsewhere_both_locked", &["健康保険証は、2025年12月2日からは本人確認書類になりません"], &[]),
    (9, "utsunomiya_holder", &["英大文字と数字を両方使った6〜16文字"], &[]),
    (9, "setagaya_holder", &["英大文字と数字を両方使った6〜16文字"], &[]),
    (10, "setagaya_proxy_with_form", &["上祖師谷まちづくりセンター)では、本人だけが手続きできます。"], &["郵便局"]),
    (10, "tokorozawa_holder", &["まちづくりセンター(並木まちづくりセンターを除く)"], &["郵便局"]),
    (
        10,
        "elsewhere_holder",
        &[
            "手続きできる窓口や、代理人が行ける窓口は、市区町村によって違います。",
            "市区町村によっては、決まった郵便局でも",
        ],
        &[],
    ),
    (10, "elsewhere_proxy_with_form", &["代理人が行ける窓口は、市区町村によって違います。"], &["郵便局"]),
    (11, "utsunomiya_holder", &["JPKI利用者ソフト(利用者クライアントソフト)"], &[]),
    (11, "elsewhere_holder", &["JPKI利用者ソフト(利用者クライアントソフト)"], &[]),
    (12, "utsunomiya_holder", &[], &["マイナポイント"]),
    (
        13,
        "utsunomiya_proxy_with_form",
        &["有効期限通知書(あれば)。なくても手続きできます。"],
        &["求める窓口もあります"],
    ),
    (13, "setagaya_proxy_with_form", &["有効期限通知書を求める窓口もあります。あれば持って行ってください。"], &[]),
    (13, "elsewhere_proxy_with_form", &["有効期限通知書(あれば)。"], &["(あれば)。なくても"]),
    (14, "tokorozawa_new_card", &["2026年11月1日(日)からです。", "1〜2か月ほど"], &[]),
    (
        14,
        "utsunomiya_new_card",
        &["2026年11月1日(日)からです。", "1〜2か月ほど", "マイナンバーカード本体の更新のことは書かれていません"],
        &[],
    ),
    (15, "elsewhere_holder", &["手続きは15分ほどです。", "待ち時間は入っていません"], &["10分", "30分ほどです"]),
    (15, "elsewhere_both_locked", &["30分ほどです。", "待ち時間は入っていません"], &["10分", "15分ほどです"]),
    (16, "utsunomiya_holder", &["更新申請書に書きます"], &["電子証明証", "参照番号"]),
    (
        17,
        "setagaya_abroad",
        &["2027年9月30日(木)のおよそ1年前から更新できます。", "もう更新できます"],
        &["まだ手続きは不要です"],
    ),
    (
        18,
        "tokorozawa_new_card",
        &["年金手帳も挙げられていますが、今は新しく発行されていません"],
        &["パスポート、年金手帳"],
    ),
    (
        19,
        "tokorozawa_new_card",
        &["2023年12月1日に改めたページでは", "2021年3月8日(月)の古いもの", "04-2998-9087"],
        &[],
    ),
    (
        20,
        "kawasaki_proxy_with_form",
        &["代理人の本人確認書類。「A」の書類から1点。", "本人確認書類A: マイナンバーカード(顔写真付き)"],
        &[],
    ),
    (
        21,
        "utsunomiya_holder",
        &["市のページには書かれていません。宇都宮市で更新した人のブログによると、予約は必要ありません。"],
        &[],
    ),
    (21, "kawasaki_holder", &["予約が必要です。電話 0120-380-366。"], &["予約が必要な市区町村があります"]),
    (21, "tokorozawa_holder", &["予約が必要な市区町村があります。"], &["予約は必要ありません"]),
    (21, "elsewhere_holder", &["予約が必要な市区町村があります。"], &["予約は必要ありません"]),
    // A document is needed only for an unknown PIN; else it is taken along in case.
    (22, "utsunomiya_holder", &["マイナンバーカード。", "本人確認書類。念のため。"], &["本人確認書類。例:"]),
    (22, "utsunomiya_pin_forgotten", &["本人確認書類。例: 運転免許証。"], &["本人確認書類。念のため。"]),
];

#[test]
fn each_conflict_is_settled_in_what_people_hear() {
    let texts = Texts::new(Language::Japanese);
    let everybody = people::everybody();
    for (number, name, says, omits) in CASES {
        let one = everybody.iter().find(|one| one.name == *name).unwrap();
        let advice = guide(&Case::of(&one.facts, &one.situation, &people::today(), Rules::builtin()));
        let lines: Vec<String> = advice.statements().map(|line| line.text(&texts)).collect();
        let answer = lines.join("\n");
        for said in *says {
            assert!(answer.contains(said), "conflict {number}, {name}: no «{said}» in\n{answer}");
        }
        for omitted in *omits {
            assert!(!answer.contains(omitted), "conflict {number}, {name}: «{omitted}» in\n{answer}");
        }
    }
}

#[test]
fn none_of_the_twenty_two_is_left_out() {
    let numbers: BTreeSet<u8> = CASES.iter().map(|(number, ..)| *number).collect();
    assert_eq!(numbers, (1..=22).collect());
}

/// The old 健康保険証 ended for good on 2026-03-31, and people of 85 get a 資格確認書 without asking (R-HOKEN-7).
#[test]
fn no_answer_lets_an_old_insurance_card_serve_or_a_paper_be_asked_for_in_any_case() {
    let texts = Texts::new(Language::Japanese);
    let (mut old, mut papers) = (0, 0);
    for one in people::everybody() {
        let advice = guide(&Case::of(&one.facts, &one.situation, &people::today(), Rules::builtin()));
        for text in advice.statements().map(|line| line.text(&texts)) {
            for sentence in text.split('。') {
                let names_old = ["健康保険証", "健康保険被保険者証"].iter().any(|name| sentence.contains(name));
                let denies = ["使えません", "なりません", "健康保険証としての利用"];
                assert!(!names_old || denies.iter().any(|words| sentence.contains(words)), "{}: {text}", one.name);
                let asks = ["頼", "申請し"].iter().any(|words| sentence.contains(words));
                assert!(!(sentence.contains("資格確認書") && asks), "{}: {text}", one.name);
                old += usize::from(names_old);
                papers += usize::from(sentence.contains("資格確認書"));
            }
        }
    }
    assert!(old > 0 && papers > 0, "{old} {papers}");
}
