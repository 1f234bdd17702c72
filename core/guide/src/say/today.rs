//! Today's hours of an office in words.

use chrono::{NaiveTime, Timelike};

use crate::case::Place;
use crate::rules::OnDay;
use crate::text::{Arg, Texts};

impl Place {
    /// Today's hours in words, or that the page does not say.
    #[must_use]
    pub fn today_text(&self, texts: &Texts) -> String {
        today_text(&self.today, texts)
    }
}

pub(super) fn today_text(today: &OnDay, texts: &Texts) -> String {
    match today {
        OnDay::Open(hours) => {
            let one = |(opens, closes): &(NaiveTime, NaiveTime)| {
                let (opens, closes) = (clock(*opens), clock(*closes));
                texts.with("where-today-hours", &[("opens", Arg::Text(&opens)), ("closes", Arg::Text(&closes))])
            };
            let hours = hours.iter().map(one).collect::<Vec<_>>().join(&texts.text("advice-list-joint"));
            texts.with("where-today-open", &[("hours", Arg::Text(&hours))])
        }
        OnDay::Closed => texts.text("where-today-closed"),
        OnDay::Maintenance => texts.text("where-today-maintenance"),
        OnDay::NotStated => texts.text("where-today-unknown"),
    }
}

/// A time of day as the pages write it: «8:30».
pub(super) fn clock(time: NaiveTime) -> String {
    format!("{}:{:02}", time.hour(), time.minute())
}
