//! The municipality that issued a card, by the five digits stored on it (R-STATE, ST-5; `data/README.md`).

mod abolished;
mod address;
mod kana;
mod list;
mod search;
mod spelling;
mod width;

use crate::text::Language;

pub use abolished::Abolished;
pub use list::{Prefecture, municipalities_of, prefectures};
pub use search::{municipalities_ever_named, municipalities_like, municipalities_named};
pub(crate) use width::usual as usual_widths;

/// Every municipality and ward, one per line, by ascending code: `data/municipalities.csv`, packed by the build
/// script.
const MUNICIPALITIES: &str = include_str!(concat!(env!("OUT_DIR"), "/municipalities.packed"));

/// Prefectures in the order of their numbers, 01 to 47: the first two digits of a code.
const PREFECTURES: [(&str, &str); 47] = [
    ("北海道", "Hokkaidō"),
    ("青森県", "Aomori"),
    ("岩手県", "Iwate"),
    ("宮城県", "Miyagi"),
    ("秋田県", "Akita"),
    ("山形県", "Yamagata"),
    ("福島県", "Fukushima"),
    ("茨城県", "Ibaraki"),
    ("栃木県", "Tochigi"),
    ("群馬県", "Gunma"),
    ("埼玉県", "Saitama"),
    ("千葉県", "Chiba"),
    ("東京都", "Tōkyō"),
    ("神奈川県", "Kanagawa"),
    ("新潟県", "Niigata"),
    ("富山県", "Toyama"),
    ("石川県", "Ishikawa"),
    ("福井県", "Fukui"),
    ("山梨県", "Yamanashi"),
    ("長野県", "Nagano"),
    ("岐阜県", "Gifu"),
    ("静岡県", "Shizuoka"),
    ("愛知県", "Aichi"),
    ("三重県", "Mie"),
    ("滋賀県", "Shiga"),
    ("京都府", "Kyōto"),
    ("大阪府", "Ōsaka"),
    ("兵庫県", "Hyōgo"),
    ("奈良県", "Nara"),
    ("和歌山県", "Wakayama"),
    ("鳥取県", "Tottori"),
    ("島根県", "Shimane"),
    ("岡山県", "Okayama"),
    ("広島県", "Hiroshima"),
    ("山口県", "Yamaguchi"),
    ("徳島県", "Tokushima"),
    ("香川県", "Kagawa"),
    ("愛媛県", "Ehime"),
    ("高知県", "Kōchi"),
    ("福岡県", "Fukuoka"),
    ("佐賀県", "Saga"),
    ("長崎県", "Nagasaki"),
    ("熊本県", "Kumamoto"),
    ("大分県", "Ōita"),
    ("宮崎県", "Miyazaki"),
    ("鹿児島県", "Kagoshima"),
    ("沖縄県", "Okinawa"),
];

/// A municipality, or a ward of a designated city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Five digits, as stored on the card.
    pub code: &'static str,
    /// 都道府県.
    pub prefecture: &'static str,
    /// 市区町村; a ward follows its city and a space («川崎市 川崎区»).
    pub name: &'static str,
    packed_kana: &'static str,
    /// The name in Latin letters; a ward's without its city.
    pub name_en: &'static str,
    /// Its home page as in the list: without `https://www.` before and `/` after.
    site: &'static str,
}

impl Municipality {
    /// The name in hiragana.
    #[must_use]
    pub fn kana(&self) -> String {
        kana::unpack(self.packed_kana)
    }

    /// Name and prefecture in a language: «栃木県 宇都宮市», "Utsunomiya, Tochigi", "Kawasaki-ku, Kawasaki, Kanagawa".
    #[must_use]
    pub fn full_name(&self, language: Language) -> String {
        match language {
            Language::Japanese | Language::PlainJapanese => format!("{} {}", self.prefecture, self.name),
            Language::English => {
                let city = self.city().map(|city| format!("{}, ", city.name_en)).unwrap_or_default();
                let prefecture = prefecture(self.code).map_or(self.prefecture, |(_, romanised)| romanised);
                format!("{}, {city}{prefecture}", self.name_en)
            }
        }
    }

    /// The name as people say it: with its prefecture only where another place has the same.
    #[must_use]
    pub fn usual_name(&self, language: Language) -> String {
        let name = self.short_name(language);
        let city = match language {
            Language::Japanese | Language::PlainJapanese => None,
            Language::English => self.city(),
        };
        let is_another = |other: &Self| {
            other.code != self.code
                && other.short_name(language) == name
                && (city.is_none() || other.city().map(|city| city.name_en) == city.map(|city| city.name_en))
        };
        if MUNICIPALITIES.lines().filter_map(parse).any(|other| is_another(&other)) {
            return self.full_name(language);
        }
        city.map_or_else(|| name.to_owned(), |city| format!("{name}, {}", city.name_en))
    }

    /// Whether its offices are those of its wards: a designated city.
    #[must_use]
    pub fn has_wards(&self) -> bool {
        let is_ward = |name: &str| name.strip_prefix(self.name).is_some_and(|rest| rest.starts_with(' '));
        MUNICIPALITIES.lines().filter_map(parse).any(|other| is_ward(other.name))
    }

