//! Finds a municipality by typed text: kanji, kana, Latin letters or the code.

use super::address::{is_with_county, is_with_kind_in_latin};
use super::spelling::{plain, typed};
use super::{MUNICIPALITIES, Municipality, parse};

/// How well a municipality matches; the first variant is best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Exact,
    Whole,
    Start,
    Inside,
}

/// How people write a name whose kana are usual kanji elsewhere: `data/other_names.csv`.
const OTHER_NAMES: &str = include_str!("../../data/other_names.csv");

/// The municipalities and wards of today whose name, reading or code contains `query`: whole names first, then prefixes,
/// each by code, the others of a prefecture behind its best. An official name or a full code gives only those of that name;
/// a city comes without its wards. A name with its kind (大宮市) is no part of another (常陸大宮市):
/// [`municipalities_like`] has those. Spaces, half and full width, katakana, letter case, old characters, a town's 郡 and ケ
/// or ヶ or が do not matter; a code may include its check digit. One that is no more gives who answers for it today.
///
/// ```
/// use kigen_guide::municipalities_named;
/// let codes = |query: &str| municipalities_named(query).iter().map(|found| found.code).collect::<Vec<_>>();
/// assert_eq!(codes("うつのみや"), ["09201"]);
/// assert_eq!(codes("川崎市"), ["14130"]);
/// assert_eq!(codes("川崎")[..3], ["04324", "14130", "14131"]); // 川崎町, 川崎市, its 川崎区
/// assert_eq!(codes("112089"), ["11208"]);
/// assert_eq!(codes("浜松市東区"), ["22138"]); // 中央区 since 2024
/// ```
#[must_use]
pub fn municipalities_named(query: &str) -> Vec<Municipality> {
    of_today(municipalities_ever_named(query))
}

/// Those of today whose name is like a name that no municipality has: 常陸大宮市 and さいたま市 大宮区 for 大宮市.
///
/// ```
/// use kigen_guide::{municipalities_like, municipalities_named};
/// assert_eq!(municipalities_named("大宮市"), []);
/// let names: Vec<_> = municipalities_like("大宮市").iter().map(|found| found.name).collect();
/// assert_eq!(names, ["さいたま市 大宮区", "常陸大宮市"]);
/// ```
#[must_use]
pub fn municipalities_like(query: &str) -> Vec<Municipality> {
    let query = typed(query);
    match query.strip_suffix(KINDS).filter(|stem| !stem.is_empty()) {
        Some(stem) => of_today(found(stem)),
        None => Vec::new(),
    }
}

/// Each once, with the others of its prefecture: whoever reads the list looks for the prefecture first.
fn of_today(ever: Vec<Municipality>) -> Vec<Municipality> {
    let mut found: Vec<Municipality> = Vec::new();
    let mut prefectures: Vec<&str> = Vec::new();
    for municipality in ever.into_iter().map(Municipality::of_today) {
        if !found.contains(&municipality) {
            prefectures.push(municipality.prefecture);
            found.push(municipality);
        }
    }
    found.sort_by_key(|one| prefectures.iter().position(|prefecture| *prefecture == one.prefecture));
    found
}

/// The same with those that are no more, as a card may name them.
#[must_use]
pub fn municipalities_ever_named(query: &str) -> Vec<Municipality> {
    found(&typed(query))
}

fn found(query: &str) -> Vec<Municipality> {
    if query.is_empty() {
        return Vec::new();
    }
    let others = other_names(query);
    let is_whole_name = query.ends_with(KINDS);
    let mut found: Vec<_> = MUNICIPALITIES
        .lines()
        .filter_map(parse)
        .filter_map(|municipality| {
            let other = others.iter().find(|(code, _)| *code == municipality.code).map(|(_, fit)| *fit);
            Some((fit(&municipality, query).into_iter().chain(other).min()?, municipality))
        })
        .filter(|(fit, _)| !(is_whole_name && *fit == Fit::Inside))
        .collect();
    if found.iter().any(|(fit, _)| *fit == Fit::Exact) {
        found.retain(|(fit, _)| *fit == Fit::Exact);
    }
    found.sort_by_key(|(fit, municipality)| (*fit, municipality.code));
    found.into_iter().map(|(_, municipality)| municipality).collect()
}

/// The codes whose other name matches.
fn other_names(query: &str) -> Vec<(&'static str, Fit)> {
    let named = |line: &'static str| {
        let (code, rest) = line.split_once(',')?;
        let (name, _source) = rest.split_once(',')?;
        Some((code, fit_name(&plain(name.chars()), query)?))
    };
    OTHER_NAMES.lines().skip(1).filter_map(named).collect()
}

