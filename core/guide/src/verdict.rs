//! What the whole reading comes to on a day: the decision order of R-STATE-1 and the flags beside it.

mod flag;

use chrono::NaiveDate;
use kigen_card::{CertificateKind, Item, Token};

use crate::facts::{CertificateDates, Facts};
use crate::status::{CertificateTimes, effective_end};

pub use flag::Flag;

/// What a reading comes to. The names are those of design.md, "One name for one thing".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing to do before the renewal window opens.
    NotYet,
    /// The authentication certificate can be renewed.
    Open,
    /// It has ended, マイナ保険証 still works.
    ExpiredInGrace,
    /// It has ended.
    Expired,
    /// The card ends together with it, later.
    CardBoundLater,
    /// The card ends together with it, and a new card can be applied for.
    CardBoundOpen,
    /// The card itself has ended.
    CardExpired,
    /// A phone's certificates, an old 住民基本台帳カード or a card of another kind.
    NotThisCard,
    /// A card without an authentication certificate.
    NoCertificate,
    /// The authentication certificate's date could not be read.
    Incomplete,
    /// Today cannot be right (R-TIME-5): dates are shown without day counts.
    ClockDoubtful,
}

impl Verdict {
    /// Every verdict, in the order of design.md.
    pub const ALL: [Self; 11] = [
        Self::NotYet,
        Self::Open,
        Self::ExpiredInGrace,
        Self::Expired,
        Self::CardBoundLater,
        Self::CardBoundOpen,
        Self::CardExpired,
        Self::NotThisCard,
        Self::NoCertificate,
        Self::Incomplete,
        Self::ClockDoubtful,
    ];

    /// The name in JSON and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Open => "open",
            Self::ExpiredInGrace => "expired-in-grace",
            Self::Expired => "expired",
            Self::CardBoundLater => "card-bound-later",
            Self::CardBoundOpen => "card-bound-open",
            Self::CardExpired => "card-expired",
            Self::NotThisCard => "not-this-card",
            Self::NoCertificate => "no-certificate",
            Self::Incomplete => "incomplete",
            Self::ClockDoubtful => "clock-doubtful",
        }
    }

    /// Whether it rests on dates that were compared with today.
    #[must_use]
    pub const fn is_about_dates(self) -> bool {
        match self {
            Self::NotYet
            | Self::Open
            | Self::ExpiredInGrace
            | Self::Expired
            | Self::CardBoundLater
            | Self::CardBoundOpen
            | Self::CardExpired => true,
            Self::NotThisCard | Self::NoCertificate | Self::Incomplete | Self::ClockDoubtful => false,
        }
    }
}

/// The day on which a reading is judged, a civil day in Japan (R-TIME-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today {
    /// The day.
    pub date: NaiveDate,
    /// Who says so.
    pub source: TodaySource,
}

/// Where today comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TodaySource {
    /// A person chose it: it may be any day.
    Given,
    /// The machine's clock, which cannot lie before the program's release (R-TIME-5).
    MachineClock {
        /// The release day, as a rule [`RELEASED_ON`](crate::RELEASED_ON).
        released_on: NaiveDate,
    },
}

impl Today {
    /// A day that a person chose.
    #[must_use]
    pub const fn given(date: NaiveDate) -> Self {
        Self { date, source: TodaySource::Given }
    }

    /// A day that the machine's clock shows.
    #[must_use]
    pub const fn from_clock(date: NaiveDate, released_on: NaiveDate) -> Self {
        Self { date, source: TodaySource::MachineClock { released_on } }
    }

    fn is_before_the_release(&self) -> bool {
        match self.source {
            TodaySource::Given => false,
            TodaySource::MachineClock { released_on } => self.date < released_on,
        }
    }
}

/// What facts come to on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The day it was judged on.
    pub today: Today,
    /// What it comes to.
    pub verdict: Verdict,
    /// What stands beside it, in the order of design.md.
    pub flags: Vec<Flag>,
    /// The days of the authentication certificate, where its end is known; not under not-this-card.
    pub authentication: Option<CertificateTimes>,
    /// The days of the signature certificate, where its end is known; not under not-this-card.
    pub signature: Option<CertificateTimes>,
}

impl Assessment {
    /// Whether this flag stands beside the verdict.
    #[must_use]
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }
}

/// Judges facts on a day: exactly one verdict, whatever is known and whatever is not (R-STATE-1).
#[must_use]
pub fn assess(facts: &Facts, today: &Today) -> Assessment {
    let verdict = decide(facts, today);
    let times = |kind, item: &Item<CertificateDates>| {
        let dates = item.read().filter(|_| verdict != Verdict::NotThisCard)?;
        let times = CertificateTimes::on(today.date, kind, dates.valid_from, dates.expires_on, facts.card_expires_on());
        Some(if verdict == Verdict::ClockDoubtful { times.without_counts() } else { times })
    };
    let authentication = times(CertificateKind::Authentication, &facts.authentication);
    let signature = times(CertificateKind::Signature, &facts.signature);
    let flags = flag::flags(facts, today.date, verdict, authentication.as_ref(), signature.as_ref());
    Assessment { today: *today, verdict, flags, authentication, signature }
}

/// The first test of R-STATE-1 that holds; the numbers are its orders.
fn decide(facts: &Facts, today: &Today) -> Verdict {
    if is_another_card(&facts.token) {
        return Verdict::NotThisCard; // 0
    }
    let card_expires_on = facts.card_expires_on();
    if card_expires_on.is_some_and(|card_ends| today.date > card_ends) {
        return Verdict::CardExpired; // 1
    }
    if facts.authentication.is_absent() {
        return Verdict::NoCertificate; // 1a
    }
    let Some(authentication) = facts.authentication.read() else {
        return Verdict::Incomplete; // 1b
    };
    // Only the authentication certificate's first day counts: the verdict does not change with the password.
    if today.is_before_the_release() || authentication.valid_from.is_some_and(|first| today.date < first) {
        return Verdict::ClockDoubtful; // 1c
    }
    let ends_on = effective_end(authentication.expires_on, card_expires_on);
    let times = CertificateTimes::on(today.date, CertificateKind::Authentication, None, ends_on, card_expires_on);
    let is_early = today.date < times.renewal_opens_on;
    if card_expires_on == Some(ends_on) {
        return if is_early { Verdict::CardBoundLater } else { Verdict::CardBoundOpen }; // 2a, 2b
    }
    if is_early {
        Verdict::NotYet // 3
    } else if today.date <= ends_on {
        Verdict::Open // 4
    } else if times.insurance_grace_ends_on.is_some_and(|grace_ends| today.date <= grace_ends) {
        Verdict::ExpiredInGrace // 5
    } else {
        Verdict::Expired // 6
    }
}

/// A missing or unknown label is treated as a My Number Card (R-STATE-1, order 0).
pub(crate) fn is_another_card(token: &Item<Token>) -> bool {
    match token.read() {
        Some(Token::JukiCard | Token::AndroidPhone | Token::Iphone | Token::Other(_)) => true,
        Some(Token::MyNumberCard | Token::Unknown) | None => false,
    }
}
