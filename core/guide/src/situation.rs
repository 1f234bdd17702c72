//! What the card cannot know: who goes, what is at hand, and the person's circumstances.
//!
//! Every answer may be missing. The guide then rests on a visible assumption, or covers both cases. [`Answers`] are
//! what was said; a [`Situation`] is consistent, so that no later code has to check again.

mod question;

use chrono::NaiveDate;
use kigen_card::{Item, PinState};

use crate::facts::{Facts, Origin};
use crate::hand::HandDates;
use crate::municipality::municipality_name;

pub use question::{Question, QuestionKind, Reply};

/// What the person said. A missing answer is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers {
    /// Who goes to the counter; the holder, unless said otherwise.
    pub who: Option<Who>,
    /// Whether the holder's age or guardianship requires a representative (R-CHILD-2).
    pub holder: Option<Holder>,
    /// Whether the authentication PIN is known.
    pub authentication_pin: Option<PinKnowledge>,
    /// Whether the signature password is known.
    pub signature_pin: Option<PinKnowledge>,
    /// Whether a proxy has the sealed 照会書兼回答書 (R-BRING-2, -3).
    pub form: Option<bool>,
    /// Whether the 有効期限通知書 is at hand (R-NOTICE-2).
    pub notice: Option<bool>,
    /// Whether the holder moved or changed the name since the signature certificate was made (R-REVOKE-1).
    pub moved: Option<bool>,
    /// Whether the holder lives abroad or is about to leave Japan (R-ABROAD).
    pub abroad: Option<Abroad>,
    /// Whether the holder has a period of stay (R-FOREIGN-8).
    pub stay: Option<Stay>,
    /// Five-digit code of the municipality of residence; the one that issued the card is proposed (R-PLACE-2).
    pub municipality: Option<String>,
    /// What a person typed without a card reader (R-HAND).
    pub hand: Option<HandDates>,
}

macro_rules! answers {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident $tag:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// Every answer.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name on the command line and across the bindings.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $tag),+ }
            }

            /// The answer of this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|answer| answer.as_str() == name)
            }
        }
    };
}

answers! {
    /// Who goes to the counter.
    Who {
        /// 本人.
        Holder "holder",
        /// 任意代理人, appointed by the holder.
        Proxy "proxy",
        /// 法定代理人 of a child under 15 or of an adult ward.
        Representative "representative",
    }
}

answers! {
    /// The holder's own legal capacity (R-CHILD-2).
    Holder {
        /// 15 or older, and no ward.
        From15 "from-15",
        /// Under 15.
        Under15 "under-15",
        /// 成年被後見人.
        Ward "ward",
    }
}

answers! {
    /// Whether a PIN is usable.
    PinKnowledge {
        /// Known.
        Known "known",
        /// Forgotten: the person says so (R-LOCK-7).
        Forgotten "forgotten",
        /// Locked.
        Locked "locked",
    }
}

answers! {
    /// Life abroad (R-ABROAD).
    Abroad {
        /// Lives in Japan and stays.
        No "no",
        /// Lives abroad with a card that stays in use (継続利用), or that was applied for abroad.
        Lives "lives",
        /// Is about to leave.
        Leaves "leaves",
    }
}

answers! {
    /// Period of stay, 在留期間 (R-FOREIGN).
    Stay {
        /// Japanese, or without a limit.
        None "none",
        /// With a limit.
        Limited "limited",
        /// With a limit, and the extension has been applied for (特例期間, R-FOREIGN-3).
        Pending "pending",
    }
}

/// From this age on a holder acts alone (R-CHILD-2).
const ACTS_FROM: u8 = 15;

impl Holder {
    /// The child under 15 that a date of birth tells of on the day `today`: its parents go, whatever else was said.
    #[must_use]
    pub fn child_born(born: NaiveDate, today: NaiveDate) -> Option<Self> {
        let age = u8::try_from(today.years_since(born)?).ok()?;
        Self::of(Some(age), false).filter(|holder| *holder == Self::Under15)
    }

    /// From the age in years and guardianship; `None` if neither is known. A child's parents go, whoever else is its
    /// guardian (R-CHILD-2).
    #[must_use]
    pub const fn of(age: Option<u8>, is_ward: bool) -> Option<Self> {
        match age {
            Some(..ACTS_FROM) => Some(Self::Under15),
            Some(ACTS_FROM..) | None if is_ward => Some(Self::Ward),
            Some(ACTS_FROM..) => Some(Self::From15),
            None => None,
        }
    }
}

/// Consistent answers; only [`Situation::of`] makes them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Situation {
    answers: Answers,
}

/// Two answers that exclude each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contradiction {
    /// A legal representative for a person of 15 or older who is not a ward (R-CHILD-2).
    RepresentativeForAdult,
    /// A form for a proxy, although no proxy goes (R-BRING-4).
    FormWithoutProxy,
    /// A period of stay, and a card kept while living abroad: only Japanese nationals can keep one (R-ABROAD-1).
    StayAbroad,
    /// No municipality has this code.
    UnknownMunicipality,
}

impl Contradiction {
    /// Every contradiction.
    pub const ALL: [Self; 4] =
        [Self::RepresentativeForAdult, Self::FormWithoutProxy, Self::StayAbroad, Self::UnknownMunicipality];
}

