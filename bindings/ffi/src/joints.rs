use kigen_guide::text::{self, Line};

use crate::vocabulary::Language;

/// A text with joints where no line ends and with spaces without width where one may: a date with its particle, a number
/// with its noun and a telephone number stay whole, or are joined in their parts, as large as have room.
///
/// `widths` are those of the text's UTF-16 units as they are drawn, 0 for the second of a pair; `comma` is the width of
/// [`comma`], `room` that of the line.
#[uniffi::export]
pub fn with_joints(words: String, widths: Vec<f32>, comma: f32, room: f32, language: Language) -> String {
    let mut units = widths.into_iter();
    let of = |letter: char| units.by_ref().take(letter.len_utf16()).sum();
    let widths: Vec<f32> = words.chars().map(of).collect();
    text::joined(&words, language.texts(), &Line { widths: &widths, comma, room })
}

/// The sign of a language that has to fit behind what no line ends inside of.
#[uniffi::export]
pub fn comma(language: Language) -> String {
    text::comma(language).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_those_of_utf_16_units() {
        let joined = |widths| {
            with_joints("𠮷あと24日".to_owned(), widths, 1.0, 6.0, Language::Japanese).replace('\u{2060}', "_")
        };
        assert_eq!(joined(vec![1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0]), "𠮷あ_と_2_4_日");
        assert_eq!(joined(vec![1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 2.0]), "𠮷あと24日");
        assert_eq!(joined(Vec::new()), "𠮷あ_と_2_4_日");
    }

    #[test]
    fn a_comma_is_that_of_the_language() {
        assert_eq!(Language::ALL.map(comma), ["、", ",", "、"]);
    }
}
