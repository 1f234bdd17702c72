use super::{granted, title};
use crate::case::{Case, Granted, Task};
use crate::text::{Texts, begun};

/// Place, person and what was taken for granted, in one line; `None` without a task. The place says itself that it is
/// the issuer's.
pub(super) fn rests_on(c: &Case<'_>, texts: &Texts) -> Option<String> {
    let all = c.granted();
    let place =
        if all.contains(&Granted::LivesWhereIssued) { title::place_of_issue(c, texts) } else { title::place(c, texts) };
    let further = all.into_iter().filter(|one| *one != Granted::LivesWhereIssued);
    let parts: Vec<_> =
        [place, title::person(c, texts)].into_iter().chain(further.map(|one| granted::part(one, texts))).collect();
    (c.task() != Task::None).then(|| begun(parts.join(&texts.text("brief-granted-joint")), texts.language()))
}
