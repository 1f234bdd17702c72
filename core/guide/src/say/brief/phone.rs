use super::said::Said;
use crate::case::Case;
use crate::municipality::municipality_name;
use crate::say::guide::Guide;
use crate::say::id::StatementId as Id;
use crate::text::{Arg, Texts, section};

/// The municipality's own number; else where it can be found.
pub(super) fn phone(c: &Case<'_>, guide: &Guide, texts: &Texts) -> Said {
    let language = texts.language();
    let contacts = guide.statements().filter(|statement| statement.id == Id::WhereContact);
    let known = contacts.filter(|_| !c.lives_abroad()).find_map(|contact| {
        let phone = contact.phones().first().copied()?.to_owned();
        Some((section(contact.name()?, language), phone))
    });
    if let Some((name, phone)) = known {
        let arguments = [("name", Arg::Text(&name)), ("phone", Arg::Text(&phone))];
        return Said { text: texts.with("brief-phone", &arguments), phones: vec![phone], ..Said::default() };
    }
    let text = match c.code().and_then(municipality_name).filter(|_| !c.lives_abroad()) {
        Some(found) => {
            let (name, address) = (found.usual_name(language), found.homepage());
            texts.with("brief-phone-of-city", &[("name", Arg::Text(&name)), ("address", Arg::Text(&address))])
        }
        None => texts.text("brief-phone-anywhere"),
    };
    Said::words(text)
}
