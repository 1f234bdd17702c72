//! Where to look up a statement: the page of the entry or rule that says it, the chip, or the person.

use chrono::NaiveDate;

use crate::municipality::municipality_name;
use crate::rules::{self, Rules, SourceKind};
use crate::text::{Arg, Texts};

/// Where to look up a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Title of the page, or of whatever was read.
    pub title: Title,
    /// Address of the page.
    pub address: Option<String>,
    /// The page's own date; `None` if it shows none.
    pub page_dated: Option<NaiveDate>,
    /// The day on which it was read.
    pub read_on: NaiveDate,
}

/// The title of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// A page's own title.
    Page(String),
    /// Publisher and title of a page whose title does not name the publisher.
    OfPublisher(String, String),
    /// The title of a citizen's or a company's page, which is no authority.
    Private(String),
    /// The title of a report of one visit, and the code of the municipality that was visited.
    Visit(String, String),
    /// One of Kigen's own words: the card's chip, what was typed, Kigen itself.
    Words(&'static str),
}

/// A rule of Kigen's own, as a title.
const OWN_RULE: &str = "advice-source-kigen";
/// What Kigen found by comparing pages, as a title.
const COMPARED: &str = "advice-source-compared";

/// The day on which renewal-rules.md, and with it Kigen's own rules, was written.
const RULES_WRITTEN_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 21);

impl Source {
    /// A source of a data file.
    #[must_use]
    pub fn of(source: &rules::Source) -> Self {
        let title = || source.title.clone();
        Self {
            title: match (source.kind, &source.publisher) {
                (SourceKind::Kigen, _) => return own(OWN_RULE, source.read_on),
                (SourceKind::Compared, _) => return own(COMPARED, source.read_on),
                (SourceKind::Visit, _) => Title::Visit(title(), source.visited.clone().unwrap_or_default()),
                (SourceKind::Private, None) => Title::Private(title()),
                (_, Some(publisher)) => Title::OfPublisher(publisher.clone(), title()),
                (SourceKind::Municipal | SourceKind::National, None) => Title::Page(title()),
            },
            address: source.address.known().cloned(),
            page_dated: source.page_dated.known().copied(),
            read_on: source.read_on,
        }
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
            Title::Private(title) | Title::Visit(title, _) => {
                texts.with("advice-source-private", &[("title", Arg::Text(title))])
            }
            Title::Words(id) => texts.text(id),
        }
    }

    /// The basis of a statement that rests on it, if it is no authority.
    pub(super) fn as_basis(&self, texts: &Texts) -> Option<String> {
        match &self.title {
            Title::Visit(_, code) => {
                let name = municipality_name(code)
                    .map_or_else(|| code.clone(), |found| found.short_name(texts.language()).to_owned());
                Some(texts.with("advice-basis-visit", &[("name", Arg::Text(&name))]))
            }
            Title::Private(_) => Some(texts.text("advice-basis-example")),
            Title::Words(OWN_RULE | COMPARED) => Some(texts.text("advice-basis-own")),
            Title::Page(_) | Title::OfPublisher(..) | Title::Words(_) => None,
        }
    }

    /// Why to doubt it: it is no authority's, or more than three years old when it was read.
    pub(super) fn doubt(&self, texts: &Texts) -> Option<String> {
        let days = self.page_dated.map(|dated| (self.read_on - dated).num_days());
        match (&self.title, days) {
            (Title::Visit(..) | Title::Private(_), _) => self.as_basis(texts),
            (Title::Page(_) | Title::OfPublisher(..), Some(days)) if rules::is_old(days) => {
                Some(self.dates_text(texts))
            }
            (Title::Page(_) | Title::OfPublisher(..) | Title::Words(_), _) => None,
        }
    }

    /// The same in few words, for a line that has little room.
    pub(super) fn doubt_in_short(&self, texts: &Texts) -> Option<String> {
        self.doubt(texts)?;
        let years = self.page_dated.and_then(|dated| self.read_on.years_since(dated)).unwrap_or(0);
        Some(match self.title {
            Title::Visit(..) => texts.text("brief-doubt-visit"),
            Title::Private(_) => texts.text("brief-doubt-private"),
            Title::Page(_) | Title::OfPublisher(..) | Title::Words(_) => {
                texts.with("brief-doubt-old", &[("years", Arg::Number(years.into()))])
            }
        })
    }

    /// The page's own date, if it shows one.
    #[must_use]
    pub fn page_dated_text(&self, texts: &Texts) -> String {
        match self.page_dated {
            Some(date) => texts.with("advice-page-dated", &[("date", Arg::Date(date))]),
            None => texts.text("advice-page-undated"),
        }
    }

    /// Its age: the page's own date and when it was read; for data read or typed today, only that day.
    #[must_use]
    pub fn dates_text(&self, texts: &Texts) -> String {
        let read = texts.date(self.read_on);
        match self.title {
            Title::Words(_) => texts.with("advice-source-day", &[("read", Arg::Text(&read))]),
            Title::Page(_) | Title::OfPublisher(..) | Title::Private(_) | Title::Visit(..) => {
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

/// The card's chip, read today.
pub(super) fn chip(today: NaiveDate) -> Source {
    own("advice-source-chip", today)
}

/// What the person typed or answered, today.
pub(super) fn typed(today: NaiveDate) -> Source {
    own("advice-source-typed", today)
}

/// The source of the rule that says it; for a rule made by Kigen, Kigen and the rules' day.
pub(super) fn of_rule(rule: &str, rules: &Rules) -> Source {
    match rules.source_of_rule(rule) {
        Some(source) => Source::of(source),
        None => own(OWN_RULE, RULES_WRITTEN_ON.unwrap_or_default()),
    }
}

fn own(title: &'static str, day: NaiveDate) -> Source {
    Source { title: Title::Words(title), address: None, page_dated: None, read_on: day }
}
