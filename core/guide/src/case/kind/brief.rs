use chrono::NaiveDate;

use super::Insurance;

/// A line of the block at the head of an answer, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BriefKind {
    /// What comes before everything else: a reservation, a call, the first of two visits; or that nothing is to be done.
    First,
    /// Until when, or from when.
    Deadline,
    /// Where to go, and when it is open.
    Place,
    /// What to take along.
    Bring,
    /// The PINs.
    Pins,
    /// Cost and time.
    Cost,
    /// Whom to ask.
    Phone,
}

impl BriefKind {
    /// Every line, in order.
    pub const ALL: [Self; 7] =
        [Self::First, Self::Deadline, Self::Place, Self::Bring, Self::Pins, Self::Cost, Self::Phone];

    /// The name in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Deadline => "deadline",
            Self::Place => "place",
            Self::Bring => "bring",
            Self::Pins => "pins",
            Self::Cost => "cost",
            Self::Phone => "phone",
        }
    }
}

/// The day of the block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockDay {
    /// Nothing before that day.
    From {
        /// The first day.
        opens: NaiveDate,
        /// The first opening, if no office is open on that day.
        opening: Option<NaiveDate>,
        /// The end.
        ends: NaiveDate,
    },
    /// Nothing before the signature certificate's day, the earlier of two.
    FromSignature {
        /// Its first day.
        opens: NaiveDate,
        /// The authentication certificate's.
        other: NaiveDate,
    },
    /// Nothing before the signature certificate's day; a new card comes later.
    FromSignatureThenCard {
        /// Its first day.
        opens: NaiveDate,
        /// The first day to apply for a card.
        card: NaiveDate,
    },
    /// Until that day.
    By {
        /// The day to plan on.
        day: NaiveDate,
        /// Days from today to it.
        left: i64,
        /// The end itself and the days to it, if it is later: every other screen counts to the end.
        ends: Option<(NaiveDate, i64)>,
    },
    /// The end, without counting to it.
    EndIs(NaiveDate),
    /// It has ended.
    Ended {
        /// On that day.
        on: NaiveDate,
        /// What becomes of マイナ保険証, where it does not end with the card.
        insurance: Option<Insurance>,
    },
    /// By the day before departure, which nobody knows here.
    BeforeLeaving {
        /// The certificates' end.
        ends: NaiveDate,
    },
    /// One of two, which the card's face tells.
    Either {
        /// Unless the certificates were renewed.
        first: NaiveDate,
        /// Whether that day has passed.
        has_ended: bool,
        /// If they were.
        renewed: NaiveDate,
    },
    /// No day presses.
    WhenNeeded,
}

/// What the answer rests on without having checked it, while nobody said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Granted {
    /// The dates are those that were typed.
    TypedDates,
    /// The holder lives in the municipality that issued the card.
    LivesWhereIssued,
    /// The PINs are known.
    PinsKnown,
    /// Nobody moved or changed the name.
    NotMoved,
}
