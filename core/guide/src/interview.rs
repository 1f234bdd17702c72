//! The questions that still change the answer in this case.
//!
//! A question is included if two answers to it give different guides: every answer is tried. So nobody is asked what does
//! not matter to them, or what the card has already said. The period of stay is asked only if the card's dates leave
//! room for one (R-FOREIGN-8); a person who states one anyway is believed.

use crate::calendar::is_same_birthday;
use crate::case::{Case, Person};
use crate::facts::Facts;
use crate::rules::Rules;
use crate::say::{Guide, guide};
use crate::situation::{Abroad, Holder, PinKnowledge, Question, QuestionKind, Reply, Situation, Stay, Who, is_locked};

/// The questions whose answers change the guide, in order, answered or not: answers can be changed.
#[must_use]
pub fn questions(case: &Case<'_>) -> Vec<Question> {
    let (facts, given) = (case.facts(), case.situation().answers());
    let mut found = Vec::new();
    for kind in QuestionKind::ALL.into_iter().filter(|kind| !is_said_by(*kind, facts)) {
        let possible = |reply: &Reply| Situation::of(kind.answered(given, reply)).ok();
        let (answers, situations): (Vec<Reply>, Vec<Situation>) = every_answer(kind, case.rules())
            .into_iter()
            .filter_map(|reply| possible(&reply).map(|situation| (reply, situation)))
            .unzip();
        let mut guides = situations.iter().map(|situation| with(case, situation));
        let first = guides.next();
        let changes = first.is_some_and(|first| guides.any(|other| other != first));
        let has_room = kind != QuestionKind::Stay || given.stay.is_some() || leaves_room_for_stay(facts);
        if changes && has_room {
            let (given, assumed) = (kind.given(given), assumed(kind, case));
            let is_about_another = case.person() != Person::Holder;
            let day = case.facts().card_expires_on().filter(|_| kind == QuestionKind::Stay);
            found.push(Question { kind, answers, given, assumed, day, is_about_another });
        }
    }
    found
}

/// The one question without which screen 2 has no answer: whether the day is a period of stay's. It is asked where both
/// answers are told differently, and nobody gave one (R-FOREIGN-8).
#[must_use]
pub fn asked_before_the_answer(case: &Case<'_>) -> Option<Question> {
    let is_open = case.situation().answers().stay.is_none() && case.headline().is_about_the_cards_end();
    let question = || questions(case).into_iter().find(|question| question.kind == QuestionKind::Stay);
    is_open.then(question).flatten()
}

/// The one question that decides between one visit and two: whether a proxy has the sealed form (R-BRING-2, -3). A day
/// that may be a period of stay's is asked about first.
#[must_use]
pub fn asked_before_the_guide(case: &Case<'_>) -> Option<Question> {
    let is_form_open = case.person() == Person::Proxy && case.situation().answers().form.is_none();
    let form = || questions(case).into_iter().find(|question| question.kind == QuestionKind::Form);
    asked_before_the_answer(case).or_else(|| is_form_open.then(form).flatten())
}

/// The questions whose given answer could be left out without changing the guide or what the block takes for granted, in
/// order.
#[must_use]
pub fn without_effect(case: &Case<'_>) -> Vec<QuestionKind> {
    let given = case.situation().answers();
    let changes = |kind: &QuestionKind| {
        let without = Situation::of(kind.unanswered(given));
        without.is_ok_and(|without| !are_told_alike(case, &decided(case, &without)))
    };
    QuestionKind::ALL.into_iter().filter(|kind| kind.given(given).is_some() && !changes(kind)).collect()
}

/// Whether two people are told the same, in the guide and in what the block has and takes for granted.
#[must_use]
pub fn are_told_alike(one: &Case<'_>, other: &Case<'_>) -> bool {
    let block = |case: &Case<'_>| (case.granted(), case.brief_lines());
    block(one) == block(other) && guide(one) == guide(other)
}

fn with(case: &Case<'_>, situation: &Situation) -> Guide {
    guide(&decided(case, situation))
}

fn decided<'r>(case: &Case<'r>, situation: &Situation) -> Case<'r> {
    Case::of(case.facts(), situation, &case.today(), case.rules())
}

