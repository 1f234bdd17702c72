use chrono::NaiveDate;

/// How the end affects マイナ保険証 (R-HOKEN).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Insurance {
    /// It works beyond the certificates' end, until this day.
    Until(NaiveDate),
    /// That day has passed.
    Over(NaiveDate),
    /// The card's own end decides; no source states anything about it (R-HOKEN-4).
    CardDecides,
}
