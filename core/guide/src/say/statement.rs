//! One line of the guide: what it says, what it rests on and where that can be looked up.

use super::id::StatementId;
use super::source::Source;
use super::value::{Value, message};
use crate::case::Place;
use crate::text::Texts;

/// One line of the answer. Its words stand in `text/` under the name of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What kind of statement it is.
    pub id: StatementId,
    /// The values that stand in it, by the names of the message's variables.
    pub arguments: Vec<(&'static str, Value)>,
    /// What it rests on; where several things, the weakest.
    pub basis: Basis,
    /// Where that can be looked up. Never missing.
    pub source: Source,
    /// The office that it names, with what a person needs to get there today.
    pub place: Option<Place>,
}

/// What a statement rests on (renewal-rules.md, section 26).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The card's chip.
    Chip,
    /// A calculation from what the chip, or a person, said.
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
    /// Ids of the rules that it rests on.
    #[must_use]
    pub const fn rules(&self) -> &'static [&'static str] {
        self.id.rules()
    }

    /// The sentence.
    #[must_use]
    pub fn text(&self, texts: &Texts) -> String {
        self.words(texts, false)
    }

    /// The sentence for the ear: dates are read out.
    #[must_use]
    pub fn spoken(&self, texts: &Texts) -> String {
        self.words(texts, true)
    }

    /// The value of an argument.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&Value> {
        self.arguments.iter().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    /// The telephone numbers that stand in it, in order.
    #[must_use]
    pub fn phones(&self) -> Vec<&str> {
        let mut found = Vec::new();
        for (_, value) in &self.arguments {
            value.collect_phones(&mut found);
        }
        found
    }

    fn words(&self, texts: &Texts, spoken: bool) -> String {
        message(self.id.as_str(), &self.arguments, texts, spoken)
    }
}
