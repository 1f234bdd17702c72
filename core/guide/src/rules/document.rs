//! One data file: its entries by section, and the errors that name file and line.

use serde::Deserialize;
use std::collections::BTreeMap;
use thiserror::Error;

use super::national::{Conflict, Parameter, RuleSource};
use super::*;

/// A data file that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}:{line}: {detail}")]
pub struct DataError {
    /// Its name, as in `data/`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// An unknown key, a missing source, a value of the wrong kind.
    pub detail: String,
}

macro_rules! sections {
    (
        one { $($(#[$one_doc:meta])* $one:ident: $one_type:ty,)* }
        many { $($(#[$many_doc:meta])* $many:ident: $many_type:ty,)* }
        merged { $($(#[$merged_doc:meta])* $merged:ident: $merged_type:ty,)* }
    ) => {
        /// A file under `data/`: the nation, or one municipality.
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Document {
            /// Five digits; `"national"` for the nation.
            pub code: String,
            /// Official name.
            pub name: String,
            /// Five digits of each ward that falls back to this file.
            #[serde(default)]
            pub wards: Vec<String>,
            /// Sources by key, unique over all files.
            #[serde(default)]
            pub sources: BTreeMap<String, Source>,
            $($(#[$one_doc])* #[serde(default)] pub $one: Option<Entry<$one_type>>,)*
            $($(#[$many_doc])* #[serde(default)] pub $many: Vec<Entry<$many_type>>,)*
            $($(#[$merged_doc])* #[serde(default)] pub $merged: Vec<Entry<$merged_type>>,)*
        }

        impl Document {
            /// What every entry carries besides its value, in the order of the sections.
            pub fn entries(&self) -> Vec<EntryHead<'_>> {
                let mut heads = Vec::new();
                $(heads.extend(self.$one.iter().map(|entry| EntryHead::of(stringify!($one), entry)));)*
                $(heads.extend(self.$many.iter().map(|entry| EntryHead::of(stringify!($many), entry)));)*
                $(heads.extend(self.$merged.iter().map(|entry| EntryHead::of(stringify!($merged), entry)));)*
                heads
            }

            /// Takes an entry out; `false` if there is none of that id.
            pub fn remove(&mut self, id: &str) -> bool {
                let before = self.entries().len();
                $(self.$one.take_if(|entry| entry.id == id);)*
                $(self.$many.retain(|entry| entry.id != id);)*
                $(self.$merged.retain(|entry| entry.id != id);)*
                self.entries().len() < before
            }
        }

        impl<'a> OfficeRules<'a> {
            $(
                $(#[$one_doc])*
                ///
                /// The nearest file with a stated value; `None` where no file has one.
                #[must_use]
                pub fn $one(&self) -> Option<Found<'a, $one_type>> {
                    self.one(|document| document.$one.as_ref())
                }
            )*
            $(
                $(#[$many_doc])*
                ///
                /// Those of the nearest file that has any.
                #[must_use]
                pub fn $many(&self) -> Vec<Found<'a, $many_type>> {
                    self.many(|document| &document.$many)
                }
            )*
            $(
                $(#[$merged_doc])*
                ///
                /// The municipality's, then those of the nation that none of them takes the place of.
                #[must_use]
                pub fn $merged(&self) -> Vec<Found<'a, $merged_type>> {
                    self.merged(|document| &document.$merged)
                }
            )*
        }
    };
}

sections! {
    one {
        /// First day in the office's words.
        window: Window,
        /// Window of people abroad.
        abroad: AbroadWindow,
        /// The notice.
        notice: Notice,
        /// Reservation.
        reservation: Reservation,
        /// Crowds.
        busy: Busy,
        /// Time needed.
        duration: Duration,
        /// Who may do it.
        who: WhoMay,
        /// What the holder brings.
        holder: Bring,
        /// What a proxy with the form brings.
        proxy: Bring,
        /// What a legal representative brings.
        legal: Bring,
        /// The 照会書兼回答書.
        form: Form,
        /// A proxy's two visits.
        two_visits: TwoVisits,
        /// Lists of identity documents.
        id_list: IdList,
        /// PINs at the counter.
        pins: PinsAsked,
        /// Forgotten or locked PINs.
        lock: Lock,
        /// After the end.
        after_expiry: AfterExpiry,
        /// マイナ保険証 after the end.
        insurance: Insurance,
        /// Fees.
        fee: Fee,
        /// The card's own renewal.
        card_renewal: CardRenewal,
        /// The Sunday on which nothing is possible.
        maintenance: Maintenance,
    }
    many {
        /// Offices.
        offices: Office,
        /// Pages that show how many people wait.
        queue: Queue,
        /// Whom to ask.
        contact: Contact,
        /// The four PINs.
        pin_formats: PinFormat,
        /// Chains that reset PINs.
        stores: Store,
        /// Facts that are out of date.
        outdated: Outdated,
        /// Parameters with their dates; in `national.toml` only.
        parameters: Parameter,
        /// First source of each rule; in `national.toml` only.
        rules: RuleSource,
        /// Where the documents disagree; in `national.toml` only.
        conflicts: Conflict,
    }
    merged {
        /// Delays until services work again.
        resume: Resume,
        /// Steps at the counter, in their order.
        steps: Step,
        /// Ways to check the date.
        check: Check,
        /// Free sentences.
        statements: Statement,
    }
}

/// What an entry carries besides its value.
#[derive(Clone, Copy, Debug)]
pub struct EntryHead<'a> {
    /// Section: the key in the file.
    pub section: &'static str,
    /// Id of the entry.
    pub id: &'a str,
    /// Ids of municipal-facts.md.
    pub facts: &'a [String],
    /// Ids of renewal-rules.md.
    pub rules: &'a [String],
    /// Key of its source.
    pub source: &'a str,
    /// Keys of further sources.
    pub also: &'a [String],
    /// Whether the page is silent.
    pub is_unknown: bool,
}

impl<'a> EntryHead<'a> {
    fn of<T>(section: &'static str, entry: &'a Entry<T>) -> Self {
        Self {
            section,
            id: &entry.id,
            facts: &entry.facts,
            rules: &entry.rules,
            source: &entry.source,
            also: &entry.also,
            is_unknown: entry.value.is_unknown(),
        }
    }
}

impl Document {
    /// Reads one file.
    ///
    /// # Errors
    /// [`DataError`] with file and line: a key that nobody knows, a missing source, a value of the wrong kind, an id twice.
    pub fn parse(file: &str, text: &str) -> Result<Self, DataError> {
        let error = |at: usize, detail: String| DataError { file: file.to_owned(), line: line_of(text, at), detail };
        let document: Self = toml::from_str(text)
            .map_err(|wrong| error(wrong.span().map_or(0, |span| span.start), wrong.message().to_owned()))?;
        let heads = document.entries();
        for (index, head) in heads.iter().enumerate() {
            if heads.iter().take(index).any(|other| other.id == head.id) {
                return Err(error(last_id(text, head.id), format!("the id {} stands twice", head.id)));
            }
            if head.facts.is_empty() && head.rules.is_empty() {
                return Err(error(last_id(text, head.id), format!("{} names neither fact nor rule", head.id)));
            }
        }
        Ok(document)
    }

    /// Checks that every source named in the file is one of `known`.
    ///
    /// # Errors
    /// [`DataError`] with the line of the name that nobody defined.
    pub fn check_sources(&self, file: &str, text: &str, known: &dyn Fn(&str) -> bool) -> Result<(), DataError> {
        for head in self.entries() {
            for name in std::iter::once(head.source).chain(head.also.iter().map(String::as_str)) {
                if !known(name) {
                    let entry = last_id(text, head.id);
                    let at = find_from(text, entry, &format!("\"{name}\"")).unwrap_or(entry);
                    let detail = format!("no source is called {name}");
                    return Err(DataError { file: file.to_owned(), line: line_of(text, at), detail });
                }
            }
        }
        Ok(())
    }
}

/// Where the entry of that id begins: the later one, if the id stands twice.
fn last_id(text: &str, id: &str) -> usize {
    text.rfind(&format!("\nid = \"{id}\"\n")).map_or(0, |before| before + 1)
}

fn find_from(text: &str, at: usize, what: &str) -> Option<usize> {
    text.get(at..)?.find(what).map(|found| at + found)
}

fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}
