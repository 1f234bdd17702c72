//! Where a statement that no data entry carries can be looked up.

use chrono::NaiveDate;

use super::statement::{Source, Title};
use crate::rules::{self, Rules, SourceKind};

/// The day on which renewal-rules.md, and with it the rules of Kigen's own, was written.
const RULES_WRITTEN_ON: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 21);

impl Source {
    /// A source of a data file.
    #[must_use]
    pub fn of(source: &rules::Source) -> Self {
        if source.kind == SourceKind::Kigen {
            return own("advice-source-kigen", source.read_on);
        }
        Self {
            title: match (&source.publisher, source.kind) {
                (Some(publisher), _) => Title::OfPublisher(publisher.clone(), source.title.clone()),
                (None, SourceKind::Private) => Title::Private(source.title.clone()),
                (None, _) => Title::Page(source.title.clone()),
            },
            address: source.address.known().cloned(),
            page_dated: source.page_dated.known().copied(),
            read_on: source.read_on,
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

/// The source of the first rule; for a rule of Kigen's own, Kigen and the rule's day.
pub(super) fn of_rules(ids: &[&str], rules: &Rules) -> Source {
    match ids.first().and_then(|rule| rules.source_of_rule(rule)) {
        Some(source) => Source::of(source),
        None => own("advice-source-kigen", RULES_WRITTEN_ON.unwrap_or_default()),
    }
}

fn own(title: &'static str, day: NaiveDate) -> Source {
    Source { title: Title::Words(title), address: None, page_dated: None, read_on: day }
}
