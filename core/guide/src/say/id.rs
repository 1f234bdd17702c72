//! Every kind of statement: its name, its rules and its entries in renewal-rules.md, section 26.

use crate::case::{Persons, Tasks};
use crate::text::Language;

macro_rules! statements {
    ($($variant:ident $id:literal [$said_by:literal $($rule:literal)*] [$($kind:literal)+] ($($tasks:ident)+) ($($persons:ident)+))+) => {
        /// A kind of statement. Its name is its id in JSON and that of its message in `text/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum StatementId {
            $(#[doc = concat!("The message `", $id, "`.")] $variant,)+
        }

        impl StatementId {
            /// Every kind, in the order of the sections.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable name: in JSON, and of the message.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The rule of renewal-rules.md that says it, if no entry of a data file does; its source is shown.
            #[must_use]
            pub const fn said_by(self) -> &'static str {
                match self { $(Self::$variant => $said_by),+ }
            }

            /// The rules of renewal-rules.md on which it rests, including the one that says it.
            #[must_use]
            pub const fn rules(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$said_by, $($rule),*]),+ }
            }

            /// The tasks for which it holds.
            #[must_use]
            pub const fn tasks(self) -> Tasks {
                match self { $(Self::$variant => Tasks::of(&[$(Tasks::$tasks),+])),+ }
            }

            /// The persons for whom it holds.
            #[must_use]
            pub const fn persons(self) -> Persons {
                match self { $(Self::$variant => Persons::of(&[$(Persons::$persons),+])),+ }
            }

            /// Its kinds in renewal-rules.md, section 26.
            #[must_use]
            pub const fn kinds(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($kind),+]),+ }
            }
        }
    };
}

