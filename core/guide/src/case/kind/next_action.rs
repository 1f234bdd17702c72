use chrono::NaiveDate;
use kigen_card::StatusWord;

use super::deadline::Deadline;

/// The one thing to do next, shared by screens, guide, terminal, JSON and calendar.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NextAction {
    /// Nothing before the window opens.
    Wait {
        /// First day of the window.
        opens: NaiveDate,
    },
    /// Nothing before the signature certificate's window opens, the earlier one.
    WaitForSignature {
        /// First day of its window.
        opens: NaiveDate,
        /// First day of the authentication certificate's.
        other: NaiveDate,
    },
    /// Nothing before the signature certificate's window opens; a new card, with the other certificate, comes later.
    WaitForSignatureThenCard {
        /// First day of its window.
        opens: NaiveDate,
        /// First day on which a new card can be applied for.
        card: NaiveDate,
    },
    /// Nothing before a new card can be applied for.
    WaitForCard {
        /// First day on which it can.
        opens: NaiveDate,
    },
    /// Renew.
    Renew {
        /// The last day to plan on.
        by: NaiveDate,
    },
    /// Reserve, then renew.
    Reserve {
        /// The last day to plan on.
        by: NaiveDate,
        /// The number to call.
        phone: Option<String>,
    },
    /// Begin the first of two visits, both before the end.
    TwoVisits {
        /// The last day to plan on.
        by: NaiveDate,
    },
    /// Renew today.
    RenewToday,
    /// No office opens again before the end: new certificates after it.
    AfterTheEnd {
        /// The first opening after it.
        opens: NaiveDate,
    },
    /// Renew the signature certificate.
    RenewSignature {
        /// The last day to plan on.
        by: NaiveDate,
    },
    /// Look at the card's face, which of two possible ends is written there.
    LookAtFace {
        /// The end, unless the certificates were renewed.
        first: NaiveDate,
        /// The end, if they were.
        renewed: NaiveDate,
    },
    /// Have new certificates issued.
    Issue,
    /// Reserve, then have them issued.
    ReserveIssue {
        /// The number to call.
        phone: Option<String>,
    },
    /// The same, at the first of two visits.
    IssueTwoVisits,
    /// Ask whether the form at hand is still taken.
    AskForm {
        /// The number to call.
        phone: Option<String>,
    },
    /// Have a new signature certificate issued.
    IssueSignature,
    /// The same after a move, for those who use it.
    Moved,
    /// Set a PIN anew, while nothing else is due.
    SetPin {
        /// First day on which certificates can be renewed, or a new card applied for.
        opens: NaiveDate,
    },
    /// Apply for a new card.
    NewCard {
        /// The last day of the present one.
        by: NaiveDate,
    },
    /// Apply for a new card, which brings the certificates.
    CardFirst,
    /// Have the card extended with the new period of stay.
    ExtendStay(Deadline),
    /// Ask for two months more, while the extension of the stay is decided (特例期間, R-FOREIGN-3).
    AskSpecialPeriod(Deadline),
    /// Extend, with a period of stay; apply for a new card, without.
    CardOrStay {
        /// The card's end.
        by: NaiveDate,
    },
    /// The card ended with the period of stay: get a new one.
    StayEnded,
    /// Have certificates issued when needed.
    IssueWhenNeeded,
    /// Read the card again.
    ReadAgain,
    /// Correct the machine's date.
    MendClock {
        /// The date that it shows.
        today: NaiveDate,
    },
    /// Choose another day.
    OtherDay {
        /// The chosen day.
        today: NaiveDate,
    },
    /// Look in the phone's own app.
    Phone,
    /// Use the My Number Card, not the 住民基本台帳カード.
    JukiCard,
    /// Use the My Number Card.
    OtherCard {
        /// What the card answered, if its kind is unknown.
        status: Option<StatusWord>,
    },
    /// Abroad, before the year in which it can be renewed there.
    WaitAbroad {
        /// The certificates' end.
        ends: NaiveDate,
    },
    /// Ask the 在外公館 or the municipality of the 本籍.
    Abroad,
    /// Have the card continued by the day before departure (R-ABROAD-1).
    Leave,
    /// The same, and renew at that visit: the window is open.
    LeaveAndRenew {
        /// The last day to plan on.
        by: NaiveDate,
    },
    /// The card ends with the departure of a foreign national (R-ABROAD-1).
    LeaveWithoutCard,
}
