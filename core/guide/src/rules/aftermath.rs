//! What happens at the counter and afterwards: expiry, delays, fees, steps, a new card, what no longer holds.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Need, Note, Pin, Procedure, Service, Stated};

/// After the end (R-AFTER).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AfterExpiry {
    /// The office's own word for the procedure (R-CONFLICT 6).
    pub word: Stated<String>,
    /// Whether the procedure is still possible.
    pub possible: Stated<bool>,
    /// Whether the card must be in date (R-AFTER-2).
    #[serde(default)]
    pub card_must_be_in_date: Stated<bool>,
    /// The PINs stay (世田谷区).
    #[serde(default)]
    pub keep_pins: Stated<bool>,
    /// What stops on the day after.
    #[serde(default)]
    pub stops: Vec<Service>,
    /// What goes on.
    #[serde(default)]
    pub goes_on: Vec<Service>,
    /// No duty to renew (R-AFTER-5).
    #[serde(default)]
    pub optional: Stated<bool>,
    /// Title of the page with the details.
    #[serde(default)]
    pub details: Option<String>,
}

/// How long until a service works again (R-DELAY); always 目安.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Delay {
    /// About this many hours later.
    AboutHours(u16),
    /// At most this many hours later.
    WithinHours(u16),
    /// The next day.
    NextDay,
    /// Applied for at once: done within the next day; applied for an hour later: done at once.
    RegisterAgain,
}

/// One row of the table of delays.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// Services of the row.
    pub services: Vec<Service>,
    /// How long.
    pub delay: Delay,
    /// Can take longer when systems are busy.
    #[serde(default)]
    pub may_take_longer: Stated<bool>,
}

/// マイナ保険証 after the end (R-HOKEN).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Insurance {
    /// Months after the month of the end, to the last day of the month.
    pub grace_months: u8,
    /// Afterwards the registration is cancelled.
    pub then_cancelled: Stated<bool>,
}

/// Fees in yen; 0 is free (R-FEE).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// Renewal of the certificates.
    pub renewal: Stated<u16>,
    /// New issue after the end.
    #[serde(default)]
    pub after_expiry: Stated<u16>,
    /// PIN reset.
    #[serde(default)]
    pub pin_reset: Stated<u16>,
    /// New card at its end when the old one is handed back.
    #[serde(default)]
    pub new_card: Stated<u16>,
    /// New card without the old one.
    #[serde(default)]
    pub lost_card: Stated<u16>,
}

/// A step of the way (R-COUNTER-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// The notice arrives.
    Notice,
    /// Reservation.
    Reserve,
    /// Papers.
    Prepare,
    /// Go there.
    Go,
    /// Tell the clerk.
    Tell,
    /// 更新申請書.
    FillIn,
    /// Enter a PIN.
    Enter,
    /// Receive the card and the 電子証明書の写し.
    Receive,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Which.
    pub step: StepKind,
    /// The PIN of [`StepKind::Enter`].
    #[serde(default)]
    pub pin: Option<Pin>,
    /// Fields to fill in, by their official names.
    #[serde(default)]
    pub fields: Vec<String>,
    /// What to do.
    pub text: Note,
    /// The same after the end, where it differs.
    #[serde(default)]
    pub after_expiry: Option<Note>,
    /// The same where the signature certificate alone is issued (R-REVOKE-1).
    #[serde(default)]
    pub signature_alone: Option<Note>,
}

/// The card's own renewal (R-WINDOW-5).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CardRenewal {
    /// Calendar months before the card's end, from the day after.
    pub months: u8,
    /// Ways to apply, in order.
    #[serde(default)]
    pub ways: Vec<Note>,
    /// Ways that need the 有効期限通知書, before the others: not for who gets none (R-FOREIGN-4).
    #[serde(default)]
    pub ways_by_notice: Vec<Note>,
    /// Months until it can be received: `[fewest, most]`.
    #[serde(default)]
    pub making_months: Stated<[u8; 2]>,
    /// What is needed to get the form.
    #[serde(default)]
    pub form_needs: Vec<Need>,
    /// Who can get the form.
    #[serde(default)]
    pub form_for: Option<Note>,
    /// Receiving needs a reservation.
    #[serde(default)]
    pub pickup_reservation: Stated<bool>,
    /// Receiving needs the holder in person.
    #[serde(default)]
    pub pickup_in_person: Stated<bool>,
    /// The old card has to be handed back.
    #[serde(default)]
    pub bring_old_card: Stated<bool>,
}

/// A way to check the date (R-CHECK).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckWay {
    /// 券面.
    Face,
    /// 窓口.
    Counter,
    /// 電子証明書の写し.
    Copy,
    /// J-LIS's software.
    Software,
}

/// One way to check the date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// How.
    pub way: CheckWay,
    /// Official names of places, for the counter.
    #[serde(default)]
    pub offices: Vec<String>,
    /// What is needed and what it tells.
    pub text: Note,
}

/// An outdated fact of the page, and what holds instead (R-CONFLICT).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Outdated {
    /// Ids of the affected entries.
    pub entries: Vec<String>,
    /// Number of the conflict; `None` for facts that merely ended.
    #[serde(default)]
    pub conflict: Option<u8>,
    /// The page's word.
    pub says: String,
    /// What replaced it.
    pub replaced_by: Note,
    /// Since when the page's word is wrong.
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// Whether to tell the person (the page would send them with the wrong paper).
    pub tell: bool,
    /// Whether the word names an identity document: told only where one is required.
    #[serde(default)]
    pub document: bool,
    /// Whether it is about the 有効期限通知書: not told to who gets none (R-FOREIGN-4).
    #[serde(default)]
    pub notice: bool,
}

/// The Sunday on which no procedure is possible (R-PLACE-5).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Maintenance {
    /// The Sunday after the n-th Saturday of the month.
    pub sunday_after_saturday: u8,
    /// What is shut.
    pub procedures: Vec<Procedure>,
}

/// A sentence that no typed value holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Its section in the answer.
    pub section: StatementSection,
    /// For whom; everybody if not stated.
    #[serde(default)]
    pub applies: Option<Applies>,
    /// Ids of national statements (`where-not-online`) or of free sentences of `national/` that it replaces: it says
    /// the same in the page's own way, and the answer must not say it twice.
    #[serde(default)]
    pub instead_of: Vec<String>,
    /// The sentence.
    pub text: Note,
}

/// The readers of a free sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// The certificates end before the card.
    BirthdayDecides,
    /// The card ends with its certificates, or has ended.
    CardDecides,
}

/// The section of a free sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementSection {
    /// What the certificates and the card are.
    Explained,
    /// Why this date.
    Why,
    /// Where and how.
    Where,
    /// PINs.
    Pins,
    /// What stops at the end.
    Stops,
}
