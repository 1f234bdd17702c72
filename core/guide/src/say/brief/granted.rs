use crate::case::{Case, Granted};
use crate::text::{Arg, Texts};

/// What was taken for granted, in one sentence.
pub(super) fn granted(c: &Case<'_>, texts: &Texts) -> Option<String> {
    let all = parts(c, texts);
    let list = all.join(&texts.text("brief-granted-joint"));
    (!all.is_empty()).then(|| texts.with("brief-granted", &[("list", Arg::Text(&list))]))
}

/// Each of it.
fn parts(c: &Case<'_>, texts: &Texts) -> Vec<String> {
    c.granted().into_iter().map(|one| part(one, texts)).collect()
}

/// One of it.
pub(super) fn part(granted: Granted, texts: &Texts) -> String {
    texts.text(id(granted))
}

const fn id(granted: Granted) -> &'static str {
    match granted {
        Granted::TypedDates => "brief-granted-typed",
        Granted::LivesWhereIssued => "brief-granted-issuer",
        Granted::PinsKnown => "brief-granted-pins",
        Granted::NotMoved => "brief-granted-not-moved",
    }
}
