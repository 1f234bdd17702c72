//! Reminders in words.

use chrono::NaiveDate;

use super::{Guide, SectionKind, guide};
use crate::case::{Case, Reminder, ReminderKind};
use crate::say::id::StatementId as Id;
use crate::text::{Arg, Texts};

/// The lines of the guide that name the place.
const PLACE: [Id; 8] = [
    Id::WhereOffice,
    Id::WhereReservation,
    Id::WhereReservationCard,
    Id::WhereCardHow,
    Id::WhereCardLicence,
    Id::WhereCardLicenceLost,
    Id::WhereContact,
    Id::WherePage,
];

/// The line that names it where no page was read.
const ANY_OFFICE: [Id; 2] = [Id::WhereResidence, Id::WhereHomepage];

/// Whether a line of the guide names a paper. The calendar names those of a new card by these two besides.
fn is_paper(id: Id) -> bool {
    id.is_to_bring() || matches!(id, Id::BringCardForm | Id::BringCardProxy)
}

/// One day for a reminder, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReminderText {
    /// Its subject.
    pub kind: ReminderKind,
    /// The whole day, a civil day in Japan.
    pub date: NaiveDate,
    /// The end that it is about.
    pub ends: NaiveDate,
    /// What happens; marked if the card is one for practice.
    pub title: String,
    /// What to do, where, with which papers, what the days rest on, and the source of the day: a line each.
    pub description: String,
}

/// The days from today on for reminders, in order. Those of a demo or of typed dates say so.
#[must_use]
pub fn reminders(case: &Case<'_>, texts: &Texts) -> Vec<ReminderText> {
    let words = Words::of(case, texts);
    case.reminders().iter().map(|found| words.reminder(found)).collect()
}

/// What the reminders of a case have in common.
pub(super) struct Words<'a> {
    case: &'a Case<'a>,
    texts: &'a Texts,
    /// Place and papers.
    visit: Vec<String>,
}

impl<'a> Words<'a> {
    pub(super) fn of(case: &'a Case<'a>, texts: &'a Texts) -> Self {
        let guide = guide(case);
        let place =
            if guide.says(Id::WhereOffice) { PLACE.as_slice() } else { &[PLACE.as_slice(), &ANY_OFFICE].concat() };
        let visit = [
            below("calendar-place", SectionKind::Where, |id| place.contains(&id), &guide, texts),
            below("calendar-papers", SectionKind::Bring, is_paper, &guide, texts),
        ]
        .concat();
        Self { case, texts, visit }
    }

    pub(super) fn reminder(&self, found: &Reminder) -> ReminderText {
        let Self { case, texts, .. } = self;
        let name = found.kind.as_str();
        let arguments =
            [("ends", Arg::Date(found.ends)), ("by", Arg::Date(found.by)), ("form", Arg::Text(case.form_name()))];
        let title = texts.text(&format!("calendar-{name}"));
        let title = of_origin(title, case, texts);
        let mut lines = vec![texts.with(&format!("calendar-do-{name}"), &arguments)];
        lines.extend(case.may_keep_the_card().then(|| texts.text("calendar-leaving")));
        lines.extend(self.visit.iter().filter(|_| case.is_visited_for(found)).cloned());
        lines.extend(case.facts().is_by_hand().then(|| texts.text("dates-by-hand")));
        lines.push(texts.text("calendar-about"));
        ReminderText { kind: found.kind, date: found.date, ends: found.ends, title, description: lines.join("\n") }
    }
}

/// A title that says so if the card is one for practice.
pub(super) fn of_origin(title: String, case: &Case<'_>, texts: &Texts) -> String {
    if case.facts().is_demo() { texts.with("calendar-demo", &[("title", Arg::Text(&title))]) } else { title }
}

/// The lines of these kinds below a heading; nothing if there is none.
fn below(
    heading: &str,
    section: SectionKind,
    is_kind: impl Fn(Id) -> bool,
    guide: &Guide,
    texts: &Texts,
) -> Vec<String> {
    let statements = guide.section(section).map(|section| section.statements.as_slice()).unwrap_or_default();
    let named = statements.iter().filter(|statement| is_kind(statement.id));
    let mut lines: Vec<String> = named.map(|statement| format!("・{}", statement.text(texts))).collect();
    if !lines.is_empty() {
        lines.insert(0, texts.text(heading));
    }
    lines
}

