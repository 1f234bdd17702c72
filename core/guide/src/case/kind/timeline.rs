//! The picture of where today lies: one bar of dated segments with fractions, drawn alike by every shell (screens.md,
//! "Timeline drawing"). It holds no word.

use chrono::NaiveDate;

/// One bar, from three months before the renewal window to the end of the health-insurance grace, or to the card's
/// end where that comes first.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// First day of the bar.
    pub starts_on: NaiveDate,
    /// Last day of the bar.
    pub ends_on: NaiveDate,
    /// The parts of the bar, without gaps, in the order of time.
    pub segments: Vec<Segment>,
    /// Where today lies; `None` when the clock is doubtful.
    pub today: Option<TodayMark>,
    /// The dates worth a label, in the order of time.
    pub labels: Vec<Label>,
}

/// A part of the bar. Fractions are of the bar's whole length: 0.0 its left or upper end, 1.0 the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// What it stands for.
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

/// What a part of the bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SegmentKind {
    /// Before the window: outline.
    Before,
    /// The renewal window without its last day: solid.
    Window,
    /// The last day: a tick.
    LastDay,
    /// The certificate has ended, マイナ保険証 still works: hatched.
    Grace,
    /// After the end, where nothing is said of マイナ保険証 (R-HOKEN-4): outline.
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

/// Where today lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TodayMark {
    /// On the bar: the middle of the day.
    On {
        /// Of the bar's whole length.
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

/// A date that stands beside the bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// What the date is.
    pub kind: LabelKind,
    /// The date.
    pub on: NaiveDate,
    /// The middle of that day, of the bar's whole length.
    pub fraction: f64,
}

/// Where today lies beside the window, with the days to its nearer end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WindowDay {
    /// Before its first day.
    Early {
        /// Until its first day.
        days: i64,
    },
    /// In it.
    Inside {
        /// Until its last day: at least 1.
        days: i64,
    },
    /// On its last day.
    LastDay,
    /// After it.
    Late {
        /// Since its last day.
        days: i64,
    },
}

/// What a labelled date is.
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
