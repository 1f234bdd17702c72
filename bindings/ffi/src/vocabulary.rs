//! The core's own words for both shells: no type of ours, no conversion, no name as a string.
//!
//! What stands here repeats the form of a core type, and uniffi writes the code that carries the core's value across. A
//! variant that is missing here does not compile. What each variant means is said where the core declares it.

pub use kigen_card::pin::{PinKind, PinShapeError};
pub use kigen_card::reading::Step;
pub use kigen_card::{CertificateKind, IssuerCheck, PinState, StatusWord, TriesLeft};
pub use kigen_guide::hand::{DatePart, HandError};
pub use kigen_guide::rules::Publisher;
pub use kigen_guide::say::{
    AnswerPart, Basis, CheckId, CheckLevel, CheckLine, Paper, PhoneChecks, RowKind, SectionKind, Shared,
};
pub use kigen_guide::situation::{Contradiction, QuestionKind};
pub use kigen_guide::text::Language;
pub use kigen_guide::{
    Action, BriefKind, Cure, Failure, Flag, Outcome, Platform, RailKind, RailLine, Tone, Unreadable, Verdict,
    VisitDayKind,
};
pub use kigen_simulator::demo::DemoGroup;

/// Enums of the core. `"name": Type` is what a variant holds without a name of its own, with its name for the shells.
macro_rules! words {
    ($(
        $(#[$meta:meta])*
        $name:ident {
            $($variant:ident $({ $($field:ident: $type:ty),+ })? $(($label:literal: $held:ty))?)+
        }
    )+) => {
        $(
            #[uniffi::remote(Enum)]
            $(#[$meta])*
            pub enum $name {
                $($variant $({ $($field: $type),+ })? $((#[uniffi(name = $label)] $held))?),+
            }
        )+
    };
}

words! {
    /// A language that Kigen speaks.
    Language { Japanese English PlainJapanese }

    /// What a reading comes to on a day.
    Verdict {
        NotYet Open ExpiredInGrace Expired CardBoundLater CardBoundOpen CardExpired NotThisCard NoCertificate Incomplete
        ClockDoubtful
    }

    /// What stands beside a verdict.
    Flag {
        LastDay SignatureUnknown SignatureAbsent SignatureEarlier SignatureDue LockAuthentication LockSignature
        OneTryLeft CardUnknown DoubtfulDate ByHand
    }

    /// A colour role (screens.md, "Colours"): never the only sign of anything.
    Tone { Fine Act Ended Note }

    /// A part of the answer below its band, counter and alerts.
    AnswerPart { ToDo CardGoesOn Insurance Rail Choices Notes }

    /// What a button does.
    Action {
        ShowGuide ReadAgain OtherCard SelfCheck NfcSettings ClockSettings ByHand EnterAgain Forgotten HowToReset
        CopyDetails
    }

    /// What mends a contact that failed, shown as a picture.
    Cure { Move CaseOff Table Alone }

    /// What a row is about.
    RowKind { Authentication Signature Card IssuedBy AuthenticationPin SignaturePin }

    /// What a day of the rail is, and its sign: an open circle, a triangle, a square, a dot.
    RailKind { Opens Today LastDay GraceEnds CardLastDay SignatureOpens SignatureLastDay }

    /// The line between two days of the rail; each is told from the others without colour.
    RailLine { Thin Thick Dotted }

    /// What a line of the block at the head of screen 3 is about, in its order.
    BriefKind { First Deadline Place Bring Pins Cost Phone }

    /// What a section of the guide is about.
    SectionKind { Verdict Dates When Where Bring Pins Counter Afterwards Stops Special Why Check NotChecked Fraud }

    /// How much is handed on as text: the block alone, or the whole guide behind it.
    Shared { Block Whole }

    /// What a statement rests on.
    Basis { Chip Calculation National Municipal Person }

    /// What is asked, in the order in which it is asked.
    QuestionKind { Municipality Who Holder AuthenticationPin SignaturePin Form Notice Stay Moved Abroad }

    /// Answers that cannot both be right.
    Contradiction { RepresentativeForAdult FormWithoutProxy StayAbroad UnknownMunicipality }

    /// The steps of a reading, in their order.
    Step {
        SelectCommon Card SelectJpki Token Availability Authentication AuthenticationPin SignaturePin Signature Issuer
    }

    /// When a visit is, seen from today.
    VisitDayKind { Tomorrow NextWeek Later }

    /// A field of a date.
    DatePart { Year Month Day }

    /// Who answers for a page, the most binding first.
    Publisher { Nation Jlis Municipality Other }

    /// What the stories of some demo cards have in common.
    DemoGroup { Common NewCard Pins Unreadable Technical }

    /// How a content makes no sense.
    Unreadable { Empty CutShort Malformed Dates }

    /// Which of the two PINs.
    PinKind { Authentication Signature }

    /// Which of the two certificates.
    CertificateKind { Authentication Signature }

    /// What is checked, in the order of the list.
    CheckId { Nfc NfcOn Demo PhoneExtended Reader Card Kind Files Counters Extended Time }

    /// How a check came out: as it should be; the answer can be had all the same; the answer cannot be had.
    CheckLevel { Pass Warn Fail }

    /// Why nothing can be calculated from what was typed.
    #[uniffi(name = "HandProblem")]
    HandError {
        TooLittle CardEndsFirst NotOnTheBirthday CertificatesNotOnTheBirthday NotMadeThen CardTooLate CertificatesTooLate
        MadeButRenewed BeforeFirstCards MadeBeforeBirth MadeForAnotherEnd NotAtThatAge UnderAgeEndsTogether
    }

    /// What to show after a contact.
    Outcome { Answer LiftedTooEarly Failed("failure": Failure) }

    /// Why there is no result: its sentences and buttons are `failure_text`.
    Failure {
        CardLost TimedOut Transport { detail: String } Refused("status_word": StatusWord)
        UnreadableContent("what": Unreadable) SeveralCards PinShape("why": PinShapeError)
        PinIncorrect { tries_left: u8 } PinLocked LastTryRefused OutcomeUnknown LostAfterPin PinNotSent OtherCardNow
        NfcOff NfcSilent NoNfc NoCardSeen OtherTechnology { is_felica: bool } NotPermitted Internal
    }

    /// Why something cannot be a PIN.
    #[uniffi(name = "PinShape")]
    PinShapeError { Empty Length { shortest: u8, longest: u8 } LowerCase Character LetterAndDigit }

    /// How often a PIN may still be entered.
    PinState { Ready("tries_left": TriesLeft) NoLimit Locked Unknown("status_word": StatusWord) }

    /// Whether a known root signed a certificate.
    IssuerCheck { NotChecked SignedBy("root": String) Demo Unknown }
}

// SW1-SW2, for support only.
uniffi::custom_type!(StatusWord, u16, {
    remote,
    lower: |word| word.number(),
    try_lift: |number| Ok(StatusWord::new(number)),
});

// How often a PIN may still be entered.
uniffi::custom_type!(TriesLeft, u8, {
    remote,
    lower: |tries| tries.0,
    try_lift: |tries| Ok(TriesLeft(tries)),
});

/// A paper of the block, to be ticked.
#[uniffi::remote(Record)]
pub struct Paper {
    pub text: String,
    pub sentence: String,
    pub is_in_case: bool,
}

/// The actions that lead somewhere in this shell: the core offers no other button.
#[uniffi::remote(Record)]
pub struct Platform {
    pub actions: Vec<Action>,
}

/// One line of the self-check: what was checked, how it came out, what was found, and what to do unless it passed.
#[uniffi::remote(Record)]
pub struct CheckLine {
    pub id: CheckId,
    pub level: CheckLevel,
    pub said: String,
    pub advice: Option<String>,
}

/// What the shell found of the phone before any card; `None` where the platform does not tell.
#[uniffi::remote(Record)]
#[uniffi(name = "PhoneState")]
pub struct PhoneChecks {
    pub has_nfc: bool,
    pub is_nfc_on: Option<bool>,
    pub demo_tap_works: bool,
    pub extended_length: Option<bool>,
}
