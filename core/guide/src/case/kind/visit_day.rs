use chrono::NaiveDate;

/// A day on which somebody can go to a counter, as far as page and calendar show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitDay {
    /// When it is.
    pub kind: VisitDayKind,
    /// The day, a civil day in Japan.
    pub date: NaiveDate,
}

/// When a visit is, seen from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VisitDayKind {
    /// The day after today.
    Tomorrow,
    /// The first opening of the next week, which begins on its Monday.
    NextWeek,
    /// Any other.
    Later,
}
