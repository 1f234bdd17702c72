use std::sync::Arc;

use chrono::NaiveDate;
use kigen_guide::calendar::Birthday;
use kigen_guide::hand::{HandError, Typed};

use crate::date::{CivilDate, Today};
use crate::error::{KigenError, TypedDay};
use crate::reading::Reading;

/// What a person typed instead of holding a card (R-HAND). Either `expires_on`, or the card's end, or the day of making
/// with a birthday.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TypedDates {
    /// 電子証明書の有効期限, as written on the card's face.
    pub expires_on: Option<CivilDate>,
    /// The card's own 有効期限, as printed on its face.
    pub card_expires_on: Option<CivilDate>,
    /// Month of birth, 1 to 12.
    pub birth_month: Option<u8>,
    /// Day of birth, 1 to 31.
    pub birth_day: Option<u8>,
    /// The day on which the card was made.
    pub made_on: Option<CivilDate>,
    /// Whether the holder was under age when applying.
    pub under_age: bool,
    /// Whether the holder has a period of stay.
    pub stay: bool,
    /// Whether the certificates were renewed on this card; `None` when that is not known.
    pub renewed: Option<bool>,
}

/// A reading without a card: every answer is then 「目安」. Nothing is kept; a birthday goes into the calculation and is
/// dropped. `today` only bounds the day of making.
///
/// # Errors
/// [`KigenError`] when a date cannot be, too little was typed, or it cannot be true together.
#[uniffi::export]
pub fn read_by_hand(typed: TypedDates, today: Today) -> Result<Arc<Reading>, KigenError> {
    let no_such = |of| KigenError::NoSuchTypedDate { of };
    let day = |date: Option<CivilDate>, of| date.map(NaiveDate::try_from).transpose().map_err(|_| no_such(of));
    let birthday = match (typed.birth_month, typed.birth_day) {
        (Some(month), Some(day)) => Some(Birthday::new(month.into(), day.into()).ok_or(no_such(TypedDay::Birthday))?),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => return Err(HandError::TooLittle.into()),
    };
    let typed = Typed {
        expires_on: day(typed.expires_on, TypedDay::ExpiresOn)?,
        card_expires_on: day(typed.card_expires_on, TypedDay::CardExpiresOn)?,
        birthday,
        born_in: None, // the phones ask for month and day only
        age: None,
        made_on: day(typed.made_on, TypedDay::MadeOn)?,
        under_age: typed.under_age,
        stay: typed.stay.then_some(true), // a box that is not ticked says nothing
        renewed: typed.renewed,
    };
    Ok(Reading::typed(typed.dates(kigen_guide::Today::try_from(today)?.date)?))
}
