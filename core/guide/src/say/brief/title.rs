use crate::case::{Case, Person, Task};
use crate::municipality::municipality_name;
use crate::say::first;
use crate::text::{Arg, Texts};

/// Task, place and person; for a card that is none of ours, the headline alone.
pub(super) fn title(c: &Case<'_>, texts: &Texts) -> String {
    if c.task() == Task::None {
        return task(c, texts);
    }
    let (task, place, person) = (task(c, texts), place(c, texts), person(c, texts));
    let arguments = [("task", Arg::Text(&task)), ("place", Arg::Text(&place)), ("person", Arg::Text(&person))];
    texts.with("brief-title", &arguments)
}

/// The task alone.
pub(super) fn task(c: &Case<'_>, texts: &Texts) -> String {
    texts.text(match c.task() {
        Task::None => return first::headline(c).text(texts),
        Task::Renew | Task::WaitForCard if c.signature_leads().or(c.signature_opens_first()).is_some() => {
            "brief-task-renew-signature"
        }
        Task::Renew | Task::Wait => "brief-task-renew",
        Task::Issue => "brief-task-issue",
        Task::IssueSignature => "brief-task-issue-signature",
        Task::SetPin => "brief-task-set-pin",
        Task::NewCard | Task::WaitForCard => "brief-task-new-card",
        Task::ExtendStay => "brief-task-extend-stay",
        Task::Leave => "brief-task-leave",
    })
}

/// Who goes.
pub(super) fn person(c: &Case<'_>, texts: &Texts) -> String {
    texts.text(match c.person() {
        Person::Holder => "brief-person-holder",
        Person::Proxy => "brief-person-proxy",
        Person::ChildsRepresentative => "brief-person-child",
        Person::WardsRepresentative => "brief-person-ward",
        Person::Representative => "brief-person-representative",
    })
}

/// Where the holder lives.
pub(super) fn place(c: &Case<'_>, texts: &Texts) -> String {
    if c.lives_abroad() {
        return texts.text("brief-lives-abroad");
    }
    in_municipality(c, "brief-lives-in", texts)
}

/// Where the holder lives, taken from the card's issuer.
pub(super) fn place_of_issue(c: &Case<'_>, texts: &Texts) -> String {
    in_municipality(c, "brief-lives-where-issued", texts)
}

fn in_municipality(c: &Case<'_>, id: &str, texts: &Texts) -> String {
    match c.code().and_then(municipality_name) {
        Some(found) => texts.with(id, &[("name", Arg::Text(&found.usual_name(texts.language())))]),
        None => texts.text("brief-lives-anywhere"),
    }
}
