use crate::text::{Arg, Texts};

/// Months in words: «約1年9か月».
pub(super) fn span(months: u32, texts: &Texts) -> String {
    let number = |months: u32| Arg::Number(months.into());
    texts.with("days-about", &[("years", number(months / 12)), ("months", number(months % 12))])
}
