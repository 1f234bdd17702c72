//! One data file: its entries by section.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::national::{Conflict, Parameter, RuleSource, rule_lines};
use super::*;

/// Passes the list of sections to a macro: the schema here, the accessors of [`OfficeRules`](super::OfficeRules) in
/// `nearest.rs`.
macro_rules! sections {
    ($with:ident) => {
        $with! {
            keyed {
                /// First source of each rule; in `national/` only.
                rules: RuleSource,
            }
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
                /// Parameters with their dates; in `national/` only.
                parameters: Parameter,
                /// Where the documents disagree; in `national/` only.
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
    };
}
pub(super) use sections;

macro_rules! document {
    (
        keyed { $($(#[$keyed_doc:meta])* $keyed:ident: $keyed_type:ty,)* }
        one { $($(#[$one_doc:meta])* $one:ident: $one_type:ty,)* }
        many { $($(#[$many_doc:meta])* $many:ident: $many_type:ty,)* }
        merged { $($(#[$merged_doc:meta])* $merged:ident: $merged_type:ty,)* }
    ) => {
        /// A file under `data/`: a part of the nation's, or one municipality's.
        #[derive(Clone, Debug, Default, Deserialize, Serialize)]
        #[serde(deny_unknown_fields)]
        pub struct Document {
            /// Five digits; `national` for the nation, whose parts omit it.
            #[serde(default)]
            pub code: String,
            /// Official name.
            #[serde(default)]
            pub name: String,
            /// Keys of the municipality's pages that the nation also rests on: `sources.toml` holds those.
            #[serde(default)]
            pub pages: Vec<String>,
            /// The procedures that the pages speak of: a sentence, a queue or a step of theirs is no answer to any other.
            /// Empty for the nation, which speaks of all.
            #[serde(default)]
            pub about: Vec<Procedure>,
            /// Sources by key, unique over all files; a municipality's are its own pages.
            #[serde(default)]
            pub sources: BTreeMap<String, Source>,
            $($(#[$keyed_doc])* #[serde(default, deserialize_with = "rule_lines")] pub $keyed: Vec<Entry<$keyed_type>>,)*
            $($(#[$one_doc])* #[serde(default)] pub $one: Option<Entry<$one_type>>,)*
            $($(#[$many_doc])* #[serde(default)] pub $many: Vec<Entry<$many_type>>,)*
            $($(#[$merged_doc])* #[serde(default)] pub $merged: Vec<Entry<$merged_type>>,)*
        }

        impl Document {
            /// The common fields of every entry, in the order of the sections.
            pub fn entries(&self) -> Vec<EntryHead<'_>> {
                let mut heads = Vec::new();
                $(heads.extend(self.$one.iter().map(|entry| EntryHead::of(stringify!($one), entry)));)*
                $(heads.extend(self.$many.iter().map(|entry| EntryHead::of(stringify!($many), entry)));)*
                $(heads.extend(self.$keyed.iter().map(|entry| EntryHead::of(stringify!($keyed), entry)));)*
                $(heads.extend(self.$merged.iter().map(|entry| EntryHead::of(stringify!($merged), entry)));)*
                heads
            }

            /// Takes an entry out; `false` if the id does not exist.
            pub fn remove(&mut self, id: &str) -> bool {
                let before = self.entries().len();
                $(self.$keyed.retain(|entry| entry.id != id);)*
                $(self.$one.take_if(|entry| entry.id == id);)*
                $(self.$many.retain(|entry| entry.id != id);)*
                $(self.$merged.retain(|entry| entry.id != id);)*
                self.entries().len() < before
            }

            /// Takes in another part of the nation's data; no two parts share a section.
            pub(super) fn absorb(&mut self, part: Self) {
                self.sources.extend(part.sources);
                $(self.$keyed.extend(part.$keyed);)*
                $(self.$one = part.$one.or(self.$one.take());)*
                $(self.$many.extend(part.$many);)*
                $(self.$merged.extend(part.$merged);)*
            }
        }
    };
}

sections!(document);

/// The common fields of an entry, without its value.
#[derive(Clone, Copy, Debug)]
pub struct EntryHead<'a> {
    /// Section: the key in the file.
    pub section: &'static str,
    /// Id of the entry.
    pub id: &'a str,
    /// Ids of `data/facts/`.
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
