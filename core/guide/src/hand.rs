//! Dates without a card: read off its face by a person, and what follows from them (R-HAND).
//!
//! Every result is 「目安」. Nothing is kept: the calculation drops the birthday after use (R-HAND-5).

mod age;
mod typed;

use chrono::{Datelike, NaiveDate};

use self::age::AgeLine;
pub use self::age::{AgeError, check_age};
pub use self::typed::{DatePart, may_become, typed_day, typed_year};
use crate::calendar::{
    Birthday, BirthdayDate, FIRST_CARDS, card_ends_at_latest, certificate_ends_at_latest, months_after,
    nth_birthday_after,
};
use crate::facts::{Facts, Origin};

/// What a person typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// 電子証明書の有効期限, as written on the card's face (R-HAND-1); overrides every other calculation.
    pub expires_on: Option<NaiveDate>,
    /// The card's own 有効期限, as printed on its face.
    pub card_expires_on: Option<NaiveDate>,
    /// Month and day of birth.
    pub birthday: Option<Birthday>,
    /// The year of birth: with the birthday it tells the age at which the card was made (R-VALID-5).
    pub born_in: Option<i32>,
    /// The age in years today, which tells the same.
    pub age: Option<u8>,
    /// The day, at least roughly, on which the card was made (R-HAND-3).
    pub made_on: Option<NaiveDate>,
    /// Whether the person said that the holder was under age when applying: under 18, or under 20 before 2022-04-01
    /// (R-VALID-5).
    pub under_age: bool,
    /// Whether the holder has a period of stay; `None` if not said.
    pub stay: Option<bool>,
    /// Whether the certificates were renewed on this card; `None` if unknown.
    pub renewed: Option<bool>,
}

/// The derived dates and their alternatives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HandDates {
    /// The end to plan on: two days only for people born on 29 February (R-FEB29-3); the earlier counts.
    pub first: BirthdayDate,
    /// The other possible end, if the certificates may have been renewed (R-HAND-2).
    pub other: Option<NaiveDate>,
    /// The card's own end.
    pub card_expires_on: Option<NaiveDate>,
    /// The card's own end is counted from the day on which it was made (R-VALID-9: a renewed card's can be later).
    pub is_card_counted: bool,
    /// The card's two possible ends, if the day of applying decides whether the holder was under age (R-VALID-5).
    pub card_either: Option<(NaiveDate, NaiveDate)>,
    /// The card's end is not on the birthday, so it counts as the end of a period of stay (R-HAND-2).
    pub is_taken_for_stay: bool,
    /// The person stated a period of stay.
    pub has_stay: bool,
}

/// Why nothing can be calculated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HandError {
    /// The person typed neither a date on the face nor the day of making with a birthday.
    TooLittle,
    /// The card's own end is before the certificates' end, which is impossible.
    CardEndsFirst,
    /// The card's end is not on the birthday, and the person ruled out a period of stay.
    NotOnTheBirthday,
    /// The same of the certificates' end, where the card's is not known.
    CertificatesNotOnTheBirthday,
    /// The card would have been made before the first cards (renewal-rules.md, section 3), or after today.
    NotMadeThen,
    /// The card would end later than any card that is made today (R-VALID-1, R-VALID-9).
    CardTooLate,
    /// The certificates would end later than any renewal of today gives (R-GAIN-1).
    CertificatesTooLate,
    /// Renewed certificates are not counted from the day on which the card was made.
    MadeButRenewed,
    /// An end before the first cards (renewal-rules.md, section 3).
    BeforeFirstCards,
    /// The card would have been made before the holder's birth.
    MadeBeforeBirth,
    /// A card made on that day ends on another one (R-VALID-1, R-VALID-9).
    MadeForAnotherEnd,
    /// Nobody of that age has a card with this end (R-VALID-5).
    NotAtThatAge,
    /// The card of somebody under age ends with its certificates (R-HAND-2).
    UnderAgeEndsTogether,
}