/// Whether the card has already answered: a PIN that it locked is locked, whatever a person answers (R-LOCK-7). The
/// municipality that issued it is only proposed (R-PLACE-2).
fn is_said_by(kind: QuestionKind, facts: &Facts) -> bool {
    match kind {
        QuestionKind::AuthenticationPin => is_locked(&facts.authentication_pin),
        QuestionKind::SignaturePin => is_locked(&facts.signature_pin),
        QuestionKind::Municipality
        | QuestionKind::Who
        | QuestionKind::Holder
        | QuestionKind::Form
        | QuestionKind::Notice
        | QuestionKind::Stay
        | QuestionKind::Moved
        | QuestionKind::Abroad => false,
    }
}

/// Every answer to a question. The municipalities are those with a file; any other can be typed.
#[must_use]
pub fn every_answer(kind: QuestionKind, rules: &Rules) -> Vec<Reply> {
    let pins = || PinKnowledge::ALL.iter().copied().map(Reply::Pin).collect();
    let yes_no = || vec![Reply::YesNo(true), Reply::YesNo(false)];
    match kind {
        QuestionKind::Municipality => rules.codes().map(|code| Reply::Municipality(code.to_owned())).collect(),
        QuestionKind::Who => Who::ALL.iter().copied().map(Reply::Who).collect(),
        QuestionKind::Holder => Holder::ALL.iter().copied().map(Reply::Holder).collect(),
        QuestionKind::AuthenticationPin | QuestionKind::SignaturePin => pins(),
        QuestionKind::Form | QuestionKind::Notice | QuestionKind::Moved => yes_no(),
        QuestionKind::Stay => Stay::ALL.iter().copied().map(Reply::Stay).collect(),
        QuestionKind::Abroad => Abroad::ALL.iter().copied().map(Reply::Abroad).collect(),
    }
}

/// What the guide assumes while nothing was said; `None` if it covers both cases.
fn assumed(kind: QuestionKind, case: &Case<'_>) -> Option<Reply> {
    match kind {
        QuestionKind::Municipality if case.is_municipality_proposed() => {
            Some(Reply::Municipality(case.code()?.to_owned()))
        }
        QuestionKind::Municipality => None,
        QuestionKind::Who => Some(Reply::Who(match case.person() {
            Person::Holder => Who::Holder,
            Person::ChildsRepresentative | Person::WardsRepresentative | Person::Representative => Who::Representative,
            Person::Proxy => return None,
        })),
        QuestionKind::Holder
        | QuestionKind::AuthenticationPin
        | QuestionKind::SignaturePin
        | QuestionKind::Form
        | QuestionKind::Notice
        | QuestionKind::Stay
        | QuestionKind::Moved
        | QuestionKind::Abroad => None,
    }
}

