//! What every part of the answer is made from, and the ways of making a statement.

use chrono::NaiveDate;
use kigen_card::Item;

use super::id::StatementId;
use super::source;
use super::statement::{Basis, Source, Statement, Value};
use crate::dates::{months_before, window_opens_on};
use crate::facts::Facts;
use crate::rules::{self, Applies, Found, Level, Note, OfficeRules, Rules, StatementSection};
use crate::situation::{Abroad, Holder, PinKnowledge, Situation, Stay, Who};
use crate::status::CertificateTimes;
use crate::verdict::{Assessment, Flag, Verdict};

pub(super) type Arguments = Vec<(&'static str, Value)>;

/// Facts, answers and the day, with what follows from them together.
pub(super) struct Context<'a> {
    pub(super) facts: &'a Facts,
    pub(super) assessment: &'a Assessment,
    pub(super) situation: &'a Situation,
    pub(super) rules: &'a Rules,
    /// What the municipality's page says, or the nation's file.
    pub(super) office: OfficeRules<'a>,
    /// Its code, with or without a file.
    pub(super) code: Option<&'a str>,
    pub(super) task: Task,
}

/// What the visit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Task {
    /// Renewal inside the window, now or later (更新).
    Renew,
    /// A new certificate after the end, or where there is none (発行).
    Issue,
    /// A new card, with new certificates.
    NewCard,
    /// The new period of stay is written onto the card.
    ExtendStay,
    /// Nothing is known, or it is another card: no visit is planned.
    None,
}

