//! What the card cannot know: who goes, what is at hand, and how the person lives.
//!
//! Every answer may be missing. The guide then rests on an assumption that it shows, or says both cases.

use kigen_card::{Item, PinState};

use crate::facts::Facts;
use crate::hand::HandDates;

/// The person's answers. An answer that was not given is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Situation {
    /// Who goes to the counter; the holder, unless said otherwise.
    pub who: Option<Who>,
    /// What the holder's age or guardianship means (R-CHILD-2).
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
    /// What a person typed instead of holding a card to a reader (R-HAND).
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
    /// What the holder may do alone (R-CHILD-2).
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
    /// Whether a PIN can be used.
    PinKnowledge {
        /// It is known.
        Known "known",
        /// It is forgotten: the person says so (R-LOCK-7).
        Forgotten "forgotten",
        /// It is locked.
        Locked "locked",
    }
}

answers! {
    /// Life abroad (R-ABROAD).
    Abroad {
        /// Lives in Japan and stays.
        No "no",
        /// Lives abroad with a card that goes on (継続利用), or that was applied for abroad.
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

/// Answers that cannot both be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contradiction {
    /// A legal representative for a person of 15 or older who is no ward (R-CHILD-2).
    RepresentativeForAdult,
    /// A form for a proxy, while nobody else goes (R-BRING-4).
    FormWithoutProxy,
    /// A period of stay, and a card kept while living abroad: only Japanese nationals can (R-ABROAD-1).
    StayAbroad,
    /// There is no municipality of this code.
    UnknownMunicipality,
}

impl Contradiction {
    /// Every contradiction.
    pub const ALL: [Self; 4] =
        [Self::RepresentativeForAdult, Self::FormWithoutProxy, Self::StayAbroad, Self::UnknownMunicipality];

    /// The message that explains it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::RepresentativeForAdult => "situation-representative-for-adult",
            Self::FormWithoutProxy => "situation-form-without-proxy",
            Self::StayAbroad => "situation-stay-abroad",
            Self::UnknownMunicipality => "situation-unknown-municipality",
        }
    }
}

impl Situation {
    /// Whether the answers can be true together.
    ///
    /// # Errors
    /// The first [`Contradiction`] found. What a child under 15 or a ward decides alone is no contradiction: the guide
    /// then assumes the legal representative, and says so.
    pub fn check(&self) -> Result<(), Contradiction> {
        if self.who == Some(Who::Representative) && self.holder == Some(Holder::From15) {
            return Err(Contradiction::RepresentativeForAdult);
        }
        if self.form == Some(true) && matches!(self.who, Some(Who::Holder | Who::Representative)) {
            return Err(Contradiction::FormWithoutProxy);
        }
        if matches!(self.stay, Some(Stay::Limited | Stay::Pending)) && self.abroad == Some(Abroad::Lives) {
            return Err(Contradiction::StayAbroad);
        }
        match &self.municipality {
            Some(code) if crate::municipality_name(code).is_none() => Err(Contradiction::UnknownMunicipality),
            Some(_) | None => Ok(()),
        }
    }

    /// Who goes: the legal representative of a child under 15 or a ward (R-CHILD-2), else whom the person named, else
    /// the holder.
    #[must_use]
    pub fn goes(&self) -> Who {
        match (self.who, self.holder) {
            (Some(Who::Proxy), _) => Who::Proxy,
            (Some(Who::Representative), _) | (_, Some(Holder::Under15 | Holder::Ward)) => Who::Representative,
            (Some(Who::Holder) | None, Some(Holder::From15) | None) => Who::Holder,
        }
    }

    /// How the authentication PIN stands: locked when the card says so, whatever the person answered (R-LOCK-7).
    #[must_use]
    pub fn authentication_pin(&self, facts: &Facts) -> Option<PinKnowledge> {
        knowledge(&facts.authentication_pin, self.authentication_pin)
    }

    /// How the signature password stands, likewise.
    #[must_use]
    pub fn signature_pin(&self, facts: &Facts) -> Option<PinKnowledge> {
        knowledge(&facts.signature_pin, self.signature_pin)
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
        let base = Situation::default();
        for (situation, expected) in [
            (base.clone(), Ok(())),
            (
                Situation { who: Some(Who::Representative), holder: Some(Holder::From15), ..base.clone() },
                Err(Contradiction::RepresentativeForAdult),
            ),
            (Situation { who: Some(Who::Representative), holder: Some(Holder::Ward), ..base.clone() }, Ok(())),
            (Situation { who: Some(Who::Representative), ..base.clone() }, Ok(())),
            (
                Situation { who: Some(Who::Holder), form: Some(true), ..base.clone() },
                Err(Contradiction::FormWithoutProxy),
            ),
            (Situation { form: Some(true), ..base.clone() }, Ok(())),
            (
                Situation { stay: Some(Stay::Limited), abroad: Some(Abroad::Lives), ..base.clone() },
                Err(Contradiction::StayAbroad),
            ),
            (Situation { stay: Some(Stay::Limited), abroad: Some(Abroad::Leaves), ..base.clone() }, Ok(())),
            (Situation { municipality: Some("00000".into()), ..base.clone() }, Err(Contradiction::UnknownMunicipality)),
            (Situation { municipality: Some("09201".into()), ..base }, Ok(())),
        ] {
            assert_eq!(situation.check(), expected, "{situation:?}");
        }
    }

    #[test]
    fn a_child_or_a_ward_is_represented() {
        let goes = |who, holder| Situation { who, holder, ..Situation::default() }.goes();
        assert_eq!(goes(None, None), Who::Holder);
        assert_eq!(goes(Some(Who::Holder), Some(Holder::Under15)), Who::Representative);
        assert_eq!(goes(None, Some(Holder::Ward)), Who::Representative);
        assert_eq!(goes(Some(Who::Proxy), Some(Holder::From15)), Who::Proxy);
    }
}
