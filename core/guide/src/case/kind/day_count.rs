/// Days from today to the date that matters (R-TIME-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayCount {
    /// Until it becomes possible: at least 1.
    UntilOpen(i64),
    /// Until the end: 0 on the last day.
    UntilEnd(i64),
    /// Since the end: at least 1.
    SinceEnd(i64),
}
