//! Options that change nothing in an answer: whoever typed one should hear of it.

use chrono::NaiveDate;
use kigen_guide::Case;
use kigen_guide::hand::Typed;
use kigen_guide::say::guide;
use kigen_guide::situation::{QuestionKind, Situation};

use crate::arguments::AdviseOptions;

/// The options that could be left out, as they are typed.
pub(crate) fn of(options: &AdviseOptions, case: &Case<'_>, today: NaiveDate) -> Vec<&'static str> {
    let mut found = dates(options, today);
    found.extend(answers(options, case));
    found
}

fn answers(options: &AdviseOptions, case: &Case<'_>) -> Vec<&'static str> {
    let whole = guide(case);
    let given = case.situation().answers();
    let changes = |kind: &QuestionKind| {
        Situation::of(kind.unanswered(given))
            .is_ok_and(|without| guide(&Case::of(case.facts(), &without, &case.today(), case.rules())) != whole)
    };
    let typed = QuestionKind::ALL.into_iter().filter(|kind| kind.given(&options.answers).is_some());
    typed.filter(|kind| !changes(kind)).map(|kind| flag(kind, options)).collect()
}

const fn flag(kind: QuestionKind, options: &AdviseOptions) -> &'static str {
    match kind {
        QuestionKind::Municipality => "--municipality",
        QuestionKind::Who => "--who",
        QuestionKind::Holder if options.age.is_some() => "--age",
        QuestionKind::Holder => "--ward",
        QuestionKind::AuthenticationPin => "--authentication-pin",
        QuestionKind::SignaturePin => "--signature-pin",
        QuestionKind::Form => "--form",
        QuestionKind::Notice => "--notice",
        QuestionKind::Stay => "--stay",
        QuestionKind::Moved => "--moved",
        QuestionKind::Abroad => "--abroad",
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
