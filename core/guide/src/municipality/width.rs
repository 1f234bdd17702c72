//! One character in several widths and shapes: half-width and full-width forms, radicals, a letter and its mark apart.

/// Each character and the usual one, in ascending order (NFKC): made by the build script.
const WIDTHS: &[(char, char)] = include!(concat!(env!("OUT_DIR"), "/widths.rs"));
/// A letter and the mark behind it, and both as one (NFC), in ascending order: made by the build script.
const MARKED: &[((char, char), char)] = include!(concat!(env!("OUT_DIR"), "/marked.rs"));

/// The same text in usual characters.
pub(crate) fn usual(text: &str) -> String {
    let mut usual = String::with_capacity(text.len());
    for letter in text.chars() {
        let letter = found(WIDTHS, &letter).unwrap_or(letter);
        match usual.chars().next_back().and_then(|before| found(MARKED, &(before, letter))) {
            Some(both) => {
                usual.pop();
                usual.push(both);
            }
            None => usual.push(letter),
        }
    }
    usual
}

fn found<K: Ord>(table: &[(K, char)], key: &K) -> Option<char> {
    let at = table.binary_search_by(|(one, _)| one.cmp(key)).ok()?;
    table.get(at).map(|(_, found)| *found)
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn what_is_typed_becomes_what_nfkc_makes_of_it() {
        for typed in [
            "ｳﾂﾉﾐﾔｼ",
            "ﾁｶﾞｻｷ",
            "ﾎﾟﾛｼﾘ",
            "か\u{3099}",
            "は\u{309A}",
            "ウ\u{3099}",
            "O\u{304}tsu",
            "ｕｔｓｕｎｏｍｉｙａ",
            "０９２０１",
            "⾼崎市",
            "\u{FA19}戸市",
            "東京都\u{3000}千代田区",
            "宇都宮市",
            "葛\u{E0100}城",
        ] {
            assert_eq!(usual(typed), typed.nfkc().collect::<String>(), "{typed}");
        }
    }

    #[test]
    fn every_listed_character_becomes_what_nfkc_makes_of_it() {
        assert_eq!((WIDTHS.len(), MARKED.len()), (1498, 72));
        for (letter, made) in WIDTHS {
            assert!(std::iter::once(*letter).nfkc().eq([*made]), "{letter}");
        }
        for ((letter, mark), made) in MARKED {
            assert!([*letter, *mark].into_iter().nfc().eq([*made]), "{letter}");
        }
    }
}