impl Context<'_> {
    pub(super) fn verdict(&self) -> Verdict {
        self.assessment.verdict
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.assessment.today.date
    }

    /// Whether anything may count from today (R-TIME-5).
    pub(super) fn counts(&self) -> bool {
        self.verdict() != Verdict::ClockDoubtful
    }

    pub(super) fn goes(&self) -> Who {
        self.situation.goes()
    }

    pub(super) fn times(&self) -> Option<CertificateTimes> {
        self.assessment.authentication
    }

    /// The signature certificate's days, where it needs something of its own.
    pub(super) fn signature_due(&self) -> Option<CertificateTimes> {
        self.assessment.signature.filter(|_| self.assessment.has(Flag::SignatureDue))
    }

    /// Whether only the signature certificate is due now: then its days come first (R-WINDOW-6).
    pub(super) fn signature_leads(&self) -> Option<CertificateTimes> {
        self.signature_due().filter(|_| matches!(self.verdict(), Verdict::NotYet | Verdict::CardBoundLater))
    }

    /// The first day, on the safe side: born on 29 February, the later of two (R-FEB29-3).
    pub(super) fn opens_on(&self, times: &CertificateTimes) -> NaiveDate {
        let typed = self.situation.hand.as_ref().map(|hand| window_opens_on(hand.first.latest));
        typed.map_or(times.renewal_opens_on, |typed| typed.max(times.renewal_opens_on))
    }

    pub(super) fn has_ended(&self) -> bool {
        matches!(self.verdict(), Verdict::ExpiredInGrace | Verdict::Expired | Verdict::CardExpired)
    }

    pub(super) fn is_card_bound(&self) -> bool {
        matches!(self.verdict(), Verdict::CardBoundLater | Verdict::CardBoundOpen)
    }

    /// Whether the card's own end is the certificates' end, or has passed.
    pub(super) fn card_decides(&self) -> bool {
        self.is_card_bound() || matches!(self.task, Task::NewCard | Task::ExtendStay)
    }

    pub(super) fn is_limited_stay(&self) -> bool {
        matches!(self.situation.stay, Some(Stay::Limited | Stay::Pending))
    }

    pub(super) fn lives_abroad(&self) -> bool {
        self.situation.abroad == Some(Abroad::Lives)
    }

    /// Whether nothing is due by its date, but the signature certificate may be void since a move (R-REVOKE-4).
    pub(super) fn is_void_by_a_move(&self) -> bool {
        matches!(self.verdict(), Verdict::NotYet | Verdict::CardBoundLater)
            && self.signature_due().is_none()
            && may_be_void(self.facts, self.situation)
    }

    /// Inside the year in which people abroad can renew (R-ABROAD-2): by months, since no day is stated.
    pub(super) fn is_abroad_window_near(&self) -> bool {
        let months = self.office.abroad().map_or(0, |found| u32::from(found.value.years) * 12);
        self.times().is_some_and(|times| self.today() >= months_before(times.renewal_closes_on, months))
    }

    pub(super) fn authentication_pin(&self) -> Option<PinKnowledge> {
        self.situation.authentication_pin(self.facts)
    }

    /// `None` also where the card has no such certificate: then there is no password to speak of.
    pub(super) fn signature_pin(&self) -> Option<PinKnowledge> {
        self.situation.signature_pin(self.facts).filter(|_| !self.facts.signature.is_absent())
    }

    /// Whether the visit of today, or of any day, cannot bring it to an end: a proxy's first of two.
    pub(super) fn takes_two_visits(&self) -> bool {
        self.goes() == Who::Proxy && super::visits::needs_two(self)
    }

    /// A PIN that the counter asks for is forgotten or locked.
    pub(super) fn is_pin_unknown(&self) -> bool {
        let unusable = |pin| matches!(pin, Some(PinKnowledge::Forgotten | PinKnowledge::Locked));
        unusable(self.authentication_pin()) || unusable(self.signature_pin())
    }

    /// Nobody said whether the PINs are known.
    pub(super) fn is_pin_open(&self) -> bool {
        let signature_open = self.signature_pin().is_none() && !self.facts.signature.is_absent();
        !self.is_pin_unknown() && (self.authentication_pin().is_none() || signature_open)
    }

    /// Whether the holder could be under 15 or a ward, as far as was said.
    pub(super) fn holder(&self) -> Option<Holder> {
        self.situation.holder
    }

    // Ways of making a statement.

    /// The chip said it; by hand, the person did.
    pub(super) fn fact(&self, id: StatementId, arguments: Arguments) -> Statement {
        let basis = if self.facts.is_by_hand() { Basis::Person } else { Basis::Chip };
        self.make(id, arguments, basis)
    }

    /// Calculated from what the chip said; by hand it is as weak as what was typed.
    pub(super) fn calculated(&self, id: StatementId, arguments: Arguments) -> Statement {
        let basis = if self.facts.is_by_hand() { Basis::Person } else { Basis::Calculation };
        self.make(id, arguments, basis)
    }

    pub(super) fn national(&self, id: StatementId, arguments: Arguments) -> Statement {
        self.make(id, arguments, Basis::National)
    }

    pub(super) fn person(&self, id: StatementId, arguments: Arguments) -> Statement {
        self.make(id, arguments, Basis::Person)
    }

    /// From a data file: the municipality's or the nation's.
    pub(super) fn found<T>(&self, id: StatementId, arguments: Arguments, found: &Found<'_, T>) -> Statement {
        let basis = match found.level {
            Level::Municipal => Basis::Municipal,
            Level::National => Basis::National,
        };
        Statement { id, arguments, basis, source: Source::of(found.source) }
    }

    /// Free sentences of a section, for people to whom they apply.
    pub(super) fn notes(&self, section: StatementSection, id: StatementId) -> Vec<Statement> {
        let found = self.office.statements().into_iter();
        let found = found.filter(|found| found.value.section == section && self.applies(found.value.applies));
        found.map(|found| self.found(id, vec![("text", note(&found.value.text))], &found)).collect()
    }

    /// Whether a free sentence of the municipality's page stands in for a statement.
    pub(super) fn is_said_by_the_page(&self, id: StatementId) -> bool {
        let own = self.office.municipal().into_iter().flat_map(|document| &document.statements);
        let mut known = own.filter_map(|entry| entry.value.known());
        known.any(|said| self.applies(said.applies) && said.instead_of.iter().any(|name| name == id.as_str()))
    }

    fn applies(&self, to: Option<Applies>) -> bool {
        match to {
            None => true,
            Some(Applies::BirthdayDecides) => !self.card_decides(),
            Some(Applies::CardDecides) => self.card_decides(),
        }
    }

    /// What is uncertain for people whose office's figure is not known (R-CONFLICT).
    pub(super) fn uncertain(&self, section: &str, id: StatementId) -> Vec<Statement> {
        let found = self.office.uncertain_in(section);
        found.into_iter().map(|(_, text)| self.national(id, vec![("text", note(text))])).collect()
    }

    /// From a page of the municipality, where the page itself is what is spoken of.
    pub(super) fn about_page(&self, id: StatementId, arguments: Arguments, source: &rules::Source) -> Statement {
        Statement { id, arguments, basis: Basis::Municipal, source: Source::of(source) }
    }

    /// A national rule by a source of its own.
    pub(super) fn national_by(&self, id: StatementId, arguments: Arguments, source: &rules::Source) -> Statement {
        Statement { id, arguments, basis: Basis::National, source: Source::of(source) }
    }

    /// Whether the municipality has a file of its own.
    pub(super) fn has_own_page(&self) -> bool {
        self.office.municipal().is_some()
    }

    fn make(&self, id: StatementId, arguments: Arguments, basis: Basis) -> Statement {
        let source = match basis {
            Basis::Chip => source::chip(self.today()),
            Basis::Person => source::typed(self.today()),
            Basis::Calculation | Basis::National | Basis::Municipal => source::of_rules(id.rules(), self.rules),
        };
        Statement { id, arguments, basis, source }
    }
}

