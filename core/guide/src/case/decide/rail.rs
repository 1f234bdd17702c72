use chrono::NaiveDate;

use crate::calendar::months_between;
use crate::case::kind::{CertificateTimes, RailKind, RailLine, RailMark, Verdict};
use crate::case::state::Case;

/// From so many months on between two marks, the line is broken.
const BROKEN: u32 = 6;

/// The days that matter, and where the lines between them are thick or dotted.
struct Days {
    marks: Vec<(NaiveDate, RailKind)>,
    /// First and last day of each window.
    windows: Vec<(NaiveDate, NaiveDate)>,
    /// The certificates' last day and that of the grace.
    grace: Option<(NaiveDate, NaiveDate)>,
}

impl Case<'_> {
    /// The days that matter and today among them, the earliest first; empty if no end is known, or not which day it is.
    #[must_use]
    pub fn rail(&self) -> Vec<RailMark> {
        let times = self.authentication.filter(|_| self.is_clock_good());
        times.map(|times| self.days_that_matter(&times).with(self.day())).unwrap_or_default()
    }

    fn days_that_matter(&self, times: &CertificateTimes) -> Days {
        let (opens, ends) = (times.renewal_opens_on, times.renewal_closes_on);
        // Such a card is extended with the stay: the window of a new card is not for this person (R-FOREIGN-2).
        let is_extended = self.is_window_of_card() && self.is_limited_stay();
        let mut days = Days {
            marks: vec![(ends, RailKind::LastDay)],
            windows: vec![(if is_extended { NaiveDate::MIN } else { opens }, ends)],
            grace: self.grace_ends_on().map(|grace_ends| (ends, grace_ends)),
        };
        days.marks.extend((!is_extended).then_some((opens, RailKind::Opens)));
        if let Some(own) = self.signature_on_the_rail() {
            let (opens, ends) = (own.renewal_opens_on, own.renewal_closes_on);
            days.marks.extend([(opens, RailKind::SignatureOpens), (ends, RailKind::SignatureLastDay)]);
            days.windows.push((opens, ends));
        }
        let card_ended = self.facts.card_expires_on().filter(|_| self.verdict == Verdict::CardExpired);
        days.marks.extend(card_ended.map(|ends| (ends, RailKind::CardLastDay)));
        days.marks.extend(days.grace.map(|(_, ends)| (ends, RailKind::GraceEnds)));
        days
    }
}

impl Days {
    /// Each day once, with its first meaning: an end before a beginning of the same day.
    fn with(mut self, today: NaiveDate) -> Vec<RailMark> {
        self.marks.push((today, RailKind::Today));
        self.marks.sort_by_key(|(on, kind)| (*on, rank(*kind)));
        self.marks.dedup_by_key(|(on, _)| *on);
        let next = self.marks.iter().skip(1).map(|(on, _)| Some(*on)).chain([None]);
        let marks = self.marks.iter().zip(next);
        marks
            .map(|((on, kind), next)| RailMark {
                kind: *kind,
                on: *on,
                is_today: *on == today,
                below: next.map(|next| self.line_to(next)),
                months: next.map(|next| months_between(*on, next)).filter(|months| *months >= BROKEN),
            })
            .collect()
    }

    /// The line that ends at a day: no mark lies between two others, so the days before it are all of one kind.
    fn line_to(&self, on: NaiveDate) -> RailLine {
        let leads_to = |(starts, ends): &(NaiveDate, NaiveDate)| *starts < on && on <= *ends;
        if self.windows.iter().any(leads_to) {
            RailLine::Thick
        } else if self.grace.as_ref().is_some_and(leads_to) {
            RailLine::Dotted
        } else {
            RailLine::Thin
        }
    }
}

/// Which of two meanings of one day is drawn; today has a mark of its own only where no other stands on it.
const fn rank(kind: RailKind) -> u8 {
    match kind {
        RailKind::LastDay => 0,
        RailKind::SignatureLastDay => 1,
        RailKind::CardLastDay => 2,
        RailKind::Opens => 3,
        RailKind::SignatureOpens => 4,
        RailKind::GraceEnds => 5,
        RailKind::Today => 6,
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

    const TODAY: [&str; 4] = ["2026-11-21", "2028-05-01", "2031-12-20", "2034-01-05"];

    /// The band's one date is never a date that the rail does not have (R-WINDOW-6).
    #[test]
    fn the_key_date_of_every_case_stands_on_its_rail() {
        let months = (0..=96).step_by(2).map(|month| day("2025-01-15") + chrono::Months::new(month));
        let cards = ["2027-02-10", "2028-06-14", "2031-12-15", "2033-06-14"].map(day);
        let stays = [None, Some(Stay::None), Some(Stay::Limited)];
        let mut alone = 0;
        for signature in months {
            for card in cards {
                let ends = [card, day("2028-06-14").min(card)];
                let cases = ends.into_iter().flat_map(|ends| stays.map(|stay| (ends, stay)));
                for ((ends, stay), today) in cases.flat_map(|case| TODAY.map(|today| (case, today))) {
                    let facts = Facts::by_hand(ends, Some(card));
                    let facts = Facts { signature: Facts::by_hand(signature, None).authentication, ..facts };
                    let situation = Situation::of(Answers { stay, ..Answers::default() }).unwrap();
                    let case = Case::of(&facts, &situation, &Today::given(day(today)), Rules::builtin());
                    let Some(key) = case.key_date() else { continue };
                    let rail = case.rail();
                    assert!(
                        rail.iter().any(|mark| mark.on == key.date()),
                        "{today} {signature} {ends} {card} {stay:?}: {key:?} {rail:?}"
                    );
                    assert!(rail.is_sorted_by(|one, next| one.on < next.on), "{rail:?}");
                    alone += usize::from(case.signature_on_the_rail().is_some_and(|own| own.renewal_closes_on != ends));
                }
            }
        }
        assert!(alone > 100, "{alone}");
    }

    #[test]
    fn a_signature_certificate_that_leads_has_its_own_days_with_the_window_between_them() {
        use RailKind::{LastDay, Opens, SignatureLastDay, SignatureOpens};
        use RailLine::{Thick, Thin};
        let facts = Facts::by_hand(day("2028-12-15"), Some(day("2028-12-15")));
        let facts = Facts { signature: Facts::by_hand(day("2027-12-15"), None).authentication, ..facts };
        let case = Case::of(&facts, &Situation::default(), &Today::given(day("2026-11-21")), Rules::builtin());
        let rail: Vec<_> = case.rail().iter().map(|mark| (mark.kind, mark.on.to_string(), mark.below)).collect();
        let row = |kind, on: &str, below| (kind, on.to_owned(), below);
        assert_eq!(
            rail,
            [
                row(RailKind::Today, "2026-11-21", Some(Thin)),
                row(SignatureOpens, "2027-09-16", Some(Thick)),
                row(SignatureLastDay, "2027-12-15", Some(Thin)),
                row(Opens, "2028-09-16", Some(Thick)),
                row(LastDay, "2028-12-15", None),
            ]
        );
    }

    #[test]
    fn a_day_that_nobody_knows_has_no_place_on_a_rail() {
        let facts = Facts::by_hand(day("2026-12-15"), None);
        let today = Today::from_clock(day("2020-01-01"), day("2026-01-01"));
        assert_eq!(Case::of(&facts, &Situation::default(), &today, Rules::builtin()).rail(), []);
    }
}
