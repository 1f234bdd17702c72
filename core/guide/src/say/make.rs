//! Constructors of statements from a case.

use super::id::StatementId;
use super::source::{self, Source};
use super::statement::{Basis, SaidBy, Statement};
use super::value::{Arguments, Value, name, note, words};
use crate::case::{Case, Person};
use crate::rules::{self, Entry, Found, Level, OfficeRules, Parameter, StatementSection};

impl Case<'_> {
    /// From the chip; for typed dates, from the person.
    pub(super) fn fact(&self, id: StatementId, arguments: Arguments) -> Statement {
        let basis = if self.facts().is_by_hand() { Basis::Person } else { Basis::Chip };
        self.make(id, arguments, basis)
    }

    /// Calculated from the chip's data; for typed dates no stronger than their source, the person.
    pub(super) fn calculated(&self, id: StatementId, arguments: Arguments) -> Statement {
        let basis = if self.facts().is_by_hand() { Basis::Person } else { Basis::Calculation };
        self.make(id, arguments, basis)
    }

    /// Where the holder is registered, in words for whoever goes (R-PLACE-1).
    pub(super) fn town(&self) -> (&'static str, Value) {
        ("town", words(if self.person() == Person::Holder { "next-town" } else { "next-town-of-holder" }))
    }

    /// The form that a proxy brings, by one name in the whole answer.
    pub(super) fn form(&self) -> (&'static str, Value) {
        ("form", name(self.form_name()))
    }

    /// From a national rule.
    pub(super) fn national(&self, id: StatementId, arguments: Arguments) -> Statement {
        self.make(id, arguments, Basis::National)
    }

    /// From the person.
    pub(super) fn person_said(&self, id: StatementId, arguments: Arguments) -> Statement {
        self.make(id, arguments, Basis::Person)
    }

    /// From an entry of a data file: the municipality's or the nation's.
    pub(super) fn found<T>(&self, id: StatementId, arguments: Arguments, found: &Found<'_, T>) -> Statement {
        let basis = match found.level {
            Level::Municipal => Basis::Municipal,
            Level::National => Basis::National,
        };
        let said_by = SaidBy::Entry(found.level, found.entry.id.clone());
        Statement { id, arguments, basis, said_by, source: Source::of(found.source), place: None }
    }

    /// From a page of the municipality, for statements about the page itself.
    pub(super) fn about_page(&self, id: StatementId, arguments: Arguments, source: &rules::Source) -> Statement {
        let source = Source::of(source);
        Statement { id, arguments, basis: Basis::Municipal, said_by: SaidBy::Page, source, place: None }
    }

    /// From a national parameter.
    pub(super) fn parameter(
        &self,
        id: StatementId,
        arguments: Arguments,
        entry: &Entry<Parameter>,
    ) -> Option<Statement> {
        let source = Source::of(self.rules().source(&entry.source)?);
        let said_by = SaidBy::Entry(Level::National, entry.id.clone());
        Some(Statement { id, arguments, basis: Basis::National, said_by, source, place: None })
    }

    /// Free sentences of a section that apply to this person.
    pub(super) fn notes(&self, section: StatementSection, id: StatementId) -> Vec<Statement> {
        let found = self.page_on(section).statements().into_iter();
        let found = found.filter(|found| found.value.section == section && self.applies(found.value.applies));
        found.map(|found| self.found(id, vec![("text", note(&found.value.text))], &found)).collect()
    }

    /// Whether a free sentence of the municipality's page replaces a statement.
    pub(super) fn is_said_by_the_page(&self, id: StatementId) -> bool {
        let municipal = self.office().municipal().into_iter().flat_map(|document| &document.statements);
        let mut known = municipal.filter_map(|entry| entry.value.known());
        known.any(|said| {
            let is_about_this = self.is_page_about_this() || !is_of_a_visit(said.section);
            is_about_this && self.applies(said.applies) && said.instead_of.iter().any(|name| name == id.as_str())
        })
    }

    /// Where to go and what stops belong to a task; what certificates and PINs are, and why they end, is the same for all.
    fn page_on(&self, section: StatementSection) -> OfficeRules<'_> {
        if is_of_a_visit(section) { self.page() } else { self.office().clone() }
    }

    /// What is uncertain for people whose office's figure is unknown (R-CONFLICT).
    pub(super) fn uncertain(&self, section: &str, id: StatementId) -> Vec<Statement> {
        let uncertain = self.office().uncertain_in(section);
        uncertain.into_iter().map(|(found, text)| self.found(id, vec![("text", note(text))], &found)).collect()
    }

    fn make(&self, id: StatementId, arguments: Arguments, basis: Basis) -> Statement {
        let (said_by, source) = match basis {
            Basis::Chip => (SaidBy::Chip, source::chip(self.today().date)),
            Basis::Person => (SaidBy::Person, source::typed(self.today().date)),
            Basis::Calculation | Basis::National | Basis::Municipal => {
                (SaidBy::Rule(id.said_by()), source::of_rule(id.said_by(), self.rules()))
            }
        };
        Statement { id, arguments, basis, said_by, source, place: None }
    }
}

const fn is_of_a_visit(section: StatementSection) -> bool {
    matches!(section, StatementSection::Where | StatementSection::Stops)
}
