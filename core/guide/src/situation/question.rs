//! Questions to the person, and one answer to each: a field of [`Answers`] at a time.

use chrono::NaiveDate;

use super::{Abroad, Answers, Contradiction, Holder, PinKnowledge, Stay, Who};

/// What is asked, in the order of asking.
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

/// One answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reply {
    /// Five-digit code of a municipality.
    Municipality(String),
    /// Who goes.
    Who(Who),
    /// Child, ward, or neither.
    Holder(Holder),
    /// The state of a PIN.
    Pin(PinKnowledge),
    /// Yes or no.
    YesNo(bool),
    /// Period of stay.
    Stay(Stay),
    /// Life abroad.
    Abroad(Abroad),
}

impl Reply {
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

    /// The answer of this name; a municipality's is its code, which [`Situation::of`](super::Situation::of) looks up.
    #[must_use]
    pub fn answer_named(self, name: &str) -> Option<Reply> {
        let yes_no = || match name {
            "yes" => Some(Reply::YesNo(true)),
            "no" => Some(Reply::YesNo(false)),
            _ => None,
        };
        match self {
            Self::Municipality => Some(Reply::Municipality(name.to_owned())),
            Self::Who => Who::from_name(name).map(Reply::Who),
            Self::Holder => Holder::from_name(name).map(Reply::Holder),
            Self::AuthenticationPin | Self::SignaturePin => PinKnowledge::from_name(name).map(Reply::Pin),
            Self::Form | Self::Notice | Self::Moved => yes_no(),
            Self::Stay => Stay::from_name(name).map(Reply::Stay),
            Self::Abroad => Abroad::from_name(name).map(Reply::Abroad),
        }
    }

    /// The given answer.
    #[must_use]
    pub fn given(self, answers: &Answers) -> Option<Reply> {
        match self {
            Self::Municipality => answers.municipality.clone().map(Reply::Municipality),
            Self::Who => answers.who.map(Reply::Who),
            Self::Holder => answers.holder.map(Reply::Holder),
            Self::AuthenticationPin => answers.authentication_pin.map(Reply::Pin),
            Self::SignaturePin => answers.signature_pin.map(Reply::Pin),
            Self::Form => answers.form.map(Reply::YesNo),
            Self::Notice => answers.notice.map(Reply::YesNo),
            Self::Stay => answers.stay.map(Reply::Stay),
            Self::Moved => answers.moved.map(Reply::YesNo),
            Self::Abroad => answers.abroad.map(Reply::Abroad),
        }
    }

    /// The answers without the one to this question.
    #[must_use]
    pub fn unanswered(self, answers: &Answers) -> Answers {
        let mut next = answers.clone();
        match self {
            Self::Municipality => next.municipality = None,
            Self::Who => next.who = None,
            Self::Holder => next.holder = None,
            Self::AuthenticationPin => next.authentication_pin = None,
            Self::SignaturePin => next.signature_pin = None,
            Self::Form => next.form = None,
            Self::Notice => next.notice = None,
            Self::Stay => next.stay = None,
            Self::Moved => next.moved = None,
            Self::Abroad => next.abroad = None,
        }
        next
    }

    /// The answers including this one. An answer to another question changes nothing.
    #[must_use]
    pub fn answered(self, answers: &Answers, answer: &Reply) -> Answers {
        let mut next = answers.clone();
        match (self, answer) {
            (Self::Municipality, Reply::Municipality(code)) => next.municipality = Some(code.clone()),
            (Self::Who, Reply::Who(who)) => next.who = Some(*who),
            (Self::Holder, Reply::Holder(holder)) => next.holder = Some(*holder),
            (Self::AuthenticationPin, Reply::Pin(pin)) => next.authentication_pin = Some(*pin),
            (Self::SignaturePin, Reply::Pin(pin)) => next.signature_pin = Some(*pin),
            (Self::Form, Reply::YesNo(yes)) => next.form = Some(*yes),
            (Self::Notice, Reply::YesNo(yes)) => next.notice = Some(*yes),
            (Self::Stay, Reply::Stay(stay)) => next.stay = Some(*stay),
            (Self::Moved, Reply::YesNo(yes)) => next.moved = Some(*yes),
            (Self::Abroad, Reply::Abroad(abroad)) => next.abroad = Some(*abroad),
            _ => {}
        }
        next
    }
}

/// A question to the person whose answer still changes the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub kind: QuestionKind,
    /// The answers to choose from: those that contradict nothing said so far.
    pub answers: Vec<Reply>,
    /// The given answer; `None` while the guide rests on an assumption.
    pub given: Option<Reply>,
    /// What the guide assumes while nothing was said; `None` if it covers both cases.
    pub assumed: Option<Reply>,
    /// The day that it is about; only a period of stay is about one.
    pub day: Option<NaiveDate>,
    /// Whether who is asked is somebody else than the card's holder.
    pub is_about_another: bool,
}

impl Question {
    /// The answer that not knowing means: a PIN that is not known is forgotten. `None` leaves the question open.
    #[must_use]
    pub fn unknown(&self) -> Option<Reply> {
        let forgotten = Reply::Pin(PinKnowledge::Forgotten);
        self.answers.contains(&forgotten).then_some(forgotten)
    }
}

impl Contradiction {
    /// The question that is answered anew where nothing else can be shown.
    #[must_use]
    pub const fn question(self) -> QuestionKind {
        match self {
            Self::RepresentativeForAdult | Self::FormWithoutProxy => QuestionKind::Who,
            Self::StayAbroad => QuestionKind::Stay,
            Self::UnknownMunicipality => QuestionKind::Municipality,
        }
    }
}
