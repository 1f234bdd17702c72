//! One line of the answer: what it says, what it rests on and where that stands.

use chrono::NaiveDate;

use super::id::StatementId;
use crate::municipality_name;
use crate::rules::Note;
use crate::text::{Arg, Texts, paper};

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
}

/// A value in a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A count.
    Number(i64),
    /// A civil day in Japan.
    Date(NaiveDate),
    /// Official names, telephone numbers: the same in every language.
    Name(String),
    /// The official name of a paper, which keeps standing beside its translation.
    Paper(String),
    /// A municipality by its code, with its prefecture.
    Municipality(String),
    /// A message that has no arguments: papers, services, PINs.
    Words(String),
    /// A message with arguments of its own.
    Phrase(&'static str, Vec<(&'static str, Value)>),
    /// A sentence of a data file, in every language.
    Note(Note),
    /// Several of them, joined as the language joins a list.
    List(Vec<Value>),
    /// Sentences after each other; none of them is no text at all.
    Sentences(Vec<Value>),
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

/// Where a statement can be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Title of the page, or what was read.
    pub title: Title,
    /// Address of the page.
    pub address: Option<String>,
    /// The page's own date; `None` where it shows none.
    pub page_dated: Option<NaiveDate>,
    /// The day on which it was read.
    pub read_on: NaiveDate,
}

/// What a source is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// A page's own title.
    Page(String),
    /// Whose page, and its title, where that does not say so.
    OfPublisher(String, String),
    /// The title of a citizen's or a company's page: no authority.
    Private(String),
    /// One of Kigen's own words: the card's chip, what was typed, Kigen itself.
    Words(&'static str),
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

impl Source {
    /// The title in a language.
    #[must_use]
    pub fn title(&self, texts: &Texts) -> String {
        match &self.title {
            Title::Page(title) => title.clone(),
            Title::OfPublisher(publisher, title) => {
                texts.with("advice-source-of", &[("publisher", Arg::Text(publisher)), ("title", Arg::Text(title))])
            }
            Title::Private(title) => texts.with("advice-source-private", &[("title", Arg::Text(title))]),
            Title::Words(id) => texts.text(id),
        }
    }

    /// The page's own date, as far as it shows one.
    #[must_use]
    pub fn page_dated_text(&self, texts: &Texts) -> String {
        match self.page_dated {
            Some(date) => texts.with("advice-page-dated", &[("date", Arg::Date(date))]),
            None => texts.text("advice-page-undated"),
        }
    }

    /// How old it is: the page's own date and when it was read; of what was read or typed today, that day alone.
    #[must_use]
    pub fn dates_text(&self, texts: &Texts) -> String {
        let read = texts.date(self.read_on);
        match self.title {
            Title::Words(_) => texts.with("advice-source-day", &[("read", Arg::Text(&read))]),
            Title::Page(_) | Title::OfPublisher(..) | Title::Private(_) => {
                let dated = self.page_dated_text(texts);
                let mut arguments = vec![("dated", Arg::Text(&dated)), ("read", Arg::Text(&read))];
                let years =
                    self.page_dated.and_then(|dated| self.read_on.years_since(dated)).filter(|years| *years > 0);
                let Some(years) = years else { return texts.with("advice-source-dates", &arguments) };
                arguments.push(("years", Arg::Number(years.into())));
                texts.with("advice-source-dates-old", &arguments)
            }
        }
    }
}

fn message(id: &str, arguments: &[(&'static str, Value)], texts: &Texts, spoken: bool) -> String {
    let values: Vec<(&str, Rendered)> =
        arguments.iter().map(|(name, value)| (*name, value.render(texts, spoken))).collect();
    let arguments: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, value.arg())).collect();
    texts.with(id, &arguments).trim_end().to_owned()
}

enum Rendered {
    Number(i64),
    Text(String),
}

impl Rendered {
    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Number(number) => Arg::Number(*number),
            Self::Text(text) => Arg::Text(text),
        }
    }

    fn into_text(self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text,
        }
    }
}

impl Value {
    fn collect_phones<'a>(&'a self, found: &mut Vec<&'a str>) {
        match self {
            Self::Phrase(_, arguments) => {
                for (name, value) in arguments {
                    if let (&"phone", Self::Name(number)) = (name, value) {
                        found.push(number);
                    }
                    value.collect_phones(found);
                }
            }
            Self::List(values) | Self::Sentences(values) => {
                for value in values {
                    value.collect_phones(found);
                }
            }
            Self::Number(_)
            | Self::Date(_)
            | Self::Name(_)
            | Self::Paper(_)
            | Self::Municipality(_)
            | Self::Words(_)
            | Self::Note(_) => {}
        }
    }

    fn render(&self, texts: &Texts, spoken: bool) -> Rendered {
        match self {
            Self::Number(number) => Rendered::Number(*number),
            Self::Date(date) if spoken => Rendered::Text(texts.spoken_date(*date)),
            Self::Date(date) => Rendered::Text(texts.date(*date)),
            Self::Name(name) => Rendered::Text(name.clone()),
            Self::Paper(name) => Rendered::Text(paper(name, texts.language())),
            Self::Municipality(code) => Rendered::Text(
                municipality_name(code).map_or_else(|| code.clone(), |found| found.full_name(texts.language())),
            ),
            Self::Words(id) => Rendered::Text(texts.text(id)),
            Self::Phrase(id, arguments) => Rendered::Text(message(id, arguments, texts, spoken)),
            Self::Note(note) => Rendered::Text(note.text(texts.language()).to_owned()),
            Self::List(values) => Rendered::Text(join(values, "advice-list-joint", texts, spoken)),
            Self::Sentences(values) => Rendered::Text(join(values, "advice-sentence-joint", texts, spoken)),
        }
    }
}

fn join(values: &[Value], joint: &str, texts: &Texts, spoken: bool) -> String {
    let parts: Vec<String> = values.iter().map(|value| value.render(texts, spoken).into_text()).collect();
    parts.join(&texts.text(joint))
}
