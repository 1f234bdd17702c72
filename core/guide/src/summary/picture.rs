use super::View;
use crate::dates::days_between;
use crate::text::{Arg, Language};
use crate::timeline::{LabelKind, Timeline, TodayMark};

/// The words of a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineText {
    /// The whole picture for the ear.
    pub spoken: String,
    /// The word at today's mark; `None` when the clock is doubtful.
    pub today: Option<String>,
    /// One per label of the [`Timeline`], in its order.
    pub labels: Vec<String>,
}

pub(super) fn words(view: &View<'_>, timeline: &Timeline) -> TimelineText {
    TimelineText { spoken: spoken(view, timeline), today: today(view, timeline), labels: labels(view, timeline) }
}

fn labels(view: &View<'_>, timeline: &Timeline) -> Vec<String> {
    let label = |kind| match kind {
        LabelKind::Opens => "timeline-opens",
        LabelKind::LastDay => "timeline-last-day",
        LabelKind::GraceEnds => "timeline-grace-ends",
    };
    let is_near = matches!(timeline.today, Some(TodayMark::On { .. }));
    let date = |on| if is_near { Arg::ShortDate(on) } else { Arg::ShortDateWithYear(on) };
    let labels = timeline.labels.iter();
    labels.map(|found| view.texts.with(label(found.kind), &[("date", date(found.on))])).collect()
}

fn today(view: &View<'_>, timeline: &Timeline) -> Option<String> {
    let (id, days) = match timeline.today? {
        TodayMark::On { .. } => ("timeline-today", 0),
        TodayMark::Before { days } => ("timeline-today-before", days),
        TodayMark::After { days } => ("timeline-today-after", days),
    };
    Some(view.texts.with(id, &[("days", Arg::Number(days))]))
}

fn spoken(view: &View<'_>, timeline: &Timeline) -> String {
    let date_of = |kind| timeline.labels.iter().find(|label| label.kind == kind).map(|label| label.on);
    let (Some(opens_on), Some(closes_on)) = (date_of(LabelKind::Opens), date_of(LabelKind::LastDay)) else {
        return String::new(); // not reached: every bar has both
    };
    let with_card = view.facts.card_expires_on() == Some(closes_on);
    let window = if with_card { "timeline-spoken-card-window" } else { "timeline-spoken-window" };
    let dates = [("opens", Arg::SpokenDate(opens_on)), ("closes", Arg::SpokenDate(closes_on))];
    let today = timeline.today.is_some().then(|| {
        let today = view.assessment.today.date;
        let (id, days) = if today < opens_on {
            ("timeline-spoken-early", days_between(today, opens_on))
        } else if today < closes_on {
            ("timeline-spoken-inside", days_between(today, closes_on))
        } else if today == closes_on {
            ("timeline-spoken-last-day", 0)
        } else {
            ("timeline-spoken-late", days_between(closes_on, today))
        };
        view.texts.with(id, &[("days", Arg::Number(days))])
    });
    let grace = date_of(LabelKind::GraceEnds)
        .map(|date| view.texts.with("timeline-spoken-grace", &[("date", Arg::SpokenDate(date))]));
    let sentences: Vec<String> = [Some(view.texts.with(window, &dates)), today, grace].into_iter().flatten().collect();
    sentences.join(match view.texts.language() {
        Language::Japanese | Language::PlainJapanese => "",
        Language::English => " ",
    })
}
