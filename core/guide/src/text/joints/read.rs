//! Small readers: each takes letters and gives what is left behind what it has read, or nothing where it does not begin.

/// Letters that are not read yet.
pub(super) type Rest<'a> = &'a [char];

pub(super) fn literal<'a>(rest: Rest<'a>, word: &str) -> Option<Rest<'a>> {
    word.chars().try_fold(rest, |rest, letter| one(rest, |found| found == letter))
}

/// The first of several words that stands here.
pub(super) fn any<'a>(rest: Rest<'a>, words: &[&str]) -> Option<Rest<'a>> {
    words.iter().find_map(|word| literal(rest, word))
}

pub(super) fn one(rest: Rest<'_>, is: impl Fn(char) -> bool) -> Option<Rest<'_>> {
    rest.split_first().filter(|(first, _)| is(**first)).map(|(_, rest)| rest)
}

pub(super) fn one_of<'a>(rest: Rest<'a>, letters: &str) -> Option<Rest<'a>> {
    one(rest, |letter| letters.contains(letter))
}

/// So many letters.
pub(super) fn exactly(count: usize, rest: Rest<'_>, is: impl Fn(char) -> bool) -> Option<Rest<'_>> {
    (0..count).try_fold(rest, |rest, _| one(rest, &is))
}

/// At least so many letters, as many as there are.
pub(super) fn run(rest: Rest<'_>, least: usize, is: impl Fn(char) -> bool) -> Option<Rest<'_>> {
    let end = rest.iter().position(|letter| !is(*letter)).unwrap_or(rest.len());
    if end < least { None } else { rest.get(end..) }
}

/// From one to so many letters, as many as there are.
pub(super) fn up_to(rest: Rest<'_>, most: usize, is: impl Fn(char) -> bool) -> Option<Rest<'_>> {
    let end = rest.iter().take(most).position(|letter| !is(*letter)).unwrap_or(rest.len().min(most));
    if end == 0 { None } else { rest.get(end..) }
}

pub(super) fn digits(rest: Rest<'_>) -> Option<Rest<'_>> {
    run(rest, 1, |letter| letter.is_ascii_digit())
}

/// What is left behind what may stand here.
pub(super) fn maybe<'a>(rest: Rest<'a>, read: impl Fn(Rest<'a>) -> Option<Rest<'a>>) -> Rest<'a> {
    read(rest).unwrap_or(rest)
}
