//! Kigen for phones: the one surface of the Android and the iPhone app, and of whoever builds something else on the card.
//!
//! The only crate that knows uniffi. A shell hands in a [`CardTransport`] and the day, and gets facts in a [`Reading`] that
//! it cannot look into; a [`Case`] decides from it, and gives an [`Answer`] and [`Section`]s in words. DER goes in, never
//! out; no serial number and no name crosses. Nothing here asks a clock, opens a file or keeps anything. Calls block: make
//! them on a background thread.

mod aloud;
mod answer;
mod brief;
mod case;
mod check;
mod date;
mod demo;
mod error;
mod failure;
mod guide;
mod hand;
mod joints;
mod label;
mod municipality;
mod observer;
mod password;
mod rail;
mod reading;
mod reminder;
mod roots;
mod row;
mod session;
mod situation;
mod transport;
mod vocabulary;
mod way_out;

pub use answer::Answer;
pub use brief::{AtCounter, Brief, BriefLine};
pub use case::Case;
pub use check::{CardCheck, check_card, check_phone, is_technical};
pub use date::{CivilDate, Today, TodaySource, TypedYear, may_become, release_day, typed_year};
pub use demo::{DemoCard, DemoMishap, demo_cards, demo_days, demo_transport};
pub use error::{KigenError, TypedDay, error_fields, error_text};
pub use failure::{Button, CureText, FailureText, cure_text, failure_text, is_lost_contact};
pub use guide::{Place, Section, Source, SourceGroup, Statement, sources};
pub use hand::{TypedDates, read_by_hand};
pub use joints::{comma, with_joints};
pub use label::{LabelArgument, label, label_ids, label_with};
pub use municipality::{MunicipalityName, PrefectureName, municipalities, municipalities_of, prefectures};
pub use observer::ReadObserver;
pub use password::{PasswordNews, PasswordStage, PasswordTap, PasswordVisit, as_on_card};
pub use rail::RailMark;
pub use reading::{ReadRequest, Reading, read_card};
pub use reminder::{Reminder, VisitDay};
pub use roots::Roots;
pub use row::Row;
pub use session::{CertificateFacts, JpkiSession, SessionError, parse_certificate};
pub use situation::{AnswerChoice, GivenAnswer, Question};
pub use transport::{CardTransport, TransportError};
pub use vocabulary::{
    Action, AnswerPart, Basis, BriefKind, CertificateKind, CheckId, CheckLevel, CheckLine, Contradiction, Cure,
    DatePart, DemoGroup, Failure, Flag, HandError, IssuerCheck, Language, Outcome, Paper, PhoneChecks, PinKind,
    PinShapeError, PinState, Platform, Publisher, QuestionKind, RailKind, RailLine, RowKind, SectionKind, Shared,
    StatusWord, Step, Tone, TriesLeft, Unreadable, Verdict, VisitDayKind,
};
pub use way_out::{WayOut, way_out, way_out_label, way_out_problem};

/// Whatever is freed is overwritten first: a password crosses in a buffer of uniffi's, which wipes nothing by itself.
#[global_allocator]
static HEAP: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

// Only linked, never called: std's panics find their unwinder in it.
#[cfg(all(feature = "unwinder", target_os = "android", target_pointer_width = "64"))]
use unwinding as _;

uniffi::setup_scaffolding!();
