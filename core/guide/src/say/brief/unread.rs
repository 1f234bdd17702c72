use crate::case::{Case, Task};
use crate::municipality::municipality_name;
use crate::text::{Arg, Texts};

/// That nobody read the municipality's page: what follows is the same everywhere.
pub(super) fn unread(c: &Case<'_>, texts: &Texts) -> Option<String> {
    let is_needed = c.task() != Task::None && c.is_clock_good() && !c.lives_abroad() && !c.has_own_page();
    let found = c.code().and_then(municipality_name).filter(|_| is_needed)?;
    Some(texts.with("brief-unread", &[("name", Arg::Text(&found.usual_name(texts.language())))]))
}
