//! What messages a file has, and in what two languages differ.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The variables of a message's value, under "", and of each attribute.
pub(crate) type Shape = BTreeMap<String, BTreeSet<String>>;
/// The messages of a file, by id.
pub(crate) type Messages = BTreeMap<String, Shape>;
/// The files of a language, by name.
pub(crate) type Files = BTreeMap<String, Messages>;

/// The messages of a file; one that does not parse, stands twice or does not begin with the file's name ends the test.
pub(crate) fn shapes(file: &str, source: &str) -> Messages {
    let mut found = Messages::new();
    let parsed = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{file}.ftl: {errors:?}"));
    for entry in parsed.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        assert!(id.starts_with(&format!("{file}-")), "{id} in {file}.ftl");
        let value = message.value.iter().map(|value| (String::new(), value));
        let attributes = message.attributes.iter().map(|part| (part.id.name.to_owned(), &part.value));
        let shape = value.chain(attributes).map(|(part, pattern)| (part, variables(pattern))).collect();
        assert!(found.insert(id.to_owned(), shape).is_none(), "{id} stands twice in {file}.ftl");
    }
    found
}

/// What a language lacks, has too much or asks for otherwise than Japanese, by file and id. A file with no message is one
/// that the language has not begun: it falls back.
pub(crate) fn differences(japanese: &Files, other: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for (file, messages) in japanese {
        let Some(here) = other.get(file) else {
            found.push(format!("{file}.ftl: is missing"));
            continue;
        };
        for (id, shape) in messages.iter().filter(|_| !here.is_empty()) {
            match here.get(id) {
                None => found.push(format!("{file}.ftl: {id} is missing")),
                Some(other) if other != shape => found.push(format!("{file}.ftl: {id} has {other:?}, not {shape:?}")),
                Some(_) => {}
            }
        }
        let more = here.keys().filter(|id| !messages.contains_key(*id));
        found.extend(more.map(|id| format!("{file}.ftl: {id} is not in Japanese")));
    }
    found.extend(
        other.keys().filter(|file| !japanese.contains_key(*file)).map(|file| format!("{file}.ftl: is not in Japanese")),
    );
    found
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
        Expression::Inline(inline) => in_inline(inline, found),
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => _ = found.insert(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments, found),
        InlineExpression::TermReference { arguments, .. } => {
            arguments.iter().for_each(|arguments| in_arguments(arguments, found));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|argument| in_inline(argument, found));
    arguments.named.iter().for_each(|argument| in_inline(&argument.value, found));
}

#[test]
fn a_file_that_is_begun_must_be_whole_and_one_without_a_message_need_not() {
    let files = |sources: &[(&str, &str)]| -> Files {
        sources.iter().map(|(file, source)| ((*file).to_owned(), shapes(file, source))).collect()
    };
    let japanese = files(&[
        (
            "days",
            "days-until = { $date }まで\ndays-left = { $days ->\n    [0] 今日\n   *[other] あと{ $days }日\n}\n    .hint = { $date }\n",
        ),
        ("row", "row-card = カード\n"),
    ]);
    let day = "days-until = until { $date }\n";
    let left = "days-left = { NUMBER($days) } days\n    .hint = { $date }\n";
    let whole = format!("{day}{left}");
    for (days, row, expected) in [
        (whole.as_str(), "row-card = card\n", &[][..]),
        (&whole, "# Not said yet.\n", &[]),
        (day, "row-card = card\n", &["days.ftl: days-left is missing"]),
        (
            &format!("days-until = until {{ $day }}\n{left}"),
            "row-card = card\n",
            &[r#"days.ftl: days-until has {"": {"day"}}, not {"": {"date"}}"#],
        ),
        (&whole, "row-card = card\nrow-more = more\n", &["row.ftl: row-more is not in Japanese"]),
    ] {
        assert_eq!(differences(&japanese, &files(&[("days", days), ("row", row)])), expected);
    }
    assert_eq!(
        differences(&japanese, &files(&[("days", &whole), ("more", "")])),
        ["row.ftl: is missing", "more.ftl: is not in Japanese"]
    );
}
