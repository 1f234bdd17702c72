//! Papers to bring, as a page lists them.

use crate::case::{Case, Person};
use crate::rules::{Bring, Exception, Found, IdKind, Level, Need, Paper, When};
use crate::say::id::StatementId as Id;
use crate::say::statement::Statement;
use crate::say::value::{Arguments, Value, name, note, number, papers, phrase, words};

/// R-CHILD-4, where no page decides.
const PERHAPS: i64 = 3;

/// The papers of a list that this person needs, in page order.
pub(super) fn statements<T>(c: &Case<'_>, needs: &[Need], found: &Found<'_, T>) -> Vec<Statement> {
    needs.iter().filter(|need| c.needs_paper(need)).map(|need| statement(c, need, found)).collect()
}

/// A list with its remark on identity documents.
pub(super) fn list(c: &Case<'_>, found: &Found<'_, Bring>) -> Vec<Statement> {
    let mut lines = statements(c, &found.value.needs, found);
    let asks_id = lines
        .iter()
        .any(|line| matches!(line.id, Id::BringId | Id::BringHoldersId | Id::BringProxyId | Id::BringRepresentativeId));
    if let Some(remark) = found.value.note.as_ref().filter(|_| asks_id) {
        lines.push(c.found(Id::BringNote, vec![("text", note(remark))], found));
    }
    lines
}

fn statement<T>(c: &Case<'_>, need: &Need, found: &Found<'_, T>) -> Statement {
    if need.paper == Paper::FamilyRegister && c.is_limited_stay() {
        return c.national(Id::BringProofChild, proof_of_child(c));
    }
    let is_holder = c.person() == Person::Holder;
    let (id, own_name) = match need.paper {
        Paper::Card if is_holder => (Id::BringCard, None),
        Paper::Card => (Id::BringHoldersCard, None),
        Paper::ExpiryNotice => (Id::BringNotice, None),
        Paper::SealedForm => (Id::BringForm, Some("bring-name-form")),
        Paper::AnsweredForm => (Id::BringAnsweredForm, Some("bring-name-form")),
        Paper::LetterOfAttorney => (Id::BringLetter, Some("bring-name-letter")),
        Paper::HolderId if is_holder => (Id::BringId, None),
        Paper::HolderId => (Id::BringHoldersId, None),
        Paper::VisitorId if c.person().is_representative() => (Id::BringRepresentativeId, None),
        Paper::VisitorId => (Id::BringProxyId, None),
        Paper::FamilyRegister => (Id::BringProofChild, Some("bring-name-family-register")),
        Paper::GuardianshipRegistration => (Id::BringProofWard, Some("bring-name-guardianship")),
        Paper::PinNote => (Id::BringPinNote, Some("bring-name-pin-note")),
    };
    let mut arguments = vec![("details", Value::Sentences(details(c, need, found.level)))];
    if let Some(own_name) = own_name {
        let ours = || phrase(own_name, vec![c.form()]);
        arguments.push(("name", need.named.as_deref().map_or_else(ours, name)));
    }
    if need.paper == Paper::FamilyRegister {
        arguments.push(("stay", number(0)));
        arguments.push(("exception", number(exception(need))));
    }
    if need.paper == Paper::GuardianshipRegistration {
        arguments.push(("months", number(need.months_old_at_most.unwrap_or(0).into())));
        arguments.push(("original", number(need.original.into())));
    }
    if matches!(need.paper, Paper::HolderId | Paper::VisitorId) {
        // Of several one is such, and the guide says so.
        let is_photo = need.count == 1 && matches!(need.id_kind, Some(IdKind::PhotoByPublicOffice | IdKind::ListA));
        arguments.push(("count", number(need.count.into())));
        arguments.push(("photo", number(is_photo.into())));
    }
    c.found(id, arguments, found)
}

/// When parent and child need no proof, as the selector of the short form: 0 if no page says so.
fn exception(need: &Need) -> i64 {
    match need.unless.first() {
        None => 0,
        Some(Exception::SameHouseholdParent | Exception::FamilyRegisterHere) => 1,
        Some(Exception::SameHouseholdWithPledge) => 2,
        Some(Exception::SameHouseholdPerhaps) => PERHAPS,
    }
}

