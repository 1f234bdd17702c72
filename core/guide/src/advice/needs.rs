//! Papers to bring, as a page lists them.

use super::context::{Context, name, names, note, number, phrase, words};
use super::id::StatementId as Id;
use super::statement::{Statement, Value};
use crate::rules::{Bring, Exception, Found, IdKind, Need, Paper, When};
use crate::situation::{Holder, Who};

/// The papers of a list that this person needs, in the order of the page.
pub(super) fn statements<T>(c: &Context<'_>, needs: &[Need], found: &Found<'_, T>) -> Vec<Statement> {
    needs.iter().filter(|need| applies(c, need.when)).map(|need| statement(c, need, found)).collect()
}

/// A list with its remark and what is out of date on the page.
pub(super) fn list(c: &Context<'_>, found: &Found<'_, Bring>) -> Vec<Statement> {
    let mut lines = statements(c, &found.value.needs, found);
    if let Some(remark) = &found.value.note {
        lines.push(c.found(Id::BringNote, vec![("text", note(remark))], found));
    }
    let needs_id = lines.iter().any(|line| line.id == Id::BringId);
    if needs_id {
        lines.extend(outdated(c, &found.entry.id));
    }
    lines
}

/// What the page says, and what replaced it.
pub(super) fn outdated(c: &Context<'_>, entry: &str) -> Vec<Statement> {
    let mut lines = Vec::new();
    for found in c.office.outdated_in(entry).into_iter().filter(|found| found.value.tell) {
        let arguments = vec![("says", name(&found.value.says)), ("text", note(&found.value.replaced_by))];
        lines.push(c.found(Id::BringOutdated, arguments, &found));
    }
    lines
}

fn applies(c: &Context<'_>, when: When) -> bool {
    match when {
        When::Always => true,
        When::IfAtHand => c.situation.notice != Some(false),
        When::PinUnknown => c.is_pin_unknown() || c.is_pin_open(),
        When::Under15 => c.holder() != Some(Holder::Ward),
        When::AdultWard => c.holder() != Some(Holder::Under15),
    }
}

fn statement<T>(c: &Context<'_>, need: &Need, found: &Found<'_, T>) -> Statement {
    let id = match need.paper {
        Paper::Card if c.goes() == Who::Holder => Id::BringCard,
        Paper::Card => Id::BringHoldersCard,
        Paper::ExpiryNotice => Id::BringNotice,
        Paper::SealedForm => Id::BringForm,
        Paper::AnsweredForm => Id::BringAnsweredForm,
        Paper::LetterOfAttorney => Id::BringLetter,
        Paper::HolderId => Id::BringId,
        Paper::VisitorId if c.goes() == Who::Representative => Id::BringRepresentativeId,
        Paper::VisitorId => Id::BringProxyId,
        Paper::FamilyRegister => Id::BringProofChild,
        Paper::GuardianshipRegistration => Id::BringProofWard,
        Paper::PinNote => Id::BringPinNote,
    };
    c.found(id, vec![("details", Value::Sentences(details(c, need)))], found)
}

/// What else belongs to one paper, as short sentences.
pub(super) fn details(c: &Context<'_>, need: &Need) -> Vec<Value> {
    let mut lines = Vec::new();
    match need.when {
        When::PinUnknown if c.is_pin_open() => lines.push(words("bring-when-pin-unknown")),
        When::Under15 if c.holder().is_none() => lines.push(words("bring-when-under-15")),
        When::AdultWard if c.holder().is_none() => lines.push(words("bring-when-ward")),
        When::Always | When::IfAtHand | When::PinUnknown | When::Under15 | When::AdultWard => {}
    }
    lines.extend(need.id_kind.map(|kind| {
        words(match kind {
            IdKind::PhotoByPublicOffice => "bring-kind-photo",
            IdKind::ListA => "bring-kind-list-a",
            IdKind::ListAOrB => "bring-kind-list-a-or-b",
            IdKind::Any => "bring-kind-any",
        })
    }));
    if need.count > 1 && !need.and_one_more {
        lines.push(phrase("bring-count", vec![("count", number(need.count.into()))]));
    }
    if need.and_one_more {
        lines.push(words("bring-one-more"));
    }
    if let Some(named) = &need.named {
        lines.push(phrase("bring-named", vec![("name", name(named))]));
    }
    if !need.examples.is_empty() {
        lines.push(phrase("bring-examples", vec![("names", names(&need.examples))]));
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
        })
    }));
    lines
}
