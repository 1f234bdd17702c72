/// The number of visits (R-BRING-2, -3): one only if every condition holds; open conditions are stated as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Visits {
    /// Once.
    One,
    /// Twice.
    Two,
    /// Twice if one of the conditions fails.
    OneOrTwo,
    /// Twice if the office does not take a form after the certificates' end (R-AFTER-6).
    OneOrTwoByForm,
    /// Twice if the office does not take a form with the address or name from before a move (R-AFTER-6).
    OneOrTwoByMove,
    /// Ask whether a legal representative without the PIN can do it in one visit (R-LOCK-6).
    Ask,
}