/// The details of one paper, as short sentences.
fn details(c: &Case<'_>, need: &Need, level: Level) -> Vec<Value> {
    let mut lines = Vec::new();
    match need.when {
        When::PinUnknown if c.is_condition_open(need.when) => lines.push(words("bring-when-pin-unknown")),
        When::Under15 if c.is_condition_open(need.when) => lines.push(words("bring-when-under-15")),
        When::AdultWard if c.is_condition_open(need.when) => lines.push(words("bring-when-ward")),
        When::Always | When::IfAtHand | When::PinUnknown | When::Under15 | When::AdultWard => {}
    }
    // A proxy may omit the notice if the office's page says so.
    if need.paper == Paper::ExpiryNotice && (c.person() != Person::Proxy || level == Level::Municipal) {
        lines.push(words("bring-not-needed"));
    }
    lines.extend(need.id_kind.and_then(|kind| match kind {
        IdKind::PhotoByPublicOffice => Some(words("bring-kind-photo")),
        IdKind::ListA if need.count > 1 => Some(words("bring-kind-list-a-and-more")),
        IdKind::ListA => Some(words("bring-kind-list-a")),
        IdKind::ListAOrB => Some(words("bring-kind-list-a-or-b")),
        IdKind::Any if need.examples.is_empty() => Some(words("bring-kind-any")),
        IdKind::Any => None,
    }));
    if need.besides_card {
        lines.push(words("bring-besides-card"));
    }
    if !need.examples.is_empty() {
        lines.push(phrase("bring-examples", vec![("names", papers(&need.examples))]));
    }
    if let Some(months) = need.months_old_at_most {
        lines.push(phrase("bring-months-old", vec![("months", number(months.into()))]));
    }
    if need.original {
        lines.push(words("bring-original"));
    }
    lines.extend(need.unless.iter().map(|exception| {
        words(match exception {
            Exception::SameHouseholdParent => "bring-unless-household",
            Exception::FamilyRegisterHere => "bring-unless-register",
            Exception::SameHouseholdWithPledge => "bring-unless-pledge",
            Exception::SameHouseholdPerhaps => "bring-unless-household-perhaps",
        })
    }));
    lines
}

/// The baseline for a legal representative (R-CHILD-4).
pub(super) fn national_representative(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::BringHoldersCard, bare())];
    lines.extend(of_representative(c));
    lines
}

/// The representative's own papers.
pub(super) fn of_representative(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = vec![c.national(Id::BringRepresentativeId, one_document())];
    lines.push(c.national(Id::BringProofChild, proof_of_child(c)));
    let mut guardianship = named("bring-name-guardianship");
    guardianship.extend([("months", number(0)), ("original", number(0))]);
    lines.push(c.national(Id::BringProofWard, guardianship));
    lines
}

/// What shows parent and child: who has a period of stay has no family register (R-CHILD-4).
fn proof_of_child(c: &Case<'_>) -> Arguments {
    let (name, ask) = if c.is_limited_stay() {
        ("bring-name-birth-certificate", Some(words("bring-kind-any")))
    } else {
        ("bring-name-family-register", None)
    };
    let details = ask.into_iter().chain([words("bring-unless-household-perhaps")]).collect();
    vec![
        ("details", Value::Sentences(details)),
        ("name", words(name)),
        ("stay", number(c.is_limited_stay().into())),
        ("exception", number(PERHAPS)),
    ]
}

/// One visit, for the certificates alone where a new card or a departure needs more.
pub(super) fn one_visit(c: &Case<'_>) -> Statement {
    let needs_more = c.card_also_due().is_some() || c.may_keep_the_card();
    c.national(Id::BringOneVisit, vec![("more", number(needs_more.into()))])
}

/// One identity document of any kind.
pub(super) fn one_document() -> Arguments {
    let mut arguments = bare();
    arguments.extend([("count", number(1)), ("photo", number(0))]);
    arguments
}

pub(super) fn bare() -> Arguments {
    vec![("details", Value::Sentences(Vec::new()))]
}

fn named(id: &str) -> Arguments {
    let mut arguments = bare();
    arguments.push(("name", words(id)));
    arguments
}
