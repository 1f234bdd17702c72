//! What happens at the counter and afterwards: window, notice, PINs, locks, delays, fees, steps.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{Need, Note, Procedure, Stated};

/// One of the four PINs (R-PIN-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pin {
    /// 署名用電子証明書の暗証番号.
    Signature,
    /// 利用者証明用電子証明書の暗証番号.
    Authentication,
    /// 住民基本台帳用暗証番号.
    ResidentRegister,
    /// 券面事項入力補助用暗証番号.
    CardFaceInput,
}

/// A service that rests on the certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// コンビニ交付.
    ConvenienceStore,
    /// マイナポータルへのログイン.
    Mynaportal,
    /// マイナ保険証.
    HealthInsurance,
    /// e-Tax and other electronic applications.
    ETax,
    /// 申請用総合ソフト (登記).
    Registration,
    /// Private services that use the certificates.
    PrivateServices,
    /// スマホ用電子証明書.
    Smartphone,
    /// The card as an identity document.
    PhotoId,
}

/// The renewal window in the office's words (R-WINDOW-1, R-WINDOW-4).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The page's phrase: never shown without the computed date (R-CONFLICT 1).
    pub words: String,
    /// Calendar months before the end, from the day after.
    pub months: u8,
    /// An end that the page prints as an example, `MM-DD` where it gives no year.
    #[serde(default)]
    pub example_end: Option<String>,
    /// The first day that the page prints for it.
    #[serde(default)]
    pub example_start: Option<String>,
    /// Whether an early notice opens it earlier (R-WINDOW-4).
    #[serde(default)]
    pub early_notice_opens: Stated<bool>,
}

/// The window of people who live abroad (R-ABROAD-2).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AbroadWindow {
    /// Years before the end: «about», no day is stated.
    pub years: u8,
    /// In force from.
    pub from: NaiveDate,
    /// Where; behind a link that is not in our copy.
    pub places: Stated<Vec<String>>,
}

/// Who sends the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sender {
    /// 地方公共団体情報システム機構.
    JLis,
    /// 国.
    State,
    /// 市区町村.
    Municipality,
}

/// What lies in the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Enclosure {
    /// 有効期限通知書.
    Notice,
    /// 照会書兼回答書.
    Form,
    /// Its envelope.
    FormEnvelope,
    /// A leaflet.
    Leaflet,
}

/// The 有効期限通知書 (R-NOTICE).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Who sends it.
    #[serde(default)]
    pub sender: Stated<Sender>,
    /// Months before the end: `[earliest, latest]`.
    #[serde(default)]
    pub months_before: Stated<[u8; 2]>,
    /// Words on the envelope.
    #[serde(default)]
    pub envelope: Option<String>,
    /// Colour of the envelope, in Japanese.
    #[serde(default)]
    pub colour: Option<String>,
    /// What lies in it.
    #[serde(default)]
    pub contents: Vec<Enclosure>,
    /// Whether the holder needs it.
    #[serde(default)]
    pub needed_by_holder: Stated<bool>,
}

/// Time needed, without waiting (R-COUNTER-3).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duration {
    /// Minutes.
    pub minutes: u16,
    /// Minutes with a PIN reset or change.
    #[serde(default)]
    pub with_pin_reset: Stated<u16>,
    /// Reception closes so many minutes before closing time.
    #[serde(default)]
    pub arrive_before_close: Stated<u16>,
}

/// PINs at the counter (R-PIN-2, R-COUNTER-2).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PinsAsked {
    /// Which; bring all where unknown.
    pub asked: Stated<Vec<Pin>>,
    /// Whether the note of the PINs helps (kept to oneself).
    #[serde(default)]
    pub note_helps: Stated<bool>,
    /// The same PINs go on.
    #[serde(default)]
    pub keep_same: Stated<bool>,
}

/// One PIN: format, tries and use (R-PIN-1).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PinFormat {
    /// Which.
    pub pin: Pin,
    /// Official name.
    pub named: String,
    /// Fewest characters.
    pub min: u8,
    /// Most characters.
    pub max: u8,
    /// Upper-case letters and digits, at least one of each; digits only otherwise.
    pub letters: bool,
    /// Tries in a row.
    pub tries: u8,
    /// What it is used for.
    pub used_for: Note,
}

