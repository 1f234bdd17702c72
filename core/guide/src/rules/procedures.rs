//! What happens before the counter: window, notice, time needed, PINs and their locks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Need, Note, Stated};

/// One of the four PINs (R-PIN-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
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

/// A service that depends on the certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// The page's phrase: never shown without the computed date (R-CONFLICT 1).
    pub words: String,
    /// Calendar months before the end, from the day after.
    pub months: u8,
    /// An end that the page prints as an example, `MM-DD` if it gives no year.
    #[serde(default)]
    pub example_end: Option<String>,
    /// The first day that the page prints for that end.
    #[serde(default)]
    pub example_start: Option<String>,
    /// Whether an early notice opens the window earlier (R-WINDOW-4).
    #[serde(default)]
    pub early_notice_opens: Stated<bool>,
}

/// The window of people who live abroad (R-ABROAD-2).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AbroadWindow {
    /// Years before the end: «about», since no day is stated.
    pub years: u8,
    /// In force from.
    pub from: NaiveDate,
    /// Where; linked, but our copy lacks the page.
    pub places: Stated<Vec<String>>,
}

/// Who sends the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sender {
    /// 地方公共団体情報システム機構.
    JLis,
    /// 国.
    State,
    /// 市区町村.
    Municipality,
}

/// The colour of its envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Colour {
    /// 青色.
    Blue,
}

/// The contents of the envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
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
    /// Colour of the envelope.
    #[serde(default)]
    pub colour: Option<Colour>,
    /// Its contents.
    #[serde(default)]
    pub contents: Vec<Enclosure>,
    /// Whether the holder needs it.
    #[serde(default)]
    pub needed_by_holder: Stated<bool>,
}

/// Time needed, without waiting (R-COUNTER-3).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Duration {
    /// Minutes.
    pub minutes: u16,
    /// Minutes with a PIN reset or change.
    #[serde(default)]
    pub with_pin_reset: Stated<u16>,
    /// Reception closes this many minutes before closing time.
    #[serde(default)]
    pub arrive_before_close: Stated<u16>,
}

/// PINs at the counter (R-PIN-2, R-COUNTER-2).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PinsAsked {
    /// Which; bring all if unknown.
    pub asked: Stated<Vec<Pin>>,
    /// Whether the note of the PINs helps (kept to oneself).
    #[serde(default)]
    pub note_helps: Stated<bool>,
    /// The same PINs go on.
    #[serde(default)]
    pub keep_same: Stated<bool>,
}

/// One PIN: format, tries and use (R-PIN-1).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
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
    /// Tries in a row; `None` if the page gives none: the nation's number is then stated separately, with its own
    /// source.
    #[serde(default)]
    pub tries: Option<u8>,
    /// Its uses.
    pub used_for: Note,
}

/// How a PIN is reset (R-LOCK-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// App, then kiosk, with the other PIN; or at the counter.
    ConvenienceStoreOrOffice,
    /// At the counter.
    Office,
}

/// Forgotten or locked PINs (R-LOCK).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// If one of the two is lost.
    pub one: Stated<Route>,
    /// If both are lost.
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// Its name, and where it applies if not everywhere.
    pub name: Note,
    /// Which PINs it resets.
    pub resets: Vec<Pin>,
}
