use chrono::NaiveDate;

/// One day for a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What happens.
    pub kind: ReminderKind,
    /// The day, a civil day in Japan.
    pub date: NaiveDate,
}

/// The subject of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReminderKind {
    /// The renewal window opens (R-WINDOW-1).
    Opens,
    /// A new card can be applied for (R-WINDOW-5).
    OpensForCard,
    /// A month before the end.
    MonthBefore,
    /// The last day on which an office is open, as far as known (R-WINDOW-3).
    LastOpening,
    /// The last day (R-WINDOW-2).
    Ends,
    /// The last day of マイナ保険証's grace (R-HOKEN-1).
    GraceEnds,
}

impl ReminderKind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Opens, Self::OpensForCard, Self::MonthBefore, Self::LastOpening, Self::Ends, Self::GraceEnds];
}