/// Whether a period of stay may explain the dates: not if the certificates end on the card's birthday, years before
/// it.
fn leaves_room_for_stay(facts: &Facts) -> bool {
    let ends = facts.authentication.read().map(|dates| dates.expires_on);
    facts.card_expires_on().zip(ends).is_none_or(|(card, ends)| ends >= card || !is_same_birthday(card, ends))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Today;
    use crate::say::brief;
    use crate::situation::Answers;
    use crate::text::{Language, Texts};

    #[test]
    fn a_chip_says_what_was_said_or_is_taken_for_granted() {
        let day = |text: &str| text.parse().unwrap();
        let facts = Facts::by_hand(day("2026-12-15"), Some(day("2031-12-15")));
        let today = Today::given(day("2026-11-21"));
        let texts = Texts::new(Language::Japanese);
        let chip = |answers: Answers, kind| {
            let case = Case::of(&facts, &Situation::of(answers).unwrap(), &today, Rules::builtin());
            questions(&case).iter().find(|question| question.kind == kind).unwrap().chip(&texts)
        };
        assert_eq!(chip(Answers::default(), QuestionKind::Who), "行く人: 本人");
        assert_eq!(chip(Answers::default(), QuestionKind::Municipality), "お住まい: 選んでいません");
        let utsunomiya = Answers { municipality: Some("09201".to_owned()), ..Answers::default() };
        assert_eq!(chip(utsunomiya, QuestionKind::Municipality), "お住まい: 栃木県 宇都宮市");
    }

    /// Every question that is asked has two answers that are told differently, whatever was answered before it.
    #[test]
    fn nothing_is_asked_whose_answers_are_all_told_alike() {
        let day = |text: &str| text.parse().unwrap();
        let today = Today::given(day("2026-11-21"));
        let mut asked = 0;
        for (expires, card) in [
            ("2026-12-15", Some("2031-12-15")),
            ("2028-12-15", Some("2033-12-15")),
            ("2026-12-20", Some("2026-12-20")),
            ("2026-11-20", None),
            ("2020-12-15", Some("2025-12-15")),
        ] {
            let facts = Facts::by_hand(day(expires), card.map(day));
            for first in QuestionKind::ALL
                .into_iter()
                .flat_map(|kind| every_answer(kind, Rules::builtin()).into_iter().map(move |reply| (kind, reply)))
            {
                let answers = first.0.answered(&Answers::default(), &first.1);
                let Ok(situation) = Situation::of(answers) else { continue };
                let case = Case::of(&facts, &situation, &today, Rules::builtin());
                for question in questions(&case) {
                    let told: Vec<Guide> = question
                        .answers
                        .iter()
                        .filter_map(|reply| Situation::of(question.kind.answered(situation.answers(), reply)).ok())
                        .map(|situation| with(&case, &situation))
                        .collect();
                    assert_eq!(told.len(), question.answers.len(), "one contradicts another: {question:?}");
                    assert!(told.iter().any(|guide| Some(guide) != told.first()), "{expires} {first:?}: {question:?}");
                    asked += 1;
                }
            }
        }
        assert!(asked > 500, "{asked} questions");
    }

    /// Alone and beside a proxy, whose form and PINs the block takes for granted.
    #[test]
    fn an_answer_without_effect_changes_neither_the_guide_nor_the_block() {
        let day = |text: &str| text.parse().unwrap();
        let today = Today::given(day("2026-11-21"));
        let mut named = std::collections::BTreeSet::new();
        for (expires, card) in
            [("2026-12-15", Some("2031-12-15")), ("2026-12-20", Some("2026-12-20")), ("2020-12-15", None)]
        {
            let facts = Facts::by_hand(day(expires), card.map(day));
            for (kind, reply, who) in QuestionKind::ALL
                .into_iter()
                .flat_map(|kind| every_answer(kind, Rules::builtin()).into_iter().map(move |reply| (kind, reply)))
                .flat_map(|(kind, reply)| [None, Some(Who::Proxy)].map(|who| (kind, reply.clone(), who)))
            {
                let answers = kind.answered(&Answers { who, ..Answers::default() }, &reply);
                let Ok(situation) = Situation::of(answers) else { continue };
                let case = Case::of(&facts, &situation, &today, Rules::builtin());
                for vain in without_effect(&case) {
                    let other = decided(&case, &Situation::of(vain.unanswered(situation.answers())).unwrap());
                    let block = |case| brief(case, &guide(case), Language::Japanese.texts());
                    assert_eq!(block(&case), block(&other), "{expires} {kind:?} {reply:?} {who:?}: {vain:?}");
                    named.insert((expires, vain, reply.name().to_owned()));
                }
            }
        }
        // That nobody moved is taken for granted until somebody says so.
        let is_named = |kind, reply: &str| named.contains(&("2020-12-15", kind, reply.to_owned()));
        let is_moved_named = ["no", "yes"].iter().any(|reply| is_named(QuestionKind::Moved, reply));
        assert!(is_named(QuestionKind::Stay, "none") && !is_moved_named, "{named:?}");
    }

    #[test]
    fn every_answer_is_found_by_its_name() {
        for kind in QuestionKind::ALL {
            for answer in every_answer(kind, Rules::builtin()) {
                assert_eq!(kind.answer_named(answer.name()), Some(answer), "{kind:?}");
            }
        }
        assert_eq!(QuestionKind::Who.answer_named("nobody"), None);
        assert_eq!(QuestionKind::Form.answer_named("perhaps"), None);
    }
}
