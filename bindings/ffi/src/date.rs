use chrono::{Datelike, NaiveDate};
use kigen_guide::hand;

use crate::error::KigenError;
use crate::vocabulary::{DatePart, Language};

/// A civil day in Japan, of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, uniffi::Record)]
pub struct CivilDate {
    /// Year, four digits.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// The day on which everything is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Today {
    /// The day in Japan (+09:00), whatever the phone's time zone.
    pub date: CivilDate,
    /// Who says so.
    pub source: TodaySource,
}

/// Where today comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum TodaySource {
    /// The phone's clock: it is doubted when it lies before the program's release (R-TIME-5).
    Clock,
    /// A person chose it, as in the demo.
    Chosen,
}

/// A year that was typed, of either count.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct TypedYear {
    /// Western, four digits.
    pub year: i32,
    /// It in both counts: «2017年(平成29年)».
    pub text: String,
}

/// The year of what was typed: «2017», «令和8», «R8», «平成29», «H29»; `None` if it is none, or none yet.
#[uniffi::export]
pub fn typed_year(text: String, language: Language) -> Option<TypedYear> {
    let texts = language.texts();
    let year = hand::typed_year(&text)?;
    Some(TypedYear { year, text: texts.whole_year(year).join(&texts.text("advice-list-joint")) })
}

/// Whether a field takes a text: whether it can still become that part of a date.
#[uniffi::export]
pub fn may_become(part: DatePart, text: String) -> bool {
    hand::may_become(part, &text)
}

/// The day before which a phone's clock cannot be right.
#[uniffi::export]
pub fn release_day() -> CivilDate {
    CivilDate::from(kigen_guide::RELEASED_ON)
}

impl From<NaiveDate> for CivilDate {
    fn from(date: NaiveDate) -> Self {
        let small = |number: u32| u8::try_from(number).unwrap_or_default(); // 12 and 31 at most
        Self { year: date.year(), month: small(date.month()), day: small(date.day()) }
    }
}

impl TryFrom<CivilDate> for NaiveDate {
    type Error = KigenError;

    fn try_from(date: CivilDate) -> Result<Self, KigenError> {
        Self::from_ymd_opt(date.year, date.month.into(), date.day.into())
            .filter(|found| (1900..=2999).contains(&found.year()))
            .ok_or(KigenError::NoSuchDate)
    }
}

impl TryFrom<Today> for kigen_guide::Today {
    type Error = KigenError;

    fn try_from(today: Today) -> Result<Self, KigenError> {
        let date = today.date.try_into()?;
        Ok(match today.source {
            TodaySource::Clock => Self::from_clock(date, kigen_guide::RELEASED_ON),
            TodaySource::Chosen => Self::given(date),
        })
    }
}
