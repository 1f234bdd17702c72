use chrono::NaiveDate;

/// What マイナ保険証 has to do with it (R-HOKEN).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Insurance {
    /// It works beyond the certificates' end, until that day.
    Until(NaiveDate),
    /// That day has passed.
    Over(NaiveDate),
    /// The card's own end decides, about which nothing is stated (R-HOKEN-4).
    CardDecides,
}
