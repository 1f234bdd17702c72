use chrono::NaiveDate;

use crate::calendar::months_between;
use crate::case::kind::{LabelKind, RailKind, RailLine, RailMark, Timeline};
use crate::case::state::Case;

/// From so many months on between two marks, the line is broken.
const BROKEN: u32 = 6;

impl Case<'_> {
    /// The days that matter and today among them, the earliest first; empty if no end is known.
    #[must_use]
    pub fn rail(&self) -> Vec<RailMark> {
        let Some(mut bar) = self.timeline() else { return Vec::new() };
        if self.is_window_of_card() && self.is_limited_stay() {
            // Such a card is extended with the stay: the window of a new card is not for this person (R-FOREIGN-2).
            bar.labels.retain(|label| label.kind != LabelKind::Opens);
        }
        marks(&bar, self.is_clock_good().then(|| self.day()))
    }
}

fn marks(bar: &Timeline, today: Option<NaiveDate>) -> Vec<RailMark> {
    let kind = |label| match label {
        LabelKind::Opens => RailKind::Opens,
        LabelKind::LastDay => RailKind::LastDay,
        LabelKind::GraceEnds => RailKind::GraceEnds,
    };
    let mut days: Vec<_> = bar.labels.iter().map(|label| (label.on, kind(label.kind))).collect();
    if let Some(today) = today.filter(|today| days.iter().all(|(on, _)| on != today)) {
        days.push((today, RailKind::Today));
        days.sort_by_key(|(on, _)| *on);
    }
    let next = days.iter().skip(1).map(|(on, _)| Some(*on)).chain([None]);
    days.iter()
        .zip(next)
        .map(|((on, kind), next)| RailMark {
            kind: *kind,
            on: *on,
            is_today: today == Some(*on),
            below: next.map(|next| line_to(next, bar)),
            months: next.map(|next| months_between(*on, next)).filter(|months| *months >= BROKEN),
        })
        .collect()
}

/// The line that ends at a day: no mark lies between two others, so the days before it are all of one kind.
fn line_to(on: NaiveDate, bar: &Timeline) -> RailLine {
    let is_by = |kind| bar.labels.iter().any(|label| label.kind == kind && on <= label.on);
    if is_by(LabelKind::Opens) {
        RailLine::Thin
    } else if is_by(LabelKind::LastDay) {
        RailLine::Thick
    } else if is_by(LabelKind::GraceEnds) {
        RailLine::Dotted
    } else {
        RailLine::Thin
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Today;
    use crate::facts::Facts;
    use crate::rules::Rules;
    use crate::situation::{Answers, Situation, Stay};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Kind, day, whether it is today, the line below and its months.
    type Row = (RailKind, String, bool, Option<RailLine>, Option<u32>);

    fn rail(today: &str, card: &str) -> Vec<Row> {
        let facts = Facts::by_hand(day("2026-12-15"), Some(day(card)));
        let case = Case::of(&facts, &Situation::default(), &Today::given(day(today)), Rules::builtin());
        let row = |mark: RailMark| (mark.kind, mark.on.to_string(), mark.is_today, mark.below, mark.months);
        case.rail().into_iter().map(row).collect()
    }

    #[test]
    fn today_stands_in_its_place_between_the_days_that_matter() {
        use RailKind::{GraceEnds, LastDay, Opens, Today};
        use RailLine::{Dotted, Thick, Thin};
        let opens = |below| (Opens, "2026-09-16".to_owned(), false, Some(below), None);
        let last = (LastDay, "2026-12-15".to_owned(), false, Some(Dotted), None);
        let grace = (GraceEnds, "2027-03-31".to_owned(), false, None, None);
        let now = |on: &str, below, months| (Today, on.to_owned(), true, below, months);
        let ten_years = "2031-12-15";
        assert_eq!(
            rail("2026-11-21", ten_years),
            [opens(Thick), now("2026-11-21", Some(Thick), None), last.clone(), grace.clone()]
        );
        assert_eq!(
            rail("2025-01-10", ten_years),
            [now("2025-01-10", Some(Thin), Some(20)), opens(Thick), last.clone(), grace.clone()]
        );
        assert_eq!(
            rail("2026-12-20", ten_years),
            [opens(Thick), last.clone(), now("2026-12-20", Some(Dotted), None), grace.clone()]
        );
        let over = (GraceEnds, "2027-03-31".to_owned(), false, Some(Thin), None);
        assert_eq!(rail("2027-05-01", ten_years), [opens(Thick), last.clone(), over, now("2027-05-01", None, None)]);
        let on_last_day = (LastDay, "2026-12-15".to_owned(), true, Some(Dotted), None);
        assert_eq!(rail("2026-12-15", ten_years), [opens(Thick), on_last_day, grace]);
        let without_grace = (LastDay, "2026-12-15".to_owned(), false, None, None);
        assert_eq!(
            rail("2026-11-21", "2026-12-15"),
            [opens(Thick), now("2026-11-21", Some(Thick), None), without_grace]
        );
    }

    #[test]
    fn a_card_that_is_extended_with_a_stay_has_no_first_day_to_apply_for_another() {
        let facts = Facts::by_hand(day("2026-12-15"), Some(day("2026-12-15")));
        for (stay, expected) in [
            (Stay::None, [RailKind::Opens, RailKind::Today, RailKind::LastDay].as_slice()),
            (Stay::Limited, &[RailKind::Today, RailKind::LastDay]),
            (Stay::Pending, &[RailKind::Today, RailKind::LastDay]),
        ] {
            let situation = Situation::of(Answers { stay: Some(stay), ..Answers::default() }).unwrap();
            let case = Case::of(&facts, &situation, &Today::given(day("2026-11-21")), Rules::builtin());
            let kinds: Vec<_> = case.rail().iter().map(|mark| mark.kind).collect();
            assert_eq!(kinds, expected, "{stay:?}");
        }
    }

    #[test]
    fn the_marks_are_in_order_and_hold_today_once_on_every_day() {
        for today in day("2026-06-01").iter_days().take(400) {
            let rail = rail(&today.to_string(), "2031-12-15");
            assert!(rail.is_sorted_by(|one, next| one.1 < next.1), "{rail:?}");
            assert_eq!(rail.iter().filter(|mark| mark.2).count(), 1, "{rail:?}");
            assert_eq!(rail.iter().filter(|mark| mark.3.is_none()).count(), 1, "{rail:?}");
        }
    }
}
