use kigen_guide::rules::{self, Publisher, Rules};
use kigen_guide::say::{self, Basis, SectionKind};

use crate::date::CivilDate;
use crate::vocabulary::Language;
use kigen_guide::text::Arg;

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
    /// Why to doubt what says it: no authority's page, or an old one.
    pub doubt: Option<String>,
    /// Whether it is a thing to take along: a line of the checklist.
    pub is_to_bring: bool,
    /// Telephone numbers that stand in it.
    pub phones: Vec<String>,
    /// The office that it names.
    pub place: Option<Place>,
}

/// An office, or a group of offices with the same conditions.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Place {
    /// Official name.
    pub name: String,
    /// Building and floor, or address.
    pub whereabouts: Option<String>,
    /// Today's hours in words, or that the page does not say.
    pub today: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// What to look for on a map.
    pub map_query: String,
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

/// Pages with the same kind of publisher.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct SourceGroup {
    /// Who answers for them.
    pub publisher: Publisher,
    /// The heading: «役所のページではないもの(9)».
    pub title: String,
    /// The pages; never empty.
    pub sources: Vec<Source>,
}

/// Every page that the guide rests on, with its age, the most binding first.
#[uniffi::export]
pub fn sources(language: Language) -> Vec<SourceGroup> {
    let all: Vec<_> = Rules::builtin().sources().map(|(_, source)| source).collect();
    let group = |found: &[&rules::Source]| {
        let publisher = found.first()?.publisher();
        let count = Arg::Number(found.len().try_into().ok()?);
        let id = match publisher {
            Publisher::Nation => "screen-sources-nation",
            Publisher::Jlis => "screen-sources-jlis",
            Publisher::Municipality => "screen-sources-municipality",
            Publisher::Other => "screen-sources-other",
        };
        let sources = found.iter().map(|source| Source::new(&say::Source::of(source), language)).collect();
        Some(SourceGroup { publisher, title: language.texts().with(id, &[("count", count)]), sources })
    };
    all.chunk_by(|one, next| one.publisher() == next.publisher()).filter_map(group).collect()
}

impl Section {
    /// A section in a language.
    pub(crate) fn new(section: &say::Section, language: Language) -> Self {
        Self {
            kind: section.kind,
            title: language.texts().text(section.kind.title()),
            statements: section.statements.iter().map(|statement| Statement::new(statement, language)).collect(),
        }
    }
}

impl Statement {
    pub(crate) fn new(statement: &say::Statement, language: Language) -> Self {
        let texts = language.texts();
        Self {
            id: statement.id.as_str().to_owned(),
            text: statement.text(texts),
            spoken: statement.spoken(texts),
            basis: statement.basis,
            basis_text: statement.basis_text(texts),
            rules: statement.rules().iter().map(|&rule| rule.to_owned()).collect(),
            source: Source::new(&statement.source, language),
            is_to_bring: statement.id.is_to_bring(),
            phones: statement.phones().into_iter().map(str::to_owned).collect(),
            doubt: statement.doubt(texts),
            place: statement.place.as_ref().map(|place| Place::new(place, language)),
        }
    }
}

impl Place {
    pub(crate) fn new(place: &kigen_guide::Place, language: Language) -> Self {
        Self {
            name: place.name.clone(),
            whereabouts: place.whereabouts.clone(),
            today: place.today_text(language.texts()),
            phone: place.phone.clone(),
            map_query: place.map_query.clone(),
        }
    }
}

impl Source {
    fn new(source: &say::Source, language: Language) -> Self {
        Self {
            title: source.title(language.texts()),
            address: source.address.clone(),
            page_dated: source.page_dated.map(CivilDate::from),
            read_on: source.read_on.into(),
            dates_text: source.dates_text(language.texts()),
        }
    }
}
