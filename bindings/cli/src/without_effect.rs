//! Options that change nothing in an answer: whoever typed one should hear of it.

use chrono::NaiveDate;
use kigen_guide::Case;
use kigen_guide::hand::Typed;
use kigen_guide::interview::without_effect;
use kigen_guide::situation::QuestionKind;

use crate::arguments::AdviseOptions;

/// The options that could be left out, as they are typed.
pub(crate) fn of(options: &AdviseOptions, case: &Case<'_>, today: NaiveDate) -> Vec<String> {
    let dates = dates(options, today).into_iter().map(str::to_owned);
    let is_typed = |kind: &QuestionKind| kind.given(&options.answers).is_some();
    let answers = without_effect(case).into_iter().filter(is_typed);
    dates.chain(answers.map(|kind| format!("--{}", name(kind, options)))).collect()
}

/// The holder is described by two options.
fn name(kind: QuestionKind, options: &AdviseOptions) -> &'static str {
    match (kind == QuestionKind::Holder, options.age) {
        (true, Some(_)) => "age",
        (true, None) => "ward",
        (false, _) => kind.as_str(),
    }
}

fn dates(options: &AdviseOptions, today: NaiveDate) -> Vec<&'static str> {
    let typed = options.typed.to_typed(&options.answers);
    let whole = typed.dates(today).ok();
    let without = [
        ("--card-expires", typed.card_expires_on.is_some(), Typed { card_expires_on: None, ..typed.clone() }),
        ("--birthday", typed.birthday.is_some(), Typed { birthday: None, ..typed.clone() }),
        ("--made", typed.made_on.is_some(), Typed { made_on: None, ..typed.clone() }),
        ("--under-age", typed.under_age, Typed { under_age: false, ..typed.clone() }),
        ("--renewed", typed.renewed.is_some(), Typed { renewed: None, ..typed.clone() }),
    ];
    let is_typed = without.into_iter().filter(|(_, is_typed, _)| *is_typed);
    is_typed.filter(|(_, _, without)| without.dates(today).ok() == whole).map(|(flag, ..)| flag).collect()
}
