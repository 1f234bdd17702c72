use chrono::NaiveDate;

/// One day for a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What happens.
    pub kind: ReminderKind,
    /// The day, a civil day in Japan.
    pub date: NaiveDate,
    /// The end that it is about.
    pub ends: NaiveDate,
    /// The last day to plan a visit on.
    pub by: NaiveDate,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $name:literal,)+) => {
        /// The subject of a reminder.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ReminderKind { $($(#[$doc])* $variant,)+ }

        impl ReminderKind {
            /// The name in messages and in the file's identifiers.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

kinds! {
    /// The first opening in the renewal window (R-WINDOW-1, R-WINDOW-3).
    Opens "opens",
    /// A new card can be applied for (R-WINDOW-5).
    OpensForCard "opens-card",
    /// The last day to apply for a card that is made before the present one ends (R-WINDOW-5).
    ApplyBy "apply-by",
    /// A month before the certificates' end.
    MonthBefore "month-before",
    /// A month before the end of a card that ends with a period of stay.
    StayMonthBefore "stay-month-before",
    /// The opening a week before the end, or before it: time for a second try.
    WeekBefore "week-before",
    /// The day that a person chose for the visit.
    Visit "visit",
    /// The first of two visits, at the latest (R-BRING-3).
    FirstVisit "first-visit",
    /// The last day on which an office is open, as far as known (R-WINDOW-3).
    LastOpening "practical",
    /// The certificates' last day (R-WINDOW-2).
    Ends "ends",
    /// The card's last day, and the certificates' (R-GAIN-4).
    CardEnds "card-ends",
    /// The card's last day, with the period of stay (R-FOREIGN-2).
    StayEnds "stay-ends",
    /// The same while the extension is being decided (R-FOREIGN-3).
    StayEndsPending "stay-ends-pending",
    /// The last possible day of the special two months (R-FOREIGN-3).
    StaySpecialEnds "stay-special-ends",
    /// The last day for somebody who lives abroad (R-ABROAD-4).
    AbroadEnds "abroad-ends",
    /// The first day of the signature certificate's own window, where it is the earlier one (R-WINDOW-6).
    SignatureOpens "signature-opens",
    /// The signature certificate's last day, where it is the earlier one (R-WINDOW-6).
    SignatureEnds "signature-ends",
    /// The last day of マイナ保険証's grace (R-HOKEN-1).
    GraceEnds "grace",
}

impl ReminderKind {
    /// Whether somebody goes to a counter for it, with papers.
    #[must_use]
    pub const fn is_for_a_visit(self) -> bool {
        !matches!(self, Self::GraceEnds | Self::AbroadEnds)
    }
}
