use super::said::Said;
use super::short::{sentences, short};
use crate::case::Case;
use crate::say::first;
use crate::say::id::StatementId as Id;
use crate::text::Texts;

/// The next action, without the day and the fee that stand in lines of their own; for a proxy what a missing form costs.
pub(super) fn next(c: &Case<'_>, texts: &Texts) -> Said {
    let form = c.may_take_two_visits().then(|| short(&c.national(Id::BringTwoVisitsPossible, vec![c.form()]), texts));
    let action = if c.begins_with_more() { action(c, texts) } else { Said::default() };
    let said: Vec<String> =
        [action.text, form.unwrap_or_default()].into_iter().filter(|text| !text.is_empty()).collect();
    Said { text: sentences(&said, texts), phones: action.phones, ..Said::default() }
}

fn action(c: &Case<'_>, texts: &Texts) -> Said {
    let action = first::next_action(c);
    let text = if SHORTER.contains(&action.id) { short(&action, texts) } else { action.text(texts) };
    let phones = action.phones().into_iter().filter(|phone| text.contains(phone)).map(str::to_owned).collect();
    Said { text, phones, ..Said::default() }
}

const SHORTER: [Id; 20] = [
    Id::NextSetPin,
    Id::NextSetPinForCard,
    Id::NextNewCardLate,
    Id::NextReserve,
    Id::NextReserveIssue,
    Id::NextTwoVisits,
    Id::NextTwoVisitsLate,
    Id::NextTwoVisitsPerhapsLate,
    Id::NextRenewToday,
    Id::NextAskForm,
    Id::NextAbroad,
    Id::NextLeaveAndRenew,
    Id::NextLeaveWithoutCard,
    Id::NextAfterTheEnd,
    Id::NextExtendStay,
    Id::NextExtendStayToday,
    Id::NextSpecialPeriod,
    Id::NextSpecialPeriodToday,
    Id::NextStayOver,
    Id::NextCardOrStay,
];
