use kigen_card::trust::{TrustAnchor, jlis_roots};
use kigen_simulator::demo;

/// Whose signature a certificate is checked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Roots {
    /// The six roots of J-LIS: for a real card. A demo card is told as one.
    Jlis,
    /// The roots of the demo cards alone.
    Demo,
}

pub(crate) fn anchors(roots: Roots) -> Vec<TrustAnchor> {
    match roots {
        Roots::Jlis => jlis_roots().into_iter().chain(demo::anchors()).collect(),
        Roots::Demo => demo::anchors(),
    }
}