fn fit(municipality: &Municipality, query: &str) -> Option<Fit> {
    if query.bytes().all(|byte| byte.is_ascii_digit()) {
        let code = match query.split_at_checked(5) {
            Some((code, digit)) if digit.len() == 1 => {
                Some(code).filter(|_| check_digit(code) == digit.parse().ok())?
            }
            Some(_) | None => query,
        };
        return match municipality.code {
            whole if whole == code => Some(Fit::Exact),
            whole if whole.starts_with(code) => Some(Fit::Start),
            _ => None,
        };
    }
    let plain = |text: &str| plain(text.chars());
    let ward = municipality.name.rsplit_once(' ').map(|(_, ward)| plain(ward));
    let full = plain(&format!("{}{}", municipality.prefecture, municipality.name));
    let (name, kana) = (plain(municipality.name), plain(&municipality.kana()));
    let names = [Some(name), ward, Some(full), Some(kana), Some(plain(municipality.name_en))];
    let of_names = names.iter().flatten().filter_map(|name| fit_name(name, query)).min();
    if is_with_county(municipality, query) || is_with_kind_in_latin(municipality, query) {
        return Some(Fit::Exact);
    }
    of_names
}

/// The last digit of a code of six: eleven less the weighted sum's remainder (JIS X 0402).
fn check_digit(code: &str) -> Option<u32> {
    let digits: Option<Vec<u32>> = code.chars().map(|digit| digit.to_digit(10)).collect();
    let sum: u32 = digits?.into_iter().zip((2..=6).rev()).map(|(digit, weight)| digit * weight).sum();
    Some((11 - sum % 11) % 10)
}

