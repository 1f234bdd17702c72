use chrono::NaiveDate;

/// The day on which a reading is judged, a civil day in Japan (R-TIME-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today {
    /// The day.
    pub date: NaiveDate,
    /// Where the day comes from.
    pub source: TodaySource,
}

/// The origin of today's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TodaySource {
    /// A person chose it: any day is allowed.
    Given,
    /// The machine's clock, which cannot be earlier than the program's release (R-TIME-5).
    MachineClock {
        /// The release day, as a rule [`RELEASED_ON`](crate::RELEASED_ON).
        released_on: NaiveDate,
    },
}

impl Today {
    /// A day chosen by a person.
    #[must_use]
    pub const fn given(date: NaiveDate) -> Self {
        Self { date, source: TodaySource::Given }
    }

    /// A day from the machine's clock.
    #[must_use]
    pub const fn from_clock(date: NaiveDate, released_on: NaiveDate) -> Self {
        Self { date, source: TodaySource::MachineClock { released_on } }
    }

    pub(in crate::case) fn is_before_the_release(&self) -> bool {
        match self.source {
            TodaySource::Given => false,
            TodaySource::MachineClock { released_on } => self.date < released_on,
        }
    }
}
