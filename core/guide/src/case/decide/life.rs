//! Named facts about the card and the person, each derived only here.

use chrono::NaiveDate;

use crate::calendar::{BirthdayDate, months_before, window_opens_on};
use crate::case::kind::{Person, Task, Verdict};
use crate::case::state::Case;
use crate::facts::is_another_card;
use crate::rules::{AbroadWindow, Applies, Found, Service, Source};
use crate::situation::{Abroad, Holder, Stay};

/// Months that a new card takes at most (R-WINDOW-5).
const CARD_TAKES: u32 = 2;

/// The last day to apply for a card that is likely to be made before the present one ends.
pub(super) fn apply_by(ends: NaiveDate) -> NaiveDate {
    months_before(ends, CARD_TAKES)
}

impl Case<'_> {
    /// Whether it is anything but a My Number Card.
    #[must_use]
    pub fn is_another_card(&self) -> bool {
        is_another_card(&self.facts.token)
    }

    /// Whether the card may have a signature certificate. A child under 15 and a ward have none, unless it was read
    /// (R-CHILD-1).
    #[must_use]
    pub fn has_signature_certificate(&self) -> bool {
        let signature = &self.facts.signature;
        !signature.is_absent() && (signature.read().is_some() || !self.person.is_representative())
    }

    /// Whether the end takes something from this person: not what needs the signature certificate from who has none, nor
    /// certificates at convenience stores from a child (R-CHILD-6), nor what only residents of Japan have from people
    /// abroad (R-ABROAD-4).
    #[must_use]
    pub fn uses(&self, service: Service) -> bool {
        match service {
            Service::ETax | Service::Registration | Service::PrivateServices => self.has_signature_certificate(),
            Service::ConvenienceStore => self.person != Person::ChildsRepresentative && !self.lives_abroad(),
            Service::HealthInsurance => !self.lives_abroad(),
            Service::Mynaportal | Service::Smartphone | Service::PhotoId => true,
        }
    }

    /// Whether this service works again only some time after the visit: with a new signature certificate alone, what
    /// uses the other goes on (R-REVOKE-2).
    #[must_use]
    pub fn waits_for(&self, service: Service) -> bool {
        let needs_signature = matches!(service, Service::ETax | Service::Registration | Service::PrivateServices);
        self.uses(service) && (self.task != Task::IssueSignature || needs_signature)
    }

    /// The latest end of a signature certificate that is issued alone (R-VALID-3).
    #[must_use]
    pub fn signature_ends_by(&self) -> Option<NaiveDate> {
        let ends = self.authentication?.renewal_closes_on;
        (self.task == Task::IssueSignature).then(|| self.facts.card_expires_on().map_or(ends, |card| card.min(ends)))
    }

    /// Whether the card is a My Number Card without certificates.
    #[must_use]
    pub fn lacks_certificates(&self) -> bool {
        self.verdict == Verdict::NoCertificate
    }

    /// Whether something has ended: the certificates, or the card.
    #[must_use]
    pub const fn has_ended(&self) -> bool {
        matches!(self.verdict, Verdict::ExpiredInGrace | Verdict::Expired | Verdict::CardExpired)
    }

    /// Whether the card itself has ended.
    #[must_use]
    pub fn has_card_ended(&self) -> bool {
        self.verdict == Verdict::CardExpired
    }

    /// The card's own end, where the card goes on without the certificates and nothing is known to void it: the commonest
    /// question at a counter.
    #[must_use]
    pub fn card_goes_on_until(&self) -> Option<NaiveDate> {
        let certificates = self.authentication?.renewal_closes_on;
        let is_void =
            self.answers().abroad.is_some_and(|abroad| abroad != Abroad::No) || self.answers().moved == Some(true);
        let is_told = self.is_clock_good() && !is_void && self.two_ends().is_none();
        self.facts.card_expires_on().filter(|card| is_told && *card > certificates && *card >= self.day())
    }

    /// Whether card and certificates end together, so that a new card comes next (R-GAIN-4).
    #[must_use]
    pub const fn is_card_bound(&self) -> bool {
        matches!(self.verdict, Verdict::CardBoundLater | Verdict::CardBoundOpen)
    }

    /// Whether the card's own end is the certificates' end, or has passed.
    #[must_use]
    pub const fn card_decides(&self) -> bool {
        self.is_card_bound() || self.task.is_for_a_card() || matches!(self.task, Task::ExtendStay)
    }

    /// Whether a municipality's free sentence is for this person.
    #[must_use]
    pub fn applies(&self, to: Option<Applies>) -> bool {
        match to {
            None => true,
            Some(Applies::BirthdayDecides) => !self.card_decides(),
            Some(Applies::CardDecides) => self.card_decides(),
        }
    }

    /// Whether the person stated a period of stay.
    #[must_use]
    pub const fn is_limited_stay(&self) -> bool {
        matches!(self.answers().stay, Some(Stay::Limited | Stay::Pending))
    }

    /// Whether the extension of the stay has been applied for and is not decided (特例期間, R-FOREIGN-3).
    #[must_use]
    pub fn is_stay_pending(&self) -> bool {
        self.answers().stay == Some(Stay::Pending)
    }

    /// Whether nobody said if there is a period of stay.
    #[must_use]
    pub const fn is_stay_open(&self) -> bool {
        self.answers().stay.is_none()
    }

    /// Whether the holder lives abroad with a card that stays in use.
    #[must_use]
    pub fn lives_abroad(&self) -> bool {
        self.situation.lives_abroad()
    }

    /// Whether the holder is about to leave Japan.
    #[must_use]
    pub fn leaves_japan(&self) -> bool {
        self.answers().abroad == Some(Abroad::Leaves)
    }

    /// Whether the departure comes before everything else: nothing can be renewed yet, or the card of a foreign national ends
    /// with it (R-ABROAD-1).
    pub(in crate::case) fn leaves_first(&self) -> bool {
        let is_early = matches!(self.verdict, Verdict::NotYet | Verdict::CardBoundLater);
        let has_ended = self.has_ended() || !self.verdict.is_about_dates();
        self.leaves_japan() && !has_ended && (is_early || self.is_limited_stay())
    }

    /// Whether nothing of this card is planned but what comes before the departure.
    #[must_use]
    pub const fn is_leaving(&self) -> bool {
        matches!(self.task, Task::Leave)
    }

    /// Whether the card can be kept abroad: that of a foreign national cannot (R-ABROAD-1).
    #[must_use]
    pub fn may_keep_the_card(&self) -> bool {
        self.leaves_japan() && !self.is_limited_stay() && !self.has_card_ended()
    }

    /// The window of people abroad, as the page of their municipality or the nation states it.
    #[must_use]
    pub fn window_abroad(&self) -> Option<Found<'_, AbroadWindow>> {
        self.rules.office(self.code()).abroad()
    }

    /// Inside the year in which people abroad can renew (R-ABROAD-2): counted in months, since no source states a day.
    #[must_use]
    pub fn is_abroad_window_near(&self) -> bool {
        let months = self.window_abroad().map_or(0, |found| u32::from(found.value.years) * 12);
        self.authentication.is_some_and(|times| self.day() >= months_before(times.renewal_closes_on, months))
    }

    /// Whether the holder moved, so that the signature certificate may be void (R-REVOKE-1).
    #[must_use]
    pub fn has_moved(&self) -> bool {
        self.answers().moved == Some(true) && self.has_signature_certificate()
    }

    /// Whether a move may have taken the signature certificate while the other goes on.
    #[must_use]
    pub fn is_signature_alone_void(&self) -> bool {
        self.has_moved() && !self.has_ended()
    }

    /// Whether the holder moved, so that the card must be continued in the new municipality (R-REVOKE-6).
    #[must_use]
    pub fn may_lose_the_card_by_a_move(&self) -> bool {
        self.answers().moved == Some(true) && !self.has_card_ended() && !self.lives_abroad()
    }

    /// Whether no date is pressing, but the signature certificate may be void since a move (R-REVOKE-4).
    #[must_use]
    pub fn is_void_by_a_move(&self) -> bool {
        self.has_moved()
            && matches!(self.verdict, Verdict::NotYet | Verdict::CardBoundLater)
            && self.signature_due().is_none()
    }

    /// Whether the holder is, or may be, under 15: a representative goes, or the person said so.
    #[must_use]
    pub fn may_be_child(&self) -> bool {
        match self.answers().holder {
            Some(Holder::Under15) => true,
            Some(Holder::Ward | Holder::From15) => false,
            None => self.person.is_representative(),
        }
    }

    /// Whether the person said that the holder is 15 or older, and no ward.
    #[must_use]
    pub fn is_known_to_be_15(&self) -> bool {
        self.answers().holder == Some(Holder::From15)
    }

    /// Whether the holder is, or may be, an adult ward.
    #[must_use]
    pub fn may_be_ward(&self) -> bool {
        match self.answers().holder {
            Some(Holder::Ward) => true,
            Some(Holder::Under15 | Holder::From15) => false,
            None => self.person.is_representative(),
        }
    }

    /// The first day, on the safe side: the later of two for people born on 29 February (R-FEB29-3).
    #[must_use]
    pub fn opens_on(&self) -> Option<NaiveDate> {
        let opens_on = self.authentication?.renewal_opens_on;
        let typed = self.answers().hand.as_ref().map(|hand| window_opens_on(hand.first.latest));
        Some(typed.map_or(opens_on, |typed| typed.max(opens_on)))
    }

    /// The safe first day, while the window is open by the earlier of two days only (R-FEB29-3).
    #[must_use]
    pub fn safe_day_ahead(&self) -> Option<NaiveDate> {
        let opens = self.opens_on().filter(|opens| self.day() < *opens);
        opens.filter(|_| self.verdict == Verdict::Open && self.leap_day().is_some() && !self.lives_abroad())
    }

    /// Both days of a typed birthday on 29 February, if they differ.
    #[must_use]
    pub fn leap_day(&self) -> Option<BirthdayDate> {
        let first = self.answers().hand.as_ref()?.first;
        (first.earliest != first.latest).then_some(first)
    }

    /// Both ends that typed dates allow, if what to do depends on which it is (R-HAND-2).
    #[must_use]
    pub fn two_ends(&self) -> Option<(NaiveDate, NaiveDate)> {
        let presses = matches!(self.verdict, Verdict::Open | Verdict::ExpiredInGrace | Verdict::Expired);
        let first = self.authentication?.renewal_closes_on;
        let may_be =
            presses && self.safe_day_ahead().is_none() && !self.lives_abroad() && self.task != Task::ExtendStay;
        Some((first, self.other_typed_end().filter(|_| may_be)?))
    }

    /// The other end that typed dates allow (R-HAND-2).
    #[must_use]
    pub fn other_typed_end(&self) -> Option<NaiveDate> {
        self.answers().hand.as_ref()?.other
    }

    /// Whether the card's end was counted from the day on which it was made, not read off its face (R-VALID-9).
    #[must_use]
    pub fn is_card_end_counted(&self) -> bool {
        self.answers().hand.as_ref().is_some_and(|hand| hand.is_card_counted)
    }

    /// Whether the card is likely to end before a new one is made (R-WINDOW-5).
    #[must_use]
    pub fn ends_before_a_new_card(&self) -> bool {
        let is_near = |card: NaiveDate| self.day() > apply_by(card) && self.day() <= card;
        self.is_clock_good() && self.facts.card_expires_on().is_some_and(is_near)
    }

    /// The card's two possible ends, if only the day of applying decides between them (R-VALID-5).
    #[must_use]
    pub fn card_either(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.answers().hand.as_ref()?.card_either
    }

    /// The card's own end, if a new card can be applied for in addition to what the certificates need.
    #[must_use]
    pub fn card_also_due(&self) -> Option<NaiveDate> {
        let card = self.facts.card_expires_on()?;
        (self.is_card_near() && self.is_card_apart()).then_some(card)
    }

    /// The card's own end and the first day of a new card, if that day comes by the end of the certificates that are renewed
    /// now: a renewal gains only weeks (R-GAIN-4).
    #[must_use]
    pub fn card_due_soon(&self) -> Option<(NaiveDate, NaiveDate)> {
        let (card, ends) = (self.facts.card_expires_on()?, self.authentication?.renewal_closes_on);
        let opens = window_opens_on(card);
        let is_soon = self.day() < opens && opens <= ends && self.task.is_for_certificates();
        (is_soon && self.is_card_apart()).then_some((card, opens))
    }

    /// Whether a new card is something else than what is due, and than the extension with a period of stay.
    fn is_card_apart(&self) -> bool {
        self.is_clock_good()
            && !self.is_card_bound()
            && !self.is_limited_stay()
            && !matches!(self.task, Task::None | Task::ExtendStay)
    }

    /// Whether the card, which ends with a stated period of stay, is due by the certificates' end, or now.
    pub(in crate::case) fn is_stay_the_next_end(&self) -> bool {
        let due = self.authentication.map_or(self.day(), |times| times.renewal_closes_on.max(self.day()));
        self.is_limited_stay() && self.facts.card_expires_on().is_some_and(|card| window_opens_on(card) <= due)
    }

    /// Whether the card's own window is open.
    fn is_card_near(&self) -> bool {
        let is_near = |card: NaiveDate| self.day() >= window_opens_on(card) && self.day() <= card;
        self.is_clock_good() && self.facts.card_expires_on().is_some_and(is_near)
    }

    /// The latest possible end of a period of stay, while nobody ruled one out (R-FOREIGN-8).
    #[must_use]
    pub fn possible_stay_end(&self) -> Option<NaiveDate> {
        let ends = self.facts.card_expires_on().or(self.authentication.map(|times| times.renewal_closes_on))?;
        (self.is_stay_open() && (self.is_card_bound() || self.is_end_unclear())).then_some(ends)
    }

    /// The certificates' end, if the card that is extended lasts longer: both are done at one visit.
    #[must_use]
    pub fn certificates_end_before_the_card(&self) -> Option<NaiveDate> {
        let ends = self.authentication?.renewal_closes_on;
        self.facts.card_expires_on().filter(|card| ends < *card).map(|_| ends)
    }

    /// The same, for somebody who extends the card now, while it is ahead.
    #[must_use]
    pub fn certificates_end_first(&self) -> Option<NaiveDate> {
        self.certificates_end_before_the_card().filter(|ends| self.task == Task::ExtendStay && *ends >= self.day())
    }

    /// The same, if they have ended and the card has not.
    #[must_use]
    pub fn certificates_ended_first(&self) -> Option<NaiveDate> {
        self.certificates_end_before_the_card().filter(|ends| self.task == Task::ExtendStay && *ends < self.day())
    }

    /// The last opening for certificates that end first, unless it is past.
    #[must_use]
    pub fn certificates_by(&self) -> Option<NaiveDate> {
        let found = self.last_opening_until(self.certificates_end_first()?);
        (!found.is_past).then_some(found.day)
    }

    /// The end of a stated period of stay, while the card is in date.
    #[must_use]
    pub fn stay_end(&self) -> Option<NaiveDate> {
        let ends = self.facts.card_expires_on().or(self.authentication.map(|times| times.renewal_closes_on))?;
        (self.is_limited_stay() && !self.has_card_ended()).then_some(ends)
    }

    /// Whether a page is old enough to be shown as old.
    #[must_use]
    pub fn is_old(&self, source: &Source) -> bool {
        source.is_old(self.day())
    }

    /// Whether a tap would add to what is known.
    #[must_use]
    pub fn is_tap_wanted(&self) -> bool {
        self.facts.is_by_hand() || self.task == Task::None
    }
}