/// The birthdays after its making on which a card can end: of grown-ups and of others, a renewed one's a year later
/// (R-VALID-1, R-VALID-9).
const TENTH: [u32; 2] = [10, 11];
const FIFTH: [u32; 2] = [5, 6];
/// Years between the ends of card and certificates that a renewal of both may explain (R-GAIN-1, R-VALID-9).
const RENEWED_ALONE: u32 = 1;

impl Typed {
    /// The dates that follow from typed input (R-HAND-1 to -3) on the day `today`, which only limits what can be.
    ///
    /// # Errors
    /// [`HandError`] if the input is too little or contradicts itself.
    pub fn dates(&self, today: NaiveDate) -> Result<HandDates, HandError> {
        self.check_days(today)?;
        self.check_making()?;
        let line = self.age_line(today)?;
        if let Some(expires_on) = self.expires_on {
            let card = self
                .card_expires_on
                .or((line == Some(AgeLine::Under) && self.stay != Some(true)).then_some(expires_on));
            let first = BirthdayDate { earliest: expires_on, latest: expires_on };
            return self.on_the_birthday(expires_on, self.found(first, card));
        }
        match (self.card_expires_on, self.made_on, self.birthday) {
            (Some(card), ..) => self.counted_from_card(card, line),
            (None, Some(_), Some(_)) if self.renewed == Some(true) => Err(HandError::MadeButRenewed),
            (None, Some(made_on), Some(birthday)) => Ok(self.counted_from_making(made_on, birthday, line)),
            (None, _, _) => Err(HandError::TooLittle),
        }
    }

    /// Each day lies where cards can have it.
    fn check_days(&self, today: NaiveDate) -> Result<(), HandError> {
        if self.made_on.is_some_and(|made_on| made_on > today || Some(made_on) < FIRST_CARDS) {
            return Err(HandError::NotMadeThen);
        }
        if [self.expires_on, self.card_expires_on].into_iter().flatten().any(|ends| Some(ends) < FIRST_CARDS) {
            return Err(HandError::BeforeFirstCards);
        }
        if self.card_expires_on.is_some_and(|card| card > card_ends_at_latest(today)) {
            return Err(HandError::CardTooLate);
        }
        if self.expires_on.zip(self.card_expires_on).is_some_and(|(ends, card)| card < ends) {
            return Err(HandError::CardEndsFirst);
        }
        if self.expires_on.is_some_and(|ends| ends > certificate_ends_at_latest(today)) {
            return Err(HandError::CertificatesTooLate);
        }
        Ok(())
    }

    /// The day of making lies before the ends, as many birthdays as a card lasts.
    fn check_making(&self) -> Result<(), HandError> {
        let Some(made_on) = self.made_on else { return Ok(()) };
        let another = Err(HandError::MadeForAnotherEnd);
        let [fifth, tenth] = [FIFTH, TENTH].map(|birthdays| birthdays.into_iter().max().unwrap_or_default());
        let ends = [self.expires_on, self.card_expires_on];
        if ends.into_iter().flatten().any(|ends| ends <= made_on || ends > months_after(made_on, 12 * tenth)) {
            return another;
        }
        let first_ends = self.expires_on.filter(|_| self.renewed == Some(false));
        if first_ends.is_some_and(|ends| ends > months_after(made_on, 12 * fifth)) {
            return another;
        }
        let is_counted = self.stay != Some(true);
        match self.card_expires_on.zip(self.birthday).filter(|_| is_counted) {
            Some((card, birthday)) if can_end_on(birthday, card) => {
                let ends_on = |nth| ends_on_birthday(birthday, made_on, nth, card);
                if FIFTH.into_iter().chain(TENTH).any(ends_on) { Ok(()) } else { another }
            }
            Some(_) | None => Ok(()),
        }
    }

