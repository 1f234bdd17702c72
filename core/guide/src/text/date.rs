use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

use super::{Arg, Texts};

/// The eras, newest first, each with its first day in the Gregorian calendar.
pub(crate) const ERAS: [(&str, i32, u32, u32); 5] = [
    ("reiwa", 2019, 5, 1),
    ("heisei", 1989, 1, 8),
    ("showa", 1926, 12, 25),
    ("taisho", 1912, 7, 30),
    ("meiji", 1868, 1, 25),
];

impl Texts {
    /// A date with its weekday, Western year first (R-TIME-6): «2027年2月10日(水)».
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        if self.is_spoken {
            return self.spoken_date(date);
        }
        self.with("date-plain", &parts(date, &self.months))
    }

    /// A date with its weekday and the year of the era: «2027年2月10日(水) 令和9年».
    #[must_use]
    pub fn date_with_era(&self, date: NaiveDate) -> String {
        let Some((era, year)) = era(date).filter(|_| !self.is_spoken) else { return self.date(date) };
        let plain = self.date(date);
        self.with(
            "date-with-era",
            &[("date", Arg::Text(&plain)), ("era", Arg::Text(era)), ("eraYear", Arg::Number(year))],
        )
    }

    /// The year, with that of the era: «2027年(令和9年)».
    #[must_use]
    pub fn year(&self, date: NaiveDate) -> String {
        let (era, year) = era(date).unwrap_or(("reiwa", 1)); // before 1868: no card is as old
        self.with(
            "date-year-with-era",
            &[("year", Arg::Number(date.year().into())), ("era", Arg::Text(era)), ("eraYear", Arg::Number(year))],
        )
    }

    /// A year of the Western count, in both: «2017年(平成29年)»; twice where an era ended in it.
    #[must_use]
    pub fn whole_year(&self, year: i32) -> Vec<String> {
        let days = [(1, 1), (12, 31)].map(|(month, day)| NaiveDate::from_ymd_opt(year, month, day));
        let mut years: Vec<String> = days.into_iter().flatten().map(|day| self.year(day)).collect();
        years.dedup();
        years
    }

    /// Month and day with the weekday, the year standing elsewhere: «2月10日(水)».
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        let [_year, month, day, weekday] = parts(date, &self.months);
        self.with("date-day", &[month, day, weekday])
    }

    /// A date for the ear: «2027年2月10日、水曜日».
    #[must_use]
    pub fn spoken_date(&self, date: NaiveDate) -> String {
        self.with("date-spoken", &parts(date, &self.months))
    }

    /// Month and day, for a label beside a picture: «2月10日».
    #[must_use]
    pub fn short_date(&self, date: NaiveDate) -> String {
        let [_year, month, day, _weekday] = parts(date, &self.short_months);
        self.with("date-short", &[month, day])
    }

    /// Day, month and year, for a label far from today: «2028年8月22日».
    #[must_use]
    pub fn short_date_with_year(&self, date: NaiveDate) -> String {
        let short = self.short_date(date);
        self.with("date-short-with-year", &[("short", Arg::Text(&short)), ("year", Arg::Number(date.year().into()))])
    }

    /// A date and a time of day in Japan: «2027年2月10日(水) 9時05分30秒».
    #[must_use]
    pub fn date_and_time(&self, date: NaiveDate, time: NaiveTime) -> String {
        let (minute, second) = (format!("{:02}", time.minute()), format!("{:02}", time.second()));
        self.with(
            "date-and-time",
            &[
                ("date", Arg::Text(&self.date(date))),
                ("hour", Arg::Number(time.hour().into())),
                ("minute", Arg::Text(&minute)),
                ("second", Arg::Text(&second)),
            ],
        )
    }
}

/// `months`: their names, January first, with spaces between; empty where the language has none.
fn parts(date: NaiveDate, months: &str) -> [(&'static str, Arg<'_>); 4] {
    let number = Arg::Number(date.month().into());
    let month = months.split_ascii_whitespace().nth(date.month0() as usize).map_or(number, Arg::Text);
    let weekday = match date.weekday() {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    };
    [
        ("year", Arg::Number(date.year().into())),
        ("month", month),
        ("day", Arg::Number(date.day().into())),
        ("weekday", Arg::Text(weekday)),
    ]
}

