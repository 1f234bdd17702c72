//! The objects of `--json`; `schema/` documents each field. Fields without a value are null, never missing.

mod advise;
mod brief;
mod check;
mod place;
mod plan;
mod read;

use serde::Serialize;

use crate::console::is_obeyed;

pub(crate) use advise::AdviseObject;
pub(crate) use check::CheckObject;
pub(crate) use plan::PlanObject;
pub(crate) use read::ReadObject;

/// An object as indented JSON. What a terminal would obey stands in strings alone, where JSON has its own escape for it.
pub(crate) fn text(object: &impl Serialize) -> serde_json::Result<String> {
    let text = serde_json::to_string_pretty(object)?;
    let escaped = |letter: char| match letter {
        '\n' => letter.into(),
        letter if is_obeyed(letter) => format!("\\u{:04x}", u32::from(letter)),
        letter => letter.into(),
    };
    Ok(if text.contains(|letter| letter != '\n' && is_obeyed(letter)) {
        text.chars().map(escaped).collect()
    } else {
        text
    })
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn what_a_terminal_obeys_is_escaped_as_json_does() {
        let name = "R\u{1b}[31m\u{9b}31m\u{7f}\u{202e}\n電";
        let shown = text(&[name]).unwrap();
        assert_eq!(shown, "[\n  \"R\\u001b[31m\\u009b31m\\u007f\\u202e\\n電\"\n]");
        assert_eq!(serde_json::from_str::<[String; 1]>(&shown).unwrap(), [name]);
    }
}