    /// On which side of the line the card was applied for: as said, or as its days and the age tell; `None` if they do
    /// not.
    fn age_line(&self, today: NaiveDate) -> Result<Option<AgeLine>, HandError> {
        let said = self.under_age.then_some(AgeLine::Under);
        let end = self.card_expires_on.or(self.expires_on);
        let Some(birthday) = self.birthday.or(end.map(Birthday::of)) else { return Ok(said) };
        let born = age::born(birthday, self.born_in, self.age, today);
        if self.made_on.zip(born).is_some_and(|(made_on, born)| made_on < born) {
            return Err(HandError::MadeBeforeBirth);
        }
        // The end of a stay tells no age.
        let card = self.card_expires_on.filter(|card| self.stay != Some(true) && can_end_on(birthday, *card));
        let found = match (card, self.made_on, born) {
            (Some(card), Some(made_on), _) if self.birthday.is_some() => {
                let ends_on = |nth| ends_on_birthday(birthday, made_on, nth, card);
                Some(if FIFTH.into_iter().any(ends_on) { AgeLine::Under } else { AgeLine::Over })
            }
            (Some(card), _, Some(born)) => Some(age::of_card(born, card, today).ok_or(HandError::NotAtThatAge)?),
            (None, Some(made_on), Some(_)) => Some(age::when_applying(born, made_on)),
            // Under age today, so under age with every card.
            (None, None, Some(born)) => {
                (age::when_applying(Some(born), today) == AgeLine::Under).then_some(AgeLine::Under)
            }
            (_, _, None) => None,
        };
        if said.is_some() && found == Some(AgeLine::Over) {
            return Err(HandError::NotAtThatAge);
        }
        let line = said.or(found);
        let apart = card.zip(self.expires_on).and_then(|(card, ends)| card.years_since(ends));
        if line == Some(AgeLine::Under) && apart.is_some_and(|years| years > RENEWED_ALONE) {
            return Err(HandError::UnderAgeEndsTogether);
        }
        Ok(line)
    }

    /// A birthday that is none of the dates is questioned, unless they are the end of a stay (R-HAND-2).
    fn on_the_birthday(&self, expires_on: NaiveDate, found: HandDates) -> Result<HandDates, HandError> {
        let fits = self.birthday.is_none_or(|birthday| can_end_on(birthday, expires_on));
        let can_be_stay = found.card_expires_on.is_none_or(|card| card == expires_on);
        match self.stay {
            _ if fits => Ok(found),
            Some(true) => Ok(found),
            None if can_be_stay => Ok(HandDates { is_taken_for_stay: true, ..found }),
            Some(false) | None if self.card_expires_on.is_none() => Err(HandError::CertificatesNotOnTheBirthday),
            Some(false) | None => Err(HandError::NotOnTheBirthday),
        }
    }

    /// Candidates from the card's printed end: five years earlier, or the same day (R-HAND-2).
    fn counted_from_card(&self, card: NaiveDate, line: Option<AgeLine>) -> Result<HandDates, HandError> {
        let together = self.found(BirthdayDate { earliest: card, latest: card }, Some(card));
        if line == Some(AgeLine::Under) || self.stay == Some(true) || self.renewed == Some(true) {
            return Ok(together);
        }
        if self.birthday.is_some_and(|birthday| !can_end_on(birthday, card)) {
            return if self.stay == Some(false) {
                Err(HandError::NotOnTheBirthday)
            } else {
                Ok(HandDates { is_taken_for_stay: true, ..together })
            };
        }
        let birthday = self.birthday.unwrap_or_else(|| Birthday::of(card));
        let year_start = NaiveDate::from_ymd_opt(card.year() - 6, 12, 31).unwrap_or(card);
        let first = nth_birthday_after(birthday, year_start, 1);
        let other = (self.renewed.is_none()).then_some(card);
        Ok(HandDates { first, other, ..together })
    }

