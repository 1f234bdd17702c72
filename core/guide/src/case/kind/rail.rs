//! The way past the days that matter, from top to bottom: one list of dated marks with a line between each two. It contains
//! no words and no fractions: a screen, a terminal and a sheet draw the same list (screens.md, "Timeline drawing").

use chrono::NaiveDate;

/// A day on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RailMark {
    /// Its meaning.
    pub kind: RailKind,
    /// The day.
    pub on: NaiveDate,
    /// Whether it is today: today has a mark of its own only where no other mark stands on it.
    pub is_today: bool,
    /// The line to the next mark; `None` below the last.
    pub below: Option<RailLine>,
    /// Months to the next mark where so many lie between that the line is broken.
    pub months: Option<u32>,
}

/// The meaning of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RailKind {
    /// First day of the window: an open circle.
    Opens,
    /// Today: a triangle.
    Today,
    /// Last good day: a solid square.
    LastDay,
    /// Last day of the health-insurance grace: a diamond.
    GraceEnds,
    /// Last day of the card, where the answer is about it and the certificates ended before.
    CardLastDay,
    /// First day of the signature certificate's own window, where it is another one.
    SignatureOpens,
    /// Last day of the signature certificate, where it ends alone.
    SignatureLastDay,
}

/// The line between two marks; each is told from the others without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RailLine {
    /// Nothing can be done yet, or any more: thin.
    Thin,
    /// The window: thick.
    Thick,
    /// The certificate has ended, but マイナ保険証 still works: dotted.
    Dotted,
}
