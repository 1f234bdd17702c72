//! Sentences that contradict each other, or are another person's.

use crate::asked::Asked;
use crate::heard::Heard;

/// Never both in one answer.
const OPPOSITES: [(&str, &str); 28] = [
    ("special-card-ends", "special-stay"),
    ("special-card-ends", "special-stay-pending"),
    ("stops-on", "stops-since"),
    ("stops-insurance", "stops-insurance-over"),
    ("when-days-left", "when-days-past"),
    ("when-last-day", "when-days-past"),
    ("when-notice", "when-no-notice"),
    ("bring-notice", "when-no-notice"),
    ("when-envelope", "when-no-notice"),
    ("where-reservation", "where-no-reservation"),
    ("where-reservation", "where-reservation-unknown"),
    ("where-no-reservation", "where-reservation-unknown"),
    ("where-no-reservation", "next-reserve"),
    ("where-no-reservation", "next-reserve-issue"),
    ("bring-card", "bring-holders-card"),
    ("bring-free", "bring-free-card"),
    ("bring-free", "bring-fee-stay"),
    ("bring-free-card", "bring-fee-stay"),
    ("special-child", "special-ward"),
    ("bring-proxy-id", "bring-representative-id"),
    ("when-no-loss", "when-early-costs"),
    ("when-gain", "when-no-gain"),
    ("when-optional", "next-renew-today"),
    ("pins-new-card", "pins-asked"),
    ("pins-asked", "pins-in-form"),
    ("next-wait", "when-days-left"),
    ("verdict-not-yet", "when-days-past"),
    ("special-abroad", "special-abroad-leaving"),
];

pub(crate) fn one_thing_and_its_opposite(_: &Asked, heard: &Heard) -> Option<String> {
    let (one, other) = OPPOSITES.iter().find(|(one, other)| heard.says(one) && heard.says(other))?;
    Some(format!("{one} and {other}"))
}

/// The papers of a second visit may be those of the first.
pub(crate) fn the_same_sentence_twice(_: &Asked, heard: &Heard) -> Option<String> {
    let sentences = heard.sentences();
    let papers = heard.position("bring-second-visit");
    let is_paper = |at: usize| papers.is_some() && heard.guide.statements().nth(at).unwrap().id.is_to_bring();
    let twice = |at: usize| sentences[..at].contains(&sentences[at]) && !is_paper(at);
    (0..sentences.len()).find(|at| twice(*at)).map(|at| sentences[at].clone())
}

pub(crate) fn one_visit_and_two(_: &Asked, heard: &Heard) -> Option<String> {
    let two = [
        "bring-two-visits",
        "bring-two-visits-possible",
        "bring-two-visits-expired",
        "bring-first-visit",
        "bring-second-visit",
        "counter-second-visit",
        "next-two-visits",
        "next-issue-two-visits",
    ];
    let two = two.into_iter().find(|id| heard.says(id)).filter(|_| heard.says("bring-one-visit"))?;
    Some(format!("bring-one-visit and {two}"))
}

pub(crate) fn not_online_and_apply_online(_: &Asked, heard: &Heard) -> Option<String> {
    let not = ["インターネットでは更新できません", "パソコンによる手続きはできません"];
    let not = not.into_iter().find(|words| heard.words().contains(words))?;
    ["インターネットか郵便で申請", "インターネットで申請", "郵送で申請"]
        .into_iter()
        .find(|words| heard.words().contains(words))
        .map(|online| format!("{not} and {online}"))
}

pub(crate) fn pins_stay_where_one_is_set_anew(asked: &Asked, heard: &Heard) -> Option<String> {
    let anew = matches!(asked.pins(), Some("one-unknown" | "both-unknown")) || heard.says("counter-time-reset");
    (anew && heard.words().contains("暗証番号は今のまま")).then(|| "暗証番号は今のまま".to_owned())
}

/// «になります» and «のはずです» of one date: the reader asks which holds.
pub(crate) fn the_new_end_said_twice(_: &Asked, heard: &Heard) -> Option<String> {
    let first = heard.date("when-gain").or_else(|| heard.date("when-gain-at-most"))?;
    (heard.date("after-new-date") == Some(first)).then(|| first.to_string())
}

pub(crate) fn several_lines_of_maintenance(_: &Asked, heard: &Heard) -> Option<String> {
    let count = heard.guide.statements().filter(|statement| statement.id.as_str() == "when-maintenance").count();
    (count > 1).then(|| format!("{count} lines"))
}

/// Where the holder is registered (R-PLACE-1), not where the person lives who goes instead.
pub(crate) fn the_visitors_own_town(asked: &Asked, heard: &Heard) -> Option<String> {
    if asked.person() == "holder" {
        return None;
    }
    let is_own = |sentence: &&String| {
        let mut rest = sentence.as_str();
        while let Some(at) = rest.find("お住まいの") {
            let (before, after) = (&rest[..at], &rest[at + "お住まいの".len()..]);
            let is_holders =
                ["ご本人が", "ご本人の", "海外に", "お子さんが"].into_iter().any(|whose| before.ends_with(whose));
            if !is_holders && ["市区町村", "区の"].into_iter().any(|town| after.starts_with(town)) {
                return true;
            }
            rest = after;
        }
        false
    };
    heard.sentences().iter().find(is_own).cloned()
}
