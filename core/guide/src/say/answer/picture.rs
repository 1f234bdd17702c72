use crate::case::{Case, LabelKind, Timeline, TodayMark, WindowDay};
use crate::text::{Arg, Texts};

/// The words of a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineText {
    /// The whole picture, for screen readers.
    pub spoken: String,
    /// The word at today's mark; `None` if the clock is doubtful.
    pub today: Option<String>,
    /// One per label of the [`Timeline`], in order.
    pub labels: Vec<String>,
}

pub(super) fn words(case: &Case<'_>, timeline: &Timeline, texts: &Texts) -> TimelineText {
    TimelineText {
        spoken: spoken(case, timeline, texts),
        today: today(timeline, texts),
        labels: labels(timeline, texts),
    }
}

fn labels(timeline: &Timeline, texts: &Texts) -> Vec<String> {
    let label = |kind| match kind {
        LabelKind::Opens => "timeline-opens",
        LabelKind::LastDay => "timeline-last-day",
        LabelKind::GraceEnds => "timeline-grace-ends",
    };
    let is_near = matches!(timeline.today, Some(TodayMark::On { .. }));
    let date = |on| if is_near { Arg::ShortDate(on) } else { Arg::ShortDateWithYear(on) };
    let labels = timeline.labels.iter();
    labels.map(|found| texts.with(label(found.kind), &[("date", date(found.on))])).collect()
}

fn today(timeline: &Timeline, texts: &Texts) -> Option<String> {
    let (id, days) = match timeline.today? {
        TodayMark::On { .. } => ("timeline-today", 0),
        TodayMark::Before { days } => ("timeline-today-before", days),
        TodayMark::After { days } => ("timeline-today-after", days),
    };
    Some(texts.with(id, &[("days", Arg::Number(days))]))
}

fn spoken(case: &Case<'_>, timeline: &Timeline, texts: &Texts) -> String {
    let date_of = |kind| timeline.labels.iter().find(|label| label.kind == kind).map(|label| label.on);
    let (Some(opens_on), Some(closes_on)) = (date_of(LabelKind::Opens), date_of(LabelKind::LastDay)) else {
        return String::new(); // not reached: every bar has both
    };
    let window = if case.is_window_of_card() { "timeline-spoken-card-window" } else { "timeline-spoken-window" };
    let dates = [("opens", Arg::SpokenDate(opens_on)), ("closes", Arg::SpokenDate(closes_on))];
    let today = case.window_day().map(|found| {
        let (id, days) = match found {
            WindowDay::Early { days } => ("timeline-spoken-early", days),
            WindowDay::Inside { days } => ("timeline-spoken-inside", days),
            WindowDay::LastDay => ("timeline-spoken-last-day", 0),
            WindowDay::Late { days } => ("timeline-spoken-late", days),
        };
        texts.with(id, &[("days", Arg::Number(days))])
    });
    let grace = date_of(LabelKind::GraceEnds)
        .map(|date| texts.with("timeline-spoken-grace", &[("date", Arg::SpokenDate(date))]));
    let sentences: Vec<String> = [Some(texts.with(window, &dates)), today, grace].into_iter().flatten().collect();
    sentences.join(&texts.text("advice-sentence-joint"))
}