/// The era of a date and the year in it, the first being 1.
fn era(date: NaiveDate) -> Option<(&'static str, i64)> {
    let day = (date.year(), date.month(), date.day());
    let (name, first_year, ..) = ERAS.into_iter().find(|(_, year, month, first)| day >= (*year, *month, *first))?;
    Some((name, i64::from(date.year()) - i64::from(first_year) + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_written_with_weekday_and_era_in_japanese() {
        let texts = Texts::new(Language::Japanese);
        for (date, expected) in [
            ("2027-02-10", "2027年2月10日(水) 令和9年"),
            ("2026-11-21", "2026年11月21日(土) 令和8年"),
            ("2019-05-01", "2019年5月1日(水) 令和元年"),
            ("2019-04-30", "2019年4月30日(火) 平成31年"),
            ("1989-01-08", "1989年1月8日(日) 平成元年"),
            ("1989-01-07", "1989年1月7日(土) 昭和64年"),
            ("1926-12-25", "1926年12月25日(土) 昭和元年"),
            ("1926-12-24", "1926年12月24日(金) 大正15年"),
            ("1912-07-30", "1912年7月30日(火) 大正元年"),
            ("1900-01-01", "1900年1月1日(月) 明治33年"),
        ] {
            assert_eq!(texts.date_with_era(day(date)), expected);
        }
        assert_eq!(texts.spoken_date(day("2027-02-10")), "2027年2月10日、水曜日");
        assert_eq!(texts.year(day("2027-02-10")), "2027年(令和9年)");
        assert_eq!(texts.year(day("2019-05-01")), "2019年(令和元年)");
        assert_eq!(texts.whole_year(2017), ["2017年(平成29年)"]);
        assert_eq!(texts.whole_year(2019), ["2019年(平成31年)", "2019年(令和元年)"]);
        assert_eq!(texts.day(day("2027-02-10")), "2月10日(水)");
        assert_eq!(texts.short_date(day("2027-02-10")), "2月10日");
        assert_eq!(texts.short_date_with_year(day("2027-02-10")), "2027年2月10日");
        let time = NaiveTime::from_hms_opt(9, 5, 30).unwrap();
        assert_eq!(texts.date_and_time(day("2027-02-10"), time), "2027年2月10日(水) 9時05分30秒");
    }

    #[test]
    fn for_the_ear_every_date_is_written_as_it_is_read_out() {
        let texts = Texts::for_the_ear(Language::Japanese);
        assert_eq!(texts.date(day("2027-02-10")), "2027年2月10日、水曜日");
        assert_eq!(texts.date_with_era(day("2027-02-10")), "2027年2月10日、水曜日");
        assert_eq!(texts.with("days-until", &[("date", Arg::Date(day("2027-02-10")))]), "2027年2月10日、水曜日まで");
    }

    #[test]
    fn a_date_is_written_out_in_english() {
        let texts = Texts::new(Language::English);
        assert_eq!(texts.date(day("2027-02-10")), "Wed, 10 February 2027");
        assert_eq!(texts.date_with_era(day("2027-02-10")), "Wed, 10 February 2027 (Reiwa 9)");
        assert_eq!(texts.spoken_date(day("2027-02-10")), "Wednesday, 10 February 2027");
        assert_eq!(texts.year(day("2027-02-10")), "2027 (Reiwa 9)");
        assert_eq!(texts.day(day("2027-02-10")), "Wed, 10 February");
        assert_eq!(texts.short_date(day("2027-02-10")), "10 Feb");
        assert_eq!(texts.short_date_with_year(day("2027-02-10")), "10 Feb 2027");
        let time = NaiveTime::from_hms_opt(9, 5, 30).unwrap();
        assert_eq!(texts.date_and_time(day("2027-02-10"), time), "Wed, 10 February 2027, 9:05:30 in Japan");
    }
}
