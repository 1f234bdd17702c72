//! Codes that are gone although cards carry them: a card keeps the code of its day of issue.

use chrono::NaiveDate;

use super::{Municipality, municipality_name};

/// Codes that are gone, the first day without them, and who answers since: `data/abolished.csv`.
const ABOLISHED: &str = include_str!("../../data/abolished.csv");

/// A municipality or ward that is no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abolished {
    /// The first day on which another has its place.
    pub since: NaiveDate,
    /// Whose residents its own are now; the city if several wards share them.
    pub now: Municipality,
}

impl Municipality {
    /// When and by whom it was replaced; `None` if it exists.
    ///
    /// ```
    /// use kigen_guide::municipality_name;
    /// let east = municipality_name("22132").unwrap().abolished().unwrap();
    /// assert_eq!((east.since.to_string().as_str(), east.now.name), ("2024-01-01", "浜松市 中央区"));
    /// assert_eq!(municipality_name("22138").unwrap().abolished(), None);
    /// ```
    #[must_use]
    pub fn abolished(&self) -> Option<Abolished> {
        let line = ABOLISHED.lines().find(|line| line.starts_with(self.code))?;
        let mut fields = line.split(',').skip(1);
        let since = fields.next()?.parse().ok()?;
        Some(Abolished { since, now: municipality_name(fields.next()?)? })
    }

    /// Itself, or who answers for its residents today.
    #[must_use]
    pub fn of_today(self) -> Self {
        self.abolished().map_or(self, |abolished| abolished.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_names_a_listed_code_and_one_that_exists() {
        for line in ABOLISHED.lines().skip(1) {
            let code = line.get(..5).unwrap();
            let gone = municipality_name(code).unwrap_or_else(|| panic!("{code} is not in the list"));
            let abolished = gone.abolished().unwrap_or_else(|| panic!("{line}"));
            assert_eq!(abolished.now.abolished(), None, "{line}");
            assert_eq!(gone.of_today(), abolished.now, "{line}");
            assert!(abolished.since >= "2016-01-01".parse().unwrap(), "no card is older: {line}");
        }
        assert_eq!(ABOLISHED.lines().count(), 10);
    }
}
