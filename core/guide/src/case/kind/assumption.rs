use chrono::NaiveDate;

/// A value that overrides what was said or stored, with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assumption {
    /// A legal representative goes, although the person named the holder (R-CHILD-2).
    Representative,
    /// The holder goes, although a proxy was named: abroad nobody else is served (R-ABROAD-3).
    HolderAbroad,
    /// A PIN is locked, although the person claimed to know it (R-LOCK-7).
    Locked,
    /// This typed end fits no birthday: assumes a period of stay (R-HAND-2).
    Stay(NaiveDate),
    /// The card ends before its certificates: its day counts (R-STATE-1).
    CardEnd(NaiveDate),
}
