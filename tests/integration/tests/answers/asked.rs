//! One person with one card on one day.

use std::fmt;

use chrono::NaiveDate;
use kigen_card::{Item, PinState};
use kigen_guide::Facts;
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Who};

use crate::task::{Task, task};

/// Who goes, as [`Asked::person`] names them.
pub(crate) const PERSONS: [&str; 5] = ["holder", "proxy", "child", "ward", "representative"];

/// How many PINs are lost, as [`Asked::pins`] names it.
pub(crate) const PINS: [&str; 3] = ["known", "one-unknown", "both-unknown"];

/// One of the walk.
pub(crate) struct Asked {
    /// Where the card comes from: a demo card, or its two ends.
    pub(crate) card: String,
    pub(crate) facts: Facts,
    pub(crate) answers: Answers,
    pub(crate) today: NaiveDate,
}

impl Asked {
    /// By the rules, not by the program.
    pub(crate) fn task(&self) -> Task {
        task(&self.facts, &self.answers, self.today)
    }

    /// Who really goes: a child's and a ward's affairs are their legal representative's (R-CHILD-2), and abroad a proxy is not
    /// served (R-ABROAD-3).
    pub(crate) fn person(&self) -> &'static str {
        let lives_abroad = self.answers.abroad == Some(Abroad::Lives);
        match (self.answers.who, self.answers.holder) {
            (_, Some(Holder::Under15)) => "child",
            (_, Some(Holder::Ward)) => "ward",
            (Some(Who::Proxy), _) if !lives_abroad => "proxy",
            (Some(Who::Representative), _) => "representative",
            (Some(Who::Holder | Who::Proxy) | None, _) => "holder",
        }
    }

    /// How many PINs are forgotten or locked; `None` while one is not told.
    pub(crate) fn pins(&self) -> Option<&'static str> {
        let is_known = |said: Option<PinKnowledge>, chip: &Item<PinState>| {
            let is_locked = matches!(chip, Item::Read(PinState::Locked) | Item::PinLocked);
            if is_locked { Some(false) } else { said.map(|said| said == PinKnowledge::Known) }
        };
        let authentication = is_known(self.answers.authentication_pin, &self.facts.authentication_pin)?;
        // A child and a ward have no signature certificate, unless it was read (R-CHILD-1).
        let has_none = matches!(self.person(), "child" | "ward") && self.facts.signature.read().is_none();
        if self.facts.signature.is_absent() || has_none {
            return Some(if authentication { "known" } else { "both-unknown" });
        }
        let signature = is_known(self.answers.signature_pin, &self.facts.signature_pin)?;
        Some(match (authentication, signature) {
            (true, true) => "known",
            (false, false) => "both-unknown",
            _ => "one-unknown",
        })
    }

    /// Days until the certificate's end.
    pub(crate) fn days_left(&self) -> Option<i64> {
        Some((self.facts.authentication.read()?.expires_on - self.today).num_days())
    }
}

// As it would be typed.
impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { card, answers, today, .. } = self;
        write!(f, "kigen advise {card} --today {today}")?;
        let yes = |yes| if yes { "yes" } else { "no" };
        let names = [
            ("municipality", answers.municipality.as_deref()),
            ("who", answers.who.map(Who::as_str)),
            ("form", answers.form.map(yes)),
            ("moved", answers.moved.map(yes)),
            ("stay", answers.stay.map(kigen_guide::situation::Stay::as_str)),
            ("abroad", answers.abroad.map(kigen_guide::situation::Abroad::as_str)),
            ("signature-pin", answers.signature_pin.map(PinKnowledge::as_str)),
            ("authentication-pin", answers.authentication_pin.map(PinKnowledge::as_str)),
        ];
        for (name, value) in names {
            if let Some(value) = value {
                write!(f, " --{name} {value}")?;
            }
        }
        match answers.holder {
            Some(Holder::Under15) => write!(f, " --age 10"),
            Some(Holder::Ward) => write!(f, " --ward"),
            Some(Holder::From15) | None => Ok(()),
        }
    }
}
