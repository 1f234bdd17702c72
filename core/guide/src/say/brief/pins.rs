use super::short::{find, of, sentences, short};
use crate::say::guide::Guide;
use crate::say::id::StatementId as Id;
use crate::say::value::message;
use crate::text::Texts;

/// Which PINs, and their formats if the person enters them.
pub(super) fn pins(guide: &Guide, texts: &Texts) -> String {
    let mut lines = of(guide, &[Id::PinsNewCard, Id::PinsInForm, Id::PinsAsked], texts);
    if [Id::PinsAsked, Id::PinsAskedAll].iter().any(|id| guide.says(*id)) {
        lines.extend(formats(guide, texts));
    }
    lines.extend(of(guide, &[Id::PinsAskedAll], texts));
    sentences(&lines, texts)
}

/// The password differs from all others.
fn formats(guide: &Guide, texts: &Texts) -> Vec<String> {
    let (signature, digits) = (find(guide, Id::PinsSignature), find(guide, Id::PinsAuthentication));
    if let (Some(signature), Some(digits)) = (signature, digits)
        && let Some(max) = digits.argument("max")
    {
        let mut arguments = signature.arguments.clone();
        arguments.push(("digits", max.clone()));
        return vec![message("brief-pins-formats", &arguments, texts, false)];
    }
    signature.into_iter().chain(digits).map(|found| short(found, texts)).collect()
}
