use std::sync::Arc;

use kigen_guide::advice::{self, Basis, SectionKind, StatementId, Value};
use kigen_guide::rules::Rules;
use kigen_guide::{Counter, RowKind, counters};

use crate::date::{CivilDate, Today};
use crate::error::KigenError;
use crate::reading::Reading;
use crate::situation::{GivenAnswer, situation};
use crate::words::{Language, Words};

/// Statements that belong together.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Section {
    /// What they are about.
    pub kind: SectionKind,
    /// Its heading.
    pub title: String,
    /// The statements, in order; never empty.
    pub statements: Vec<Statement>,
}

/// One line of the guide.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Statement {
    /// Its kind's stable name.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// The sentence for the ear.
    pub spoken: String,
    /// What it rests on.
    pub basis: Basis,
    /// The basis in words.
    pub basis_text: String,
    /// Ids of the rules it rests on.
    pub rules: Vec<String>,
    /// Where it can be looked up.
    pub source: Source,
    /// Whether it is a thing to take along: a line of the checklist.
    pub is_to_bring: bool,
    /// Telephone numbers that stand in it.
    pub phones: Vec<String>,
    /// The counter that it is about.
    pub place: Option<Place>,
}

/// A counter.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Place {
    /// Official name.
    pub name: String,
    /// Building and floor, or address.
    pub place: Option<String>,
    /// Today's hours in words, or that the page does not say.
    pub today: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// What to look for on a map; `None` for a group of places.
    pub map_query: Option<String>,
}

/// Where a statement can be looked up.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Source {
    /// Title of the page, or what was read.
    pub title: String,
    /// Address of the page.
    pub address: Option<String>,
    /// The page's own date; `None` where it shows none.
    pub page_dated: Option<CivilDate>,
    /// The day on which it was read.
    pub read_on: CivilDate,
    /// Both dates in words.
    pub dates_text: String,
}

/// The whole guide for the answers given.
///
/// # Errors
/// [`KigenError`] for a date or an answer that cannot be, or answers that contradict each other.
#[uniffi::export]
pub fn advise(
    reading: Arc<Reading>,
    given: Vec<GivenAnswer>,
    today: Today,
    language: Language,
) -> Result<Vec<Section>, KigenError> {
    let (today, situation) = (today.try_into()?, situation(&given, &reading)?);
    let advice = advice::advise_checked(&reading.facts, &situation, &today, Rules::builtin())?;
    let places = counters(&reading.facts, &situation, &today, Rules::builtin());
    let section = |section: &advice::Section| Section {
        kind: section.kind,
        title: language.texts().text(section.kind.title()),
        statements: section.statements.iter().map(|one| Statement::new(one, &places, language)).collect(),
    };
    Ok(advice.sections.iter().map(section).collect())
}

/// «なぜこの日?»: what a row is for and why this date, each line with its source.
///
/// # Errors
/// As [`advise`].
#[uniffi::export]
pub fn explain(
    reading: Arc<Reading>,
    row: RowKind,
    given: Vec<GivenAnswer>,
    today: Today,
    language: Language,
) -> Result<Vec<Statement>, KigenError> {
    let (today, situation) = (today.try_into()?, situation(&given, &reading)?);
    let advice = advice::advise(&reading.facts, &situation, &today, Rules::builtin());
    let lines = advice.explaining(row);
    Ok(lines.into_iter().map(|statement| Statement::new(statement, &[], language)).collect())
}

/// Every page that the guide rests on, with its age.
#[uniffi::export]
pub fn sources(language: Language) -> Vec<Source> {
    Rules::builtin().sources().map(|(_, source)| Source::new(&advice::Source::of(source), language)).collect()
}

impl Statement {
    fn new(statement: &advice::Statement, places: &[Counter], language: Language) -> Self {
        let texts = language.texts();
        Self {
            id: statement.id.as_str().to_owned(),
            text: statement.text(texts),
            spoken: statement.spoken(texts),
            basis: statement.basis,
            basis_text: texts.text(&format!("advice-basis-{}", statement.basis.as_str())),
            rules: statement.rules().iter().map(|&rule| rule.to_owned()).collect(),
            source: Source::new(&statement.source, language),
            is_to_bring: statement.id.is_to_bring(),
            phones: statement.phones().into_iter().map(str::to_owned).collect(),
            place: place_of(statement, places).map(|counter| Place {
                name: counter.name.clone(),
                place: counter.place.clone(),
                today: counter.today_text(texts),
                phone: counter.phone.clone(),
                map_query: counter.map_query.clone(),
            }),
        }
    }
}

fn place_of<'a>(statement: &advice::Statement, places: &'a [Counter]) -> Option<&'a Counter> {
    if statement.id != StatementId::WhereOffice {
        return None;
    }
    let Some(Value::Name(name)) = statement.argument("name") else { return None };
    places.iter().find(|counter| counter.name == *name)
}

impl Source {
    fn new(source: &advice::Source, language: Language) -> Self {
        Self {
            title: source.title(language.texts()),
            address: source.address.clone(),
            page_dated: source.page_dated.map(CivilDate::from),
            read_on: source.read_on.into(),
            dates_text: source.dates_text(language.texts()),
        }
    }
}
