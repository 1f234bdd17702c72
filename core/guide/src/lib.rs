//! What to do about it: the rules of renewal, and every sentence that a shell shows.
//!
//! Facts of a card come in ([`Facts`]), the day is an argument ([`Today`]), and out come a verdict ([`assess`]), the
//! picture of where today lies ([`Timeline`]) and the words for all of it ([`summarize`]). Nothing here sees an APDU or a
//! certificate's bytes, opens a file or asks a clock.

pub mod dates;
mod facts;
mod municipality;
mod release;
mod status;
pub mod text;
mod timeline;
mod verdict;

pub use facts::{CardFacts, CertificateDates, Facts, Origin};
pub use municipality::{Municipality, municipality_name};
pub use release::RELEASED_ON;
pub use status::{CertificateStatus, CertificateTimes, effective_end};
pub use timeline::{Label, LabelKind, Segment, SegmentKind, Timeline, TodayMark};
pub use verdict::{Assessment, Flag, Today, TodaySource, Verdict, assess};
