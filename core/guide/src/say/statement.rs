//! One line of the guide: its words, its basis and where to look it up.

use super::id::StatementId;
use super::source::Source;
use super::value::{Value, message};
use crate::case::Place;
use crate::rules::Level;
use crate::text::{Texts, begun};

/// One line of the answer. `text/` has its words under the name of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What kind of statement it is.
    pub id: StatementId,
    /// Its values, by the names of the message's variables.
    pub arguments: Vec<(&'static str, Value)>,
    /// Its basis; the weakest of several.
    pub basis: Basis,
    /// What says it.
    pub said_by: SaidBy,
    /// Where to look it up. Never missing.
    pub source: Source,
    /// The office that it names, with what a person needs to get there today.
    pub place: Option<Place>,
}

/// What says a statement: its source is that one's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaidBy {
    /// An entry of a data file, by its id: of the nation's, or of the municipality's file.
    Entry(Level, String),
    /// A rule of renewal-rules.md.
    Rule(&'static str),
    /// The municipality's page itself: its title, its age, what it does not cover.
    Page,
    /// The card's chip.
    Chip,
    /// The person.
    Person,
}

/// The basis of a statement (renewal-rules.md, section 26).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The card's chip.
    Chip,
    /// A calculation from what the chip reported, or from what a person typed.
    Calculation,
    /// A national rule.
    National,
    /// A municipality's page.
    Municipal,
    /// What the person typed or answered.
    Person,
}

impl Basis {
    /// Every basis.
    pub const ALL: [Self; 5] = [Self::Chip, Self::Calculation, Self::National, Self::Municipal, Self::Person];

    /// The name in JSON and across the bindings.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chip => "chip",
            Self::Calculation => "calculation",
            Self::National => "national",
            Self::Municipal => "municipal",
            Self::Person => "person",
        }
    }
}

impl Statement {
    /// Ids of the rules on which it rests.
    #[must_use]
    pub const fn rules(&self) -> &'static [&'static str] {
        self.id.rules()
    }

    /// The basis in words: a private page is an example, and a rule of Kigen's own is nobody else's.
    #[must_use]
    pub fn basis_text(&self, texts: &Texts) -> String {
        let of_source = self.is_a_pages().then(|| self.source.as_basis(texts)).flatten();
        of_source.unwrap_or_else(|| texts.text(&format!("advice-basis-{}", self.basis.as_str())))
    }

    /// Why to doubt what says it; `None` for an authority's page that is not old, for the chip and the person.
    #[must_use]
    pub fn doubt(&self, texts: &Texts) -> Option<String> {
        self.is_a_pages().then(|| self.source.doubt(texts)).flatten()
    }

    const fn is_a_pages(&self) -> bool {
        matches!(self.basis, Basis::National | Basis::Municipal)
    }

    /// The same in few words.
    pub(super) fn doubt_in_short(&self, texts: &Texts) -> Option<String> {
        self.is_a_pages().then(|| self.source.doubt_in_short(texts)).flatten()
    }

    /// The sentence.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> String {
        self.words(texts, false)
    }

    /// The sentence for screen readers: dates in spoken form.
    #[must_use]
    pub fn spoken(&self, texts: &Texts) -> String {
        self.words(texts, true)
    }

    /// The value of an argument.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&Value> {
        self.arguments.iter().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    /// The official name that it is about, if it has one.
    #[must_use]
    pub(super) fn name(&self) -> Option<&str> {
        match self.argument("name") {
            Some(Value::Name(name) | Value::Office(name, _)) => Some(name),
            _ => None,
        }
    }

    /// The telephone numbers in it, in order.
    #[must_use]
    pub fn phones(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for (_, value) in &self.arguments {
            value.collect_phones(&mut found);
        }
        found
    }

    fn words(&self, texts: &Texts, spoken: bool) -> String {
        begun(message(self.id.as_str(), &self.arguments, texts, spoken), texts.language())
    }
}