statements! {
    // The verdict in one line.
    VerdictNotYet "verdict-not-yet" ["R-STATE-1"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictOpen "verdict-open" ["R-STATE-1"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictLastDay "verdict-last-day" ["R-STATE-1" "R-WINDOW-2"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictTwoEnds "verdict-two-ends" ["R-HAND-2"] ["ST-12" "ST-30"] (ANY) (EVERYBODY)
    VerdictExpiredInGrace "verdict-expired-in-grace" ["R-STATE-1"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictExpired "verdict-expired" ["R-STATE-1"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictCardBoundLater "verdict-card-bound-later" ["R-STATE-1" "R-GAIN-4"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictCardEndsSoon "verdict-card-ends-soon" ["R-STATE-1" "R-FOREIGN-8"] ["ST-12" "ST-31"] (ANY) (EVERYBODY)
    VerdictCardBoundOpen "verdict-card-bound-open" ["R-STATE-1" "R-GAIN-4"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictCardExpired "verdict-card-expired" ["R-STATE-1"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictNoCertificate "verdict-no-certificate" ["R-STATE-1"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictIncomplete "verdict-incomplete" ["R-STATE-1"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictClockDoubtful "verdict-clock-doubtful" ["R-TIME-5"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictDayDoubtful "verdict-day-doubtful" ["R-TIME-5"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictSignatureOpen "verdict-signature-open" ["R-STATE-1" "R-WINDOW-6"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictSignatureLastDay "verdict-signature-last-day" ["R-STATE-1" "R-WINDOW-6"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictSignatureExpired "verdict-signature-expired" ["R-STATE-1" "R-WINDOW-6"] ["ST-12"] (ANY) (EVERYBODY)
    VerdictNoOpenDay "verdict-no-open-day" ["R-WINDOW-3"] ["ST-11" "ST-12"] (ANY) (EVERYBODY)
    VerdictExtendStay "verdict-extend-stay" ["R-FOREIGN-2"] ["ST-12" "ST-31"] (ANY) (EVERYBODY)
    VerdictSpecialPeriod "verdict-special-period" ["R-FOREIGN-3"] ["ST-12" "ST-31"] (ANY) (EVERYBODY)
    VerdictAbroadOpen "verdict-abroad-open" ["R-ABROAD-2"] ["ST-12" "ST-31"] (ANY) (HOLDER REPRESENTATIVE)
    VerdictLeave "verdict-leave" ["R-ABROAD-1"] ["ST-12" "ST-31"] (ANY) (EVERYBODY)
    VerdictLeaveWithoutCard "verdict-leave-without-card" ["R-ABROAD-1"] ["ST-12" "ST-31"] (ANY) (EVERYBODY)
    VerdictMoved "verdict-moved" ["R-REVOKE-1" "R-REVOKE-4"] ["ST-12" "ST-26"] (ANY) (EVERYBODY)
    VerdictSetPin "verdict-set-pin" ["R-LOCK-1"] ["ST-12" "ST-21"] (SET_PIN) (EVERYBODY)
    VerdictPhone "verdict-phone" ["R-STATE-1"] ["ST-8" "ST-12"] (ANY) (EVERYBODY)
    VerdictJukiCard "verdict-juki-card" ["R-STATE-1"] ["ST-8" "ST-12"] (ANY) (EVERYBODY)
    VerdictDrivingLicence "verdict-driving-licence" ["R-STATE-1"] ["ST-8" "ST-12"] (ANY) (EVERYBODY)
    VerdictResidenceCard "verdict-residence-card" ["R-STATE-1"] ["ST-8" "ST-12"] (ANY) (EVERYBODY)
    VerdictPassport "verdict-passport" ["R-STATE-1"] ["ST-8" "ST-12"] (ANY) (EVERYBODY)
    VerdictOtherCard "verdict-other-card" ["R-STATE-1"] ["ST-8" "ST-12"] (ANY) (EVERYBODY)

    // The one next action.
    NextWait "next-wait" ["R-WINDOW-1" "R-STATE-1"] ["ST-12"] (RENEWAL) (EVERYBODY)
    NextWaitForSignature "next-wait-for-signature" ["R-WINDOW-6" "R-STATE-1"] ["ST-12"] (RENEWAL) (EVERYBODY)
    NextWaitForSignatureThenCard "next-wait-for-signature-then-card" ["R-WINDOW-5" "R-WINDOW-6" "R-STATE-1"] ["ST-12"] (CARD) (EVERYBODY)
    NextWaitForCard "next-wait-for-card" ["R-WINDOW-5" "R-STATE-1"] ["ST-12"] (SET_PIN CARD) (EVERYBODY)
    NextRenew "next-renew" ["R-STATE-1" "R-PLACE-1"] ["ST-12"] (RENEWAL) (EVERYBODY)
    NextReserve "next-reserve" ["R-PLACE-4" "R-STATE-1"] ["ST-12" "ST-17"] (RENEWAL) (EVERYBODY)
    NextTwoVisits "next-two-visits" ["R-BRING-3" "R-STATE-1"] ["ST-12" "ST-20"] (RENEWAL) (PROXY)
    NextTwoVisitsLate "next-two-visits-late" ["R-BRING-3" "R-AFTER-1"] ["ST-12" "ST-20"] (RENEWAL) (PROXY)
    NextTwoVisitsPerhapsLate "next-two-visits-perhaps-late" ["R-BRING-3" "R-AFTER-1"] ["ST-12" "ST-20"] (RENEWAL) (PROXY)
    NextRenewToday "next-renew-today" ["R-WINDOW-2" "R-STATE-1"] ["ST-12"] (VISIT) (EVERYBODY)
    NextAfterTheEnd "next-after-the-end" ["R-WINDOW-3" "R-AFTER-1"] ["ST-12"] (CERTIFICATES) (EVERYBODY)
    NextRenewSignature "next-renew-signature" ["R-WINDOW-6"] ["ST-12"] (VISIT) (EVERYBODY)
    NextLookAtFace "next-look-at-face" ["R-HAND-2"] ["ST-12" "ST-30"] (CERTIFICATES) (EVERYBODY)
    NextLookAtFaceEnded "next-look-at-face-ended" ["R-HAND-2"] ["ST-12" "ST-30"] (CERTIFICATES) (EVERYBODY)
    NextIssue "next-issue" ["R-AFTER-1" "R-STATE-1"] ["ST-12"] (ISSUE) (EVERYBODY)
    NextReserveIssue "next-reserve-issue" ["R-PLACE-4" "R-AFTER-1"] ["ST-12" "ST-17"] (ISSUE) (EVERYBODY)
    NextIssueTwoVisits "next-issue-two-visits" ["R-BRING-3" "R-AFTER-1"] ["ST-12" "ST-20"] (CERTIFICATES) (PROXY)
    NextAskForm "next-ask-form" ["R-AFTER-6" "R-BRING-3"] ["ST-12" "ST-20"] (ISSUE) (PROXY)
    NextIssueSignature "next-issue-signature" ["R-AFTER-1"] ["ST-12"] (VISIT) (EVERYBODY)
    NextMoved "next-moved" ["R-REVOKE-1" "R-REVOKE-4"] ["ST-12" "ST-26"] (CERTIFICATES) (EVERYBODY)
    NextSetPin "next-set-pin" ["R-LOCK-1" "R-WINDOW-1"] ["ST-12" "ST-21"] (SET_PIN) (EVERYBODY)
    NextSetPinSoon "next-set-pin-soon" ["R-LOCK-5" "R-WINDOW-1"] ["ST-12" "ST-21"] (SET_PIN) (HOLDER REPRESENTATIVE)
    NextSetPinProxySoon "next-set-pin-proxy-soon" ["R-LOCK-5" "R-WINDOW-1"] ["ST-12" "ST-21"] (SET_PIN) (PROXY)
    NextSetPinForCard "next-set-pin-for-card" ["R-LOCK-1" "R-WINDOW-5"] ["ST-12" "ST-21"] (SET_PIN) (EVERYBODY)
    NextNewCard "next-new-card" ["R-WINDOW-5" "R-GAIN-4"] ["ST-12"] (CARD) (EVERYBODY)
    NextNewCardLate "next-new-card-late" ["R-WINDOW-5" "R-HOKEN-4"] ["ST-12"] (CARD) (EVERYBODY)
    NextCardFirst "next-card-first" ["R-AFTER-2"] ["ST-12"] (CARD) (EVERYBODY)
    NextExtendStay "next-extend-stay" ["R-FOREIGN-2"] ["ST-12" "ST-31"] (EXTEND_STAY) (EVERYBODY)
    NextExtendStayToday "next-extend-stay-today" ["R-FOREIGN-2"] ["ST-12" "ST-31"] (EXTEND_STAY) (EVERYBODY)
    NextSpecialPeriod "next-special-period" ["R-FOREIGN-3"] ["ST-12" "ST-31"] (EXTEND_STAY) (EVERYBODY)
    NextSpecialPeriodToday "next-special-period-today" ["R-FOREIGN-3"] ["ST-12" "ST-31"] (EXTEND_STAY) (EVERYBODY)
    NextStayOver "next-stay-over" ["R-FOREIGN-2" "R-WINDOW-3"] ["ST-12" "ST-31"] (EXTEND_STAY) (EVERYBODY)
    NextCardOrStay "next-card-or-stay" ["R-FOREIGN-8" "R-GAIN-4"] ["ST-12" "ST-31"] (CARD) (EVERYBODY)
    NextStayEnded "next-stay-ended" ["R-FOREIGN-2"] ["ST-12" "ST-31"] (CARD) (EVERYBODY)
    NextIssueWhenNeeded "next-issue-when-needed" ["R-STATE-1"] ["ST-12"] (ISSUE) (EVERYBODY)
    NextReadAgain "next-read-again" ["R-STATE-1"] ["ST-12"] (ANY) (EVERYBODY)
    NextMendClock "next-mend-clock" ["R-TIME-5"] ["ST-12"] (RENEWAL CARD) (EVERYBODY)
    NextOtherDay "next-other-day" ["R-TIME-5"] ["ST-12"] (RENEWAL CARD) (EVERYBODY)
    NextPhone "next-phone" ["R-STATE-1"] ["ST-8" "ST-12"] (NONE) (EVERYBODY)
    NextJukiCard "next-juki-card" ["R-STATE-1"] ["ST-8" "ST-12"] (NONE) (EVERYBODY)
    NextOtherCard "next-other-card" ["R-STATE-1"] ["ST-8" "ST-12"] (NONE) (EVERYBODY)
    NextWaitAbroad "next-wait-abroad" ["R-ABROAD-2"] ["ST-12" "ST-31"] (VISIT) (HOLDER REPRESENTATIVE)
    NextAbroad "next-abroad" ["R-ABROAD-4"] ["ST-12" "ST-31"] (VISIT) (HOLDER REPRESENTATIVE)

    NextLeave "next-leave" ["R-ABROAD-1"] ["ST-12" "ST-31"] (LEAVE) (EVERYBODY)
    NextLeaveAndRenew "next-leave-and-renew" ["R-ABROAD-1" "R-STATE-1"] ["ST-12" "ST-31"] (RENEW) (EVERYBODY)
    NextLeaveWithoutCard "next-leave-without-card" ["R-ABROAD-1"] ["ST-12" "ST-31"] (LEAVE) (EVERYBODY)

    // The answer's assumptions.
    AssumedRepresentative "assumed-representative" ["R-CHILD-2"] ["ST-19"] (ANY) (CHILD WARD)
    AssumedHolderAbroad "assumed-holder-abroad" ["R-ABROAD-3"] ["ST-31"] (ANY) (HOLDER)
    AssumedLocked "assumed-locked" ["R-LOCK-7"] ["ST-7"] (ANY) (EVERYBODY)
    AssumedStay "assumed-stay" ["R-HAND-2" "R-FOREIGN-8"] ["ST-30" "ST-31"] (ANY) (EVERYBODY)
    AssumedCardEnd "assumed-card-end" ["R-STATE-1"] ["ST-4"] (ANY) (EVERYBODY)

    // The two certificates and the card.
    DatesAuthentication "dates-authentication" ["R-VALID-6" "R-TIME-1"] ["ST-1"] (ANY) (EVERYBODY)
    DatesAuthenticationAbsent "dates-authentication-absent" ["R-STATE-1"] ["ST-1"] (ANY) (EVERYBODY)
    DatesAuthenticationUnread "dates-authentication-unread" ["R-STATE-1"] ["ST-1"] (ANY) (EVERYBODY)
    DatesAuthenticationUse "dates-authentication-use" ["R-PIN-1"] ["ST-25"] (ANY) (EVERYBODY)
    DatesInsuranceUse "dates-insurance-use" ["R-HOKEN-1" "R-PIN-1"] ["ST-25"] (ANY) (EVERYBODY)
    DatesSignature "dates-signature" ["R-VALID-6" "R-TIME-1"] ["ST-2"] (ANY) (EVERYBODY)
    DatesSignatureBound "dates-signature-bound" ["R-VALID-3"] ["ST-2"] (ANY) (HOLDER PROXY)
    DatesSignatureAbsent "dates-signature-absent" ["R-CHILD-1"] ["ST-3"] (ANY) (EVERYBODY)
    DatesSignatureCanBeIssued "dates-signature-can-be-issued" ["R-CHILD-1" "R-CHILD-2"] ["ST-3"] (ANY) (EVERYBODY)
    DatesSignatureUse "dates-signature-use" ["R-PIN-1"] ["ST-25"] (ANY) (EVERYBODY)
    DatesCard "dates-card" ["R-VALID-6" "R-VALID-1"] ["ST-4"] (ANY) (EVERYBODY)
    DatesCardPrinted "dates-card-printed" ["R-VALID-9"] ["ST-4" "ST-30"] (ANY) (EVERYBODY)
    DatesCardUnread "dates-card-unread" ["R-STATE-1"] ["ST-4"] (ANY) (EVERYBODY)
    DatesIssuedBy "dates-issued-by" ["R-PLACE-2"] ["ST-5"] (ANY) (EVERYBODY)
    DatesByHand "dates-by-hand" ["R-HAND-1"] ["ST-30"] (ANY) (EVERYBODY)
    DatesHandOther "dates-hand-other" ["R-HAND-2"] ["ST-30"] (ANY) (EVERYBODY)
    DatesHandCardEither "dates-hand-card-either" ["R-VALID-5" "R-HAND-3"] ["ST-30"] (ANY) (EVERYBODY)
    DatesNote "dates-note" ["R-VALID-1"] ["ST-14"] (ANY) (EVERYBODY)
    DatesTriesAuthentication "dates-tries-authentication" ["R-PIN-4"] ["ST-6"] (VISIT) (EVERYBODY)
    DatesTriesSignature "dates-tries-signature" ["R-PIN-4"] ["ST-6"] (VISIT) (EVERYBODY)
    DatesLockedAuthentication "dates-locked-authentication" ["R-LOCK-7"] ["ST-7"] (VISIT) (EVERYBODY)
    DatesLockedSignature "dates-locked-signature" ["R-LOCK-7"] ["ST-7"] (VISIT) (EVERYBODY)

    // When.
    WhenFirstDay "when-first-day" ["R-WINDOW-1"] ["ST-10"] (RENEWAL) (EVERYBODY)
    WhenFirstOpening "when-first-opening" ["R-WINDOW-3" "R-WINDOW-1"] ["ST-10"] (RENEWAL) (EVERYBODY)
    WhenCardFirstDay "when-card-first-day" ["R-WINDOW-5"] ["ST-10"] (RENEWAL CARD) (EVERYBODY)
    WhenLastDay "when-last-day" ["R-WINDOW-2"] ["ST-11"] (VISIT) (EVERYBODY)
    WhenApplyBy "when-apply-by" ["R-WINDOW-5"] ["ST-10"] (CARD) (EVERYBODY)
    WhenFirstVisitBy "when-first-visit-by" ["R-BRING-3"] ["ST-11" "ST-20"] (RENEWAL) (PROXY)
    WhenPracticalLastDay "when-practical-last-day" ["R-WINDOW-3"] ["ST-11"] (VISIT) (EVERYBODY)
    WhenLastWeekday "when-last-weekday" ["R-WINDOW-3"] ["ST-11"] (VISIT) (EVERYBODY)
    WhenPracticalLastDayPast "when-practical-last-day-past" ["R-WINDOW-3"] ["ST-11"] (CERTIFICATES) (EVERYBODY)
    WhenPracticalUnknown "when-practical-unknown" ["R-WINDOW-3"] ["ST-11"] (VISIT) (EVERYBODY)
    WhenYearEnd "when-year-end" ["R-WINDOW-8" "R-WINDOW-3"] ["ST-34"] (VISIT) (EVERYBODY)
    WhenBeforeNewYear "when-before-new-year" ["R-WINDOW-3" "R-WINDOW-8"] ["ST-34"] (VISIT) (EVERYBODY)
    WhenAfterNewYear "when-after-new-year" ["R-WINDOW-3" "R-WINDOW-8"] ["ST-34"] (VISIT) (EVERYBODY)
    WhenMaintenance "when-maintenance" ["R-PLACE-5"] ["ST-34"] (RENEWAL EXTEND_STAY) (EVERYBODY)
    WhenDaysUntil "when-days-until" ["R-TIME-3" "R-WINDOW-1"] ["ST-9"] (RENEWAL) (EVERYBODY)
    WhenCardDaysUntil "when-card-days-until" ["R-TIME-3" "R-WINDOW-5"] ["ST-9"] (RENEWAL CARD) (EVERYBODY)
    WhenDaysLeft "when-days-left" ["R-TIME-3"] ["ST-9"] (VISIT) (EVERYBODY)
    WhenDaysPast "when-days-past" ["R-TIME-3"] ["ST-9"] (ISSUE CARD) (EVERYBODY)
    WhenSignatureWindow "when-signature-window" ["R-WINDOW-6"] ["ST-10"] (VISIT) (EVERYBODY)
    WhenAuthenticationWindow "when-authentication-window" ["R-WINDOW-6" "R-WINDOW-1"] ["ST-10"] (RENEWAL) (EVERYBODY)
    WhenSignatureEnded "when-signature-ended" ["R-WINDOW-6"] ["ST-9"] (VISIT) (EVERYBODY)
    WhenBothAtOnce "when-both-at-once" ["R-WINDOW-6"] ["ST-10"] (RENEWAL) (EVERYBODY)
    WhenGain "when-gain" ["R-GAIN-1" "R-GAIN-3"] ["ST-13"] (CERTIFICATES) (EVERYBODY)
    WhenGainAtMost "when-gain-at-most" ["R-GAIN-1" "R-GAIN-3"] ["ST-13"] (CERTIFICATES) (EVERYBODY)
    WhenGainNext "when-gain-next" ["R-GAIN-1" "R-GAIN-3"] ["ST-13"] (CERTIFICATES) (EVERYBODY)
    WhenGainNextAtMost "when-gain-next-at-most" ["R-GAIN-1" "R-GAIN-3"] ["ST-13"] (CERTIFICATES) (EVERYBODY)
    WhenNoLoss "when-no-loss" ["R-GAIN-1"] ["ST-13"] (RENEWAL) (EVERYBODY)
    WhenIssueUntil "when-issue-until" ["R-AFTER-2"] ["ST-25"] (ISSUE) (EVERYBODY)
    WhenEarlyCosts "when-early-costs" ["R-GAIN-2"] ["ST-13"] (RENEWAL) (EVERYBODY)
    WhenNoGain "when-no-gain" ["R-GAIN-4"] ["ST-13"] (RENEWAL CARD) (EVERYBODY)
    WhenDoNotWait "when-do-not-wait" ["R-PLACE-6"] ["ST-13"] (RENEWAL) (EVERYBODY)
    WhenMakingTime "when-making-time" ["R-WINDOW-5"] ["ST-10"] (CARD) (EVERYBODY)
    WhenMakingTimeAbroad "when-making-time-abroad" ["R-ABROAD-6"] ["ST-10" "ST-31"] (CARD) (HOLDER REPRESENTATIVE)
    WhenCardGap "when-card-gap" ["R-WINDOW-5" "R-VALID-8"] ["ST-10" "ST-25"] (NEW_CARD) (EVERYBODY)
    WhenCardExpress "when-card-express" ["R-CARD-3"] ["ST-10"] (NEW_CARD) (EVERYBODY)
    WhenNotice "when-notice" ["R-NOTICE-1" "R-WINDOW-4"] ["ST-24"] (CERTIFICATES CARD) (EVERYBODY)
    WhenEnvelope "when-envelope" ["R-NOTICE-4"] ["ST-24"] (CERTIFICATES CARD) (EVERYBODY)
    WhenNoNotice "when-no-notice" ["R-FOREIGN-4" "R-NOTICE-5"] ["ST-24"] (VISIT) (EVERYBODY)
    WhenAbroadWindow "when-abroad-window" ["R-ABROAD-2"] ["ST-31"] (CERTIFICATES CARD LEAVE) (EVERYBODY)
    WhenOptional "when-optional" ["R-AFTER-5"] ["ST-25"] (RENEW WAIT) (EVERYBODY)
    WhenOfficeWords "when-office-words" ["R-WINDOW-1"] ["ST-10"] (RENEWAL) (EVERYBODY)

    // Why this date.
    WhyBirthday "why-birthday" ["R-VALID-7" "R-VALID-2"] ["ST-14"] (VISIT) (EVERYBODY)
    WhyCard "why-card" ["R-VALID-7" "R-GAIN-4"] ["ST-14"] (VISIT) (EVERYBODY)
    WhyStay "why-stay" ["R-FOREIGN-1" "R-VALID-7"] ["ST-14"] (VISIT) (EVERYBODY)
    WhyUnknown "why-unknown" ["R-VALID-7"] ["ST-14"] (VISIT) (EVERYBODY)
    WhyUnclear "why-unclear" ["R-VALID-7" "R-FOREIGN-8"] ["ST-14"] (VISIT) (EVERYBODY)
    WhyNote "why-note" ["R-VALID-1"] ["ST-14"] (VISIT) (EVERYBODY)
    WhyOutdated "why-outdated" ["R-STATE-2"] ["ST-14" "ST-33"] (VISIT) (EVERYBODY)
    WhySignature "why-signature" ["R-VALID-3"] ["ST-14"] (VISIT) (EVERYBODY)
    WhyCardTenth "why-card-tenth" ["R-VALID-1" "R-VALID-2"] ["ST-14"] (ANY) (EVERYBODY)
    WhyCardAge "why-card-age" ["R-VALID-5" "R-VALID-1"] ["ST-14"] (ANY) (EVERYBODY)
    WhyCardStay "why-card-stay" ["R-VALID-1" "R-FOREIGN-1"] ["ST-14"] (ANY) (EVERYBODY)

    // Where and how.
    WhereResidence "where-residence" ["R-PLACE-1"] ["ST-16"] (CERTIFICATES EXTEND_STAY LEAVE) (EVERYBODY)
    WherePostOffice "where-post-office" ["R-PLACE-3"] ["ST-16"] (RENEW ISSUE) (HOLDER)
    WhereResidentsOnly "where-residents-only" ["R-PLACE-1"] ["ST-16"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    WhereProposed "where-proposed" ["R-PLACE-2"] ["ST-5" "ST-16"] (VISIT) (EVERYBODY)
    WhereHomepage "where-homepage" ["R-PLACE-2"] ["ST-16"] (VISIT) (EVERYBODY)
    WhereChanged "where-changed" ["R-STATE-2"] ["ST-33"] (CARD) (EVERYBODY)
    WherePage "where-page" ["R-PLACE-1"] ["ST-16"] (VISIT) (EVERYBODY)
    WherePageAge "where-page-age" ["R-STATE-2"] ["ST-33"] (VISIT) (EVERYBODY)
    WhereNotOnline "where-not-online" ["R-PLACE-1"] ["ST-27"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    WhereOffice "where-office" ["R-PLACE-1"] ["ST-16"] (VISIT) (EVERYBODY)
    WhereReservation "where-reservation" ["R-PLACE-4"] ["ST-17"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    WhereNoReservation "where-no-reservation" ["R-PLACE-4"] ["ST-17"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    WhereReservationUnknown "where-reservation-unknown" ["R-PLACE-4"] ["ST-17"] (VISIT) (EVERYBODY)
    WhereReservationEarly "where-reservation-early" ["R-PLACE-8"] ["ST-17"] (WAIT WAIT_FOR_CARD) (EVERYBODY)
    WhereBusy "where-busy" ["R-PLACE-7"] ["ST-28"] (VISIT) (EVERYBODY)
    WhereQueue "where-queue" ["R-PLACE-7"] ["ST-28"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    WhereQueueSome "where-queue-some" ["R-PLACE-7"] ["ST-28"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    WhereContact "where-contact" ["R-PLACE-1"] ["ST-16"] (VISIT) (EVERYBODY)
    WhereContactGeneral "where-contact-general" ["R-PLACE-1"] ["ST-16"] (VISIT) (EVERYBODY)
    WhereNote "where-note" ["R-PLACE-1"] ["ST-16"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    WhereOldPage "where-old-page" ["R-CONFLICT-19"] ["ST-33"] (VISIT) (EVERYBODY)
    WhereCardHow "where-card-how" ["R-WINDOW-5"] ["ST-16"] (CARD) (EVERYBODY)
    WhereSilentOnCards "where-silent-on-cards" ["R-WINDOW-5"] ["ST-16"] (CARD) (EVERYBODY)
    WhereCardWay "where-card-way" ["R-WINDOW-5"] ["ST-16"] (CARD) (EVERYBODY)
    WhereCardOtherWays "where-card-other-ways" ["R-CARD-2"] ["ST-16"] (CARD) (EVERYBODY)
    WhereCardLicence "where-card-licence" ["R-CARD-1" "R-CARD-2"] ["ST-16"] (CARD CERTIFICATES) (HOLDER PROXY WARD)
    WhereCardLicenceLost "where-card-licence-lost" ["R-CARD-2"] ["ST-16"] (NEW_CARD) (HOLDER PROXY WARD)
    WhereForRenewal "where-for-renewal" ["R-PLACE-1"] ["ST-16" "ST-31"] (EXTEND_STAY) (EVERYBODY)
    WhereForLeaving "where-for-leaving" ["R-PLACE-1" "R-ABROAD-1"] ["ST-16" "ST-31"] (LEAVE CERTIFICATES) (EVERYBODY)
    WhereNotForVisitor "where-not-for-visitor" ["R-PLACE-1"] ["ST-16"] (VISIT) (PROXY REPRESENTATIVE)
    WhereHoursUnknown "where-hours-unknown" ["R-PLACE-1"] ["ST-16"] (VISIT) (EVERYBODY)
    WhereUncertain "where-uncertain" ["R-PLACE-1"] ["ST-16"] (VISIT) (EVERYBODY)
    WhereReservationCard "where-reservation-card" ["R-PLACE-4"] ["ST-17"] (CARD) (EVERYBODY)

    // What to bring, one visit or two.
    BringOneVisit "bring-one-visit" ["R-BRING-2"] ["ST-20"] (CERTIFICATES) (EVERYBODY)
    BringTwoVisits "bring-two-visits" ["R-BRING-3" "R-LOCK-6"] ["ST-20"] (CERTIFICATES) (PROXY)
    BringFormNotEnough "bring-form-not-enough" ["R-LOCK-6"] ["ST-20" "ST-21"] (RENEW ISSUE) (PROXY)
    BringTwoVisitsPossible "bring-two-visits-possible" ["R-BRING-3"] ["ST-20"] (CERTIFICATES) (PROXY)
    BringTwoVisitsExpired "bring-two-visits-expired" ["R-AFTER-6" "R-BRING-3"] ["ST-20"] (ISSUE) (PROXY)
    BringTwoVisitsMoved "bring-two-visits-moved" ["R-AFTER-6" "R-BRING-3"] ["ST-20"] (CERTIFICATES) (PROXY)
    BringTwoVisitsWhen "bring-two-visits-when" ["R-BRING-3"] ["ST-20"] (CERTIFICATES) (PROXY)
    BringTwoVisitsWhenAlso "bring-two-visits-when-also" ["R-BRING-3"] ["ST-20"] (CERTIFICATES) (PROXY)
    BringVisitsCalled "bring-visits-called" ["R-BRING-3"] ["ST-20"] (CERTIFICATES) (PROXY)
    BringVisitsAsk "bring-visits-ask" ["R-LOCK-6"] ["ST-20"] (CERTIFICATES) (REPRESENTATIVE)
    BringFirstVisit "bring-first-visit" ["R-BRING-3"] ["ST-19" "ST-20"] (CERTIFICATES) (PROXY)
    BringSecondVisit "bring-second-visit" ["R-BRING-3"] ["ST-19" "ST-20"] (CERTIFICATES) (PROXY)
    BringCard "bring-card" ["R-BRING-1"] ["ST-19"] (VISIT) (HOLDER)
    BringHoldersCard "bring-holders-card" ["R-BRING-2"] ["ST-19"] (VISIT) (PROXY REPRESENTATIVE)
    BringNotice "bring-notice" ["R-NOTICE-2"] ["ST-19" "ST-24"] (RENEW ISSUE WAIT) (HOLDER PROXY)
    BringToApply "bring-to-apply" ["R-WINDOW-5"] ["ST-19"] (CARD) (EVERYBODY)
    BringCardForm "bring-card-form" ["R-WINDOW-5"] ["ST-19"] (CARD) (EVERYBODY)
    BringPickup "bring-pickup" ["R-WINDOW-5"] ["ST-19"] (CARD) (EVERYBODY)
    BringCardProxy "bring-card-proxy" ["R-WINDOW-5"] ["ST-19"] (CARD) (PROXY)
    BringCardTogether "bring-card-together" ["R-WINDOW-5"] ["ST-19"] (CARD) (REPRESENTATIVE)
    BringId "bring-id" ["R-BRING-1"] ["ST-19"] (CERTIFICATES EXTEND_STAY) (HOLDER)
    BringHoldersId "bring-holders-id" ["R-BRING-3"] ["ST-19"] (CERTIFICATES) (PROXY REPRESENTATIVE)
    BringForm "bring-form" ["R-BRING-4"] ["ST-19"] (RENEW ISSUE WAIT) (PROXY)
    BringProxyId "bring-proxy-id" ["R-BRING-2"] ["ST-19"] (CERTIFICATES EXTEND_STAY) (PROXY)
    BringRepresentativeId "bring-representative-id" ["R-BRING-6" "R-CHILD-4"] ["ST-19"] (CERTIFICATES CARD EXTEND_STAY) (REPRESENTATIVE)
    BringProofChild "bring-proof-child" ["R-CHILD-4"] ["ST-19"] (CERTIFICATES CARD EXTEND_STAY) (CHILD)
    BringProofWard "bring-proof-ward" ["R-CHILD-4"] ["ST-19"] (CERTIFICATES CARD EXTEND_STAY) (WARD)
    BringIdConditions "bring-id-conditions" ["R-BRING-5"] ["ST-19"] (CERTIFICATES) (EVERYBODY)
    BringOldCard "bring-old-card" ["R-WINDOW-5" "R-FEE-4"] ["ST-19"] (CARD) (EVERYBODY)
    BringIdBesidesOldCard "bring-id-besides-old-card" ["R-WINDOW-5"] ["ST-19"] (NEW_CARD) (EVERYBODY)
    BringStay "bring-stay" ["R-FOREIGN-2"] ["ST-19" "ST-31"] (EXTEND_STAY NEW_CARD) (EVERYBODY)
    BringStayPending "bring-stay-pending" ["R-FOREIGN-3"] ["ST-19" "ST-31"] (EXTEND_STAY) (EVERYBODY)
    BringStayVisitor "bring-stay-visitor" ["R-FOREIGN-5"] ["ST-19" "ST-31"] (EXTEND_STAY) (PROXY REPRESENTATIVE)
    BringLeaving "bring-leaving" ["R-ABROAD-1"] ["ST-19" "ST-31"] (LEAVE) (EVERYBODY)
    BringAbroadAsk "bring-abroad-ask" ["R-ABROAD-4"] ["ST-19" "ST-31"] (VISIT) (HOLDER REPRESENTATIVE)
    BringGeneral "bring-general" ["R-STATE-2" "R-BRING-1"] ["ST-19"] (VISIT) (EVERYBODY)
    BringAnsweredForm "bring-answered-form" ["R-BRING-3"] ["ST-19"] (CERTIFICATES) (PROXY)
    BringLetter "bring-letter" ["R-BRING-3"] ["ST-19"] (CERTIFICATES) (PROXY)
    BringPinNote "bring-pin-note" ["R-PIN-2"] ["ST-19"] (CERTIFICATES) (HOLDER)
    BringFormSign "bring-form-sign" ["R-BRING-4"] ["ST-19"] (RENEW ISSUE WAIT) (PROXY)
    BringListA "bring-list-a" ["R-BRING-5"] ["ST-19"] (CERTIFICATES) (EVERYBODY)
    BringListB "bring-list-b" ["R-BRING-5"] ["ST-19"] (CERTIFICATES) (EVERYBODY)
    BringNote "bring-note" ["R-BRING-1"] ["ST-19"] (CERTIFICATES) (HOLDER PROXY)
    BringUncertain "bring-uncertain" ["R-BRING-1"] ["ST-19"] (CERTIFICATES) (HOLDER PROXY)
    BringSilentOnRepresentatives "bring-silent-on-representatives" ["R-CHILD-4"] ["ST-19"] (CERTIFICATES) (REPRESENTATIVE)
    BringOutdated "bring-outdated" ["R-STATE-2"] ["ST-33"] (CERTIFICATES CARD) (EVERYBODY)
    BringFree "bring-free" ["R-FEE-1" "R-FEE-2"] ["ST-23"] (CERTIFICATES) (EVERYBODY)
    BringFreeReset "bring-free-reset" ["R-FEE-3"] ["ST-23"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    BringFreeCard "bring-free-card" ["R-FEE-4"] ["ST-23"] (CARD) (EVERYBODY)
    BringFreeCardByNotice "bring-free-card-by-notice" ["R-FEE-7"] ["ST-23"] (NEW_CARD) (EVERYBODY)
    BringFeeStay "bring-fee-stay" ["R-FEE-5"] ["ST-23"] (CARD EXTEND_STAY) (EVERYBODY)
    BringFeeStayEnded "bring-fee-stay-ended" ["R-FEE-5"] ["ST-23"] (CARD) (EVERYBODY)
    BringFeeMoved "bring-fee-moved" ["R-FEE-6"] ["ST-23"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)

    // PINs.
    PinsAsked "pins-asked" ["R-PIN-2"] ["ST-18"] (NEW_CERTIFICATES) (HOLDER REPRESENTATIVE)
    PinsAskedAll "pins-asked-all" ["R-PIN-2"] ["ST-18"] (NEW_CERTIFICATES EXTEND_STAY) (HOLDER REPRESENTATIVE)
    PinsAskedOthers "pins-asked-others" ["R-PIN-2" "R-LOCK-5"] ["ST-18" "ST-21"] (NEW_CERTIFICATES EXTEND_STAY) (HOLDER REPRESENTATIVE)
    PinsAskedReset "pins-asked-reset" ["R-LOCK-5" "R-LOCK-1"] ["ST-18" "ST-21"] (NEW_CERTIFICATES) (HOLDER REPRESENTATIVE)
    PinsProxyAsk "pins-proxy-ask" ["R-BRING-4" "R-FOREIGN-5"] ["ST-18" "ST-31"] (EXTEND_STAY) (PROXY)
    PinsInForm "pins-in-form" ["R-BRING-4"] ["ST-18"] (CERTIFICATES) (PROXY)
    PinsNewInForm "pins-new-in-form" ["R-LOCK-6" "R-BRING-4"] ["ST-18" "ST-21"] (CERTIFICATES) (PROXY)
    PinsSetAnew "pins-set-anew" ["R-LOCK-5" "R-LOCK-1"] ["ST-18" "ST-21"] (CERTIFICATES EXTEND_STAY) (HOLDER REPRESENTATIVE)
    PinsNewCard "pins-new-card" ["R-PIN-6"] ["ST-18"] (CARD) (EVERYBODY)
    PinsOldNotNeeded "pins-old-not-needed" ["R-PIN-6"] ["ST-18" "ST-21"] (NEW_CARD) (EVERYBODY)
    PinsSignature "pins-signature" ["R-PIN-1"] ["ST-18"] (VISIT) (EVERYBODY)
    PinsAuthentication "pins-authentication" ["R-PIN-1"] ["ST-18"] (VISIT) (EVERYBODY)
    PinsResidentRegister "pins-resident-register" ["R-PIN-1"] ["ST-18"] (VISIT) (EVERYBODY)
    PinsCardFace "pins-card-face" ["R-PIN-1"] ["ST-18"] (VISIT) (EVERYBODY)
    PinsTries "pins-tries" ["R-PIN-1"] ["ST-18"] (VISIT) (EVERYBODY)
    PinsNote "pins-note" ["R-PIN-1"] ["ST-18"] (VISIT) (EVERYBODY)
    PinsSheet "pins-sheet" ["R-PIN-2"] ["ST-18"] (CERTIFICATES EXTEND_STAY) (HOLDER REPRESENTATIVE)
    PinsSame "pins-same" ["R-COUNTER-2"] ["ST-18"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    PinsSameIfKnown "pins-same-if-known" ["R-COUNTER-2" "R-LOCK-5"] ["ST-18"] (CERTIFICATES EXTEND_STAY) (HOLDER REPRESENTATIVE)
    PinsCounting "pins-counting" ["R-PIN-3"] ["ST-6"] (CERTIFICATES EXTEND_STAY) (EVERYBODY)
    PinsStoreSignature "pins-store-signature" ["R-LOCK-1" "R-LOCK-2"] ["ST-21"] (RENEWAL EXTEND_STAY) (HOLDER)
    PinsStoreAuthentication "pins-store-authentication" ["R-LOCK-1" "R-LOCK-2"] ["ST-21"] (RENEWAL EXTEND_STAY) (HOLDER)
    PinsStoreByHolder "pins-store-by-holder" ["R-LOCK-2" "R-LOCK-5"] ["ST-21"] (RENEWAL EXTEND_STAY) (PROXY)
    PinsStores "pins-stores" ["R-LOCK-4"] ["ST-21"] (RENEWAL EXTEND_STAY) (HOLDER PROXY)
    PinsStoreHow "pins-store-how" ["R-LOCK-2"] ["ST-21"] (RENEWAL EXTEND_STAY) (HOLDER PROXY)
    PinsOffice "pins-office" ["R-LOCK-1" "R-LOCK-3"] ["ST-21"] (VISIT) (HOLDER REPRESENTATIVE)
    PinsWithRenewal "pins-with-renewal" ["R-LOCK-5"] ["ST-21"] (RENEWAL EXTEND_STAY) (HOLDER)
    PinsFaceCard "pins-face-card" ["R-PIN-5"] ["ST-18"] (VISIT) (EVERYBODY)
    PinsOfficeReset "pins-office-reset" ["R-LOCK-1"] ["ST-21"] (CERTIFICATES) (HOLDER REPRESENTATIVE)

    // At the counter.
    CounterStep "counter-step" ["R-COUNTER-1"] ["ST-35"] (RENEW ISSUE ISSUE_SIGNATURE WAIT) (EVERYBODY)
    CounterSecondVisit "counter-second-visit" ["R-BRING-3"] ["ST-35"] (NEW_CERTIFICATES) (PROXY)
    CounterCardData "counter-card-data" ["R-REVOKE-1" "R-PIN-1"] ["ST-26" "ST-35"] (CERTIFICATES) (HOLDER)
    CounterCardDataProxy "counter-card-data-proxy" ["R-REVOKE-1" "R-REVOKE-6"] ["ST-26"] (CERTIFICATES) (PROXY)
    CounterGiveForm "counter-give-form" ["R-BRING-4"] ["ST-35"] (NEW_CERTIFICATES) (PROXY)
    CounterCardApply "counter-card-apply" ["R-WINDOW-5"] ["ST-35"] (CARD) (EVERYBODY)
    CounterCardNotice "counter-card-notice" ["R-WINDOW-5"] ["ST-35"] (CARD) (EVERYBODY)
    CounterCardReserve "counter-card-reserve" ["R-WINDOW-5"] ["ST-35"] (CARD) (EVERYBODY)
    CounterCardReceive "counter-card-receive" ["R-WINDOW-5"] ["ST-35"] (CARD) (EVERYBODY)
    CounterSetAnew "counter-set-anew" ["R-LOCK-5" "R-LOCK-1"] ["ST-21" "ST-35"] (NEW_CERTIFICATES) (HOLDER REPRESENTATIVE)
    CounterSetAnewFromForm "counter-set-anew-from-form" ["R-LOCK-6" "R-BRING-4"] ["ST-21" "ST-35"] (NEW_CERTIFICATES) (PROXY)
    CounterOrder "counter-order" ["R-COUNTER-5" "R-COUNTER-1"] ["ST-35"] (RENEW ISSUE ISSUE_SIGNATURE WAIT) (EVERYBODY)
    CounterTime "counter-time" ["R-COUNTER-3"] ["ST-35"] (RENEW ISSUE ISSUE_SIGNATURE WAIT) (EVERYBODY)
    CounterTimeReset "counter-time-reset" ["R-COUNTER-3"] ["ST-35"] (RENEW ISSUE ISSUE_SIGNATURE WAIT) (EVERYBODY)
    CounterArrive "counter-arrive" ["R-COUNTER-3"] ["ST-35"] (CERTIFICATES) (EVERYBODY)

    // Afterwards.
    AfterCheck "after-check" ["R-COUNTER-4"] ["ST-35"] (RENEW ISSUE WAIT) (EVERYBODY)
    AfterSignatureEnd "after-signature-end" ["R-VALID-3"] ["ST-2"] (ISSUE_SIGNATURE) (EVERYBODY)
    AfterNewCard "after-new-card" ["R-GAIN-4"] ["ST-13"] (CARD) (EVERYBODY)
    AfterDelayService "after-delay-service" ["R-DELAY-1"] ["ST-22"] (NEW_CERTIFICATES CARD) (EVERYBODY)
    AfterDelayLonger "after-delay-longer" ["R-DELAY-1"] ["ST-22"] (NEW_CERTIFICATES CARD) (EVERYBODY)
    AfterUncertain "after-uncertain" ["R-DELAY-2"] ["ST-22"] (NEW_CERTIFICATES CARD) (EVERYBODY)
    AfterNotSameDay "after-not-same-day" ["R-DELAY-3"] ["ST-22"] (NEW_CERTIFICATES CARD) (EVERYBODY)
    AfterRegisterTax "after-register-tax" ["R-AFTER-7"] ["ST-29"] (NEW_CERTIFICATES CARD) (EVERYBODY)
    AfterRegisterOther "after-register-other" ["R-AFTER-7"] ["ST-29"] (NEW_CERTIFICATES CARD) (EVERYBODY)

    // What stops at the end.
    StopsOn "stops-on" ["R-AFTER-3"] ["ST-25"] (VISIT) (EVERYBODY)
    StopsUntilIssued "stops-until-issued" ["R-AFTER-3" "R-WINDOW-3"] ["ST-25"] (CERTIFICATES) (EVERYBODY)
    StopsSince "stops-since" ["R-AFTER-3"] ["ST-25"] (ISSUE CARD EXTEND_STAY) (EVERYBODY)
    StopsNote "stops-note" ["R-AFTER-3"] ["ST-25"] (VISIT) (HOLDER PROXY WARD)
    StopsStillId "stops-still-id" ["R-AFTER-4"] ["ST-25"] (VISIT) (EVERYBODY)
    StopsInsurance "stops-insurance" ["R-HOKEN-1" "R-HOKEN-5"] ["ST-15"] (VISIT) (EVERYBODY)
    StopsInsuranceOver "stops-insurance-over" ["R-HOKEN-2"] ["ST-15"] (VISIT) (EVERYBODY)
    StopsInsuranceCancelled "stops-insurance-cancelled" ["R-HOKEN-2"] ["ST-15"] (VISIT) (EVERYBODY)
    StopsInsurancePaper "stops-insurance-paper" ["R-HOKEN-6"] ["ST-15"] (VISIT) (EVERYBODY)
    StopsInsuranceLimits "stops-insurance-limits" ["R-HOKEN-3"] ["ST-15"] (VISIT) (EVERYBODY)
    StopsInsuranceCard "stops-insurance-card" ["R-HOKEN-4"] ["ST-15"] (VISIT) (EVERYBODY)
    StopsStillPossible "stops-still-possible" ["R-AFTER-1"] ["ST-25"] (RENEWAL) (EVERYBODY)
    StopsOfficeWord "stops-office-word" ["R-AFTER-1"] ["ST-25"] (ISSUE) (EVERYBODY)
    StopsOfficePage "stops-office-page" ["R-AFTER-1"] ["ST-25"] (ISSUE) (EVERYBODY)
    StopsUncertain "stops-uncertain" ["R-AFTER-1"] ["ST-25"] (ISSUE) (EVERYBODY)
    StopsCardVoid "stops-card-void" ["R-VALID-8"] ["ST-25"] (VISIT) (EVERYBODY)

    // Special cases.
    SpecialCardEnds "special-card-ends" ["R-GAIN-4" "R-CHILD-5"] ["ST-12"] (CERTIFICATES) (EVERYBODY)
    SpecialCardEndsSoon "special-card-ends-soon" ["R-GAIN-4" "R-WINDOW-5"] ["ST-12"] (CERTIFICATES) (EVERYBODY)
    SpecialChild "special-child" ["R-CHILD-2" "R-CHILD-1"] ["ST-19"] (VISIT) (CHILD)
    SpecialChildPresent "special-child-present" ["R-CHILD-3"] ["ST-19"] (VISIT) (CHILD)
    SpecialChildStore "special-child-store" ["R-CHILD-6"] ["ST-25"] (VISIT) (CHILD)
    SpecialWard "special-ward" ["R-CHILD-2"] ["ST-19"] (VISIT) (WARD)
    SpecialStay "special-stay" ["R-FOREIGN-2" "R-FOREIGN-5"] ["ST-31"] (VISIT) (EVERYBODY)
    SpecialStayPending "special-stay-pending" ["R-FOREIGN-3"] ["ST-31"] (VISIT) (EVERYBODY)
    SpecialStayDecided "special-stay-decided" ["R-FOREIGN-3"] ["ST-31"] (EXTEND_STAY) (EVERYBODY)
    SpecialStayCertificates "special-stay-certificates" ["R-FOREIGN-5"] ["ST-31"] (EXTEND_STAY) (EVERYBODY)
    SpecialStayCertificatesEnded "special-stay-certificates-ended" ["R-AFTER-1" "R-FOREIGN-5"] ["ST-25" "ST-31"] (EXTEND_STAY) (EVERYBODY)
    SpecialStayNextDay "special-stay-next-day" ["R-FOREIGN-9"] ["ST-31"] (EXTEND_STAY) (EVERYBODY)
    SpecialStayLimit "special-stay-limit" ["R-FOREIGN-6"] ["ST-31"] (VISIT) (EVERYBODY)
    SpecialStayCard "special-stay-card" ["R-FOREIGN-7"] ["ST-31"] (VISIT) (EVERYBODY)
    SpecialStayIfAny "special-stay-if-any" ["R-FOREIGN-8" "R-FOREIGN-2"] ["ST-31"] (VISIT) (EVERYBODY)
    SpecialAbroad "special-abroad" ["R-ABROAD-2" "R-ABROAD-4"] ["ST-31"] (VISIT) (HOLDER REPRESENTATIVE)
    SpecialAbroadInPerson "special-abroad-in-person" ["R-ABROAD-3"] ["ST-31"] (CERTIFICATES) (HOLDER REPRESENTATIVE)
    SpecialAbroadLeaving "special-abroad-leaving" ["R-ABROAD-1" "R-ABROAD-3"] ["ST-31"] (VISIT) (EVERYBODY)
    SpecialAbroadNoDate "special-abroad-no-date" ["R-ABROAD-5"] ["ST-31"] (VISIT) (HOLDER REPRESENTATIVE)
    SpecialMoved "special-moved" ["R-REVOKE-1" "R-REVOKE-2"] ["ST-26"] (VISIT) (EVERYBODY)
    SpecialMovedCard "special-moved-card" ["R-REVOKE-6" "R-VALID-8"] ["ST-26"] (VISIT) (EVERYBODY)
    SpecialPhoneToken "special-phone-token" ["R-AFTER-8"] ["ST-8" "ST-29"] (NONE) (EVERYBODY)
    SpecialJukiCard "special-juki-card" ["R-STATE-1"] ["ST-8"] (NONE) (EVERYBODY)
    SpecialLeapDay "special-leap-day" ["R-FEB29-3" "R-FEB29-1"] ["ST-30"] (VISIT) (EVERYBODY)

    // Other ways to check the date.
    CheckFace "check-face" ["R-CHECK-1"] ["ST-14"] (ANY) (EVERYBODY)
    CheckCounter "check-counter" ["R-CHECK-2"] ["ST-14"] (ANY) (EVERYBODY)
    CheckPaper "check-paper" ["R-CHECK-3"] ["ST-14"] (ANY) (EVERYBODY)
    CheckSoftware "check-software" ["R-CHECK-4"] ["ST-14"] (ANY) (EVERYBODY)
    CheckPortal "check-portal" ["R-CHECK-5"] ["ST-14"] (ANY) (EVERYBODY)
    CheckTap "check-tap" ["R-CHECK-6"] ["ST-30"] (ANY) (EVERYBODY)

    // What was not checked.
    UncheckedRevocation "unchecked-revocation" ["R-REVOKE-1" "R-REVOKE-3" "R-REVOKE-4"] ["ST-26"] (ANY) (EVERYBODY)
    UncheckedIssuer "unchecked-issuer" ["R-STATE-2"] ["ST-26"] (ANY) (EVERYBODY)
    UncheckedChip "unchecked-chip" ["R-STATE-2"] ["ST-26"] (ANY) (EVERYBODY)
    UncheckedSignatureDate "unchecked-signature-date" ["R-STATE-2"] ["ST-26"] (ANY) (HOLDER PROXY)
    UncheckedCardDate "unchecked-card-date" ["R-STATE-2"] ["ST-26"] (ANY) (EVERYBODY)

    // The warning about fraud.
    FraudLine "fraud-line" ["R-NOTICE-6"] ["ST-27"] (ANY) (EVERYBODY)
    FraudPhone "fraud-phone" ["R-NOTICE-7"] ["ST-27"] (ANY) (EVERYBODY)
}

impl StatementId {
    /// Whether it names a thing to bring, hence a line of a checklist.
    #[must_use]
    pub const fn is_to_bring(self) -> bool {
        matches!(
            self,
            Self::BringCard
                | Self::BringHoldersCard
                | Self::BringNotice
                | Self::BringId
                | Self::BringHoldersId
                | Self::BringForm
                | Self::BringProxyId
                | Self::BringRepresentativeId
                | Self::BringProofChild
                | Self::BringProofWard
                | Self::BringPickup
                | Self::BringOldCard
                | Self::BringIdBesidesOldCard
                | Self::BringStay
                | Self::BringStayPending
                | Self::BringAnsweredForm
                | Self::BringLetter
                | Self::BringPinNote
        )
    }

    /// Kinds that change what is done, the most important first: the few that stand below the block.
    pub const CAREFUL: &'static [Self] = &[
        Self::AssumedRepresentative,
        Self::AssumedHolderAbroad,
        Self::AssumedLocked,
        Self::AssumedStay,
        Self::AssumedCardEnd,
        Self::DatesHandCardEither,
        Self::SpecialStayCertificatesEnded,
        Self::SpecialStayCertificates,
        Self::BringFormNotEnough,
        Self::SpecialAbroadLeaving,
        Self::SpecialCardEnds,
        Self::SpecialCardEndsSoon,
        Self::WhenCardGap,
        Self::BringTwoVisitsPossible,
        Self::BringTwoVisitsExpired,
        Self::BringTwoVisitsMoved,
        Self::BringVisitsAsk,
        Self::BringStayVisitor,
        Self::WhereOldPage,
        Self::WhenYearEnd,
        Self::WhenBeforeNewYear,
        Self::WhenAfterNewYear,
        Self::WhenMaintenance,
        Self::WhenPracticalUnknown,
        Self::PinsStoreSignature,
        Self::PinsStoreAuthentication,
        Self::PinsStoreByHolder,
        Self::PinsWithRenewal,
        Self::PinsOffice,
        Self::PinsFaceCard,
        Self::DatesSignatureCanBeIssued,
        Self::WhenSignatureEnded,
        Self::WhenSignatureWindow,
        Self::SpecialStayPending,
        Self::SpecialStayIfAny,
        Self::SpecialMoved,
        Self::SpecialMovedCard,
        Self::SpecialAbroadInPerson,
        Self::SpecialLeapDay,
        Self::WhereCardLicence,
        Self::WhereCardLicenceLost,
        Self::WhenMakingTime,
        Self::WhenMakingTimeAbroad,
        Self::WhenCardExpress,
        Self::WhereSilentOnCards,
        Self::BringSilentOnRepresentatives,
        Self::SpecialChildPresent,
    ];

    /// What plain Japanese says below the block, the most important first; it leaves the rest to the counter.
    pub const PLAIN: &'static [Self] = &[
        Self::FraudLine,
        Self::SpecialStay,
        Self::SpecialStayDecided,
        Self::SpecialStayNextDay,
        Self::BringTwoVisitsWhen,
        Self::BringTwoVisitsWhenAlso,
        Self::CounterCardApply,
        Self::CounterCardNotice,
        Self::CounterCardReceive,
        Self::CounterSecondVisit,
        Self::StopsInsurance,
        Self::StopsStillPossible,
        Self::PinsSheet,
        Self::AfterCheck,
        Self::WhenGain,
        Self::StopsOn,
        Self::StopsSince,
        Self::UncheckedRevocation,
    ];

    /// The kinds of a language that chooses instead of saying everything.
    #[must_use]
    pub const fn chosen_by(language: Language) -> Option<&'static [Self]> {
        match language {
            Language::PlainJapanese => Some(Self::PLAIN),
            Language::Japanese | Language::English => None,
        }
    }

    /// Whether it corrects a sentence of a page, which only helps who has read that page.
    #[must_use]
    pub const fn is_correction_of_a_page(self) -> bool {
        matches!(self, Self::WhyOutdated | Self::BringOutdated)
    }

    /// Whether it is the identity document of the holder.
    #[must_use]
    pub const fn is_holders_id(self) -> bool {
        matches!(self, Self::BringId | Self::BringHoldersId)
    }

    /// The kind with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.as_str() == name)
    }
}