impl Situation {
    /// The situation of consistent answers.
    ///
    /// # Errors
    /// The first [`Contradiction`] found. A child under 15 or a ward who goes without a representative is no
    /// contradiction: the guide then assumes the legal representative, and says so.
    pub fn of(answers: Answers) -> Result<Self, Contradiction> {
        if answers.who == Some(Who::Representative) && answers.holder == Some(Holder::From15) {
            return Err(Contradiction::RepresentativeForAdult);
        }
        if answers.form == Some(true) && matches!(answers.who, Some(Who::Holder | Who::Representative)) {
            return Err(Contradiction::FormWithoutProxy);
        }
        if matches!(answers.stay, Some(Stay::Limited | Stay::Pending)) && answers.abroad == Some(Abroad::Lives) {
            return Err(Contradiction::StayAbroad);
        }
        match &answers.municipality {
            Some(code) if municipality_name(code).is_none() => Err(Contradiction::UnknownMunicipality),
            Some(_) | None => Ok(Self { answers }),
        }
    }

    /// Whether the holder lives abroad.
    #[must_use]
    pub fn lives_abroad(&self) -> bool {
        self.answers.abroad == Some(Abroad::Lives)
    }

    /// What was said.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The same person with a stated period of stay, typed instead of answered (R-HAND-2).
    pub(crate) fn with_typed_stay(mut self, facts: &Facts) -> Self {
        if facts.origin == (Origin::Hand { has_stay: true }) && self.answers.stay.is_none() {
            self.answers.stay = Some(Stay::Limited);
        }
        self
    }

    /// Who goes: the legal representative of a child under 15 or a ward (R-CHILD-2), else the person named, else the
    /// holder.
    #[must_use]
    pub fn goes(&self) -> Who {
        match (self.answers.who, self.answers.holder) {
            (Some(Who::Representative), _) | (_, Some(Holder::Under15 | Holder::Ward)) => Who::Representative,
            (Some(Who::Proxy), Some(Holder::From15) | None) => Who::Proxy,
            (Some(Who::Holder) | None, Some(Holder::From15) | None) => Who::Holder,
        }
    }

    /// The state of the authentication PIN: locked if the card says so, whatever the person answered (R-LOCK-7).
    #[must_use]
    pub fn authentication_pin(&self, facts: &Facts) -> Option<PinKnowledge> {
        knowledge(&facts.authentication_pin, self.answers.authentication_pin)
    }

    /// The state of the signature password, likewise.
    #[must_use]
    pub fn signature_pin(&self, facts: &Facts) -> Option<PinKnowledge> {
        knowledge(&facts.signature_pin, self.answers.signature_pin)
    }
}

/// Whether the card says that this PIN is locked.
pub(crate) fn is_locked(pin: &Item<PinState>) -> bool {
    matches!(pin, Item::Read(PinState::Locked) | Item::PinLocked)
}

fn knowledge(pin: &Item<PinState>, answer: Option<PinKnowledge>) -> Option<PinKnowledge> {
    if is_locked(pin) { Some(PinKnowledge::Locked) } else { answer }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_that_exclude_each_other_are_named() {
        let base = Answers::default();
        for (answers, expected) in [
            (base.clone(), Ok(())),
            (
                Answers { who: Some(Who::Representative), holder: Some(Holder::From15), ..base.clone() },
                Err(Contradiction::RepresentativeForAdult),
            ),
            (Answers { who: Some(Who::Representative), holder: Some(Holder::Ward), ..base.clone() }, Ok(())),
            (Answers { who: Some(Who::Representative), ..base.clone() }, Ok(())),
            (
                Answers { who: Some(Who::Holder), form: Some(true), ..base.clone() },
                Err(Contradiction::FormWithoutProxy),
            ),
            (Answers { form: Some(true), ..base.clone() }, Ok(())),
            (
                Answers { stay: Some(Stay::Limited), abroad: Some(Abroad::Lives), ..base.clone() },
                Err(Contradiction::StayAbroad),
            ),
            (Answers { stay: Some(Stay::Limited), abroad: Some(Abroad::Leaves), ..base.clone() }, Ok(())),
            (Answers { municipality: Some("00000".into()), ..base.clone() }, Err(Contradiction::UnknownMunicipality)),
            (Answers { municipality: Some("09201".into()), ..base }, Ok(())),
        ] {
            assert_eq!(Situation::of(answers.clone()).map(|_| ()), expected, "{answers:?}");
        }
    }

    #[test]
    fn a_child_or_a_ward_is_represented() {
        let goes = |who, holder| Situation::of(Answers { who, holder, ..Answers::default() }).unwrap().goes();
        assert_eq!(goes(None, None), Who::Holder);
        assert_eq!(goes(Some(Who::Holder), Some(Holder::Under15)), Who::Representative);
        assert_eq!(goes(None, Some(Holder::Ward)), Who::Representative);
        assert_eq!(goes(Some(Who::Proxy), Some(Holder::From15)), Who::Proxy);
        assert_eq!(goes(Some(Who::Proxy), Some(Holder::Under15)), Who::Representative);
        assert_eq!(goes(Some(Who::Proxy), Some(Holder::Ward)), Who::Representative);
    }
}
