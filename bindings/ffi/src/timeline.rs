use kigen_guide::say::TimelineText;
use kigen_guide::{self as guide, LabelKind, SegmentKind, TodayMark};

/// Where today lies: one bar. Fractions are of its whole length; 0.0 is the earlier end.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Timeline {
    /// The parts, without gaps, in the order of time.
    pub segments: Vec<TimelineSegment>,
    /// Today; `None` when the clock is doubtful.
    pub today: Option<TimelineToday>,
    /// Dates beside the bar, in the order of time.
    pub labels: Vec<TimelineLabel>,
    /// The whole picture for the ear, one text.
    pub spoken: String,
}

/// A part of the bar.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TimelineSegment {
    /// What it stands for.
    pub kind: SegmentKind,
    /// Where its first day begins.
    pub from_fraction: f64,
    /// Where its last day ends.
    pub to_fraction: f64,
}

/// Today beside the bar.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TimelineToday {
    /// On the bar, or an arrow at one of its edges.
    pub mark: TodayMark,
    /// The word at the mark, with the number of days where today is beside the bar.
    pub text: String,
}

/// A date beside the bar.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct TimelineLabel {
    /// What the date is.
    pub kind: LabelKind,
    /// The middle of that day.
    pub fraction: f64,
    /// Its words.
    pub text: String,
}

impl Timeline {
    /// A bar with its words.
    pub(crate) fn new(bar: guide::Timeline, words: TimelineText) -> Self {
        let segment =
            |part: guide::Segment| TimelineSegment { kind: part.kind, from_fraction: part.from, to_fraction: part.to };
        let label =
            |(date, text): (guide::Label, String)| TimelineLabel { kind: date.kind, fraction: date.fraction, text };
        Self {
            segments: bar.segments.into_iter().map(segment).collect(),
            today: bar.today.zip(words.today).map(|(mark, text)| TimelineToday { mark, text }),
            labels: bar.labels.into_iter().zip(words.labels).map(label).collect(),
            spoken: words.spoken,
        }
    }
}
