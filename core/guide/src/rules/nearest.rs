//! The rules for one person's municipality: ward → city → national.

use crate::municipality::{Municipality, municipality_name};

use super::document::sections;
use super::*;

/// The kind of file that a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// The municipality's own file.
    Municipal,
    /// The nation's files.
    National,
}

/// A stated value and its origin.
#[derive(Debug)]
pub struct Found<'a, T> {
    /// The value.
    pub value: &'a T,
    /// Its entry: id, fact ids, rule ids.
    pub entry: &'a Entry<T>,
    /// Its source.
    pub source: &'a Source,
    /// Whose file.
    pub level: Level,
}

// By hand: the value itself need not be `Clone`.
impl<T> Clone for Found<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Found<'_, T> {}

/// The files for one municipality, nearest first.
#[derive(Clone, Debug)]
pub struct OfficeRules<'a> {
    pub(super) rules: &'a Rules,
    pub(super) municipality: Option<Municipality>,
    pub(super) municipal: Option<&'a Document>,
}

macro_rules! accessors {
    (
        keyed { $($(#[$keyed_doc:meta])* $keyed:ident: $keyed_type:ty,)* }
        one { $($(#[$one_doc:meta])* $one:ident: $one_type:ty,)* }
        many { $($(#[$many_doc:meta])* $many:ident: $many_type:ty,)* }
        merged { $($(#[$merged_doc:meta])* $merged:ident: $merged_type:ty,)* }
    ) => {
        impl<'a> OfficeRules<'a> {
            $(
                $(#[$keyed_doc])*
                ///
                /// From the nearest file that has any.
                #[must_use]
                pub fn $keyed(&self) -> Vec<Found<'a, $keyed_type>> {
                    self.many(|document| &document.$keyed)
                }
            )*
            $(
                $(#[$one_doc])*
                ///
                /// From the nearest file with a stated value; `None` if no file has one.
                #[must_use]
                pub fn $one(&self) -> Option<Found<'a, $one_type>> {
                    self.one(|document| document.$one.as_ref())
                }
            )*
            $(
                $(#[$many_doc])*
                ///
                /// From the nearest file that has any.
                #[must_use]
                pub fn $many(&self) -> Vec<Found<'a, $many_type>> {
                    self.many(|document| &document.$many)
                }
            )*
            $(
                $(#[$merged_doc])*
                ///
                /// The municipality's, then those of the nation that no municipal one replaces.
                #[must_use]
                pub fn $merged(&self) -> Vec<Found<'a, $merged_type>> {
                    self.merged(|document| &document.$merged)
                }
            )*
        }
    };
}

sections!(accessors);

impl<'a> OfficeRules<'a> {
    /// The requested municipality: name and home page even without a file.
    #[must_use]
    pub fn municipality(&self) -> Option<Municipality> {
        self.municipality
    }

    /// The municipality's own file; a ward of a designated city uses its city's.
    #[must_use]
    pub fn municipal(&self) -> Option<&'a Document> {
        self.municipal
    }

    /// The same without the municipality's file: for a field that its page leaves unknown.
    #[must_use]
    pub fn national(&self) -> Self {
        Self { municipal: None, ..self.clone() }
    }

    /// Whether the municipality's page was read but is silent on this section (`window`, `fee`, …).
    #[must_use]
    pub fn is_silent_on(&self, section: &str) -> bool {
        self.municipal.is_some_and(|document| {
            document.entries().iter().filter(|entry| entry.section == section).all(|entry| entry.is_unknown)
        })
    }

    /// What is outdated on the pages behind an entry, and what replaced it.
    #[must_use]
    pub fn outdated_in(&self, entry_id: &str) -> Vec<Found<'a, Outdated>> {
        let touches = |found: &Found<'a, Outdated>| found.value.entries.iter().any(|id| id == entry_id);
        self.outdated().into_iter().filter(touches).collect()
    }

    /// What is uncertain in the answer of a section, for people whose office's figure is unknown (R-CONFLICT): each
    /// conflict with its sentence. Empty for the citizens of a city whose page states it.
    #[must_use]
    pub fn uncertain_in(&self, section: &str) -> Vec<(Found<'a, Conflict>, &'a Note)> {
        if self.municipal.is_some() && !self.is_silent_on(section) && !self.decisive_value_is_unknown(section) {
            return Vec::new();
        }
        let conflicts = self.rules.national().conflicts.iter();
        conflicts
            .filter_map(|entry| self.found(Level::National, entry))
            .filter(|found| found.value.section.as_deref() == Some(section))
            .filter_map(|found| Some((found, found.value.uncertain.as_ref()?)))
            .collect()
    }

    /// Whether the page covers a section but not its deciding point: 所沢市 on a reservation for the certificates, 世田谷区
    /// on which PINs and on the contents of its lists of documents.
    fn decisive_value_is_unknown(&self, section: &str) -> bool {
        match section {
            "reservation" => self.reservation().is_none_or(|found| found.value.required.is_unknown()),
            "pins" => self.pins().is_none_or(|found| found.value.asked.is_unknown()),
            "after_expiry" => self.after_expiry().is_none_or(|found| found.value.word.is_unknown()),
            "holder" => self.id_list().is_none() && self.holder().is_some_and(|found| refers_to_a_list(found.value)),
            "proxy" => self.proxy().is_none_or(|found| !names_the_notice(found.value)),
            _ => false,
        }
    }

    fn levels(&self) -> impl Iterator<Item = (Level, &'a Document)> {
        let municipal = self.municipal.map(|document| (Level::Municipal, document));
        municipal.into_iter().chain(std::iter::once((Level::National, self.rules.national())))
    }

    pub(super) fn one<T>(&self, pick: impl Fn(&'a Document) -> Option<&'a Entry<T>>) -> Option<Found<'a, T>> {
        self.levels().find_map(|(level, document)| self.found(level, pick(document)?))
    }

    pub(super) fn many<T>(&self, pick: impl Fn(&'a Document) -> &'a Vec<Entry<T>>) -> Vec<Found<'a, T>> {
        let lists = self.levels().map(|(level, document)| {
            pick(document).iter().filter_map(|entry| self.found(level, entry)).collect::<Vec<_>>()
        });
        lists.into_iter().find(|list| !list.is_empty()).unwrap_or_default()
    }

    pub(super) fn merged<T: Merge>(&self, pick: impl Fn(&'a Document) -> &'a Vec<Entry<T>>) -> Vec<Found<'a, T>> {
        let of = |level, document: &'a Document| {
            pick(document).iter().filter_map(|entry| self.found(level, entry)).collect::<Vec<_>>()
        };
        let mut found = self.municipal.map(|document| of(Level::Municipal, document)).unwrap_or_default();
        let own = found.len();
        for national in of(Level::National, self.rules.national()) {
            if !found.iter().take(own).any(|other| other.value.replaces(national.entry)) {
                found.push(national);
            }
        }
        found.sort_by_key(|found| found.value.rank());
        found
    }

    fn found<T>(&self, level: Level, entry: &'a Entry<T>) -> Option<Found<'a, T>> {
        match &entry.value {
            Stated::Known(value) => Some(Found { value, entry, source: self.rules.source(&entry.source)?, level }),
            Stated::Unknown => None,
        }
    }
}

impl Rules {
    /// What holds for a municipality by its five digits: ward → city → national; national for `None` and for codes without
    /// a file.
    #[must_use]
    pub fn office(&self, code: Option<&str>) -> OfficeRules<'_> {
        let municipality = code.and_then(municipality_name);
        let city = || municipality.and_then(|ward| ward.city()).and_then(|city| self.file_of(city.code));
        let municipal = code.and_then(|code| self.file_of(code)).or_else(city);
        OfficeRules { rules: self, municipality, municipal }
    }
}

/// How a municipality's list merges with the nation's.
pub(super) trait Merge: Sized {
    /// Whether this entry of a municipality replaces the nation's.
    fn replaces(&self, national: &Entry<Self>) -> bool;

    /// Its sort position; the municipality's come first among equals.
    fn rank(&self) -> usize {
        0
    }
}

impl Merge for Resume {
    /// By its services: a row of the nation stays if the page omits any of its services.
    fn replaces(&self, national: &Entry<Self>) -> bool {
        let covered = |row: &Self| row.services.iter().all(|service| self.services.contains(service));
        national.value.known().is_some_and(covered)
    }
}

impl Merge for Step {
    fn replaces(&self, national: &Entry<Self>) -> bool {
        national.value.known().is_some_and(|step| step.step == self.step)
    }

    fn rank(&self) -> usize {
        self.step as usize
    }
}

impl Merge for Check {
    fn replaces(&self, national: &Entry<Self>) -> bool {
        national.value.known().is_some_and(|check| check.way == self.way)
    }

    fn rank(&self) -> usize {
        self.way as usize
    }
}

impl Merge for Statement {
    fn replaces(&self, national: &Entry<Self>) -> bool {
        self.instead_of.contains(&national.id)
    }
}

fn refers_to_a_list(bring: &Bring) -> bool {
    bring.needs.iter().any(|need| matches!(need.id_kind, Some(IdKind::ListA | IdKind::ListAOrB)))
}

fn names_the_notice(bring: &Bring) -> bool {
    bring.needs.iter().any(|need| need.paper == Paper::ExpiryNotice)
}
