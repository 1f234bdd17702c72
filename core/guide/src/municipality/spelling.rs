//! One name, written in many ways: half width and full width, katakana, old characters, ケ and ヶ and が
//! (`data/spellings.csv`). Both sides of a comparison are made equal.

use super::width::usual;

/// Each character that is written for another, in ascending order: `data/spellings.csv`, sorted by the build script.
const SPELLINGS: &[(char, char)] = include!(concat!(env!("OUT_DIR"), "/spellings.rs"));

/// Small kana between two kanji, which are written in several ways, as one of them: 茅ヶ崎, 上ノ国.
const BETWEEN_KANJI: [(&str, char); 2] = [("ヶヵケカガがか箇個", 'ヶ'), ("ノの之乃", 'ノ')];

/// What a person typed, without the difference between half and full width and without the invisible selectors of
/// a character's shape, as [`plain`] gives a listed name.
pub(super) fn typed(text: &str) -> String {
    plain(usual(text).chars())
}

/// Without spaces, in hiragana, ASCII digits, plain lower-case letters and today's characters.
pub(super) fn plain(text: impl Iterator<Item = char>) -> String {
    let mut plain = String::new();
    let mut after_kanji = false;
    for letter in text.filter(|letter| !letter.is_whitespace() && !is_selector(*letter)) {
        let one = BETWEEN_KANJI.iter().filter(|_| after_kanji).find(|(ways, _)| ways.contains(letter));
        plain.push(one.map_or_else(|| plain_letter(letter), |(_, one)| *one));
        after_kanji = is_kanji(letter);
    }
    plain
}

fn plain_letter(letter: char) -> char {
    match letter {
        // Alone it stands nowhere but in 茅ヶ崎 and its like.
        'ヶ' | 'ヵ' => 'ヶ',
        'ァ'..='ヴ' => shifted(letter, 'ァ', 'ぁ'),
        'ā' | 'Ā' => 'a',
        'ē' | 'Ē' => 'e',
        'ī' | 'Ī' => 'i',
        'ō' | 'Ō' => 'o',
        'ū' | 'Ū' => 'u',
        _ => SPELLINGS
            .binary_search_by_key(&letter, |(written, _)| *written)
            .ok()
            .and_then(|at| SPELLINGS.get(at))
            .map_or_else(|| letter.to_ascii_lowercase(), |(_, compared_as)| *compared_as),
    }
}

fn is_kanji(letter: char) -> bool {
    matches!(letter, '々' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{323AF}')
}

/// Variation selectors: 葛󠄀城 and 葛城 are one name.
fn is_selector(letter: char) -> bool {
    matches!(letter, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

fn shifted(letter: char, from: char, to: char) -> char {
    let distance = u32::from(letter).saturating_sub(u32::from(from));
    char::from_u32(u32::from(to).saturating_add(distance)).unwrap_or(letter)
}