    /// The name alone in a language: «宇都宮市», "Utsunomiya".
    #[must_use]
    pub const fn short_name(&self, language: Language) -> &'static str {
        match language {
            Language::Japanese | Language::PlainJapanese => self.name,
            Language::English => self.name_en,
        }
    }

    /// Address of its home page.
    ///
    /// ```
    /// assert_eq!(kigen_guide::municipality_name("01100").unwrap().homepage(), "https://www.city.sapporo.jp/");
    /// ```
    #[must_use]
    pub fn homepage(&self) -> String {
        if self.site.contains("://") { self.site.to_owned() } else { format!("https://www.{}/", self.site) }
    }

    /// The city of a ward of a designated city.
    #[must_use]
    pub fn city(&self) -> Option<Self> {
        let (city, _ward) = self.name.split_once(' ')?;
        MUNICIPALITIES.lines().filter_map(parse).find(|other| other.name == city && other.prefecture == self.prefecture)
    }
}

/// The municipality of a code; `None` if the list lacks it.
///
/// ```
/// let issuer = kigen_guide::municipality_name("09201").unwrap();
/// assert_eq!((issuer.prefecture, issuer.name), ("栃木県", "宇都宮市"));
/// ```
#[must_use]
pub fn municipality_name(code: &str) -> Option<Municipality> {
    let mut rest = MUNICIPALITIES;
    // Bisects the text down to the line at its middle; builds nothing at start-up.
    while !rest.is_empty() {
        let middle = rest.len() / 2;
        let bytes = rest.as_bytes();
        let start = bytes.get(..middle)?.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
        let end = bytes.get(middle..)?.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |at| middle + at + 1);
        let line = rest.get(start..end)?.trim_end();
        rest = match code.cmp(line.split_once(',')?.0) {
            std::cmp::Ordering::Equal => return parse(line),
            std::cmp::Ordering::Less => rest.get(..start)?,
            std::cmp::Ordering::Greater => rest.get(end..)?,
        };
    }
    None
}

/// One line of the list.
fn parse(line: &'static str) -> Option<Municipality> {
    let mut fields = line.split(',');
    let mut field = || fields.next();
    let (code, name, kana) = (field()?, field()?, field()?);
    let (name_en, site) = (field()?, field()?);
    let is_code = code.len() == 5 && code.bytes().all(|byte| byte.is_ascii_digit());
    let (prefecture, _) = prefecture(code).filter(|_| is_code)?;
    Some(Municipality { code, prefecture, name, packed_kana: kana, name_en, site })
}

/// The prefecture of a code, in Japanese and in Latin letters; not in the list, since the first two digits give it.
fn prefecture(code: &str) -> Option<(&'static str, &'static str)> {
    let number: usize = code.get(..2)?.parse().ok()?;
    PREFECTURES.get(number.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_by_its_code_and_the_codes_ascend() {
        let mut previous = "";
        let mut count = 0;
        for line in MUNICIPALITIES.lines() {
            let expected = parse(line).unwrap();
            assert!(previous < expected.code, "{line}");
            assert_eq!(municipality_name(expected.code), Some(expected));
            assert!(
                expected.homepage().starts_with("http") && expected.homepage().matches("://").count() == 1,
                "{line}"
            );
            assert!(!expected.name.is_empty() && !expected.name_en.is_empty() && !expected.kana().is_empty(), "{line}");
            previous = expected.code;
            count += 1;
        }
        assert_eq!(count, 1921);
    }

    #[test]
    fn an_unknown_code_has_no_name() {
        for code in ["", "0", "00000", "09200", "99999", "code", "宇都宮市", "092011"] {
            assert_eq!(municipality_name(code), None, "{code}");
        }
    }

    #[test]
    fn names_are_given_with_city_and_prefecture() {
        for (code, japanese, english) in [
            ("09201", "栃木県 宇都宮市", "Utsunomiya, Tochigi"),
            ("14131", "神奈川県 川崎市 川崎区", "Kawasaki-ku, Kawasaki, Kanagawa"),
            ("22131", "静岡県 浜松市 中区", "Naka-ku, Hamamatsu, Shizuoka"),
        ] {
            let found = municipality_name(code).unwrap();
            assert_eq!(found.full_name(Language::Japanese), japanese);
            assert_eq!(found.full_name(Language::English), english);
        }
    }

    #[test]
    fn the_prefecture_stands_where_another_place_has_the_same_name() {
        for (code, japanese, english) in [
            ("09201", "宇都宮市", "Utsunomiya"),
            ("14132", "川崎市 幸区", "Saiwai-ku, Kawasaki"),
            ("13112", "世田谷区", "Setagaya"),
            ("13206", "東京都 府中市", "Fuchū, Tōkyō"),
            ("34208", "広島県 府中市", "Fuchū, Hiroshima"),
            ("22131", "浜松市 中区", "Naka-ku, Hamamatsu"),
        ] {
            let found = municipality_name(code).unwrap();
            assert_eq!(found.usual_name(Language::Japanese), japanese);
            assert_eq!(found.usual_name(Language::English), english);
        }
        let has_wards = |code| municipality_name(code).unwrap().has_wards();
        assert_eq!(["01100", "14130", "14132", "13112", "09201"].map(has_wards), [true, true, false, false, false]);
    }
}