fn may_be_void(facts: &Facts, situation: &Situation) -> bool {
    situation.moved == Some(true) && !facts.signature.is_absent()
}

/// What the visit is for.
pub(super) fn task(facts: &Facts, assessment: &Assessment, situation: &Situation) -> Task {
    let limited = matches!(situation.stay, Some(Stay::Limited | Stay::Pending));
    match assessment.verdict {
        Verdict::NotThisCard | Verdict::Incomplete => Task::None,
        Verdict::NotYet | Verdict::Open => Task::Renew,
        Verdict::ExpiredInGrace | Verdict::Expired | Verdict::NoCertificate => Task::Issue,
        Verdict::CardBoundLater | Verdict::CardBoundOpen if limited => Task::ExtendStay,
        Verdict::CardBoundLater if may_be_void(facts, situation) => Task::Issue,
        Verdict::CardBoundLater | Verdict::CardBoundOpen | Verdict::CardExpired => Task::NewCard,
        Verdict::ClockDoubtful => match (&facts.authentication, facts.card_expires_on()) {
            (Item::Read(dates), Some(card)) if dates.expires_on >= card => Task::NewCard,
            _ => Task::Renew,
        },
    }
}

pub(super) fn date(value: NaiveDate) -> Value {
    Value::Date(value)
}

pub(super) fn number(value: i64) -> Value {
    Value::Number(value)
}

pub(super) fn words(id: &str) -> Value {
    Value::Words(id.to_owned())
}

pub(super) fn name(text: &str) -> Value {
    Value::Name(text.to_owned())
}

pub(super) fn note(sentence: &Note) -> Value {
    Value::Note(sentence.clone())
}

/// A message with arguments of its own.
pub(super) const fn phrase(id: &'static str, arguments: Arguments) -> Value {
    Value::Phrase(id, arguments)
}

pub(super) fn names(list: &[String]) -> Value {
    Value::List(list.iter().map(|one| name(one)).collect())
}

/// Official names of papers.
pub(super) fn papers(list: &[String]) -> Value {
    Value::List(list.iter().map(|one| Value::Paper(one.clone())).collect())
}
