// Hiragana as printable ASCII: saves two thirds of the readings' bytes. Shared with the build script.

/// ぁ, the first hiragana of Unicode.
const FIRST: u32 = 0x3041;
/// ゖ, the last one.
const LAST: u32 = 0x3096;
/// The ASCII character for the first one.
const BASE: u32 = 0x28;
/// Skipped, since it separates the fields of a line.
const COMMA: u32 = 0x2C;

/// Packs a reading, which consists of hiragana and spaces only.
#[allow(dead_code, reason = "called by the build script and by the tests")]
pub(crate) fn pack(reading: &str) -> String {
    let one = |letter: char| {
        let number = u32::from(letter);
        if letter == ' ' {
            return letter;
        }
        assert!((FIRST..=LAST).contains(&number), "{letter} of {reading} is no hiragana");
        let code = BASE + number - FIRST;
        char::from_u32(if code >= COMMA { code + 1 } else { code }).unwrap_or_default()
    };
    reading.chars().map(one).collect()
}

/// Unpacks a reading.
#[allow(dead_code, reason = "not called by the build script")]
pub(crate) fn unpack(packed: &str) -> String {
    let one = |letter: char| {
        let code = u32::from(letter);
        if code < BASE {
            return letter;
        }
        let index = code - BASE - u32::from(code > COMMA);
        char::from_u32(FIRST + index).unwrap_or_default()
    };
    packed.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hiragana_comes_back_and_none_becomes_a_comma() {
        let all: String = (FIRST..=LAST).filter_map(char::from_u32).chain([' ']).collect();
        let packed = pack(&all);
        assert!(packed.is_ascii() && !packed.contains([',', '\n']), "{packed}");
        assert_eq!((packed.len(), unpack(&packed)), (all.chars().count(), all));
    }
}