    /// The fifth and the tenth birthday after the card was made (R-VALID-1, -2, -4).
    fn counted_from_making(&self, made_on: NaiveDate, birthday: Birthday, line: Option<AgeLine>) -> HandDates {
        let first = nth_birthday_after(birthday, made_on, 5);
        let of_age = nth_birthday_after(birthday, made_on, 10);
        match line {
            Some(AgeLine::Under) => self.counted(first, Some(first.earliest)),
            Some(AgeLine::Over) | None => self.counted(first, Some(of_age.earliest)),
            Some(AgeLine::Either) => {
                HandDates { card_either: first.settled().zip(of_age.settled()), ..self.found(first, None) }
            }
        }
    }

    /// The same with the card's end counted, if one day is left.
    fn counted(&self, first: BirthdayDate, card: Option<NaiveDate>) -> HandDates {
        HandDates { is_card_counted: card.is_some(), ..self.found(first, card) }
    }

    /// A single candidate, not taken for the end of a stay.
    fn found(&self, first: BirthdayDate, card_expires_on: Option<NaiveDate>) -> HandDates {
        HandDates {
            first,
            other: None,
            card_expires_on,
            is_card_counted: false,
            card_either: None,
            is_taken_for_stay: false,
            has_stay: self.stay == Some(true),
        }
    }
}

/// Whether a period counted in birthdays can end on this day: either substitute for 29 February (R-FEB29-1).
fn can_end_on(birthday: Birthday, day: NaiveDate) -> bool {
    ends_on_birthday(birthday, NaiveDate::from_ymd_opt(day.year() - 1, 12, 31).unwrap_or(day), 1, day)
}

/// Whether the nth birthday after a day falls on another.
fn ends_on_birthday(birthday: Birthday, after: NaiveDate, nth: u32, day: NaiveDate) -> bool {
    let found = nth_birthday_after(birthday, after, nth);
    (found.earliest..=found.latest).contains(&day)
}

