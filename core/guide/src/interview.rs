//! Which questions still change the answer, for this reading and this situation.
//!
//! A question stands here when some answer to it changes the advice: every answer is tried. What does not matter for this
//! person is therefore never asked, nor what the card has already said. The period of stay is asked only where the card's
//! dates leave room for one (R-FOREIGN-8); who names one is heard all the same.

mod words;

use crate::advice::{Advice, advise};
use crate::dates::is_same_birthday;
use crate::facts::Facts;
use crate::rules::Rules;
use crate::situation::{Abroad, Holder, PinKnowledge, Situation, Stay, Who, is_locked};
use crate::verdict::Today;

/// A question to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub kind: QuestionKind,
    /// The answers from which to choose: those that contradict nothing that was said.
    pub answers: Vec<Answer>,
    /// The answer given; `None` while the guide rests on an assumption.
    pub given: Option<Answer>,
}

/// What is asked, in the order in which it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuestionKind {
    /// In which municipality the holder lives.
    Municipality,
    /// Who goes to the counter.
    Who,
    /// Whether the holder is under 15, or a ward.
    Holder,
    /// Whether the authentication PIN is known.
    AuthenticationPin,
    /// Whether the signature password is known.
    SignaturePin,
    /// Whether the proxy has the sealed form.
    Form,
    /// Whether the notice is at hand.
    Notice,
    /// Whether there is a period of stay.
    Stay,
    /// Whether the holder moved or changed the name.
    Moved,
    /// Whether the holder lives abroad.
    Abroad,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Five-digit code of a municipality.
    Municipality(String),
    /// Who goes.
    Who(Who),
    /// Child, ward, or neither.
    Holder(Holder),
    /// How a PIN stands.
    Pin(PinKnowledge),
    /// Yes or no.
    YesNo(bool),
    /// Period of stay.
    Stay(Stay),
    /// Life abroad.
    Abroad(Abroad),
}

impl Answer {
    /// The name on the command line and across the bindings.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Municipality(code) => code,
            Self::Who(answer) => answer.as_str(),
            Self::Holder(answer) => answer.as_str(),
            Self::Pin(answer) => answer.as_str(),
            Self::YesNo(true) => "yes",
            Self::YesNo(false) => "no",
            Self::Stay(answer) => answer.as_str(),
            Self::Abroad(answer) => answer.as_str(),
        }
    }
}

impl QuestionKind {
    /// Every question, in order.
    pub const ALL: [Self; 10] = [
        Self::Municipality,
        Self::Who,
        Self::Holder,
        Self::AuthenticationPin,
        Self::SignaturePin,
        Self::Form,
        Self::Notice,
        Self::Stay,
        Self::Moved,
        Self::Abroad,
    ];

