//! What to do about it: the whole guide for one case, each line with its basis and its source.
//!
//! ```
//! use kigen_guide::rules::Rules;
//! use kigen_guide::say::{SectionKind, guide};
//! use kigen_guide::situation::Situation;
//! use kigen_guide::text::{Language, Texts};
//! use kigen_guide::{Case, Facts, Today};
//!
//! let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
//! let facts = Facts::by_hand(day("2026-12-15"), Some(day("2031-12-15")));
//! let case = Case::of(&facts, &Situation::default(), &Today::given(day("2026-11-21")), Rules::builtin());
//! let guide = guide(&case);
//!
//! let verdict = &guide.sections[0];
//! assert_eq!(verdict.kind, SectionKind::Verdict);
//! assert_eq!(verdict.statements[0].text(&Texts::new(Language::Japanese)), "電子証明書の更新の時期です");
//! ```

mod accepted;
mod afterwards;
mod calendar_file;
mod closing;
mod contact;
mod crowds;
mod dates;
mod last_day;
mod needs;
mod new_card;
mod notice;
mod offices;
mod opening;
mod papers;
mod pins;
mod place;
mod reminders;
mod reservation;
mod reset;
mod schedule;
mod special;
mod steps;
mod stops;
mod visit_days;
mod visits;
mod when;
mod why;

pub use calendar_file::calendar_file;
pub use reminders::{ReminderText, reminders};
pub use visit_days::{VisitDayText, visit_days};

use crate::case::{Case, Reset};
use crate::say::id::StatementId;
use crate::say::statement::{Basis, Statement};
use crate::text::Language;

/// The whole guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// In the order in which a person needs them; empty sections are left out.
    pub sections: Vec<Section>,
}

/// Statements that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its subject.
    pub kind: SectionKind,
    /// The statements, in order.
    pub statements: Vec<Statement>,
}

macro_rules! sections {
    ($($(#[$doc:meta])* $variant:ident $name:literal $title:literal,)+) => {
        /// The subject of a section.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SectionKind { $($(#[$doc])* $variant,)+ }

        impl SectionKind {
            /// Every section, in the order of the answer.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in JSON.
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
    /// The verdict in one line, with one next action.
    Verdict "verdict" "section-verdict",
    /// The two certificates and the card, explained.
    Dates "dates" "section-dates",
    /// First day, practical last day, the cost of hurrying or waiting.
    When "when" "section-when",
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
    /// Why this date.
    Why "why" "section-why",
    /// Other ways to check the date.
    Check "check" "section-check",
    /// What was not checked.
    NotChecked "not-checked" "section-not-checked",
    /// The warning about fraud.
    Fraud "fraud" "section-fraud",
}

impl Guide {
    /// Every statement, in order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.sections.iter().flat_map(|section| &section.statements)
    }

    /// The few that change what is done in its case, in the order of their importance: they stand below the block.
    #[must_use]
    pub fn careful(&self, case: &Case<'_>) -> Vec<&Statement> {
        let of = |id: &StatementId| self.statements().filter(|statement| statement.id == *id).collect::<Vec<_>>();
        // At the renewal's own visit nobody needs a store first (R-LOCK-5).
        let is_by_the_way = |id: &&StatementId| {
            matches!(case.reset(), Reset::AtStore { or_with_renewal: true, .. })
                && matches!(id, StatementId::PinsStoreSignature | StatementId::PinsStoreAuthentication)
        };
        // The block's first line has it, or nobody brings papers now.
        let is_said = |id: &&StatementId| {
            **id == StatementId::BringTwoVisitsPossible && (case.may_take_two_visits() || !case.is_visit_near())
        };
        StatementId::CAREFUL.iter().filter(|id| !is_by_the_way(id) && !is_said(id)).flat_map(of).collect()
    }

    /// What a language says below the block: plain Japanese chooses, the others say everything in its sections.
    #[must_use]
    pub fn chosen(&self, language: Language) -> Vec<&Statement> {
        let of = |id: &StatementId| self.statements().filter(|statement| statement.id == *id).collect::<Vec<_>>();
        StatementId::chosen_by(language).into_iter().flatten().flat_map(of).collect()
    }

    /// As a language shows it unasked: without corrections of pages that nobody here has read; plain Japanese only what
    /// changes what is done, and its choice.
    #[must_use]
    pub fn shown(&self, case: &Case<'_>, language: Language) -> Self {
        let careful = self.careful(case);
        let is_shown = |statement: &&Statement| match StatementId::chosen_by(language) {
            Some(chosen) => chosen.contains(&statement.id) || careful.contains(statement),
            None => !statement.id.is_correction_of_a_page(),
        };
        let shown = |section: &Section| {
            let statements: Vec<Statement> = section.statements.iter().filter(is_shown).cloned().collect();
            (!statements.is_empty()).then_some(Section { kind: section.kind, statements })
        };
        Self { sections: self.sections.iter().filter_map(shown).collect() }
    }

    /// Whether it contains a statement of this kind.
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

/// The whole guide for a case; total, like the case.
#[must_use]
pub fn guide(case: &Case<'_>) -> Guide {
    let statements = |kind| match kind {
        SectionKind::Verdict => opening::verdict(case),
        SectionKind::Dates => dates::dates(case),
        SectionKind::When => when::when(case),
        SectionKind::Why => why::why(case),
        SectionKind::Where => place::place(case),
        SectionKind::Bring => papers::papers(case),
        SectionKind::Pins => pins::pins(case),
        SectionKind::Counter => steps::steps(case),
        SectionKind::Afterwards => afterwards::afterwards(case),
        SectionKind::Stops => stops::stops(case),
        SectionKind::Special => special::special(case),
        SectionKind::Check => closing::check(case),
        SectionKind::NotChecked => closing::unchecked(case),
        SectionKind::Fraud => closing::fraud(case),
    };
    let section = |kind: &SectionKind| {
        let statements: Vec<Statement> =
            statements(*kind).into_iter().filter(|statement| is_for(case, statement)).collect();
        (!statements.is_empty()).then_some(Section { kind: *kind, statements })
    };
    Guide { sections: SectionKind::ALL.iter().filter_map(section).collect() }
}

/// The only filter: a statement is kept if its kind names the person and the task, and no sentence of the
/// municipality's page replaces it.
fn is_for(case: &Case<'_>, statement: &Statement) -> bool {
    let is_for_whom = statement.id.tasks().contains(case.task()) && statement.id.persons().contains(case.person());
    is_for_whom && (statement.basis != Basis::National || !case.is_said_by_the_page(statement.id))
}
