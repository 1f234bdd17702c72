use super::{granted, title};
use crate::case::{Case, Task};
use crate::text::{Texts, begun};

/// Place, person and what was taken for granted, in one line; `None` without a task.
pub(super) fn rests_on(c: &Case<'_>, texts: &Texts) -> Option<String> {
    let known = [title::place(c, texts), title::person(c, texts)];
    let all = [known.as_slice(), &granted::parts(c, texts)].concat();
    (c.task() != Task::None).then(|| begun(all.join(&texts.text("brief-granted-joint")), texts.language()))
}
