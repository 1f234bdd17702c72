//! What a clerk would object to in any answer: no two sentences of which one is wrong, nothing that no page states.

mod days;
mod ends;
mod papers;
mod sentences;

use kigen_guide::say::StatementId as Id;

use crate::asked::Asked;
use crate::heard::Heard;

/// What is objected to, and in which words if it holds.
pub(crate) type Objection = (&'static str, fn(&Asked, &Heard) -> Option<String>);

/// What the renewal gives: one of them, for a reader has one new end.
pub(crate) const GAINS: [Id; 4] = [Id::WhenGain, Id::WhenGainAtMost, Id::WhenGainNext, Id::WhenGainNextAtMost];

pub(crate) const OBJECTIONS: [Objection; 23] = [
    ("one thing and its opposite", sentences::one_thing_and_its_opposite),
    ("the same sentence twice", sentences::the_same_sentence_twice),
    ("one visit and two", sentences::one_visit_and_two),
    ("not online, and apply online", sentences::not_online_and_apply_online),
    ("PINs stay where one is set anew", sentences::pins_stay_where_one_is_set_anew),
    ("a new end on a day that is not the birthday", ends::a_new_end_that_is_no_birthday),
    ("no reservation, which no page of the city says", days::no_reservation_that_nobody_states),
    ("an open day that no page states", days::an_open_day_that_no_page_states),
    ("today, on a day on which the office is closed", days::today_on_a_closed_day),
    ("comfort about the time after the end where the card itself ends", ends::comfort_where_the_card_ends),
    ("a paper or PIN that this person cannot have", papers::a_paper_that_the_person_cannot_have),
    ("a last day before today", days::a_last_day_before_today),
    ("two different last days", days::two_different_last_days),
    ("a last day on which the office is closed", days::a_last_day_on_which_the_office_is_closed),
    ("a number of days that does not fit its date", days::days_that_do_not_fit),
    ("a day that the rules do not give", days::a_day_that_the_rules_do_not_give),
    ("the authentication certificate goes on, which has ended", ends::goes_on_although_it_has_ended),
    ("a few weeks gained, and no word of the card's own end", ends::a_few_weeks_gained),
    ("マイナ保険証 is cancelled on the card's end, which is open", ends::cancelled_on_the_cards_end),
    ("a letter that does not come", papers::a_letter_that_does_not_come),
    ("several lines of maintenance Sundays", sentences::several_lines_of_maintenance),
    ("the new end said twice", sentences::the_new_end_said_twice),
    ("the visitor's own town instead of the holder's", sentences::the_visitors_own_town),
];
