//! The PINs that the counter asks for, and their formats (R-PIN, R-COUNTER-2).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::reset;
use crate::case::{Case, Person};
use crate::rules::{Entry, Found, Level, Parameter, Pin, PinFormat, StatementSection};
use crate::say::id::StatementId as Id;
use crate::say::pin_name::pin_name;
use crate::say::statement::Statement;
use crate::say::value::{Arguments, Value, note, number, phrase, sentences, words};

pub(super) fn pins(c: &Case<'_>) -> Vec<Statement> {
    let mut lines = asked(c);
    let formats = c.office().pin_formats();
    for pin in [Pin::Signature, Pin::Authentication, Pin::ResidentRegister, Pin::CardFaceInput] {
        lines.extend(
            formats
                .iter()
                .filter(|_| c.chooses_pin(pin))
                .find(|found| found.value.pin == pin)
                .map(|found| format(c, found)),
        );
    }
    let silent = formats.iter().filter(|found| found.value.tries.is_none()).map(|found| found.value.pin);
    lines.extend(tries(c, &silent.collect::<Vec<_>>()));
    lines.extend(c.notes(StatementSection::Pins, Id::PinsNote));
    if c.set_anew().is_empty() {
        lines.push(c.national(Id::PinsSheet, Vec::new()));
        lines.push(same(c));
    }
    lines.extend(reset::reset(c));
    if c.may_be_face_card() {
        lines.push(c.national(Id::PinsFaceCard, Vec::new()));
    }
    lines
}

/// The PINs that the counter asks for: all if no source says. A proxy's are in the sealed form; a new card gets new
/// ones.
fn asked(c: &Case<'_>) -> Vec<Statement> {
    if c.task().is_for_a_card() {
        return vec![c.national(Id::PinsNewCard, Vec::new())];
    }
    let is_reset = !c.set_anew().is_empty();
    if c.lives_abroad() && c.person() == Person::Proxy {
        return Vec::new();
    }
    if c.task().is_for_certificates() && c.person() == Person::Proxy {
        let line = if is_reset {
            c.national(Id::PinsNewInForm, [set_anew(c), vec![c.form()]].concat())
        } else {
            c.national(Id::PinsInForm, vec![c.form()])
        };
        return vec![line];
    }
    if c.person() == Person::Proxy && !c.lacks_certificates() {
        return vec![c.national(Id::PinsProxyAsk, Vec::new())];
    }
    let mut lines = entered(c);
    lines.extend(is_reset.then(|| c.national(Id::PinsSetAnew, set_anew(c))));
    lines
}

fn set_anew(c: &Case<'_>) -> Arguments {
    vec![("pins", Value::List(c.set_anew().iter().map(pin_name).collect()))]
}

/// The PINs that the person knows and enters.
fn entered(c: &Case<'_>) -> Vec<Statement> {
    if c.lacks_certificates() {
        return Vec::new();
    }
    let is_reset = !c.set_anew().is_empty();
    let Some((found, known)) = c.office().pins().zip(c.pins_to_enter()) else {
        if is_reset {
            return vec![c.national(Id::PinsAskedOthers, Vec::new())];
        }
        let national = c.office().national();
        let all = national.uncertain_in("pins").into_iter();
        return all.map(|(found, text)| c.found(Id::PinsAskedAll, vec![("text", note(text))], &found)).collect();
    };
    let known: Vec<Value> = known.iter().map(pin_name).collect();
    if known.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![c.found(Id::PinsAsked, vec![("pins", Value::List(known))], &found)];
    lines.extend(is_reset.then(|| c.national(Id::PinsAskedReset, Vec::new())));
    lines
}

fn format(c: &Case<'_>, found: &Found<'_, PinFormat>) -> Statement {
    let format = found.value;
    let id = match format.pin {
        Pin::Signature => Id::PinsSignature,
        Pin::Authentication => Id::PinsAuthentication,
        Pin::ResidentRegister => Id::PinsResidentRegister,
        Pin::CardFaceInput => Id::PinsCardFace,
    };
    // The section on dates explains what the certificates are for; only the other two PINs are explained here.
    let is_explained = matches!(format.pin, Pin::Signature | Pin::Authentication) && found.level == Level::National;
    let tries = format.tries.map(|tries| phrase("pins-lock-after", vec![("tries", number(tries.into()))]));
    let use_of =
        (!is_explained && !c.lives_abroad()).then(|| phrase("pins-used-for", vec![("uses", note(&format.used_for))]));
    let mut arguments = vec![
        ("min", number(format.min.into())),
        ("max", number(format.max.into())),
        ("details", Value::Sentences(tries.into_iter().chain(use_of).collect())),
    ];
    arguments.extend(format.tries.map(|tries| ("tries", number(tries.into()))));
    c.found(id, arguments, found)
}

/// The number of tries, if the office's page omits it: from the parameters, with their own source.
fn tries(c: &Case<'_>, silent: &[Pin]) -> Vec<Statement> {
    let mut by_number: BTreeMap<Reverse<u32>, (Vec<Value>, &Entry<Parameter>)> = BTreeMap::new();
    for pin in silent.iter().filter(|pin| c.chooses_pin(**pin)) {
        let kind = match pin {
            Pin::Signature => "signature",
            Pin::Authentication => "authentication",
            Pin::ResidentRegister => "resident-register",
            Pin::CardFaceInput => "card-face-input",
        };
        let id = ["tries", kind].join("-");
        let entry = c.rules().national().parameters.iter().find(|entry| entry.id == id);
        let found = entry.and_then(|entry| Some((entry.value.known()?.number?, entry)));
        if let Some((number, entry)) = found {
            by_number.entry(Reverse(number)).or_insert_with(|| (Vec::new(), entry)).0.push(pin_name(pin));
        }
    }
    let line = |(Reverse(tries), (pins, entry)): (Reverse<u32>, (Vec<Value>, &Entry<Parameter>))| {
        let arguments = vec![("pins", Value::List(pins)), ("tries", number(tries.into()))];
        c.parameter(Id::PinsTries, arguments, entry)
    };
    by_number.into_iter().filter_map(line).collect()
}

/// The PINs stay the same; worded by a page that says so. A proxy cannot have one changed on the spot (R-LOCK-6).
fn same(c: &Case<'_>) -> Statement {
    if c.is_pin_open() && c.person() != Person::Proxy {
        return c.national(Id::PinsSameIfKnown, Vec::new());
    }
    let change = (c.person() != Person::Proxy).then(|| words("pins-change"));
    let arguments = vec![("details", sentences(change))];
    let keeps = c.office().after_expiry().filter(|found| found.value.keep_pins.known() == Some(&true));
    if let Some(found) = keeps.filter(|_| c.task().is_an_issue()) {
        return c.found(Id::PinsSame, arguments, &found);
    }
    match c.office().pins().filter(|found| found.value.keep_same.known() == Some(&true)) {
        Some(found) => c.found(Id::PinsSame, arguments, &found),
        None => c.national(Id::PinsSame, arguments),
    }
}
