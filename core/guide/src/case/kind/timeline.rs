//! The picture of today's position: one bar of dated segments with fractions, drawn alike by every shell (screens.md,
//! "Timeline drawing"). It contains no words.

use chrono::NaiveDate;

/// One bar, from three months before the renewal window to the end of the health-insurance grace, or to the card's end
/// if earlier.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// First day of the bar.
    pub starts_on: NaiveDate,
    /// Last day of the bar.
    pub ends_on: NaiveDate,
    /// The parts of the bar, without gaps, in chronological order.
    pub segments: Vec<Segment>,
    /// Today's position; `None` if the clock is doubtful.
    pub today: Option<TodayMark>,
    /// The dates with a label, in chronological order.
    pub labels: Vec<Label>,
}

/// A part of the bar. Fractions refer to the bar's whole length: 0.0 is its left or upper end, 1.0 the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// Its meaning.
    pub kind: SegmentKind,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// Where the first day begins.
    pub from: f64,
    /// Where the last day ends.
    pub to: f64,
}

/// The meaning of a part of the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SegmentKind {
    /// Before the window: outline.
    Before,
    /// The renewal window without its last day: solid.
    Window,
    /// The last day: a tick.
    LastDay,
    /// The certificate has ended, but マイナ保険証 still works: hatched.
    Grace,
    /// After the end, if nothing is stated about マイナ保険証 (R-HOKEN-4): outline.
    After,
}

impl SegmentKind {
    /// The name in JSON and across the bindings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Window => "window",
            Self::LastDay => "last-day",
            Self::Grace => "grace",
            Self::After => "after",
        }
    }
}

/// Today's position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TodayMark {
    /// On the bar: the middle of the day.
    On {
        /// As a fraction of the bar's whole length.
        fraction: f64,
    },
    /// Before the bar's first day: an arrow at its edge, and the days until the window opens.
    Before {
        /// At least 1.
        days: i64,
    },
    /// After the bar's last day: an arrow at its edge, and the days since the last good day.
    After {
        /// At least 1.
        days: i64,
    },
}

/// A date with a label beside the bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// The date's meaning.
    pub kind: LabelKind,
    /// The date.
    pub on: NaiveDate,
    /// The middle of that day, as a fraction of the bar's whole length.
    pub fraction: f64,
}

/// The meaning of a labelled date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LabelKind {
    /// First day of the renewal window.
    Opens,
    /// Last good day.
    LastDay,
    /// Last day of the health-insurance grace.
    GraceEnds,
}

impl LabelKind {
    /// The name in JSON and across the bindings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opens => "opens",
            Self::LastDay => "last-day",
            Self::GraceEnds => "grace-ends",
        }
    }
}
