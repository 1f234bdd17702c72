use chrono::NaiveDate;

/// When something must be done at an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deadline {
    /// By that day, the last on which an office is open.
    By(NaiveDate),
    /// Today.
    Today,
    /// No office opens again before the end.
    Over,
}
