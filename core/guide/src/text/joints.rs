//! Where lines may end: not inside a date with its particle, a time, a number with what it counts, a telephone number or a
//! word. What is longer than a line is joined in its parts, as large as fit.
//!
//! ```
//! use kigen_guide::text::{Language, Line, joined};
//! let words = "期限は2月10日(水)です";
//! let line = Line { widths: &[2.0; 13], comma: 2.0, room: 22.0 };
//! let shown = joined(words, Language::Japanese.texts(), &line).replace('\u{2060}', "_");
//! assert_eq!(shown, "期限は2_月_1_0_日_(_水_)_で_す");
//! ```

mod read;
#[cfg(test)]
mod tests;
mod units;

use std::ops::Range;

use super::script::{is_han, is_hiragana, is_in_katakana, is_katakana};
use super::{Language, Texts};
use units::{Kept, Unit};

/// Whether a line may end between two letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    /// Where the one who breaks the lines ends them by itself.
    Open,
    /// No.
    Joined,
    /// Yes, whatever the letters are taken for.
    End,
}

/// How wide a text is as it is drawn, and how wide its line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<'a> {
    /// The width of each letter (`char`) of the text.
    pub widths: &'a [f32],
    /// The width of the language's [`comma`]: no line begins with one, so it has to fit too.
    pub comma: f32,
    /// The width of the line.
    pub room: f32,
}

/// The sign that is kept room for behind what no line ends inside of.
#[must_use]
pub const fn comma(language: Language) -> char {
    match language {
        Language::Japanese | Language::PlainJapanese => '、',
        Language::English => ',',
    }
}

/// The joint behind each letter (`char`) of a text but the last.
#[must_use]
pub fn joints(words: &str, texts: &Texts, line: &Line<'_>) -> Vec<Joint> {
    with(words, texts.language(), texts.kept_whole(), line)
}

/// A text with its joints as Unicode has them: word joiners, no-break spaces, and zero-width spaces where a line may end.
#[must_use]
pub fn joined(words: &str, texts: &Texts, line: &Line<'_>) -> String {
    written(words, &joints(words, texts, line))
}

const NO_BREAK: char = '\u{A0}';
const ANYWHERE: char = '\u{200B}';
const JOINER: char = '\u{2060}';

fn written(words: &str, joints: &[Joint]) -> String {
    let mut before = Joint::Open;
    let mut written = String::with_capacity(words.len() * 2);
    for (at, letter) in words.chars().enumerate() {
        let behind = joints.get(at).copied().unwrap_or(Joint::Open);
        if letter == ' ' && before == Joint::Joined && behind == Joint::Joined {
            written.pop();
            written.push(NO_BREAK);
        } else {
            written.push(letter);
            match behind {
                Joint::Open => {}
                Joint::Joined => written.push(JOINER),
                Joint::End => written.push(ANYWHERE),
            }
        }
        before = behind;
    }
    written
}

fn with(words: &str, language: Language, kept: &Kept, line: &Line<'_>) -> Vec<Joint> {
    let letters: Vec<char> = words.chars().collect();
    let joints = vec![Joint::Open; letters.len().saturating_sub(1)];
    let mut made = Joints { letters: &letters, units: units::of(language), kept, line, joints };
    made.join_all();
    made.joints
}

/// A text whose joints are being made.
struct Joints<'a> {
    letters: &'a [char],
    units: Vec<Unit>,
    kept: &'a Kept,
    line: &'a Line<'a>,
    joints: Vec<Joint>,
}

