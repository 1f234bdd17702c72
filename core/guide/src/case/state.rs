use std::fmt;

use chrono::NaiveDate;

use super::kind::{CertificateTimes, Flag, Headline, NextAction, Person, ServingOffice, Task, Today, Verdict, Visits};
use crate::facts::Facts;
use crate::rules::{OfficeRules, Rules};
use crate::situation::{Answers, Situation};

/// One person's card on one day, with every decision from facts, answers, day and rules.
///
/// ```
/// use kigen_guide::rules::Rules;
/// use kigen_guide::situation::Situation;
/// use kigen_guide::{Case, Facts, NextAction, Task, Today, Verdict};
///
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let facts = Facts::by_hand(day("2026-12-15"), Some(day("2031-12-15")));
/// let case = Case::of(&facts, &Situation::default(), &Today::given(day("2026-11-21")), Rules::builtin());
/// assert_eq!((case.verdict(), case.task()), (Verdict::Open, Task::Renew));
/// assert_eq!(case.next_action(), &NextAction::Renew { by: day("2026-12-15") });
/// ```
#[derive(Clone)]
pub struct Case<'r> {
    pub(in crate::case) facts: Facts,
    pub(in crate::case) situation: Situation,
    pub(in crate::case) today: Today,
    pub(in crate::case) rules: &'r Rules,
    pub(in crate::case) office: OfficeRules<'r>,
    pub(in crate::case) code: Option<String>,
    pub(in crate::case) verdict: Verdict,
    pub(in crate::case) authentication: Option<CertificateTimes>,
    pub(in crate::case) signature: Option<CertificateTimes>,
    pub(in crate::case) flags: Vec<Flag>,
    pub(in crate::case) task: Task,
    pub(in crate::case) person: Person,
    pub(in crate::case) visits: Visits,
    pub(in crate::case) offices: Vec<ServingOffice<'r>>,
    pub(in crate::case) headline: Headline,
    pub(in crate::case) next_action: NextAction,
}

// What is known and what was said are a person's own: nothing of them is printed.
impl fmt::Debug for Case<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").field("verdict", &self.verdict).field("task", &self.task).finish_non_exhaustive()
    }
}

impl<'r> Case<'r> {
    /// The verdict on the reading.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.verdict
    }

    /// The flags beside the verdict, in the order of design.md.
    #[must_use]
    pub fn flags(&self) -> &[Flag] {
        &self.flags
    }

    /// Whether the verdict has this flag.
    #[must_use]
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }

    /// The days of the authentication certificate, if its end is known; `None` under not-this-card.
    #[must_use]
    pub const fn authentication(&self) -> Option<CertificateTimes> {
        self.authentication
    }

    /// The days of the signature certificate, if its end is known; `None` under not-this-card.
    #[must_use]
    pub const fn signature(&self) -> Option<CertificateTimes> {
        self.signature
    }

    /// The purpose of a visit.
    #[must_use]
    pub const fn task(&self) -> Task {
        self.task
    }

    /// Who goes.
    #[must_use]
    pub const fn person(&self) -> Person {
        self.person
    }

    /// One visit or two.
    #[must_use]
    pub const fn visits(&self) -> Visits {
        self.visits
    }

    /// The offices that do the task, in the order of the municipality's page; none if no page was read.
    #[must_use]
    pub fn offices(&self) -> &[ServingOffice<'r>] {
        &self.offices
    }

    /// The answer in one line.
    #[must_use]
    pub const fn headline(&self) -> Headline {
        self.headline
    }

    /// The one thing to do next.
    #[must_use]
    pub const fn next_action(&self) -> &NextAction {
        &self.next_action
    }

    /// The day of the decision, and its origin.
    #[must_use]
    pub const fn today(&self) -> Today {
        self.today
    }

    /// What is known about the card.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What the person said.
    #[must_use]
    pub const fn situation(&self) -> &Situation {
        &self.situation
    }

    /// The rules applied.
    #[must_use]
    pub const fn rules(&self) -> &'r Rules {
        self.rules
    }

    /// What the municipality's page says, or the nation's files.
    #[must_use]
    pub const fn office(&self) -> &OfficeRules<'r> {
        &self.office
    }

    /// Code of the municipality, with or without a file: the one that the person named, else the one that issued the
    /// card (R-PLACE-2).
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// Whether the municipality's page was read.
    #[must_use]
    pub fn has_own_page(&self) -> bool {
        self.office.municipal().is_some()
    }

    /// Whether nobody said where the person lives: the municipality that issued the card is then proposed (R-PLACE-2).
    #[must_use]
    pub fn is_municipality_proposed(&self) -> bool {
        self.answers().municipality.is_none()
    }

    /// Whether anything may be counted from today (R-TIME-5).
    #[must_use]
    pub fn is_clock_good(&self) -> bool {
        self.verdict != Verdict::ClockDoubtful
    }

    pub(in crate::case) const fn answers(&self) -> &Answers {
        self.situation.answers()
    }

    pub(in crate::case) const fn day(&self) -> NaiveDate {
        self.today.date
    }
}
