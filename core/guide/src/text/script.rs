//! The scripts of Japanese, as Unicode's Scripts.txt has them.

pub(super) const fn is_han(letter: char) -> bool {
    matches!(letter, '々' | '〇' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

pub(super) const fn is_hiragana(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{3096}' | '\u{309D}'..='\u{309F}')
}

/// Without ー, which hiragana has too.
pub(super) const fn is_katakana(letter: char) -> bool {
    matches!(letter, '\u{30A1}'..='\u{30FA}' | '\u{30FD}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF6F}' | '\u{FF71}'..='\u{FF9D}')
}

/// A letter of a word in katakana.
pub(super) const fn is_in_katakana(letter: char) -> bool {
    is_katakana(letter) || letter == 'ー'
}
