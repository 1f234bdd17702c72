//! What to do about it: the whole answer for one person, each line with its basis and its source.
//!
//! ```
//! use kigen_guide::advice::{SectionKind, advise};
//! use kigen_guide::rules::Rules;
//! use kigen_guide::situation::Situation;
//! use kigen_guide::text::{Language, Texts};
//! use kigen_guide::{Facts, Today};
//!
//! let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
//! let facts = Facts::by_hand(day("2026-12-15"), Some(day("2031-12-15")));
//! let today = Today::given(day("2026-11-21"));
//! let advice = advise(&facts, &Situation::default(), &today, Rules::builtin());
//!
//! let verdict = &advice.sections[0];
//! assert_eq!(verdict.kind, SectionKind::Verdict);
//! assert_eq!(verdict.statements[0].text(&Texts::new(Language::Japanese)), "更新できます");
//! ```

mod accepted;
mod afterwards;
mod closing;
mod contact;
mod context;
mod counter;
mod counters;
mod dates;
mod id;
mod last_day;
mod needs;
mod new_card;
mod notice;
mod opening;
mod papers;
mod pins;
mod place;
mod reset;
mod schedule;
mod source;
mod special;
mod statement;
mod stops;
mod visits;
mod when;
mod why;

use crate::facts::Facts;
use crate::rules::Rules;
use crate::situation::{Contradiction, Situation};
use crate::verdict::{Today, Verdict, assess};
use context::Context;

pub use id::StatementId;
pub use last_day::practical_last_day;
pub use statement::{Basis, Source, Statement, Title, Value};

/// The whole answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What the reading comes to: exactly one.
    pub verdict: Verdict,
    /// In the order in which a person needs them; those without a statement are left out.
    pub sections: Vec<Section>,
}

/// Statements that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What they are about.
    pub kind: SectionKind,
    /// The statements, in order.
    pub statements: Vec<Statement>,
}

macro_rules! sections {
    ($($(#[$doc:meta])* $variant:ident $name:literal $title:literal,)+) => {
        /// What a section is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SectionKind { $($(#[$doc])* $variant,)+ }

        impl SectionKind {
            /// Every section, in the order of the answer.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in JSON and across the bindings.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The message of its heading.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => $title),+ }
            }
        }
    };
}

sections! {
    /// The verdict in one line with its one next action.
    Verdict "verdict" "section-verdict",
    /// The two certificates and the card, explained.
    Dates "dates" "section-dates",
    /// First day, practical last day, what hurrying or waiting costs.
    When "when" "section-when",
    /// Why this date.
    Why "why" "section-why",
    /// Where and how.
    Where "where" "section-where",
    /// What to bring, one visit or two.
    Bring "bring" "section-bring",
    /// PINs.
    Pins "pins" "section-pins",
    /// At the counter, step by step.
    Counter "counter" "section-counter",
    /// Afterwards.
    Afterwards "afterwards" "section-afterwards",
    /// What stops at the end.
    Stops "stops" "section-stops",
    /// Special cases.
    Special "special" "section-special",
    /// Other ways to check the date.
    Check "check" "section-check",
    /// What was not checked.
    NotChecked "not-checked" "section-not-checked",
    /// The line against fraud.
    Fraud "fraud" "section-fraud",
}

impl Advice {
    /// Every statement, in order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.sections.iter().flat_map(|section| &section.statements)
    }

    /// Whether a statement of this kind stands in it.
    #[must_use]
    pub fn says(&self, id: StatementId) -> bool {
        self.statements().any(|statement| statement.id == id)
    }

    /// The section of a kind, unless it has no statement.
    #[must_use]
    pub fn section(&self, kind: SectionKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == kind)
    }
}

/// The whole answer for what is known of the card and the person, on a day. Total: it is defined for every combination.
///
/// Answers that contradict each other are no business of this function: ask [`Situation::check`] first.
#[must_use]
pub fn advise(facts: &Facts, situation: &Situation, today: &Today, rules: &Rules) -> Advice {
    let assessment = assess(facts, today);
    let issued_by = facts.card.read().and_then(|card| card.issued_by.as_deref());
    let code = situation.municipality.as_deref().or(issued_by);
    let task = context::task(facts, &assessment, situation);
    let c = Context { facts, assessment: &assessment, situation, rules, office: rules.office(code), code, task };
    let statements = |kind| match kind {
        SectionKind::Verdict => opening::verdict(&c),
        SectionKind::Dates => dates::dates(&c),
        SectionKind::When => when::when(&c),
        SectionKind::Why => why::why(&c),
        SectionKind::Where => place::place(&c),
        SectionKind::Bring => papers::papers(&c),
        SectionKind::Pins => pins::pins(&c),
        SectionKind::Counter => counter::counter(&c),
        SectionKind::Afterwards => afterwards::afterwards(&c),
        SectionKind::Stops => stops::stops(&c),
        SectionKind::Special => special::special(&c),
        SectionKind::Check => closing::check(&c),
        SectionKind::NotChecked => closing::unchecked(&c),
        SectionKind::Fraud => closing::fraud(&c),
    };
    let kept = |kind| {
        let mut lines: Vec<Statement> = statements(kind);
        lines.retain(|line| line.basis != Basis::National || !c.is_said_by_the_page(line.id));
        lines
    };
    let sections = SectionKind::ALL.iter().map(|kind| Section { kind: *kind, statements: kept(*kind) });
    Advice {
        verdict: assessment.verdict,
        sections: sections.filter(|section| !section.statements.is_empty()).collect(),
    }
}

/// [`advise`], after the answers were checked against each other.
///
/// # Errors
/// The [`Contradiction`] between two answers.
pub fn advise_checked(
    facts: &Facts,
    situation: &Situation,
    today: &Today,
    rules: &Rules,
) -> Result<Advice, Contradiction> {
    situation.check()?;
    Ok(advise(facts, situation, today, rules))
}
