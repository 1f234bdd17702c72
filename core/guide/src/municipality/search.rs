//! Finds a municipality by typed text: kanji, kana, Latin letters or the code.

use super::{MUNICIPALITIES, Municipality, parse};

/// How well a municipality matches; the first variant is best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Exact,
    Whole,
    Start,
    Inside,
}

/// Municipalities and wards whose name, reading or code contains `query`: whole names first, then prefixes, each by
/// code. An official name or a full code gives only those of that name; a city comes without its wards. Spaces,
/// full-width digits, katakana and letter case do not matter; a code may include its check digit.
///
/// ```
/// use kigen_guide::municipalities_named;
/// let codes = |query: &str| municipalities_named(query).iter().map(|found| found.code).collect::<Vec<_>>();
/// assert_eq!(codes("うつのみや"), ["09201"]);
/// assert_eq!(codes("川崎市"), ["14130"]);
/// assert_eq!(codes("川崎")[..3], ["04324", "14130", "14131"]); // 川崎町, 川崎市, its 川崎区
/// assert_eq!(codes("112089"), ["11208"]);
/// ```
#[must_use]
pub fn municipalities_named(query: &str) -> Vec<Municipality> {
    let query = plain(query);
    if query.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<_> = MUNICIPALITIES
        .lines()
        .filter_map(parse)
        .filter_map(|municipality| Some((fit(&municipality, &query)?, municipality)))
        .collect();
    if found.iter().any(|(fit, _)| *fit == Fit::Exact) {
        found.retain(|(fit, _)| *fit == Fit::Exact);
    }
    found.sort_by_key(|(fit, municipality)| (*fit, municipality.code));
    found.into_iter().map(|(_, municipality)| municipality).collect()
}

fn fit(municipality: &Municipality, query: &str) -> Option<Fit> {
    if query.bytes().all(|byte| byte.is_ascii_digit()) {
        let code = query.get(..5).filter(|_| query.len() == 6).unwrap_or(query);
        return match municipality.code {
            whole if whole == code => Some(Fit::Exact),
            whole if whole.starts_with(code) => Some(Fit::Start),
            _ => None,
        };
    }
    let name = plain(municipality.name);
    let ward = municipality.name.rsplit_once(' ').map(|(_, ward)| plain(ward));
    let full = format!("{}{name}", municipality.prefecture);
    let names = [Some(name), ward, Some(full), Some(plain(&municipality.kana())), Some(plain(municipality.name_en))];
    names.iter().flatten().filter_map(|name| fit_name(name, query)).min()
}

fn fit_name(name: &str, query: &str) -> Option<Fit> {
    let rest = match name.find(query)? {
        0 => name.get(query.len()..)?,
        _ => return Some(Fit::Inside),
    };
    if rest.is_empty() {
        return Some(Fit::Exact);
    }
    // «川崎» and «かわさき» are the whole name except for the kind of place.
    let is_whole =
        matches!(rest, "市" | "区" | "町" | "村" | "し" | "く" | "ちょう" | "まち" | "そん" | "むら" | "-ku");
    Some(if is_whole { Fit::Whole } else { Fit::Start })
}

/// Without spaces, in hiragana, ASCII digits and plain lower-case letters.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).map(plain_letter).collect()
}

fn plain_letter(letter: char) -> char {
    match letter {
        'ァ'..='ヶ' => shifted(letter, 'ァ', 'ぁ'),
        '０'..='９' => shifted(letter, '０', '0'),
        'Ａ'..='Ｚ' => shifted(letter, 'Ａ', 'a'),
        'ａ'..='ｚ' => shifted(letter, 'ａ', 'a'),
        'ā' | 'Ā' => 'a',
        'ē' | 'Ē' => 'e',
        'ī' | 'Ī' => 'i',
        'ō' | 'Ō' => 'o',
        'ū' | 'Ū' => 'u',
        _ => letter.to_ascii_lowercase(),
    }
}

fn shifted(letter: char, from: char, to: char) -> char {
    let distance = u32::from(letter).saturating_sub(u32::from(from));
    char::from_u32(u32::from(to).saturating_add(distance)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_in_every_way_of_writing_it() {
        for query in [
            "宇都宮",
            "宇都宮市",
            "栃木県宇都宮市",
            "栃木県 宇都宮市",
            "うつのみや",
            "ウツノミヤシ",
            "utsunomiya",
            "Utsunomiya",
            "09201",
            "０９２０１",
            "092011",
        ] {
            let found = municipalities_named(query);
            assert_eq!(found.first().map(|found| found.code), Some("09201"), "{query}");
        }
    }

    #[test]
    fn a_full_name_is_found_alone_and_a_shorter_one_with_its_wards() {
        let codes = |query: &str| municipalities_named(query).iter().map(|found| found.code).collect::<Vec<_>>();
        assert_eq!(codes("川崎市"), ["14130"]);
        assert_eq!(codes("川崎市 麻生区"), ["14137"]);
        assert_eq!(codes("麻生区"), ["14137"]);
        assert_eq!(codes("14130"), ["14130"]);
        assert_eq!(codes("1413"), ["14130", "14131", "14132", "14133", "14134", "14135", "14136", "14137"]);
        assert_eq!(codes("川崎市多摩"), ["14135"]);
        assert_eq!(codes("世田谷"), ["13112"]);
        assert_eq!(codes("ところざわ"), ["11208"]);
    }

    #[test]
    fn names_that_several_share_are_all_found() {
        let codes: Vec<_> = municipalities_named("府中市").iter().map(|found| found.code).collect();
        assert_eq!(codes, ["13206", "34208"]);
    }

    #[test]
    fn nothing_is_found_for_nothing_and_for_strangers() {
        for query in ["", " ", "　", "存在しない市", "99999", "<script>", "0920112"] {
            assert_eq!(municipalities_named(query), [], "{query}");
        }
    }
}
