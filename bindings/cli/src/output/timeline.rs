//! The picture of today's position, in characters: a bar with its labels above and today below.

use kigen_guide::say::TimelineText;
use kigen_guide::{Segment, SegmentKind, Timeline, TodayMark};
use unicode_width::UnicodeWidthStr;

/// Columns of the bar; it fits a terminal of 80 with its margin.
const WIDTH: usize = 64;

/// The lines of the picture.
pub(super) fn lines(timeline: &Timeline, words: &TimelineText) -> Vec<String> {
    let columns = timeline.labels.iter().map(|label| column(label.fraction));
    let mut lines = place(columns.zip(words.labels.iter().cloned()).collect());
    lines.push(bar(&timeline.segments));
    if let (Some(mark), Some(today)) = (&timeline.today, &words.today) {
        match mark {
            TodayMark::On { fraction } => {
                let column = column(*fraction);
                lines.push(format!("{}▲", " ".repeat(column)));
                lines.extend(place(vec![(column, today.clone())]));
            }
            TodayMark::Before { .. } => lines.push(format!("◀ {today}")),
            TodayMark::After { .. } => lines.push(right_aligned(&format!("{today} ▶"))),
        }
    }
    lines
}

/// The column of a fraction of the bar, counted from its left end.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a fraction of a small width, clamped")]
fn column(fraction: f64) -> usize {
    ((fraction.clamp(0.0, 1.0) * f64::from(WIDTH as u32)) as usize).min(WIDTH - 1)
}

/// Draws every segment; the last day is always visible, however narrow a day is.
fn bar(segments: &[Segment]) -> String {
    let mut cells = vec![' '; WIDTH];
    for segment in segments {
        let (from, to) = (column(segment.from), column(segment.to));
        let to = if segment.to >= 1.0 { WIDTH } else { to };
        for cell in cells.iter_mut().take(to.max(from + 1)).skip(from) {
            if *cell != symbol(SegmentKind::LastDay) {
                *cell = symbol(segment.kind);
            }
        }
    }
    cells.into_iter().collect()
}

const fn symbol(kind: SegmentKind) -> char {
    match kind {
        SegmentKind::Before | SegmentKind::After => '┄',
        SegmentKind::Window => '━',
        SegmentKind::LastDay => '┿',
        SegmentKind::Grace => '░',
    }
}

/// Puts each label as near to its column as the lines allow; one that would touch another gets a new line.
fn place(labels: Vec<(usize, String)>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for (column, label) in labels {
        let width = label.width();
        let start = column.saturating_sub(width / 2).min(WIDTH.saturating_sub(width));
        let line = match lines.iter_mut().find(|line| line.is_empty() || line.width() + 2 <= start) {
            Some(line) => line,
            None => lines.push_mut(String::new()),
        };
        let gap = start - line.width();
        line.push_str(&" ".repeat(gap));
        line.push_str(&label);
    }
    lines
}

fn right_aligned(text: &str) -> String {
    format!("{}{text}", " ".repeat(WIDTH.saturating_sub(text.width())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_would_touch_take_another_line() {
        let label = |column, text: &str| (column, text.to_owned());
        let lines = place(vec![label(0, "9月16日"), label(5, "12月15日"), label(30, "3月31日"), label(63, "右")]);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("9月16日"));
        assert_eq!(lines[1].trim_start(), "12月15日");
        assert_eq!(lines[0].width(), WIDTH);
    }
}
