//! The counter of today, where today is the last day.

use crate::case::Case;
use crate::say::today::today_text;
use crate::text;
use crate::text::{Arg, Texts};

/// The counter of today in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterText {
    /// The office and today's hours, or whom to ask instead.
    pub text: String,
    /// The number to call.
    pub phone: Option<String>,
}

pub(super) fn counter(case: &Case<'_>, texts: &Texts) -> Option<CounterText> {
    let found = case.counter_today()?;
    let text = match &found.office {
        Some((name, today)) => {
            let (name, today) = (text::office(name, texts.language()), today_text(today, texts));
            texts.with("where-office", &[("name", Arg::Text(&name)), ("details", Arg::Text(&today))])
        }
        None => texts.text("where-helpline"),
    };
    Some(CounterText { text, phone: found.phone })
}
