use crate::rules::OnDay;

/// Whom to call, and how long a counter is open, on the last day on which one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterToday {
    /// The office and its hours of today; `None` where no page of the municipality was read.
    pub office: Option<(String, OnDay)>,
    /// The office's own number; the nation's where no page was read.
    pub phone: Option<String>,
}
