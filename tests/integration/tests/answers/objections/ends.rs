//! What the end of certificate and card brings.

use chrono::{Datelike, Months, NaiveDate};
use kigen_guide::say::{StatementId as Id, Value};
use kigen_guide::situation::Stay;

use crate::asked::Asked;
use crate::heard::Heard;
use crate::objections::GAINS;
use crate::task::{Task, opens};

/// 29 February has two substitutes (R-FEB29-1).
fn birthday(date: NaiveDate) -> (u32, u32) {
    match (date.month(), date.day()) {
        (2, 28 | 29) | (3, 1) => (2, 29),
        other => other,
    }
}

pub(crate) fn a_new_end_that_is_no_birthday(asked: &Asked, heard: &Heard) -> Option<String> {
    let card = asked.facts.card_expires_on();
    // A card ends on a birthday, or with a stay; a certificate on a birthday, or with the card.
    let end = asked.facts.authentication.read()?.expires_on;
    let known = card.filter(|card| *card != end && birthday(*card) == birthday(end)).map(birthday);
    for statement in heard.guide.statements() {
        if !GAINS.contains(&statement.id) {
            continue;
        }
        if let Some(Value::Date(date)) = statement.argument("date") {
            let is_of_card = Some(*date) == card;
            if !is_of_card && card.is_some() && Some(birthday(*date)) != known {
                return Some(format!("{} {date}", statement.id.as_str()));
            }
        }
    }
    None
}

pub(crate) fn comfort_where_the_card_ends(asked: &Asked, heard: &Heard) -> Option<String> {
    let card = asked.facts.card_expires_on()?;
    let end = asked.facts.authentication.read()?.expires_on;
    let has_stay = matches!(asked.answers.stay, Some(Stay::Limited | Stay::Pending)) && (card - end).num_days() <= 62;
    let words = ["期限のあとでも", "期限の後でも"];
    (card <= end || card < asked.today || has_stay)
        .then(|| words.into_iter().find(|words| heard.words().contains(words)).map(str::to_owned))
        .flatten()
}

pub(crate) fn goes_on_although_it_has_ended(asked: &Asked, heard: &Heard) -> Option<String> {
    let end = asked.facts.authentication.read()?.expires_on.min(asked.facts.card_expires_on()?);
    let words = "利用者証明用はそのまま使えます";
    (end < asked.today && heard.words().contains(words)).then(|| words.to_owned())
}

/// A new card is what helps (R-GAIN-4): the certificate ends with this one.
pub(crate) fn a_few_weeks_gained(asked: &Asked, heard: &Heard) -> Option<String> {
    let card = asked.facts.card_expires_on()?;
    let end = asked.facts.authentication.read()?.expires_on;
    let is_near = asked.answers.stay == Some(Stay::None) && card > end && opens(card) <= end;
    let is_renewed = matches!(asked.task(), Task::Renew | Task::Issue) && card >= asked.today;
    let is_said =
        heard.says(Id::SpecialCardEnds) || heard.says(Id::SpecialCardEndsSoon) || heard.says(Id::WhereCardHow);
    (is_near && is_renewed && !is_said).then(|| format!("nothing of the card's end on {card}"))
}

pub(crate) fn cancelled_on_the_cards_end(asked: &Asked, heard: &Heard) -> Option<String> {
    let card = asked.facts.card_expires_on()?;
    let is_said = heard.says(Id::StopsInsuranceCancelled) && heard.date(Id::StopsInsurance) == Some(card);
    let end = asked.facts.authentication.read()?.expires_on.with_day(1).unwrap();
    let grace = end.checked_add_months(Months::new(4)).unwrap().pred_opt().unwrap();
    (is_said && card < grace).then(|| Id::StopsInsuranceCancelled.as_str().to_owned())
}
