use super::OptionValue;
use super::number::number;
use crate::hex;

/// `None` is the first known ATR of the interface (card-protocol.md §11); else 2 to 33 bytes (ISO 7816-3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtrChoice(pub Option<Vec<u8>>);

impl OptionValue for AtrChoice {
    const ALLOWED: &'static [&'static str] = &["default", "3B888001000005E0B381A1007F …"];
    const SAMPLES: &'static [&'static str] = &[
        "default",
        "3B888001000041E0B381A1003B",
        "3B888001004B51FF0081D100BC",
        "3B888001004B51FFB381D1000F",
        "3BDA13FF8131FB468012392F31C173C601C03B",
        "3BC5FF8131FB458073C6010000",
        "3BF59100FF918171FE400042000100D1D6",
        "3BF59100FF918171FE4000420001B3A115",
    ];

    fn parse(text: &str) -> Option<AtrChoice> {
        match text {
            "default" => Some(AtrChoice(None)),
            bytes => hex::decode(bytes).filter(|atr| (2..=33).contains(&atr.len())).map(|atr| AtrChoice(Some(atr))),
        }
    }
}

/// Which data objects the issuer domain holds: GET DATA `00 F2`, `00 F0`, `00 45`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IsdObjects {
    /// `F2`: the card's expiry, 8 digits.
    pub expiry: bool,
    /// `F0`: the issuing municipality, 5 digits.
    pub municipality: bool,
    /// `45`: the card's id.
    pub card_id: bool,
}

impl Default for IsdObjects {
    fn default() -> IsdObjects {
        IsdObjects { expiry: true, municipality: true, card_id: true }
    }
}

impl OptionValue for IsdObjects {
    const ALLOWED: &'static [&'static str] = &["F2 F0 45", "F2 F0"];
    const SAMPLES: &'static [&'static str] = &["F2 F0 45", "F2 F0", "F2 45", "F0 45", "F2", "F0", "45", ""];

    fn parse(text: &str) -> Option<IsdObjects> {
        let mut objects = IsdObjects { expiry: false, municipality: false, card_id: false };
        for object in text.split_whitespace() {
            match object {
                "F2" => objects.expiry = true,
                "F0" => objects.municipality = true,
                "45" => objects.card_id = true,
                _ => return None,
            }
        }
        Some(objects)
    }
}

/// The command of a contact, counted from 1, at which the card leaves the field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LoseTag {
    /// Never.
    #[default]
    Never,
    /// The card does not see this command: no retry counter moves.
    Before(u32),
    /// The card processes this command and only its answer is lost: a retry counter has moved.
    After(u32),
}

impl OptionValue for LoseTag {
    const ALLOWED: &'static [&'static str] = &["none", "before(n)", "after(n)"];
    const SAMPLES: &'static [&'static str] =
        &["none", "before(1)", "after(1)", "before(6)", "after(6)", "before(8)", "after(8)"];

    fn parse(text: &str) -> Option<LoseTag> {
        let command = |name: &str| argument(text, name).and_then(number).filter(|n| *n > 0);
        match text {
            "none" => Some(LoseTag::Never),
            _ => command("before").map(LoseTag::Before).or_else(|| command("after").map(LoseTag::After)),
        }
    }
}

/// Something other than a My Number Card in the field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WrongCard {
    /// No: it is this card.
    #[default]
    No,
    /// Something that does not speak ISO 7816: every exchange fails.
    NoIso,
    /// A card that answers this status word to everything.
    OtherIso(u16),
}

impl OptionValue for WrongCard {
    const ALLOWED: &'static [&'static str] = &["none", "no_iso", "other_iso(6A82)"];
    const SAMPLES: &'static [&'static str] =
        &["none", "no_iso", "other_iso(6A82)", "other_iso(6D00)", "other_iso(6E00)", "other_iso(6999)"];

    fn parse(text: &str) -> Option<WrongCard> {
        match text {
            "none" => Some(WrongCard::No),
            "no_iso" => Some(WrongCard::NoIso),
            _ => {
                let status: [u8; 2] = hex::decode(argument(text, "other_iso")?)?.try_into().ok()?;
                Some(WrongCard::OtherIso(u16::from_be_bytes(status)))
            }
        }
    }
}

/// The text in the brackets of `name(…)`.
fn argument<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')')
}