#[cfg(test)]
mod tests {
    use kigen_card::Item;

    use super::*;
    use crate::case::Today;
    use crate::facts::{CertificateDates, Facts, Origin};
    use crate::rules::Rules;
    use crate::situation::{Answers, Situation, Stay, Who};
    use crate::text::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn case(expires: &str, card: &str, today: &str) -> Case<'static> {
        let facts = Facts::by_hand(day(expires), Some(day(card)));
        Case::of(&facts, &Situation::default(), &Today::given(day(today)), Rules::builtin())
    }

    fn found(expires: &str, card: &str, today: &str) -> Vec<(ReminderKind, NaiveDate)> {
        case(expires, card, today).reminders().into_iter().map(|reminder| (reminder.kind, reminder.date)).collect()
    }

    #[test]
    fn the_days_before_today_are_left_out() {
        use ReminderKind::{ApplyBy, CardEnds, Ends, GraceEnds, OpensForCard, WeekBefore};
        let (ends, grace) = ((Ends, day("2026-12-15")), (GraceEnds, day("2027-03-31")));
        let week = (WeekBefore, day("2026-12-08"));
        assert_eq!(found("2026-12-15", "2031-12-15", "2026-11-21"), [week, ends, grace]);
        assert_eq!(found("2026-12-15", "2031-12-15", "2026-12-07"), [week, ends, grace]);
        assert_eq!(found("2026-12-15", "2031-12-15", "2026-12-08"), [ends, grace]); // today is too late to be reminded
        assert_eq!(found("2026-12-15", "2031-12-15", "2026-12-16"), [grace]);
        assert_eq!(
            found("2028-06-14", "2028-06-14", "2026-11-21"),
            [(OpensForCard, day("2028-03-15")), (ApplyBy, day("2028-04-14")), (CardEnds, day("2028-06-14"))]
        );
    }

    #[test]
    fn the_cards_end_is_a_day_where_the_certificates_have_none_ahead() {
        let ahead = [(ReminderKind::CardEnds, day("2027-09-22"))];
        assert_eq!(found("2026-09-22", "2027-09-22", "2027-04-29"), ahead);
        assert_eq!(found("2022-02-10", "2027-02-10", "2027-02-11"), []);
        let card_alone = Facts {
            authentication: kigen_card::Item::Absent,
            ..case("2027-09-22", "2027-09-22", "2027-04-29").facts().clone()
        };
        let case = Case::of(&card_alone, &Situation::default(), &Today::given(day("2027-04-29")), Rules::builtin());
        assert_eq!(case.verdict(), crate::Verdict::NoCertificate);
        assert_eq!(case.reminders().iter().map(|found| (found.kind, found.date)).collect::<Vec<_>>(), ahead);
    }

    fn of(expires: &str, card: &str, today: &str, answers: Answers) -> Vec<(ReminderKind, NaiveDate)> {
        let facts = Facts::by_hand(day(expires), Some(day(card)));
        let situation = Situation::of(answers).unwrap();
        let case = Case::of(&facts, &situation, &Today::given(day(today)), Rules::builtin());
        case.reminders().into_iter().map(|reminder| (reminder.kind, reminder.date)).collect()
    }

    #[test]
    fn a_card_that_ends_with_the_stay_has_its_own_days() {
        use ReminderKind::{StayEnds, StayEndsPending, StayMonthBefore, StaySpecialEnds, WeekBefore};
        let stay = |stay| Answers { stay: Some(stay), ..Answers::default() };
        let of = |answers| {
            let mut found = of("2027-02-10", "2027-02-10", "2026-11-29", answers);
            found.retain(|(kind, _)| *kind != ReminderKind::LastOpening);
            found
        };
        let month = (StayMonthBefore, day("2027-01-10"));
        let week = (WeekBefore, day("2027-02-03"));
        assert_eq!(of(stay(Stay::Limited)), [month, week, (StayEnds, day("2027-02-10"))]);
        let special = (StaySpecialEnds, day("2027-04-10"));
        assert_eq!(of(stay(Stay::Pending)), [month, week, (StayEndsPending, day("2027-02-10")), special]);
    }

    #[test]
    fn two_visits_are_two_days_with_the_letter_between_them() {
        use ReminderKind::{Ends, FirstVisit, GraceEnds, LastOpening};
        let two = Answers { who: Some(Who::Proxy), form: Some(false), ..Answers::default() };
        assert_eq!(
            of("2027-01-10", "2032-01-10", "2026-12-15", two), // a Sunday
            [
                (FirstVisit, day("2026-12-25")),
                (LastOpening, day("2027-01-08")),
                (Ends, day("2027-01-10")),
                (GraceEnds, day("2027-04-30"))
            ]
        );
    }

    #[test]
    fn around_new_year_the_last_day_before_it_leads() {
        use ReminderKind::{Ends, GraceEnds, LastOpening, WeekBefore};
        assert_eq!(
            of("2026-12-31", "2031-12-31", "2026-12-15", Answers::default()),
            [
                (WeekBefore, day("2026-12-24")),
                (LastOpening, day("2026-12-28")),
                (Ends, day("2026-12-31")),
                (GraceEnds, day("2027-03-31"))
            ]
        );
    }

    /// The four cities and one without a page.
    #[test]
    fn nobody_is_sent_to_a_closed_counter_and_an_end_stays_the_end() {
        use ReminderKind::{Ends, LastOpening, Opens};
        for city in [Some("09201"), Some("13112"), Some("14130"), Some("11208"), None] {
            let of = |expires| {
                let answers = Answers { municipality: city.map(str::to_owned), ..Answers::default() };
                of(expires, "2035-01-01", "2026-12-01", answers)
            };
            let on = |expires, kind| of(expires).into_iter().find(|(found, _)| *found == kind).map(|(_, date)| date);
            for (expires, opens) in [
                ("2027-03-15", "2026-12-16"), // a Wednesday
                ("2027-03-28", "2027-01-04"), // from 29 December
                ("2027-03-30", "2027-01-04"), // from 31 December
                ("2027-04-02", "2027-01-04"), // from 3 January
                ("2027-04-16", "2027-01-18"), // from a Sunday
                ("2027-04-10", "2027-01-12"), // from 成人の日
            ] {
                assert_eq!(on(expires, Opens), Some(day(opens)), "{expires} in {city:?}");
                assert_eq!(on(expires, Ends), Some(day(expires)), "{expires} in {city:?}");
            }
            for (expires, last) in [
                ("2026-12-29", Some("2026-12-28")),
                ("2027-01-03", Some("2026-12-28")),
                ("2027-01-17", Some("2027-01-15")), // a Sunday; some counters are open on Saturdays
                ("2027-01-11", Some("2027-01-08")), // 成人の日
                ("2027-01-13", None),
            ] {
                let found = on(expires, LastOpening);
                let is_expected = match (found, last.map(day)) {
                    (Some(found), Some(last)) => found >= last && found < day(expires),
                    (found, last) => found == last,
                };
                assert!(is_expected, "{expires} in {city:?}: {found:?}");
                assert_eq!(on(expires, Ends), Some(day(expires)), "{expires} in {city:?}");
            }
        }
    }

    #[test]
    fn an_earlier_signature_certificate_has_its_last_opening_too() {
        let mut facts = Facts::by_hand(day("2027-03-15"), Some(day("2032-03-15")));
        let ends = day("2027-01-10"); // a Sunday
        facts.signature =
            Item::Read(CertificateDates { expires_on: ends, ..facts.authentication.read().unwrap().clone() });
        let case = Case::of(&facts, &Situation::default(), &Today::given(day("2026-12-01")), Rules::builtin());
        let found: Vec<_> = case.reminders().into_iter().filter(|found| found.ends == ends).collect();
        let days: Vec<_> = found.iter().map(|found| (found.kind, found.date)).collect();
        let week = (ReminderKind::WeekBefore, day("2026-12-28")); // before the holidays
        assert_eq!(days, [week, (ReminderKind::LastOpening, day("2027-01-08")), (ReminderKind::SignatureEnds, ends)]);
    }

    #[test]
    fn a_signature_certificate_that_opens_first_has_its_days_before_those_of_the_card() {
        use ReminderKind::{ApplyBy, CardEnds, OpensForCard, SignatureEnds, SignatureOpens, WeekBefore};
        let mut facts = Facts::by_hand(day("2028-12-15"), Some(day("2028-12-15")));
        let ends = day("2027-12-15"); // a Wednesday
        facts.signature =
            Item::Read(CertificateDates { expires_on: ends, ..facts.authentication.read().unwrap().clone() });
        let case = Case::of(&facts, &Situation::default(), &Today::given(day("2026-11-21")), Rules::builtin());
        let found: Vec<_> = case.reminders().into_iter().map(|found| (found.kind, found.date)).collect();
        assert_eq!(
            found,
            [
                (SignatureOpens, day("2027-09-16")),
                (WeekBefore, day("2027-12-08")),
                (SignatureEnds, ends),
                (OpensForCard, day("2028-09-16")),
                (ApplyBy, day("2028-10-15")),
                (CardEnds, day("2028-12-15")),
            ]
        );
        let texts = Texts::new(Language::Japanese);
        let said = reminders(&case, &texts);
        assert_eq!(said[0].title, "署名用電子証明書を更新できる最初の日");
        assert!(!said[0].description.contains("場所"), "{}", said[0].description);
    }

    #[test]
    fn an_event_says_place_and_papers_and_where_its_day_comes_from() {
        let facts = Facts::by_hand(day("2027-02-15"), Some(day("2032-02-15")));
        let answers = Answers { municipality: Some("09201".into()), ..Answers::default() };
        let situation = Situation::of(answers).unwrap();
        let texts = Texts::new(Language::Japanese);
        let of_origin = |origin| {
            let facts = Facts { origin, ..facts.clone() };
            reminders(&Case::of(&facts, &situation, &Today::given(day("2026-11-21")), Rules::builtin()), &texts)
        };
        let found = of_origin(Origin::Demo);
        let ends = found.iter().find(|reminder| reminder.kind == ReminderKind::Ends).unwrap();
        assert_eq!(ends.title, "【練習】電子証明書の有効期限の日");
        let lines: Vec<&str> = ends.description.lines().collect();
        assert!(lines.contains(&"場所") && lines.contains(&"持ち物"), "{lines:?}");
        assert!(lines.iter().any(|line| line.contains("市役所")), "{lines:?}");
        assert!(lines.iter().any(|line| line.contains("マイナンバーカード")), "{lines:?}");
        let grace = found.iter().find(|reminder| reminder.kind == ReminderKind::GraceEnds).unwrap();
        assert_eq!(grace.description.lines().count(), 2, "{}", grace.description);
        let typed = "入力された日付による目安です。";
        for (origin, is_demo, is_typed) in
            [(Origin::Demo, true, false), (Origin::Card, false, false), (Origin::Hand { has_stay: false }, false, true)]
        {
            for reminder in of_origin(origin) {
                assert_eq!(reminder.title.starts_with("【練習】"), is_demo, "{origin:?} {}", reminder.title);
                let says_typed = reminder.description.lines().any(|line| line == typed);
                assert_eq!(says_typed, is_typed, "{origin:?} {}", reminder.description);
            }
        }
    }

    #[test]
    fn every_paper_of_a_pending_stay_is_in_the_calendar() {
        let facts = Facts::by_hand(day("2027-02-10"), Some(day("2027-02-10")));
        let situation = Situation::of(Answers { stay: Some(Stay::Pending), ..Answers::default() }).unwrap();
        let case = Case::of(&facts, &situation, &Today::given(day("2026-11-29")), Rules::builtin());
        let texts = Texts::new(Language::Japanese);
        let found = reminders(&case, &texts);
        let ends = found.iter().find(|reminder| reminder.kind == ReminderKind::StayEndsPending).unwrap();
        let guide = guide(&case);
        let papers: Vec<_> = guide.statements().filter(|statement| statement.id.is_to_bring()).collect();
        assert!(papers.iter().any(|paper| paper.id == Id::BringStayPending), "{papers:?}");
        for paper in papers {
            let line = format!("・{}", paper.text(&texts));
            assert!(ends.description.lines().any(|found| found == line), "{line} in {}", ends.description);
        }
    }
}
