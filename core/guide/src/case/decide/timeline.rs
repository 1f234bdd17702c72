//! The picture of today's position: one bar of dated segments with fractions, drawn alike by every shell (screens.md,
//! "Timeline drawing"). It contains no words.

use chrono::NaiveDate;

use crate::calendar::{days_between, insurance_grace_ends_on, months_before};
use crate::case::kind::{Label, LabelKind, Segment, SegmentKind, Timeline, TodayMark};
use crate::case::state::Case;

impl Case<'_> {
    /// The bar of the authentication certificate; `None` if its end is not known.
    #[must_use]
    pub fn timeline(&self) -> Option<Timeline> {
        let times = self.authentication?;
        let (opens_on, closes_on) = (times.renewal_opens_on, times.renewal_closes_on);
        let grace_ends_on = insurance_grace_ends_on(closes_on);
        let ends_on = self.facts.card_expires_on().map_or(grace_ends_on, |card_ends| grace_ends_on.min(card_ends));
        let scale = Scale { starts_on: months_before(opens_on, 3), ends_on };
        let after_the_end = if self.grace_ends_on().is_some() { SegmentKind::Grace } else { SegmentKind::After };
        let segments = [
            (SegmentKind::Before, Some(scale.starts_on), opens_on.pred_opt()),
            (SegmentKind::Window, Some(opens_on), closes_on.pred_opt()),
            (SegmentKind::LastDay, Some(closes_on), Some(closes_on)),
            (after_the_end, closes_on.succ_opt(), Some(ends_on)),
        ]
        .into_iter()
        .filter_map(|(kind, first, last)| scale.segment(kind, first?, last?))
        .collect();
        let mut labels = vec![scale.label(LabelKind::Opens, opens_on), scale.label(LabelKind::LastDay, closes_on)];
        labels.extend(self.grace_ends_on().map(|ends| scale.label(LabelKind::GraceEnds, ends)));
        let today = self.is_clock_good().then(|| scale.mark(self.day(), opens_on, closes_on));
        Some(Timeline { starts_on: scale.starts_on, ends_on, segments, today, labels })
    }

    /// Whether that window is also the card's.
    #[must_use]
    pub fn is_window_of_card(&self) -> bool {
        let closes_on = self.authentication.map(|times| times.renewal_closes_on);
        closes_on.is_some() && self.facts.card_expires_on() == closes_on
    }
}

/// Converts whole days to fractions of the bar.
struct Scale {
    starts_on: NaiveDate,
    ends_on: NaiveDate,
}

impl Scale {
    /// `days` of the bar's length, the last day included.
    fn fraction(&self, days: f64) -> f64 {
        days / (count(self.starts_on, self.ends_on) + 1.0)
    }

    fn middle_of(&self, day: NaiveDate) -> f64 {
        self.fraction(count(self.starts_on, day) + 0.5)
    }

    /// `None` if it would contain no day.
    fn segment(&self, kind: SegmentKind, starts_on: NaiveDate, ends_on: NaiveDate) -> Option<Segment> {
        let from = self.fraction(count(self.starts_on, starts_on));
        let to = self.fraction(count(self.starts_on, ends_on) + 1.0);
        (starts_on <= ends_on).then_some(Segment { kind, starts_on, ends_on, from, to })
    }

    fn label(&self, kind: LabelKind, on: NaiveDate) -> Label {
        Label { kind, on, fraction: self.middle_of(on) }
    }

    /// The days count to the labelled dates, not to the ends of the bar.
    fn mark(&self, today: NaiveDate, opens_on: NaiveDate, closes_on: NaiveDate) -> TodayMark {
        if today < self.starts_on {
            TodayMark::Before { days: days_between(today, opens_on) }
        } else if today > self.ends_on {
            TodayMark::After { days: days_between(closes_on, today) }
        } else {
            TodayMark::On { fraction: self.middle_of(today) }
        }
    }
}

