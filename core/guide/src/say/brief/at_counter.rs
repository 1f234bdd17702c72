use super::title;
use crate::case::{Case, Person};
use crate::text::{Arg, Language, Texts};

/// A sentence to say at the counter, or to point at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtCounter {
    /// In Japanese: the clerk reads it.
    pub japanese: String,
    /// Its meaning; `None` for readers of Japanese.
    pub meaning: Option<String>,
}

/// What somebody who goes to a counter now says there.
pub(super) fn at_counter(c: &Case<'_>, texts: &Texts) -> Option<AtCounter> {
    let meaning = (texts.language() != Language::Japanese).then(|| words(c, texts));
    let goes = c.is_visit_near() && !c.lives_abroad() && !c.task().is_for_a_card();
    goes.then(|| AtCounter { japanese: words(c, Language::Japanese.texts()), meaning })
}

fn words(c: &Case<'_>, texts: &Texts) -> String {
    let instead = match c.person() {
        Person::Holder => 0,
        Person::Proxy => 1,
        Person::ChildsRepresentative | Person::WardsRepresentative | Person::Representative => 2,
    };
    let task = title::task(c, texts);
    texts.with("brief-at-counter", &[("task", Arg::Text(&task)), ("instead", Arg::Number(instead))])
}
