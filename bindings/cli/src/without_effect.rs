//! Options that change nothing in an answer: whoever typed one should hear of it.

use chrono::NaiveDate;
use kigen_guide::Case;
use kigen_guide::hand::Typed;
use kigen_guide::interview::{are_told_alike, without_effect};
use kigen_guide::situation::{Answers, QuestionKind, Situation};

use crate::arguments::AdviseOptions;

/// The options that could be left out, as they are typed.
pub(crate) fn of(options: &AdviseOptions, case: &Case<'_>, today: NaiveDate) -> Vec<String> {
    let dates = dates(options, today);
    let vain = without_effect(case);
    // A birthday and an age serve twice: for the dates, and for who goes.
    let is_birthday_used = options.child(today).is_some() && !vain.contains(&QuestionKind::Holder);
    let is_age_used = options.age.is_some() && !dates.contains(&"--age");
    let is_stay_used = is_stay_typed(options, case);
    let is_vain = |kind: &QuestionKind| {
        kind.given(&options.answers).is_some()
            && !(*kind == QuestionKind::Holder && is_age_used)
            && !(*kind == QuestionKind::Stay && is_stay_used)
    };
    let answers = vain.into_iter().filter(is_vain).map(|kind| format!("--{}", name(kind, options)));
    let dates = dates.into_iter().filter(|flag| *flag != "--age" && !(*flag == "--birthday" && is_birthday_used));
    dates.map(str::to_owned).chain(answers).collect()
}

/// The holder is described by two options.
fn name(kind: QuestionKind, options: &AdviseOptions) -> &'static str {
    match (kind == QuestionKind::Holder, options.age) {
        (true, Some(_)) => "age",
        (true, None) => "ward",
        (false, _) => kind.as_str(),
    }
}

/// Whether the typed dates were read as those of a stay, and are told otherwise without it.
fn is_stay_typed(options: &AdviseOptions, case: &Case<'_>) -> bool {
    if options.typed.is_empty() {
        return false;
    }
    let without = Typed { stay: None, ..options.typed.to_typed(&options.answers, options.age) };
    let today = case.today();
    let Ok(dates) = without.dates(today.date) else { return true };
    let facts = dates.facts();
    let answers = QuestionKind::Stay.unanswered(case.situation().answers());
    let situation = Situation::of(Answers { hand: Some(dates), ..answers });
    situation.is_ok_and(|situation| !are_told_alike(case, &Case::of(&facts, &situation, &today, case.rules())))
}

fn dates(options: &AdviseOptions, today: NaiveDate) -> Vec<&'static str> {
    let typed = options.typed.to_typed(&options.answers, options.age);
    let whole = typed.dates(today).ok();
    let without = [
        ("--card-expires", typed.card_expires_on.is_some(), Typed { card_expires_on: None, ..typed.clone() }),
        ("--birthday", typed.birthday.is_some(), Typed { birthday: None, born_in: None, ..typed.clone() }),
        ("--age", typed.age.is_some(), Typed { age: None, ..typed.clone() }),
        ("--made", typed.made_on.is_some(), Typed { made_on: None, ..typed.clone() }),
        ("--under-age", typed.under_age, Typed { under_age: false, ..typed.clone() }),
        ("--renewed", typed.renewed.is_some(), Typed { renewed: None, ..typed.clone() }),
    ];
    let is_typed = without.into_iter().filter(|(_, is_typed, _)| *is_typed);
    is_typed.filter(|(_, _, without)| without.dates(today).ok() == whole).map(|(flag, ..)| flag).collect()
}
