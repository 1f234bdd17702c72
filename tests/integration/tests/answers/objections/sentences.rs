//! Sentences that contradict each other, or are another person's.

use kigen_guide::say::StatementId as Id;

use crate::asked::Asked;
use crate::heard::Heard;
use crate::objections::GAINS;

/// Never both in one answer.
const OPPOSITES: [(Id, Id); 28] = [
    (Id::SpecialCardEnds, Id::SpecialStay),
    (Id::SpecialCardEnds, Id::SpecialStayPending),
    (Id::StopsOn, Id::StopsSince),
    (Id::StopsInsurance, Id::StopsInsuranceOver),
    (Id::WhenDaysLeft, Id::WhenDaysPast),
    (Id::WhenLastDay, Id::WhenDaysPast),
    (Id::WhenNotice, Id::WhenNoNotice),
    (Id::BringNotice, Id::WhenNoNotice),
    (Id::WhenEnvelope, Id::WhenNoNotice),
    (Id::WhereReservation, Id::WhereNoReservation),
    (Id::WhereReservation, Id::WhereReservationUnknown),
    (Id::WhereNoReservation, Id::WhereReservationUnknown),
    (Id::WhereNoReservation, Id::NextReserve),
    (Id::WhereNoReservation, Id::NextReserveIssue),
    (Id::BringCard, Id::BringHoldersCard),
    (Id::BringFree, Id::BringFreeCard),
    (Id::BringFree, Id::BringFeeStay),
    (Id::BringFreeCard, Id::BringFeeStay),
    (Id::SpecialChild, Id::SpecialWard),
    (Id::BringProxyId, Id::BringRepresentativeId),
    (Id::WhenNoLoss, Id::WhenEarlyCosts),
    (Id::WhenGain, Id::WhenNoGain),
    (Id::WhenOptional, Id::NextRenewToday),
    (Id::PinsNewCard, Id::PinsAsked),
    (Id::PinsAsked, Id::PinsInForm),
    (Id::NextWait, Id::WhenDaysLeft),
    (Id::VerdictNotYet, Id::WhenDaysPast),
    (Id::SpecialAbroad, Id::SpecialAbroadLeaving),
];

pub(crate) fn one_thing_and_its_opposite(_: &Asked, heard: &Heard) -> Option<String> {
    let (one, other) = OPPOSITES.iter().find(|(one, other)| heard.says(*one) && heard.says(*other))?;
    Some(format!("{} and {}", one.as_str(), other.as_str()))
}

/// The papers of a second visit may be those of the first.
pub(crate) fn the_same_sentence_twice(_: &Asked, heard: &Heard) -> Option<String> {
    let sentences = heard.sentences();
    let papers = heard.position(Id::BringSecondVisit);
    let is_paper = |at: usize| papers.is_some() && heard.guide.statements().nth(at).unwrap().id.is_to_bring();
    let twice = |at: usize| sentences[..at].contains(&sentences[at]) && !is_paper(at);
    (0..sentences.len()).find(|at| twice(*at)).map(|at| sentences[at].clone())
}

pub(crate) fn one_visit_and_two(_: &Asked, heard: &Heard) -> Option<String> {
    let two = [
        Id::BringTwoVisits,
        Id::BringTwoVisitsPossible,
        Id::BringTwoVisitsExpired,
        Id::BringFirstVisit,
        Id::BringSecondVisit,
        Id::CounterSecondVisit,
        Id::NextTwoVisits,
        Id::NextIssueTwoVisits,
    ];
    let two = two.into_iter().find(|id| heard.says(*id)).filter(|_| heard.says(Id::BringOneVisit))?;
    Some(format!("bring-one-visit and {}", two.as_str()))
}

pub(crate) fn not_online_and_apply_online(_: &Asked, heard: &Heard) -> Option<String> {
    let not = ["インターネットでは更新できません", "パソコンではできません"];
    let not = not.into_iter().find(|words| heard.words().contains(words))?;
    ["インターネットか郵便で申請", "インターネットで申請", "郵便で新しいカードを申請"]
        .into_iter()
        .find(|words| heard.words().contains(words))
        .map(|online| format!("{not} and {online}"))
}

pub(crate) fn pins_stay_where_one_is_set_anew(asked: &Asked, heard: &Heard) -> Option<String> {
    let anew = matches!(asked.pins(), Some("one-unknown" | "both-unknown")) || heard.says(Id::CounterTimeReset);
    (anew && heard.words().contains("暗証番号は今のまま")).then(|| "暗証番号は今のまま".to_owned())
}

/// «です» and «になります», or «長くて», of one new end: the reader asks which holds.
pub(crate) fn the_new_end_said_twice(_: &Asked, heard: &Heard) -> Option<String> {
    let said: Vec<_> = heard.guide.statements().filter(|statement| GAINS.contains(&statement.id)).collect();
    (said.len() > 1).then(|| said.iter().map(|statement| statement.id.as_str()).collect::<Vec<_>>().join(" and "))
}

pub(crate) fn several_lines_of_maintenance(_: &Asked, heard: &Heard) -> Option<String> {
    let count = heard.guide.statements().filter(|statement| statement.id == Id::WhenMaintenance).count();
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
