/// How often somebody goes (R-BRING-2, -3): one visit only when every condition holds; what is not known is said as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Visits {
    /// Once.
    One,
    /// Twice.
    Two,
    /// Twice, when one of the conditions does not hold.
    OneOrTwo,
    /// Twice, when the office does not take a form after the certificates' end (R-AFTER-6).
    OneOrTwoByForm,
    /// Whether a legal representative without the PIN can do it at once is to be asked (R-LOCK-6).
    Ask,
}
