//! Named facts about the card and the person, each derived only here.

use chrono::NaiveDate;

use crate::calendar::{BirthdayDate, months_before, window_opens_on};
use crate::case::kind::{Person, Task, Verdict};
use crate::case::state::Case;
use crate::facts::is_another_card;
use crate::rules::{AbroadWindow, Applies, Found, Service, Source};
use crate::situation::{Abroad, Holder, Stay};

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

    /// Whether a longer stay may have been asked for: not by somebody who has more time left than is counted in days.
    #[must_use]
    pub fn may_stay_be_pending(&self) -> bool {
        self.stay_end().is_some_and(|ends| self.months_to(ends).is_none())
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
