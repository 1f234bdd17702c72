//! A municipality as an address names it: with its 郡 on a card, with its kind or its prefecture in Latin letters.

use super::spelling::plain;
use super::{Municipality, prefecture};

/// What a prefecture's name ends in.
const PREFECTURE_ENDS: [char; 4] = ['県', '府', '都', '道'];
/// A town as it stands on a card: 栃木県河内郡上三川町, 国頭郡国頭村. The list has no 郡, so any is taken.
pub(super) fn is_with_county(municipality: &Municipality, query: &str) -> bool {
    let name = plain(municipality.name.chars());
    let before = query.strip_suffix(name.as_str()).and_then(|before| before.strip_suffix('郡'));
    let is_of_prefecture = |before: &str| {
        let own = before.strip_prefix(municipality.prefecture);
        own.is_some() || !PREFECTURE_ENDS.iter().any(|end| before.contains(*end))
    };
    name.ends_with(['町', '村']) && before.is_some_and(|before| !before.is_empty() && is_of_prefecture(before))
}

/// «Utsunomiya-shi», «Utsunomiya City», «Utsunomiya, Tochigi».
pub(super) fn is_with_kind_in_latin(municipality: &Municipality, query: &str) -> bool {
    if !query.is_ascii() {
        return false;
    }
    let plain = |text: &str| plain(text.chars());
    let mut parts = query.split(',');
    let (first, further) = (parts.next().unwrap_or_default(), parts.collect::<Vec<_>>());
    let name = plain(municipality.name_en);
    let kind = first.strip_prefix(name.as_str());
    let is_kind = |kind: &str| {
        let of = |kinds: &[&str], last| kinds.contains(&kind) && municipality.name.ends_with(last);
        of(&["-shi", "shi", "city", "-city"], '市')
            || of(&["-ku", "ku", "ward", "-ward", "city"], '区')
            || of(&["-cho", "-machi", "cho", "machi", "town"], '町')
            || of(&["-mura", "-son", "mura", "son", "village"], '村')
    };
    let is_place = |part: &&str| {
        let of = prefecture(municipality.code).map(|(_, romanised)| plain(romanised));
        of.is_some_and(|of| {
            part.strip_prefix(of.as_str()).is_some_and(|rest| ["", "-ken", "-fu", "-to"].contains(&rest))
        }) || municipality.city().is_some_and(|city| plain(city.name_en) == **part)
    };
    let is_named = kind.is_some_and(|kind| is_kind(kind) || (kind.is_empty() && !further.is_empty()));
    is_named && further.iter().all(is_place)
}
