//! Who brings what, and how often (R-BRING, R-CHILD, R-LOCK-6).

use serde::{Deserialize, Serialize};

use super::{Note, Pin, Procedure, Stated, Visitor};

/// A paper or card to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 本人のマイナンバーカード.
    Card,
    /// 有効期限通知書.
    ExpiryNotice,
    /// 照会書兼回答書, filled in and sealed in its envelope.
    SealedForm,
    /// 照会書兼回答書 that came by post after the first visit, filled in.
    AnsweredForm,
    /// 委任状.
    LetterOfAttorney,
    /// 本人確認書類 of the holder.
    HolderId,
    /// 本人確認書類 of the proxy or of the legal representative.
    VisitorId,
    /// 戸籍謄本 or another paper that shows parent and child.
    FamilyRegister,
    /// 登記事項証明書 of the guardianship.
    GuardianshipRegistration,
    /// 暗証番号の控え.
    PinNote,
}

/// Which identity documents count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum IdKind {
    /// With a photo, issued by a public office.
    PhotoByPublicOffice,
    /// List A of the office.
    ListA,
    /// List A or list B of the office.
    ListAOrB,
    /// Any that the office accepts; it gives examples or nothing.
    Any,
}

/// When a paper is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// Always.
    #[default]
    Always,
    /// Useful, not required.
    IfAtHand,
    /// A PIN is unknown, locked or does not match.
    PinUnknown,
    /// The holder is under 15.
    Under15,
    /// The holder is an adult ward (成年被後見人).
    AdultWard,
}

/// Why a paper of proof is not needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Exception {
    /// Parent and child in the same household.
    SameHouseholdParent,
    /// The holder's 本籍 is in this municipality.
    FamilyRegisterHere,
    /// The same household can be confirmed and a 誓約書 is handed in.
    SameHouseholdWithPledge,
    /// In the same household, at some offices.
    SameHouseholdPerhaps,
}

/// One thing to bring.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Which paper.
    pub paper: Paper,
    /// When.
    #[serde(default)]
    pub when: When,
    /// How many.
    #[serde(default = "one")]
    pub count: u8,
    /// Which identity documents count, for the two kinds of 本人確認書類.
    #[serde(default)]
    pub id_kind: Option<IdKind>,
    /// Besides the first (川崎市: «A1点のほか、もう1点»): any further document.
    #[serde(default)]
    pub and_one_more: bool,
    /// In addition to the card, which is not enough (川崎市: «マイナンバーカードの他にもう1点»).
    #[serde(default)]
    pub besides_card: bool,
    /// Official names that the page gives as examples, without those no longer valid.
    #[serde(default)]
    pub examples: Vec<String>,
    /// The page's own name for it, if it differs from ours.
    #[serde(default)]
    pub named: Option<String>,
    /// At most this many months old.
    #[serde(default)]
    pub months_old_at_most: Option<u8>,
    /// Only the original.
    #[serde(default)]
    pub original: bool,
    /// When it is not needed after all.
    #[serde(default)]
    pub unless: Vec<Exception>,
}

fn one() -> u8 {
    1
}

/// The papers for one kind of visitor.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Bring {
    /// In page order.
    pub needs: Vec<Need>,
    /// Whether the child or ward must come too (R-CHILD-3).
    #[serde(default)]
    pub holder_present: Stated<bool>,
    /// What else to know.
    #[serde(default)]
    pub note: Option<Note>,
}

/// How the holder signs the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signature {
    /// 署名(自署)又は記名押印.
    SignedOrSealed,
}

/// The 照会書兼回答書 (R-BRING-4, R-AFTER-6).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// The office's own name for it.
    pub named: String,
    /// Whether it comes in the envelope of the notice.
    #[serde(default)]
    pub comes_with_notice: Stated<bool>,
    /// Whether it has to be sealed in the envelope supplied.
    #[serde(default)]
    pub sealed: Stated<bool>,
    /// Fields to fill in, by their official names.
    #[serde(default)]
    pub fields: Vec<String>,
    /// PINs that the holder writes into it.
    #[serde(default)]
    pub pins: Stated<Vec<Pin>>,
    /// How it is signed.
    #[serde(default)]
    pub signature: Stated<Signature>,
    /// Whether the form itself expires.
    #[serde(default)]
    pub has_own_end: Stated<bool>,
    /// Whether it is usable after the certificate ended.
    #[serde(default)]
    pub after_expiry: Stated<FormAfterExpiry>,
    /// Only the person named in it as proxy may come.
    #[serde(default)]
    pub named_proxy_only: Stated<bool>,
    /// An incomplete one can be refused.
    #[serde(default)]
    pub must_be_complete: Stated<bool>,
}

/// Whether the form is usable after the certificate's last day (R-AFTER-6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FormAfterExpiry {
    /// Usable if the printed address and name are unchanged (世田谷区).
    IfNameAndAddressUnchanged,
    /// Usable until its own end (宇都宮市).
    UntilItsOwnEnd,
}

/// Why a proxy comes twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TwoVisitsReason {
    /// The form is lost, forgotten or has not arrived.
    NoForm,
    /// The form has passed its own end.
    FormEnded,
    /// The form is not complete.
    FormIncomplete,
    /// A PIN is unknown, locked or does not match.
    PinNotMatching,
}

/// One of the two visits.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Visit {
    /// Official name of the office to visit; unknown if any office that serves a proxy will do.
    #[serde(default)]
    pub office: Stated<String>,
    /// Whether it needs a reservation.
    #[serde(default)]
    pub reservation: Stated<bool>,
    /// What to bring.
    pub needs: Stated<Vec<Need>>,
}

/// A proxy's two visits (R-BRING-3).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TwoVisits {
    /// The office's name for it (文書照会, 照会回答方式).
    #[serde(default)]
    pub named: Option<String>,
    /// Any of these suffices.
    pub when: Vec<TwoVisitsReason>,
    /// The office then posts a form to the holder.
    pub posted_to_holder: Stated<bool>,
    /// The application.
    pub first: Visit,
    /// The renewal.
    pub second: Visit,
    /// Title of the page with the details.
    #[serde(default)]
    pub details: Option<String>,
}

/// Which identity documents the office accepts.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct IdList {
    /// List A: official names.
    pub a: Vec<String>,
    /// List B: official names, without those no longer valid.
    pub b: Vec<String>,
    /// What must be printed on each: alternatives of official words.
    pub shows: Vec<Vec<String>>,
    /// Must be in date if it has an end.
    pub in_date: bool,
    /// Months after its end for which the applicant's own card still counts (R-BRING-5).
    pub applicants_card_months_after_end: Option<u8>,
}

/// Who may do something.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct WhoMay {
    /// These.
    pub visitors: Vec<Visitor>,
    /// What they may do.
    pub procedure: Procedure,
    /// Only residents of this municipality.
    #[serde(default)]
    pub residents_only: bool,
    /// Under this age in years a legal representative acts.
    #[serde(default)]
    pub legal_representative_under_age: Option<u8>,
    /// A legal representative acts for adult wards.
    #[serde(default)]
    pub legal_representative_for_wards: bool,
}