/// How a PIN is reset (R-LOCK-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// App, then kiosk, with the other PIN; or at the counter.
    ConvenienceStoreOrOffice,
    /// At the counter.
    Office,
}

/// Forgotten or locked PINs (R-LOCK).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// One of the two.
    pub one: Stated<Route>,
    /// Both.
    pub both: Stated<Route>,
    /// What the holder brings for a reset of both.
    #[serde(default)]
    pub holder: Stated<Vec<Need>>,
    /// What a legal representative brings for a reset of both.
    #[serde(default)]
    pub legal_representative: Stated<Vec<Need>>,
    /// Reset before the renewal, in the same visit.
    #[serde(default)]
    pub before_renewal: Stated<bool>,
    /// Whether a proxy can have it reset the same day (R-LOCK-6).
    #[serde(default)]
    pub proxy_same_day: Stated<bool>,
    /// Official names of the offices for it.
    #[serde(default)]
    pub offices: Vec<String>,
    /// Whether a reservation is needed.
    #[serde(default)]
    pub reservation: Stated<bool>,
}

/// A chain that resets PINs (R-LOCK-4).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// Official name.
    pub name: String,
    /// Where, if not everywhere, in Japanese.
    #[serde(default)]
    pub limited_to: Option<String>,
    /// Which PINs.
    pub resets: Vec<Pin>,
}

/// After the end (R-AFTER).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AfterExpiry {
    /// The office's own word for the procedure (R-CONFLICT 6).
    pub word: Stated<String>,
    /// Whether it can still be done.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Delay {
    /// About so many hours after.
    AboutHours(u16),
    /// Up to so many hours after.
    WithinHours(u16),
    /// The next day.
    NextDay,
    /// From the next day, so many hours at the latest.
    NextDayOrHours(u16),
    /// Applied for at once: done within the next day; applied for an hour after: done at once.
    RegisterAgain,
}

/// One row of the table of delays.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Insurance {
    /// Months after the month of the end, to the last day of the month.
    pub grace_months: u8,
    /// Afterwards the registration is cancelled.
    pub then_cancelled: Stated<bool>,
}

/// Fees in yen; 0 is free (R-FEE).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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
}

/// The card's own renewal (R-WINDOW-5).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardRenewal {
    /// Calendar months before the card's end, from the day after.
    pub months: u8,
    /// Ways to apply, in order.
    #[serde(default)]
    pub ways: Vec<Note>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
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
    /// マイナポータル / マイナアプリ.
    Mynaportal,
    /// One tap with this program.
    Kigen,
}

/// One way to check the date.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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

/// A fact of the page that is out of date, and what holds instead (R-CONFLICT).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outdated {
    /// Ids of the entries that it touches.
    pub entries: Vec<String>,
    /// Number of the conflict; none for what is merely over.
    #[serde(default)]
    pub conflict: Option<u8>,
    /// The page's word.
    pub says: String,
    /// What replaced it.
    pub replaced_by: Note,
    /// Since when the page's word is wrong.
    #[serde(default)]
    pub since: Option<NaiveDate>,
    /// Whether the person has to hear of it (the page would send them with the wrong paper).
    pub tell: bool,
}

/// The Sunday on which no procedure is possible (R-PLACE-5).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Maintenance {
    /// The Sunday after the n-th Saturday of the month.
    pub sunday_after_saturday: u8,
    /// What is shut.
    pub procedures: Vec<Procedure>,
}

/// A sentence that no typed value holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Where in the answer it belongs.
    pub section: StatementSection,
    /// The sentence.
    pub text: Note,
}

/// Where a free sentence belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementSection {
    /// What the certificates and the card are.
    Explained,
    /// When.
    When,
    /// Where and how.
    Where,
    /// At the counter.
    Counter,
    /// Afterwards.
    Afterwards,
    /// Special cases.
    Special,
    /// Against fraud.
    Fraud,
    /// Other ways to check the date.
    Check,
}