    /// The name on the command line and of its messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::Who => "who",
            Self::Holder => "holder",
            Self::AuthenticationPin => "authentication-pin",
            Self::SignaturePin => "signature-pin",
            Self::Form => "form",
            Self::Notice => "notice",
            Self::Stay => "stay",
            Self::Moved => "moved",
            Self::Abroad => "abroad",
        }
    }

    /// Whether the card has already said it: a PIN that it locked is locked, whatever a person answers (R-LOCK-7). The
    /// municipality that issued it is only proposed (R-PLACE-2).
    fn is_said_by(self, facts: &Facts) -> bool {
        match self {
            Self::AuthenticationPin => is_locked(&facts.authentication_pin),
            Self::SignaturePin => is_locked(&facts.signature_pin),
            Self::Municipality
            | Self::Who
            | Self::Holder
            | Self::Form
            | Self::Notice
            | Self::Stay
            | Self::Moved
            | Self::Abroad => false,
        }
    }

    /// Every answer. The municipalities are those that have a file of their own: any other can be typed.
    #[must_use]
    pub fn answers(self, rules: &Rules) -> Vec<Answer> {
        let pins = || PinKnowledge::ALL.iter().copied().map(Answer::Pin).collect();
        let yes_no = || vec![Answer::YesNo(true), Answer::YesNo(false)];
        match self {
            Self::Municipality => {
                rules.municipal().iter().map(|file| Answer::Municipality(file.code.clone())).collect()
            }
            Self::Who => Who::ALL.iter().copied().map(Answer::Who).collect(),
            Self::Holder => Holder::ALL.iter().copied().map(Answer::Holder).collect(),
            Self::AuthenticationPin | Self::SignaturePin => pins(),
            Self::Form | Self::Notice | Self::Moved => yes_no(),
            Self::Stay => Stay::ALL.iter().copied().map(Answer::Stay).collect(),
            Self::Abroad => Abroad::ALL.iter().copied().map(Answer::Abroad).collect(),
        }
    }

    /// The answer of this name; a municipality's is its code, which [`Situation::check`] looks up.
    #[must_use]
    pub fn answer_named(self, name: &str) -> Option<Answer> {
        let yes_no = || match name {
            "yes" => Some(Answer::YesNo(true)),
            "no" => Some(Answer::YesNo(false)),
            _ => None,
        };
        match self {
            Self::Municipality => Some(Answer::Municipality(name.to_owned())),
            Self::Who => Who::from_name(name).map(Answer::Who),
            Self::Holder => Holder::from_name(name).map(Answer::Holder),
            Self::AuthenticationPin | Self::SignaturePin => PinKnowledge::from_name(name).map(Answer::Pin),
            Self::Form | Self::Notice | Self::Moved => yes_no(),
            Self::Stay => Stay::from_name(name).map(Answer::Stay),
            Self::Abroad => Abroad::from_name(name).map(Answer::Abroad),
        }
    }

    /// The answer that a situation holds.
    #[must_use]
    pub fn given(self, situation: &Situation) -> Option<Answer> {
        match self {
            Self::Municipality => situation.municipality.clone().map(Answer::Municipality),
            Self::Who => situation.who.map(Answer::Who),
            Self::Holder => situation.holder.map(Answer::Holder),
            Self::AuthenticationPin => situation.authentication_pin.map(Answer::Pin),
            Self::SignaturePin => situation.signature_pin.map(Answer::Pin),
            Self::Form => situation.form.map(Answer::YesNo),
            Self::Notice => situation.notice.map(Answer::YesNo),
            Self::Stay => situation.stay.map(Answer::Stay),
            Self::Moved => situation.moved.map(Answer::YesNo),
            Self::Abroad => situation.abroad.map(Answer::Abroad),
        }
    }

    /// The situation with this question answered. An answer to another question changes nothing.
    #[must_use]
    pub fn answered(self, situation: &Situation, answer: &Answer) -> Situation {
        let mut next = situation.clone();
        match (self, answer) {
            (Self::Municipality, Answer::Municipality(code)) => next.municipality = Some(code.clone()),
            (Self::Who, Answer::Who(who)) => next.who = Some(*who),
            (Self::Holder, Answer::Holder(holder)) => next.holder = Some(*holder),
            (Self::AuthenticationPin, Answer::Pin(pin)) => next.authentication_pin = Some(*pin),
            (Self::SignaturePin, Answer::Pin(pin)) => next.signature_pin = Some(*pin),
            (Self::Form, Answer::YesNo(yes)) => next.form = Some(*yes),
            (Self::Notice, Answer::YesNo(yes)) => next.notice = Some(*yes),
            (Self::Stay, Answer::Stay(stay)) => next.stay = Some(*stay),
            (Self::Moved, Answer::YesNo(yes)) => next.moved = Some(*yes),
            (Self::Abroad, Answer::Abroad(abroad)) => next.abroad = Some(*abroad),
            _ => {}
        }
        next
    }
}

/// The questions whose answers change the advice, in order, answered or not: a given answer can be changed.
#[must_use]
pub fn questions(facts: &Facts, situation: &Situation, today: &Today, rules: &Rules) -> Vec<Question> {
    let base = comparable(facts, situation, today, rules);
    let mut found = Vec::new();
    for kind in QuestionKind::ALL.into_iter().filter(|kind| !kind.is_said_by(facts)) {
        let answers: Vec<Answer> =
            kind.answers(rules).into_iter().filter(|answer| kind.answered(situation, answer).check().is_ok()).collect();
        let changes =
            answers.iter().any(|answer| comparable(facts, &kind.answered(situation, answer), today, rules) != base);
        let has_room = kind != QuestionKind::Stay || situation.stay.is_some() || leaves_room_for_stay(facts);
        if changes && has_room {
            found.push(Question { kind, answers, given: kind.given(situation) });
        }
    }
    found
}

/// Whether a period of stay may explain the dates: not where the certificates end on the card's birthday, years before it.
fn leaves_room_for_stay(facts: &Facts) -> bool {
    let ends = facts.authentication.read().map(|dates| dates.expires_on);
    facts.card_expires_on().zip(ends).is_none_or(|(card, ends)| ends >= card || !is_same_birthday(card, ends))
}

fn comparable(facts: &Facts, situation: &Situation, today: &Today, rules: &Rules) -> Advice {
    advise(facts, situation, today, rules)
}