/// Days as a number for division; the calendar's whole span fits an `i32`.
fn count(from: NaiveDate, to: NaiveDate) -> f64 {
    f64::from(i32::try_from(days_between(from, to)).unwrap_or(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Today;
    use crate::facts::Facts;
    use crate::rules::Rules;
    use crate::situation::Situation;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn timeline(today: &str, expires_on: &str, card: Option<&str>) -> Timeline {
        let facts = Facts::by_hand(day(expires_on), card.map(day));
        Case::of(&facts, &Situation::default(), &Today::given(day(today)), Rules::builtin()).timeline().unwrap()
    }

    fn shape(timeline: &Timeline) -> Vec<(SegmentKind, NaiveDate, NaiveDate)> {
        timeline.segments.iter().map(|segment| (segment.kind, segment.starts_on, segment.ends_on)).collect()
    }

    #[test]
    fn an_ordinary_bar_has_four_parts_and_three_labels() {
        let found = timeline("2026-11-21", "2026-12-15", Some("2031-12-15"));
        assert_eq!(
            shape(&found),
            [
                (SegmentKind::Before, day("2026-06-16"), day("2026-09-15")),
                (SegmentKind::Window, day("2026-09-16"), day("2026-12-14")),
                (SegmentKind::LastDay, day("2026-12-15"), day("2026-12-15")),
                (SegmentKind::Grace, day("2026-12-16"), day("2027-03-31")),
            ]
        );
        // 289 days in all; the 21st of November is the 159th.
        assert_eq!(found.today, Some(TodayMark::On { fraction: 158.5 / 289.0 }));
        assert_eq!(found.segments[1].from.to_bits(), (92.0_f64 / 289.0).to_bits());
        let labels: Vec<_> = found.labels.iter().map(|label| (label.kind, label.on)).collect();
        assert_eq!(
            labels,
            [
                (LabelKind::Opens, day("2026-09-16")),
                (LabelKind::LastDay, day("2026-12-15")),
                (LabelKind::GraceEnds, day("2027-03-31")),
            ]
        );
    }

    #[test]
    fn the_bar_of_a_card_bound_certificate_ends_with_the_card() {
        let found = timeline("2026-11-21", "2027-01-31", Some("2027-01-31"));
        assert_eq!(found.ends_on, day("2027-01-31"));
        let kinds: Vec<_> = found.segments.iter().map(|segment| segment.kind).collect();
        assert_eq!(kinds, [SegmentKind::Before, SegmentKind::Window, SegmentKind::LastDay]);
        assert_eq!(found.labels.len(), 2);
    }

    #[test]
    fn a_day_outside_the_bar_stands_at_its_edge() {
        assert_eq!(timeline("2026-06-15", "2026-12-15", None).today, Some(TodayMark::Before { days: 93 }));
        assert_eq!(timeline("2027-04-02", "2026-12-15", None).today, Some(TodayMark::After { days: 108 }));
    }

    #[test]
    fn after_the_cards_end_nothing_is_hatched() {
        let found = timeline("2027-03-01", "2026-12-15", Some("2027-02-10"));
        let last = found.segments.last().unwrap();
        assert_eq!((last.kind, last.ends_on), (SegmentKind::After, day("2027-02-10")));
        assert_eq!(found.today, Some(TodayMark::After { days: 76 }));
    }

    #[test]
    fn the_parts_touch_and_fill_the_bar() {
        for (expires_on, card) in
            [("2026-12-15", None), ("2028-02-29", Some("2028-02-29")), ("2030-05-31", Some("2030-06-01"))]
        {
            let found = timeline("2026-11-21", expires_on, card);
            assert_eq!(found.segments.first().unwrap().from.to_bits(), 0.0_f64.to_bits());
            assert_eq!(found.segments.last().unwrap().to.to_bits(), 1.0_f64.to_bits());
            for pair in found.segments.windows(2) {
                assert_eq!(pair[0].to.to_bits(), pair[1].from.to_bits());
                assert_eq!(pair[0].ends_on.succ_opt(), Some(pair[1].starts_on));
            }
        }
    }
}
