use chrono::NaiveDate;

/// What is read otherwise than it was said or stored, with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Assumption {
    /// A legal representative goes, though the holder was named (R-CHILD-2).
    Representative,
    /// A PIN is locked, though it was said to be known (R-LOCK-7).
    Locked,
    /// Typed dates fit no birthday: a period of stay (R-HAND-2).
    Stay,
    /// The card ends before its certificates: that day counts (R-STATE-1).
    CardEnd(NaiveDate),
}
