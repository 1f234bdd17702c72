//! Every plain text beside its Japanese one: messages of `text/`, notes of `data/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Placeholder for the value of a variable.
pub(crate) const VALUE: char = '◇';

/// One text in both languages, variables as [`VALUE`].
#[derive(Clone, Debug)]
pub(crate) struct Said {
    /// Id of the message, with `.attribute` and the number of the variant where it has several; file and id of a note.
    pub(crate) place: String,
    pub(crate) ja: String,
    pub(crate) plain: String,
}

pub(crate) fn all() -> Vec<Said> {
    let mut all = messages();
    all.extend(notes());
    all
}

/// Words for the line breaker, which nobody reads.
const KEPT_WHOLE: &str = "screen-kept-whole";

pub(crate) fn messages() -> Vec<Said> {
    let plain = texts_of("ja-plain");
    let said = |place: &String| plain.get(place).unwrap_or_else(|| panic!("{place} in ja-plain")).clone();
    texts_of("ja").into_iter().map(|(place, ja)| Said { plain: said(&place), place, ja }).collect()
}

fn texts_of(tag: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for path in files_in(&guide().join("text").join(tag)) {
        if path.extension().is_none_or(|ends| ends != "ftl") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for entry in fluent_syntax::parser::parse(source.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if id == KEPT_WHOLE {
                continue;
            }
            if let Some(value) = &message.value {
                add(&mut found, id, value);
            }
            for attribute in &message.attributes {
                add(&mut found, &format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    found
}

fn add(found: &mut BTreeMap<String, String>, place: &str, pattern: &Pattern<&str>) {
    let mut variants = variants(pattern);
    if variants.len() == 1 {
        found.insert(place.to_owned(), variants.remove(0));
    } else {
        found.extend(variants.into_iter().enumerate().map(|(number, text)| (format!("{place}[{number}]"), text)));
    }
}

/// The possible texts of a pattern: one for each variant of its selectors.
fn variants(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Select { variants: all, .. } } => {
                all.iter().flat_map(|variant| variants(&variant.value)).collect()
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                vec![(*value).to_owned()]
            }
            PatternElement::Placeable { .. } => vec![VALUE.to_string()],
        };
        texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
    }
    texts
}

pub(crate) fn notes() -> Vec<Said> {
    let mut found = Vec::new();
    for (name, text) in kigen_guide::rules::FILES {
        let file = name.strip_prefix("municipalities/").map_or("national", |file| file.trim_end_matches(".toml"));
        collect(&toml::from_str(text).unwrap(), file, &mut found);
    }
    found
}

fn collect(value: &toml::Value, place: &str, found: &mut Vec<Said>) {
    if let Some(list) = value.as_array() {
        list.iter().for_each(|item| collect(item, place, found));
    }
    let Some(table) = value.as_table() else { return };
    let text = |key: &str| table.get(key).and_then(toml::Value::as_str).map(str::to_owned);
    if let (Some(ja), Some(plain)) = (text("ja"), text("ja-plain")) {
        found.push(Said { place: place.to_owned(), ja, plain });
    }
    let place = text("id").map_or_else(|| place.to_owned(), |id| format!("{place}/{id}"));
    table.values().for_each(|item| collect(item, &place, found));
}

fn guide() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}
