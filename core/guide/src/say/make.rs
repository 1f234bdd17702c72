//! The ways of making a statement from a case.

use super::id::StatementId;
use super::source::{self, Source};
use super::statement::{Basis, Statement};
use super::value::{Arguments, note};
use crate::case::Case;
use crate::rules::{self, Found, Level, StatementSection};

impl Case<'_> {
    /// The chip said it; by hand, the person did.
    pub(super) fn fact(&self, id: StatementId, arguments: Arguments) -> Statement {
        let basis = if self.facts().is_by_hand() { Basis::Person } else { Basis::Chip };
        self.make(id, arguments, basis)
    }

    /// Calculated from what the chip said; by hand it is as weak as what was typed.
    pub(super) fn calculated(&self, id: StatementId, arguments: Arguments) -> Statement {
        let basis = if self.facts().is_by_hand() { Basis::Person } else { Basis::Calculation };
        self.make(id, arguments, basis)
    }

    /// A national rule says it.
    pub(super) fn national(&self, id: StatementId, arguments: Arguments) -> Statement {
        self.make(id, arguments, Basis::National)
    }

    /// The person said it.
    pub(super) fn person_said(&self, id: StatementId, arguments: Arguments) -> Statement {
        self.make(id, arguments, Basis::Person)
    }

    /// An entry of a data file says it: the municipality's or the nation's.
    pub(super) fn found<T>(&self, id: StatementId, arguments: Arguments, found: &Found<'_, T>) -> Statement {
        let basis = match found.level {
            Level::Municipal => Basis::Municipal,
            Level::National => Basis::National,
        };
        Statement { id, arguments, basis, source: Source::of(found.source), place: None }
    }

    /// A page of the municipality, where the page itself is what is spoken of.
    pub(super) fn about_page(&self, id: StatementId, arguments: Arguments, source: &rules::Source) -> Statement {
        Statement { id, arguments, basis: Basis::Municipal, source: Source::of(source), place: None }
    }

    /// A national parameter says it.
    pub(super) fn parameter(&self, id: StatementId, arguments: Arguments, source: &rules::Source) -> Statement {
        Statement { id, arguments, basis: Basis::National, source: Source::of(source), place: None }
    }

    /// Free sentences of a section, for people to whom they apply.
    pub(super) fn notes(&self, section: StatementSection, id: StatementId) -> Vec<Statement> {
        let found = self.office().statements().into_iter();
        let found = found.filter(|found| found.value.section == section && self.applies(found.value.applies));
        found.map(|found| self.found(id, vec![("text", note(&found.value.text))], &found)).collect()
    }

    /// Whether a free sentence of the municipality's page takes the place of a statement.
    pub(super) fn is_said_by_the_page(&self, id: StatementId) -> bool {
        let municipal = self.office().municipal().into_iter().flat_map(|document| &document.statements);
        let mut known = municipal.filter_map(|entry| entry.value.known());
        known.any(|said| self.applies(said.applies) && said.instead_of.iter().any(|name| name == id.as_str()))
    }

    /// What is uncertain for people whose office's figure is not known (R-CONFLICT).
    pub(super) fn uncertain(&self, section: &str, id: StatementId) -> Vec<Statement> {
        let found = self.office().uncertain_in(section);
        found.into_iter().map(|(_, text)| self.national(id, vec![("text", note(text))])).collect()
    }

    fn make(&self, id: StatementId, arguments: Arguments, basis: Basis) -> Statement {
        let source = match basis {
            Basis::Chip => source::chip(self.today().date),
            Basis::Person => source::typed(self.today().date),
            Basis::Calculation | Basis::National | Basis::Municipal => source::of_rule(id.said_by(), self.rules()),
        };
        Statement { id, arguments, basis, source, place: None }
    }
}