impl HandDates {
    /// The facts to plan on: the earlier end.
    #[must_use]
    pub fn facts(&self) -> Facts {
        let card = self.card_expires_on.map(|card| card.max(self.first.earliest));
        Facts { origin: Origin::Hand { has_stay: self.has_stay }, ..Facts::by_hand(self.first.earliest, card) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn settled(text: &str) -> BirthdayDate {
        BirthdayDate { earliest: day(text), latest: day(text) }
    }

    #[test]
    fn the_printed_end_gives_two_candidates_unless_more_is_known() {
        let typed = Typed { card_expires_on: Some(day("2034-09-09")), ..Typed::default() };
        let found = typed.dates(day("2026-11-21")).unwrap();
        assert_eq!((found.first, found.other), (settled("2029-09-09"), Some(day("2034-09-09"))));
        let never = Typed { renewed: Some(false), ..typed.clone() }.dates(day("2026-11-21")).unwrap();
        assert_eq!((never.first, never.other), (settled("2029-09-09"), None));
        for together in [
            Typed { renewed: Some(true), ..typed.clone() },
            Typed { under_age: true, ..typed.clone() },
            Typed { stay: Some(true), ..typed },
        ] {
            let found = together.dates(day("2026-11-21")).unwrap();
            assert_eq!((found.first, found.other), (settled("2034-09-09"), None), "{together:?}");
        }
    }

    #[test]
    fn born_on_29_february_both_days_are_kept() {
        let typed = Typed { card_expires_on: Some(day("2036-02-29")), ..Typed::default() };
        let found = typed.dates(day("2026-11-21")).unwrap().first;
        assert_eq!(found, BirthdayDate { earliest: day("2031-02-28"), latest: day("2031-03-01") });
    }

    #[test]
    fn what_was_typed_must_fit_together() {
        let birthday = Birthday::new(6, 14);
        let card = Some(day("2032-06-15"));
        assert_eq!(Typed::default().dates(day("2026-11-21")), Err(HandError::TooLittle));
        let late = Typed { expires_on: Some(day("2032-06-16")), card_expires_on: card, ..Typed::default() };
        assert_eq!(late.dates(day("2026-11-21")), Err(HandError::CardEndsFirst));
        let other = Typed { card_expires_on: card, birthday, ..Typed::default() };
        let taken = other.dates(day("2026-11-21")).unwrap();
        assert_eq!((taken.first, taken.is_taken_for_stay), (settled("2032-06-15"), true));
        let without_stay = Typed { stay: Some(false), ..other };
        assert_eq!(without_stay.dates(day("2026-11-21")), Err(HandError::NotOnTheBirthday));
    }

    #[test]
    fn dates_that_no_card_has_are_refused() {
        let today = day("2026-11-21");
        let of = |expires: Option<&str>, card: Option<&str>| Typed {
            expires_on: expires.map(day),
            card_expires_on: card.map(day),
            ..Typed::default()
        };
        for (typed, expected) in [
            (of(Some("2026-12-15"), Some("2037-02-21")), Ok(())),
            (of(Some("2026-12-15"), Some("2037-02-22")), Err(HandError::CardTooLate)),
            (of(None, Some("2046-12-15")), Err(HandError::CardTooLate)),
            (of(Some("2032-02-21"), None), Ok(())),
            (of(Some("2032-02-22"), None), Err(HandError::CertificatesTooLate)),
            (of(Some("2027-12-15"), Some("2026-12-15")), Err(HandError::CardEndsFirst)),
        ] {
            assert_eq!(typed.dates(today).map(|_| ()), expected, "{typed:?}");
        }
        let made = Typed { made_on: Some(day("2022-09-05")), birthday: Birthday::new(6, 14), ..Typed::default() };
        let renewed = |renewed| Typed { renewed, ..made.clone() }.dates(today).map(|_| ());
        assert_eq!(renewed(Some(true)), Err(HandError::MadeButRenewed));
        assert_eq!((renewed(Some(false)), renewed(None)), (Ok(()), Ok(())));
    }

    #[test]
    fn a_birthday_that_fits_no_date_is_questioned() {
        let of = |card: Option<&str>, stay| {
            let typed = Typed {
                expires_on: Some(day("2026-12-20")),
                card_expires_on: card.map(day),
                birthday: Birthday::new(6, 14),
                stay,
                ..Typed::default()
            };
            typed.dates(day("2026-11-21")).map(|found| found.is_taken_for_stay)
        };
        // Card and certificates end together: the end of a stay explains it.
        assert_eq!((of(Some("2026-12-20"), None), of(None, None)), (Ok(true), Ok(true)));
        assert_eq!(of(Some("2031-12-20"), None), Err(HandError::NotOnTheBirthday));
        assert_eq!(of(Some("2026-12-20"), Some(false)), Err(HandError::NotOnTheBirthday));
        assert_eq!(of(Some("2027-01-20"), Some(true)), Ok(false));
    }

    #[test]
    fn the_day_of_making_gives_the_fifth_birthday_after_it() {
        for (made, expected, card) in [
            ("2022-06-13", "2026-06-14", "2031-06-14"),
            ("2022-06-14", "2027-06-14", "2032-06-14"),
            ("2022-09-05", "2027-06-14", "2032-06-14"),
        ] {
            let typed = Typed { made_on: Some(day(made)), birthday: Birthday::new(6, 14), ..Typed::default() };
            let found = typed.dates(day("2026-11-21")).unwrap();
            assert_eq!((found.first, found.card_expires_on), (settled(expected), Some(day(card))), "{made}");
        }
    }

    #[test]
    fn a_card_was_made_since_there_are_cards_and_until_today() {
        let dates = |made: &str| {
            let typed = Typed { made_on: Some(day(made)), birthday: Birthday::new(6, 14), ..Typed::default() };
            typed.dates(day("2026-11-21")).map(|found| found.first)
        };
        assert_eq!(dates("2015-12-31"), Err(HandError::NotMadeThen));
        assert_eq!(dates("2016-01-01"), Ok(settled("2020-06-14")));
        assert_eq!(dates("2026-11-21"), Ok(settled("2031-06-14")));
        assert_eq!(dates("2026-11-22"), Err(HandError::NotMadeThen));
    }
}
