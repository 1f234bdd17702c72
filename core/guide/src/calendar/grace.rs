use chrono::{Datelike, Months, NaiveDate};

/// The last day on which a medical institution still accepts the card as マイナ保険証 after its authentication certificate
/// ended on `expires_on`: the end of the third month after (R-HOKEN-1).
#[must_use]
pub fn insurance_grace_ends_on(expires_on: NaiveDate) -> NaiveDate {
    expires_on
        .with_day(1)
        .and_then(|first| first.checked_add_months(Months::new(4)))
        .and_then(|first_after| first_after.pred_opt())
        .unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn each_day_of_the_century() -> impl Iterator<Item = NaiveDate> {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        day(2000, 1, 1).iter_days().take_while(move |date| *date <= day(2099, 12, 31))
    }

    #[test]
    fn the_grace_ends_on_the_last_of_the_third_month_after() {
        for expires_on in each_day_of_the_century() {
            let ends_on = insurance_grace_ends_on(expires_on);
            assert_eq!(ends_on.succ_opt().unwrap().day(), 1, "{expires_on}");
            let months = |date: NaiveDate| date.year() * 12 + i32::try_from(date.month()).unwrap();
            assert_eq!(months(ends_on) - months(expires_on), 3, "{expires_on}");
        }
    }
}