impl Joints<'_> {
    fn join_all(&mut self) {
        let mut end = 0;
        while let Some(address) = self.find(end..self.letters.len(), address) {
            self.join(end..address.start, 0);
            end = address.end;
            self.join_address(address);
        }
        self.join(end..self.letters.len(), 0);
        self.end_before_brackets();
        self.keep_particles();
        self.begin_no_line_with_particles();
        self.end_before_words();
    }

    /// Joins what the unit at this place of the list, or a later one, finds.
    fn join(&mut self, range: Range<usize>, at: usize) {
        let Some(unit) = self.units.get(at).copied() else { return };
        let mut end = range.start;
        while let Some(found) = self.find(end..range.end, unit) {
            self.join(end..found.start, at + 1);
            end = found.end;
            if self.fits(&found) {
                self.set(found, Joint::Joined);
            } else {
                self.join(found.clone(), at + 1);
                self.end_between_parts(found);
            }
        }
        self.join(end..range.end, at + 1);
    }

    /// The first place of a range where a unit stands. What lies behind the range is not looked at.
    fn find(&self, range: Range<usize>, unit: Unit) -> Option<Range<usize>> {
        range.clone().find_map(|start| {
            let rest = self.letters.get(start..range.end)?;
            unit(rest, self.kept).map(|behind| start..range.end - behind.len())
        })
    }

    /// With what clings to it: an opening bracket before it, and behind it what no line begins with, a particle too. Behind a
    /// day's weekday comes no comma.
    fn fits(&self, range: &Range<usize>) -> bool {
        let comma = if self.letter(range.end.wrapping_sub(1)) == ')' { 0.0 } else { self.line.comma };
        let opens =
            self.letters.get(..range.start).unwrap_or_default().iter().rev().take_while(|at| "(「".contains(**at));
        let behind = self.letters.get(range.end..).unwrap_or_default();
        let brackets = behind.iter().take_while(|letter| ")」・".contains(**letter)).count();
        let clings = brackets + self.particle_behind(range.end + brackets);
        let before = self.width(range.start - opens.count()..range.start);
        before + self.width(range.clone()) + self.width(range.end..range.end + clings).max(comma) <= self.line.room
    }

    fn width(&self, range: Range<usize>) -> f32 {
        self.line.widths.get(range).unwrap_or_default().iter().sum()
    }

    /// How many letters a particle takes here that no line begins with, with its comma: «は、». Behind kana it may be a word.
    fn particle_behind(&self, at: usize) -> usize {
        let is_particle = NEVER_FIRST.contains(self.letter(at)) && !is_hiragana(self.letter(at.wrapping_sub(1)));
        usize::from(is_particle) + usize::from(is_particle && self.letter(at + 1) == '、')
    }

    /// An address is whole where a line is long enough. Else it ends one behind its signs, and anywhere where a part is
    /// longer than any line.
    fn join_address(&mut self, range: Range<usize>) {
        let width = self.width(range.clone());
        // Often the last word: there it needs no room for a comma.
        let is_last = range.end == self.letters.len();
        if self.fits(&range) || (is_last && width <= self.line.room) {
            self.set(range, Joint::Joined);
            return;
        }
        let mut parts: Vec<Range<usize>> = Vec::new();
        let mut end = range.start;
        while let Some(part) = self.find(end..range.end, address_part) {
            end = part.end;
            parts.push(part);
        }
        if let [scheme, host, rest @ ..] = parts.as_slice() {
            let begin = scheme.start..host.end;
            if self.fits(&begin) {
                parts = std::iter::once(begin).chain(rest.iter().cloned()).collect();
            }
        }
        for part in parts {
            let inside = if self.fits(&part) { Joint::Joined } else { Joint::End };
            if part.end < range.end {
                self.set(part.end - 1..part.end + 1, Joint::End);
            }
            self.set(part, inside);
        }
    }

    /// What is longer than a line may end one between its parts, whatever the system takes it for.
    fn end_between_parts(&mut self, range: Range<usize>) {
        let is_letter = |letter: char| letter.is_alphabetic() || letter.is_ascii_digit();
        for at in range.start..range.end.saturating_sub(1) {
            let (here, next) = (self.letter(at), self.letter(at + 1));
            let ends_part = at > range.start && self.is(at - 1, Joint::Joined) && is_letter(next);
            let begins_part = at + 2 < range.end
                && (is_letter(here) || matches!(here, ')' | '」'))
                && is_letter(next)
                && self.is(at + 1, Joint::Joined);
            if self.is(at, Joint::Open) && (ends_part || begins_part) {
                self.set(at..at + 2, Joint::End);
            }
        }
    }

    /// Where no system ends a line, though the words in the bracket begin a phrase.
    fn end_before_brackets(&mut self) {
        for at in 0..self.joints.len() {
            let opens = match self.letter(at + 1) {
                '(' => self.letters.get(at + 2).is_some_and(|inside| !inside.is_ascii()),
                bracket => bracket == '「',
            };
            if opens && self.is(at, Joint::Open) && self.letter(at).is_ascii_alphanumeric() {
                self.set(at..at + 2, Joint::End);
            }
        }
    }

    /// No line is a particle alone: one that has no room behind its word goes with the next.
    fn keep_particles(&mut self) {
        for at in 1..self.joints.len() {
            let is_alone = self.is(at - 1, Joint::End) && self.is(at, Joint::Open);
            if is_alone && "にをも".contains(self.letter(at)) && is_han(self.letter(at + 1)) {
                self.set(at..at + 2, Joint::Joined);
            }
        }
    }

    /// A particle goes with its word; where that is longer than a line, with the last two or three letters of it: «証明書の».
    fn begin_no_line_with_particles(&mut self) {
        for at in 0..self.joints.len() {
            if self.particle_behind(at + 1) == 0 {
                continue;
            }
            let long = self.word_before(at + 1);
            if is_bracket(self.letter(at)) || self.is(at.wrapping_sub(1), Joint::Joined) {
                self.set(at..at + 2, Joint::Joined);
            } else if long > 2 {
                let tail = at - long % 2 - 1;
                self.set(tail..at + 2, Joint::Joined);
                if self.width(at + 1 - long..at + 2) > self.line.room {
                    self.set(tail - 1..tail + 1, Joint::End);
                }
            }
        }
    }

    /// How many letters the word has that ends here, in Chinese letters or in katakana, as far as it is known to be one.
    fn word_before(&self, end: usize) -> usize {
        let letters = self.letters.get(..end).unwrap_or_default();
        let run = |is: fn(char) -> bool| letters.iter().rev().take_while(|letter| is(**letter)).count();
        let run = run(is_han).max(run(is_in_katakana));
        let kept = self.kept.iter().filter(|word| letters.ends_with(word)).map(Vec::len).max();
        kept.map_or(run, |kept| kept.min(run))
    }

    /// A joined word begins a phrase, which the system no longer sees; «お» and «ご» belong to it.
    fn end_before_words(&mut self) {
        for at in 0..self.joints.len() {
            let (here, next) = (self.letter(at), self.letter(at + 1));
            let begins = (is_han(next) || is_katakana(next)) && self.is(at + 1, Joint::Joined);
            if begins && self.is(at, Joint::Open) && is_hiragana(here) && !matches!(here, 'お' | 'ご') {
                self.set(at..at + 2, Joint::End);
            }
        }
    }

    fn letter(&self, at: usize) -> char {
        self.letters.get(at).copied().unwrap_or_default()
    }

    fn is(&self, at: usize, joint: Joint) -> bool {
        self.joints.get(at) == Some(&joint)
    }

    /// Sets every joint inside of a range of letters.
    fn set(&mut self, range: Range<usize>, joint: Joint) {
        let inside = self.joints.get_mut(range.start..range.end.saturating_sub(1));
        inside.unwrap_or_default().fill(joint);
    }
}

/// Particles that belong to what is before them: «電子証明書は».
const NEVER_FIRST: &str = "のがは";

const fn is_bracket(letter: char) -> bool {
    matches!(letter, ')' | '」')
}

fn address<'a>(rest: read::Rest<'a>, _: &Kept) -> Option<read::Rest<'a>> {
    read::run(scheme(rest)?, 1, |letter| letter.is_ascii_graphic())
}

fn scheme(rest: read::Rest<'_>) -> Option<read::Rest<'_>> {
    read::any(rest, &["https://", "http://"])
}

/// «https://», a word with the signs behind it, or signs.
fn address_part<'a>(rest: read::Rest<'a>, _: &Kept) -> Option<read::Rest<'a>> {
    let is_sign = |letter: char| "/.?&=_-".contains(letter);
    let word = |rest| read::run(read::run(rest, 1, |letter| !is_sign(letter))?, 0, is_sign);
    scheme(rest).or_else(|| word(rest)).or_else(|| read::run(rest, 1, is_sign))
}