/// What a municipality's name ends in.
const KINDS: [char; 4] = ['市', '区', '町', '村'];

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

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
    fn every_usual_spelling_of_a_name_finds_it() {
        for (queries, code) in [
            ("茅ケ崎 茅ヶ崎 茅が崎 茅ガ崎 茅ヶ崎市 神奈川県茅ケ崎市", "14207"),
            ("龍ヶ崎 龍ケ崎 竜ケ崎 竜ヶ崎市 龍が崎", "08208"),
            ("袖ヶ浦 袖ケ浦 袖が浦 袖ヶ浦市", "12229"),
            ("金ヶ崎 金ケ崎 金が崎 金ヶ崎町", "03381"),
            ("鶴ケ島 鶴ヶ島 鶴ヶ嶋 鶴が島", "11241"),
            ("保土ヶ谷区 保土ケ谷 横浜市保土ヶ谷区", "14106"),
            ("六カ所村 六ケ所 六ヶ所 六箇所 六か所村", "02411"),
            ("塩釜 塩竈 塩竃 鹽竈 塩釜市", "04203"),
            ("梼原 檮原 梼原町", "39405"),
            ("ｳﾂﾉﾐﾔ ウツノミヤ Ｕｔｓｕｎｏｍｉｙａ ｕtsunomiya", "09201"),
            ("四条畷 四條畷 四條畷市", "27229"),
            ("鯵ヶ沢 鰺ケ沢 あじがさわ", "02321"),
            ("諫早 諌早", "42204"),
            ("山の内町 山之内町 山ノ内", "20561"),
            ("上の国 上之国 上ノ國", "01362"),
            ("中ノ条 中之條", "10421"),
            ("龍郷 竜郷", "46527"),
            ("葛󠄀城市 葛城市", "29211"),
            ("飛驒市 飛騨市", "21217"),
            ("大坂市 大阪市", "27100"),
            ("松坂市 松阪市", "24204"),
            ("龍野市 竜野市 たつの市", "28229"),
            ("磐城市 いわき市", "07204"),
            ("霞ケ浦市 かすみがうら市", "08230"),
        ] {
            for query in queries.split(' ') {
                let found: Vec<_> = municipalities_named(query).iter().map(|found| found.code).collect();
                assert_eq!(found.first(), Some(&code), "{query}: {found:?}");
            }
        }
    }

    #[test]
    fn a_katakana_ke_in_a_reading_stays_one() {
        let first = |query: &str| municipalities_named(query).first().map(|found| found.name);
        assert_eq!(first("ケセンヌマ"), Some("気仙沼市"));
        assert_eq!(first("ﾁｶﾞｻｷ"), Some("茅ヶ崎市"));
    }

    #[test]
    fn what_is_no_more_gives_who_answers_for_it_today() {
        let codes = |found: Vec<Municipality>| found.iter().map(|found| found.code).collect::<Vec<_>>();
        for (query, ever, today) in [
            ("22132", "22132", "22138"),
            ("浜松市 東区", "22132", "22138"),
            ("浜松市北区", "22135", "22130"),
            ("浜北区", "22136", "22139"),
            ("富谷町", "04423", "04216"),
            ("福岡県那珂川町", "40305", "40231"),
        ] {
            assert_eq!(codes(municipalities_ever_named(query)), [ever], "{query}");
            assert_eq!(codes(municipalities_named(query)), [today], "{query}");
        }
        // One name, two wards of it: the one of today, once.
        assert_eq!(codes(municipalities_ever_named("浜松市天竜区")), ["22137", "22140"]);
        assert_eq!(codes(municipalities_named("浜松市天竜区")), ["22140"]);
        for gone in municipalities_named("浜松") {
            assert_eq!(gone.abolished(), None, "{}", gone.name);
        }
    }

    #[test]
    fn a_whole_name_is_no_part_of_another() {
        let names = |found: Vec<Municipality>| found.iter().map(|found| found.name).collect::<Vec<_>>();
        for (query, like) in [
            ("大宮市", "常陸大宮市"),
            ("清水市", "土佐清水市"),
            ("若松市", "会津若松市"),
            ("三好町", "東みよし町"),
            ("東京市", "西東京市"),
        ] {
            assert_eq!(names(municipalities_named(query)), [""; 0], "{query}");
            let found = names(municipalities_like(query));
            assert!(found.contains(&like), "{query}: {found:?}");
        }
        // A name may end in the word for another kind.
        for (query, name) in
            [("四日市", "四日市市"), ("十日町", "十日町市"), ("田村", "田村市"), ("野々市", "野々市市")]
        {
            assert_eq!(names(municipalities_named(query)).first(), Some(&name), "{query}");
        }
    }

    #[test]
    fn an_address_as_on_the_card_and_a_name_in_latin_letters_find_their_own() {
        for (query, code) in [
            ("栃木県河内郡上三川町", "09301"),
            ("河内郡上三川町", "09301"),
            ("沖縄県国頭郡国頭村", "47301"),
            ("国頭郡国頭村", "47301"),
            ("兵庫県赤穂郡上郡町", "28481"),
            ("Utsunomiya-shi", "09201"),
            ("Utsunomiya City", "09201"),
            ("Utsunomiya, Tochigi", "09201"),
            ("Utsunomiya-shi, Tochigi-ken", "09201"),
            ("Fuchū, Tōkyō", "13206"),
            ("Fuchu-shi, Hiroshima", "34208"),
            ("Saiwai-ku, Kawasaki, Kanagawa", "14132"),
            ("Setagaya-ku", "13112"),
        ] {
            let codes: Vec<_> = municipalities_named(query).iter().map(|found| found.code).collect();
            assert_eq!(codes, [code], "{query}");
        }
        for query in ["群馬県河内郡上三川町", "Utsunomiya, Gunma", "Utsunomiya-machi", "092019", "092010"] {
            assert_eq!(municipalities_named(query), [], "{query}");
        }
    }

    #[test]
    fn every_name_of_the_answers_finds_its_own() {
        for one in MUNICIPALITIES.lines().filter_map(parse).filter(|one| one.abolished().is_none()).step_by(59) {
            for name in [Language::Japanese, Language::English].map(|language| one.full_name(language)) {
                let found = municipalities_named(&name);
                assert!(found.contains(&one), "{name}: {found:?}");
            }
        }
    }

    /// A spelling that merges two names would send a person to the wrong town.
    #[test]
    fn no_two_names_become_one() {
        let mut plain_names = std::collections::BTreeMap::new();
        for one in MUNICIPALITIES.lines().filter_map(parse).filter(|one| one.abolished().is_none()) {
            let full = plain(format!("{}{}", one.prefecture, one.name).chars());
            let earlier = plain_names.insert(full, one.name);
            // 伊達市 and 府中市 differ in their prefectures; within one, no two are alike.
            assert_eq!(earlier, None, "{}", one.name);
        }
    }

    #[test]
    fn each_other_name_finds_its_own_and_nothing_else() {
        for line in OTHER_NAMES.lines().skip(1) {
            let mut fields = line.split(',');
            let (code, name, source) = (fields.next().unwrap(), fields.next().unwrap(), fields.next().unwrap());
            let found = municipalities_named(name);
            assert!(found.iter().any(|found| found.code == code), "{line}: {found:?}");
            assert!(!source.is_empty() && fields.next().is_none(), "{line}");
        }
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

    #[test]
    fn what_is_found_stands_by_prefecture_the_best_one_first() {
        let prefectures = |query| municipalities_named(query).iter().map(|one| one.prefecture).collect::<Vec<_>>();
        let mut found = prefectures("川崎");
        assert_eq!(found.len(), 10);
        found.dedup();
        assert_eq!(found, ["宮城県", "神奈川県", "福岡県"]);
        for query in ["府中", "中", "ふくしま", "oshima", "12"] {
            let found = prefectures(query);
            let mut once = found.clone();
            once.dedup();
            let distinct: std::collections::BTreeSet<_> = found.iter().collect();
            assert_eq!(once.len(), distinct.len(), "{query}: {found:?}");
        }
    }
}
