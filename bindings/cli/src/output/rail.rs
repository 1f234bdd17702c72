//! The days that matter, from top to bottom, and today in its place: signs that need no colour.

use kigen_guide::say::RailText;
use kigen_guide::{RailKind, RailLine, RailMark};
use unicode_width::UnicodeWidthStr;

/// The lines of the picture: a line for each day, and one for the way to the next.
pub(super) fn lines(rail: &[RailMark], words: &[RailText]) -> Vec<String> {
    let date = words.iter().map(|line| line.date.width()).max().unwrap_or(0);
    let mut lines = Vec::new();
    for (mark, said) in rail.iter().zip(words) {
        let room = " ".repeat(date.saturating_sub(said.date.width()));
        lines.push(format!("{}  {room}{}  {}", sign(mark), said.date, said.words));
        if let Some(line) = mark.below {
            lines.push(way(line, said.span.as_deref()));
        }
    }
    lines
}

const fn sign(mark: &RailMark) -> char {
    if mark.is_today {
        return '▶';
    }
    match mark.kind {
        RailKind::Today => '▶',
        RailKind::Opens | RailKind::SignatureOpens => '○',
        RailKind::LastDay | RailKind::SignatureLastDay | RailKind::CardLastDay => '■',
        RailKind::GraceEnds => '◇',
    }
}

/// The way to the next day; broken, with its length, where it is long.
fn way(line: RailLine, span: Option<&str>) -> String {
    let sign = match line {
        RailLine::Thin => '│',
        RailLine::Thick => '┃',
        RailLine::Dotted => '┊',
    };
    span.map_or_else(|| sign.to_string(), |span| format!("≀  {span}"))
}
