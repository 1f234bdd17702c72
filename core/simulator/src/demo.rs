//! Demo cards: each is one person in one situation (design.md, core/simulator).
//!
//! Dates are relative to the day for which a card is made. Names are invented, serials fixed, keys published: the same day
//! always gives the same bytes.

mod build;
mod calendar;
mod card;
mod dates;
mod files;
mod group;
mod list;
mod situation;

use kigen_card::CertificateKind;
use kigen_card::trust::TrustAnchor;

use crate::certificate::{Algorithm, Authority, Role};

pub use build::PINS;
pub use calendar::days;
pub use card::DemoCard;
pub use dates::DemoDates;
pub use group::DemoGroup;
pub use list::{ALL, DEFAULT};

/// The root of the RSA authentication certificates, DER: a reader checks demo cards against it.
pub fn root_certificate() -> &'static [u8] {
    &Authority::of(Algorithm::Rsa, Role::Authentication).certificate
}

/// Every root of authentication certificates, DER: the RSA one, then the P-384 one of the card `p384`.
pub fn roots() -> [&'static [u8]; 2] {
    [root_certificate(), &Authority::of(Algorithm::P384, Role::Authentication).certificate]
}

/// The same as anchors by which a demo card is told.
pub fn anchors() -> Vec<TrustAnchor> {
    let anchor = |der: &[u8]| TrustAnchor::of_demo(CertificateKind::Authentication, der).ok();
    roots().into_iter().filter_map(anchor).collect()
}
