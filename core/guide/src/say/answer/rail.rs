use chrono::Datelike;

use crate::case::{Case, RailKind, RailMark};
use crate::say::span::span;
use crate::text::{Arg, Texts};

/// The words beside a mark of the rail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RailText {
    /// The date: with its year where a line of the rail is broken or the days lie in two years.
    pub date: String,
    /// What the day is.
    pub words: String,
    /// How long the broken line below it is: «約1年9か月».
    pub span: Option<String>,
}

pub(super) fn words(case: &Case<'_>, texts: &Texts) -> Vec<RailText> {
    let rail = case.rail();
    let year = rail.first().map(|mark| mark.on.year());
    let has_years = rail.iter().any(|mark| mark.months.is_some() || Some(mark.on.year()) != year);
    rail.iter().map(|mark| line(case, mark, has_years, texts)).collect()
}

fn line(case: &Case<'_>, mark: &RailMark, has_years: bool, texts: &Texts) -> RailText {
    let is_card = case.is_window_of_card();
    let has_signature = case.signature_on_the_rail().is_some();
    let words = texts.text(match mark.kind {
        RailKind::Opens if is_card && case.possible_stay_end().is_some() => "rail-opens-card-or-stay",
        RailKind::Opens if is_card => "rail-opens-card",
        RailKind::Opens if has_signature => "rail-opens-other",
        RailKind::Opens => "rail-opens",
        RailKind::Today => "rail-today",
        RailKind::CardLastDay => "rail-last-day-card",
        RailKind::LastDay if is_card => "rail-last-day-card",
        RailKind::LastDay if has_signature => "rail-last-day-other",
        RailKind::LastDay => "rail-last-day",
        RailKind::GraceEnds => "rail-grace-ends",
        RailKind::SignatureOpens => "rail-signature-opens",
        RailKind::SignatureLastDay => "rail-signature-last-day",
    });
    let is_both = mark.is_today && mark.kind != RailKind::Today;
    RailText {
        date: if has_years { texts.short_date_with_year(mark.on) } else { texts.short_date(mark.on) },
        words: if is_both { texts.with("rail-and-today", &[("words", Arg::Text(&words))]) } else { words },
        span: mark.months.map(|months| span(months, texts)),
    }
}
