use super::short::{find, of, sentences};
use crate::case::Case;
use crate::rules::Pin;
use crate::say::guide::Guide;
use crate::say::id::StatementId as Id;
use crate::say::value::{Value, message};
use crate::text::{Arg, Texts};

/// Which PINs, with the form of each that the person enters or chooses.
pub(super) fn pins(c: &Case<'_>, guide: &Guide, texts: &Texts) -> String {
    let mut lines = of(guide, &[Id::PinsNewCard, Id::PinsInForm, Id::PinsProxyAsk], texts);
    if guide.says(Id::PinsNewInForm) {
        let pins = names(&c.set_anew(), texts);
        let arguments = [("pins", Arg::Text(&pins)), ("form", Arg::Text(c.form_name()))];
        lines.push(texts.with("brief-pins-new-in-form", &arguments));
    }
    let entered = match c.pins_to_enter() {
        Some(pins) if guide.says(Id::PinsAsked) => forms(&pins, guide, texts),
        None if [Id::PinsAskedAll, Id::PinsAskedOthers].iter().any(|id| guide.says(*id)) => {
            let list = forms(&c.pins_kept(), guide, texts);
            if list.is_empty() { list } else { texts.with("brief-pin-and-more", &[("pins", Arg::Text(&list))]) }
        }
        _ => String::new(),
    };
    if !entered.is_empty() {
        lines.push(texts.with("brief-pins-asked", &[("pins", Arg::Text(&entered))]));
    }
    if guide.says(Id::PinsSetAnew) {
        let pins = forms(&c.set_anew(), guide, texts);
        lines.push(texts.with("brief-pins-set-anew", &[("pins", Arg::Text(&pins))]));
    } else {
        lines.extend(of(guide, &[Id::PinsAskedAll], texts));
    }
    sentences(&lines, texts)
}

/// PINs of one form together; the password has its own.
fn forms(pins: &[Pin], guide: &Guide, texts: &Texts) -> String {
    let (password, digits): (Vec<Pin>, Vec<Pin>) = pins.iter().partition(|pin| **pin == Pin::Signature);
    let of_form = |pins: &[Pin], form: &str, id| {
        let names = names(pins, texts);
        let Some(found) = find(guide, id).filter(|_| !pins.is_empty()) else { return names };
        let mut arguments = found.arguments.clone();
        arguments.push(("pins", Value::Name(names)));
        message(form, &arguments, texts, false)
    };
    let all = [
        of_form(&password, "brief-pin-password", Id::PinsSignature),
        of_form(&digits, "brief-pin-digits", Id::PinsAuthentication),
    ];
    let all: Vec<String> = all.into_iter().filter(|form| !form.is_empty()).collect();
    all.join(&texts.text("advice-list-joint"))
}

fn names(pins: &[Pin], texts: &Texts) -> String {
    let name = |pin: &Pin| {
        texts.text(match pin {
            Pin::Signature => "brief-pin-signature",
            Pin::Authentication => "brief-pin-authentication",
            Pin::ResidentRegister => "brief-pin-resident-register",
            Pin::CardFaceInput => "brief-pin-card-face",
        })
    };
    pins.iter().map(name).collect::<Vec<_>>().join(&texts.text("brief-pin-joint"))
}
