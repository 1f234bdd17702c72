//! Every kind of statement: its name, the rules that it rests on and its entries in renewal-rules.md, section 26.

macro_rules! statements {
    ($($variant:ident $id:literal [$($rule:literal)+] [$($kind:literal)+])+) => {
        /// A kind of statement. Its name is the id in JSON and that of its message in `text/`.
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

            /// Ids of renewal-rules.md, the first being the one whose source is shown.
            #[must_use]
            pub const fn rules(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($rule),+]),+ }
            }

            /// Which kinds of renewal-rules.md, section 26, it is.
            #[must_use]
            pub const fn kinds(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($kind),+]),+ }
            }
        }
    };
}

statements! {
    // The verdict in one line.
    VerdictNotYet "verdict-not-yet" ["R-STATE-1"] ["ST-12"]
    VerdictOpen "verdict-open" ["R-STATE-1"] ["ST-12"]
    VerdictLastDay "verdict-last-day" ["R-STATE-1" "R-WINDOW-2"] ["ST-12"]
    VerdictExpiredInGrace "verdict-expired-in-grace" ["R-STATE-1"] ["ST-12"]
    VerdictExpired "verdict-expired" ["R-STATE-1"] ["ST-12"]
    VerdictCardBoundLater "verdict-card-bound-later" ["R-STATE-1" "R-GAIN-4"] ["ST-12"]
    VerdictCardBoundOpen "verdict-card-bound-open" ["R-STATE-1" "R-GAIN-4"] ["ST-12"]
    VerdictCardExpired "verdict-card-expired" ["R-STATE-1"] ["ST-12"]
    VerdictNoCertificate "verdict-no-certificate" ["R-STATE-1"] ["ST-12"]
    VerdictIncomplete "verdict-incomplete" ["R-STATE-1"] ["ST-12"]
    VerdictClockDoubtful "verdict-clock-doubtful" ["R-TIME-5"] ["ST-12"]
    VerdictDayDoubtful "verdict-day-doubtful" ["R-TIME-5"] ["ST-12"]
    VerdictSignatureOpen "verdict-signature-open" ["R-STATE-1" "R-WINDOW-6"] ["ST-12"]
    VerdictSignatureLastDay "verdict-signature-last-day" ["R-STATE-1" "R-WINDOW-6"] ["ST-12"]
    VerdictSignatureExpired "verdict-signature-expired" ["R-STATE-1" "R-WINDOW-6"] ["ST-12"]
    VerdictExtendStay "verdict-extend-stay" ["R-FOREIGN-2"] ["ST-12" "ST-31"]
    VerdictAbroadOpen "verdict-abroad-open" ["R-ABROAD-2"] ["ST-12" "ST-31"]
    VerdictMoved "verdict-moved" ["R-REVOKE-4" "R-REVOKE-1"] ["ST-12" "ST-26"]
    VerdictPhone "verdict-phone" ["R-STATE-1"] ["ST-8" "ST-12"]
    VerdictJukiCard "verdict-juki-card" ["R-STATE-1"] ["ST-8" "ST-12"]
    VerdictDrivingLicence "verdict-driving-licence" ["R-STATE-1"] ["ST-8" "ST-12"]
    VerdictResidenceCard "verdict-residence-card" ["R-STATE-1"] ["ST-8" "ST-12"]
    VerdictPassport "verdict-passport" ["R-STATE-1"] ["ST-8" "ST-12"]
    VerdictOtherCard "verdict-other-card" ["R-STATE-1"] ["ST-8" "ST-12"]

    // The one next action.
    NextWait "next-wait" ["R-WINDOW-1" "R-STATE-1"] ["ST-12"]
    NextWaitForCard "next-wait-for-card" ["R-WINDOW-5" "R-STATE-1"] ["ST-12"]
    NextRenew "next-renew" ["R-STATE-1" "R-PLACE-1"] ["ST-12"]
    NextReserve "next-reserve" ["R-PLACE-4" "R-STATE-1"] ["ST-12" "ST-17"]
    NextTwoVisits "next-two-visits" ["R-BRING-3" "R-STATE-1"] ["ST-12" "ST-20"]
    NextRenewToday "next-renew-today" ["R-WINDOW-2" "R-STATE-1"] ["ST-12"]
    NextAfterTheEnd "next-after-the-end" ["R-WINDOW-3" "R-AFTER-1"] ["ST-12"]
    NextRenewSignature "next-renew-signature" ["R-WINDOW-6"] ["ST-12"]
    NextIssue "next-issue" ["R-AFTER-1" "R-STATE-1"] ["ST-12"]
    NextReserveIssue "next-reserve-issue" ["R-PLACE-4" "R-AFTER-1"] ["ST-12" "ST-17"]
    NextIssueTwoVisits "next-issue-two-visits" ["R-BRING-3" "R-AFTER-1"] ["ST-12" "ST-20"]
    NextAskForm "next-ask-form" ["R-AFTER-6" "R-BRING-3"] ["ST-12" "ST-20"]
    NextIssueSignature "next-issue-signature" ["R-AFTER-1"] ["ST-12"]
    NextMoved "next-moved" ["R-REVOKE-4" "R-REVOKE-1"] ["ST-12" "ST-26"]
    NextNewCard "next-new-card" ["R-WINDOW-5" "R-GAIN-4"] ["ST-12"]
    NextCardFirst "next-card-first" ["R-AFTER-2"] ["ST-12"]
    NextExtendStay "next-extend-stay" ["R-FOREIGN-2"] ["ST-12" "ST-31"]
    NextCardOrStay "next-card-or-stay" ["R-FOREIGN-8" "R-GAIN-4"] ["ST-12" "ST-31"]
    NextStayEnded "next-stay-ended" ["R-FOREIGN-2"] ["ST-12" "ST-31"]
    NextIssueWhenNeeded "next-issue-when-needed" ["R-STATE-1"] ["ST-12"]
    NextReadAgain "next-read-again" ["R-STATE-1"] ["ST-12"]
    NextMendClock "next-mend-clock" ["R-TIME-5"] ["ST-12"]
    NextOtherDay "next-other-day" ["R-TIME-5"] ["ST-12"]
    NextPhone "next-phone" ["R-STATE-1"] ["ST-8" "ST-12"]
    NextOtherCard "next-other-card" ["R-STATE-1"] ["ST-8" "ST-12"]
    NextAbroad "next-abroad" ["R-ABROAD-4"] ["ST-12" "ST-31"]

    // What the answer takes for granted.
    AssumedRepresentative "assumed-representative" ["R-CHILD-2"] ["ST-19"]
    AssumedLocked "assumed-locked" ["R-LOCK-7"] ["ST-7"]
    AssumedStay "assumed-stay" ["R-HAND-2" "R-FOREIGN-8"] ["ST-30" "ST-31"]
    AssumedCardEnd "assumed-card-end" ["R-STATE-1"] ["ST-4"]

    // The two certificates and the card.
    DatesAuthentication "dates-authentication" ["R-VALID-6" "R-TIME-1"] ["ST-1"]
    DatesAuthenticationAbsent "dates-authentication-absent" ["R-STATE-1"] ["ST-1"]
    DatesAuthenticationUnread "dates-authentication-unread" ["R-STATE-1"] ["ST-1"]
    DatesAuthenticationUse "dates-authentication-use" ["R-PIN-1"] ["ST-25"]
    DatesInsuranceUse "dates-insurance-use" ["R-HOKEN-1" "R-PIN-1"] ["ST-25"]
    DatesSignature "dates-signature" ["R-VALID-6" "R-TIME-1"] ["ST-2"]
    DatesSignatureBound "dates-signature-bound" ["R-VALID-3"] ["ST-2"]
    DatesSignatureAbsent "dates-signature-absent" ["R-CHILD-1"] ["ST-3"]
    DatesSignatureUse "dates-signature-use" ["R-PIN-1"] ["ST-25"]
    DatesCard "dates-card" ["R-VALID-6" "R-VALID-1"] ["ST-4"]
    DatesCardUnread "dates-card-unread" ["R-STATE-1"] ["ST-4"]
    DatesIssuedBy "dates-issued-by" ["R-PLACE-2"] ["ST-5"]
    DatesByHand "dates-by-hand" ["R-HAND-1"] ["ST-30"]
    DatesHandOther "dates-hand-other" ["R-HAND-2"] ["ST-30"]
    DatesNote "dates-note" ["R-VALID-1"] ["ST-14"]
    DatesTriesAuthentication "dates-tries-authentication" ["R-PIN-4"] ["ST-6"]
    DatesTriesSignature "dates-tries-signature" ["R-PIN-4"] ["ST-6"]
    DatesLockedAuthentication "dates-locked-authentication" ["R-LOCK-7"] ["ST-7"]
    DatesLockedSignature "dates-locked-signature" ["R-LOCK-7"] ["ST-7"]

    // When.
    WhenFirstDay "when-first-day" ["R-WINDOW-1"] ["ST-10"]
    WhenCardFirstDay "when-card-first-day" ["R-WINDOW-5"] ["ST-10"]
    WhenLastDay "when-last-day" ["R-WINDOW-2"] ["ST-11"]
    WhenPracticalLastDay "when-practical-last-day" ["R-WINDOW-3"] ["ST-11"]
    WhenPracticalLastDayPast "when-practical-last-day-past" ["R-WINDOW-3"] ["ST-11"]
    WhenPracticalUnknown "when-practical-unknown" ["R-WINDOW-3"] ["ST-11"]
    WhenConfirmOpen "when-confirm-open" ["R-WINDOW-3"] ["ST-11"]
    WhenYearEnd "when-year-end" ["R-WINDOW-3"] ["ST-34"]
    WhenMaintenance "when-maintenance" ["R-PLACE-5"] ["ST-34"]
    WhenDaysUntil "when-days-until" ["R-TIME-3" "R-WINDOW-1"] ["ST-9"]
    WhenCardDaysUntil "when-card-days-until" ["R-TIME-3" "R-WINDOW-5"] ["ST-9"]
    WhenDaysLeft "when-days-left" ["R-TIME-3"] ["ST-9"]
    WhenDaysPast "when-days-past" ["R-TIME-3"] ["ST-9"]
    WhenSignatureWindow "when-signature-window" ["R-WINDOW-6"] ["ST-10"]
    WhenAuthenticationWindow "when-authentication-window" ["R-WINDOW-6" "R-WINDOW-1"] ["ST-10"]
    WhenSignatureEnded "when-signature-ended" ["R-WINDOW-6"] ["ST-9"]
    WhenBothAtOnce "when-both-at-once" ["R-WINDOW-6"] ["ST-10"]
    WhenGain "when-gain" ["R-GAIN-1" "R-GAIN-3"] ["ST-13"]
    WhenGainAtMost "when-gain-at-most" ["R-GAIN-1" "R-GAIN-3"] ["ST-13"]
    WhenNoLoss "when-no-loss" ["R-GAIN-1"] ["ST-13"]
    WhenIssueUntil "when-issue-until" ["R-AFTER-2"] ["ST-25"]
    WhenEarlyCosts "when-early-costs" ["R-GAIN-2"] ["ST-13"]
    WhenNoGain "when-no-gain" ["R-GAIN-4"] ["ST-13"]
    WhenDoNotWait "when-do-not-wait" ["R-PLACE-6"] ["ST-13"]
    WhenMakingTime "when-making-time" ["R-WINDOW-5"] ["ST-10"]
    WhenNotice "when-notice" ["R-NOTICE-1" "R-WINDOW-4"] ["ST-24"]
    WhenEnvelope "when-envelope" ["R-NOTICE-4"] ["ST-24"]
    WhenNoNotice "when-no-notice" ["R-FOREIGN-4" "R-NOTICE-5"] ["ST-24"]
    WhenAbroadWindow "when-abroad-window" ["R-ABROAD-2"] ["ST-31"]
    WhenOptional "when-optional" ["R-AFTER-5"] ["ST-25"]
    WhenOfficeWords "when-office-words" ["R-WINDOW-1"] ["ST-10"]

    // Why this date.
    WhyBirthday "why-birthday" ["R-VALID-7" "R-VALID-2"] ["ST-14"]
    WhyCard "why-card" ["R-VALID-7" "R-GAIN-4"] ["ST-14"]
    WhyStay "why-stay" ["R-FOREIGN-1" "R-VALID-7"] ["ST-14"]
    WhyUnknown "why-unknown" ["R-VALID-7"] ["ST-14"]
    WhyUnclear "why-unclear" ["R-VALID-7" "R-FOREIGN-8"] ["ST-14"]
    WhyNote "why-note" ["R-VALID-1"] ["ST-14"]
    WhyOutdated "why-outdated" ["R-STATE-2"] ["ST-14" "ST-33"]
    WhySignature "why-signature" ["R-VALID-3"] ["ST-14"]
    WhyCardTenth "why-card-tenth" ["R-VALID-1" "R-VALID-2"] ["ST-14"]
    WhyCardAge "why-card-age" ["R-VALID-5" "R-VALID-1"] ["ST-14"]
    WhyCardStay "why-card-stay" ["R-VALID-1" "R-FOREIGN-1"] ["ST-14"]

    // Where and how.
    WhereResidence "where-residence" ["R-PLACE-1"] ["ST-16"]
    WhereResidentsOnly "where-residents-only" ["R-PLACE-1"] ["ST-16"]
    WhereProposed "where-proposed" ["R-PLACE-2"] ["ST-5" "ST-16"]
    WhereHomepage "where-homepage" ["R-PLACE-1"] ["ST-16"]
    WherePage "where-page" ["R-PLACE-1"] ["ST-16"]
    WhereNotOnline "where-not-online" ["R-PLACE-1"] ["ST-27"]
    WhereOffice "where-office" ["R-PLACE-1"] ["ST-16"]
    WhereReservation "where-reservation" ["R-PLACE-4"] ["ST-17"]
    WhereNoReservation "where-no-reservation" ["R-PLACE-4"] ["ST-17"]
    WhereReservationUnknown "where-reservation-unknown" ["R-PLACE-4"] ["ST-17"]
    WhereBusy "where-busy" ["R-PLACE-7"] ["ST-28"]
    WhereQueue "where-queue" ["R-PLACE-7"] ["ST-28"]
    WhereQueueSome "where-queue-some" ["R-PLACE-7"] ["ST-28"]
    WhereContact "where-contact" ["R-PLACE-1"] ["ST-16"]
    WhereContactGeneral "where-contact-general" ["R-PLACE-1"] ["ST-16"]
    WhereNote "where-note" ["R-PLACE-1"] ["ST-16"]
    WhereOldPage "where-old-page" ["R-CONFLICT-19"] ["ST-33"]
    WhereCardHow "where-card-how" ["R-WINDOW-5"] ["ST-16"]
    WhereSilentOnCards "where-silent-on-cards" ["R-WINDOW-5"] ["ST-16"]
    WhereCardWay "where-card-way" ["R-WINDOW-5"] ["ST-16"]
    WhereNotForVisitor "where-not-for-visitor" ["R-PLACE-1"] ["ST-16"]
    WhereHoursUnknown "where-hours-unknown" ["R-PLACE-1"] ["ST-16"]
    WhereUncertain "where-uncertain" ["R-PLACE-1"] ["ST-16"]
    WhereReservationCard "where-reservation-card" ["R-PLACE-4"] ["ST-17"]

    // What to bring, one visit or two.
    BringOneVisit "bring-one-visit" ["R-BRING-2"] ["ST-20"]
    BringTwoVisits "bring-two-visits" ["R-BRING-3" "R-LOCK-6"] ["ST-20"]
    BringTwoVisitsPossible "bring-two-visits-possible" ["R-BRING-3"] ["ST-20"]
    BringTwoVisitsExpired "bring-two-visits-expired" ["R-AFTER-6" "R-BRING-3"] ["ST-20"]
    BringTwoVisitsWhen "bring-two-visits-when" ["R-BRING-3"] ["ST-20"]
    BringVisitsCalled "bring-visits-called" ["R-BRING-3"] ["ST-20"]
    BringVisitsAsk "bring-visits-ask" ["R-LOCK-6"] ["ST-20"]
    BringFirstVisit "bring-first-visit" ["R-BRING-3"] ["ST-19" "ST-20"]
    BringSecondVisit "bring-second-visit" ["R-BRING-3"] ["ST-19" "ST-20"]
    BringCard "bring-card" ["R-BRING-1"] ["ST-19"]
    BringHoldersCard "bring-holders-card" ["R-BRING-2"] ["ST-19"]
    BringNotice "bring-notice" ["R-NOTICE-2"] ["ST-19" "ST-24"]
    BringCardForm "bring-card-form" ["R-WINDOW-5"] ["ST-19"]
    BringPickup "bring-pickup" ["R-WINDOW-5"] ["ST-19"]
    BringCardProxy "bring-card-proxy" ["R-WINDOW-5"] ["ST-19"]
    BringId "bring-id" ["R-BRING-1"] ["ST-19"]
    BringHoldersId "bring-holders-id" ["R-BRING-3"] ["ST-19"]
    BringForm "bring-form" ["R-BRING-4"] ["ST-19"]
    BringProxyId "bring-proxy-id" ["R-BRING-2"] ["ST-19"]
    BringRepresentativeId "bring-representative-id" ["R-BRING-6" "R-CHILD-4"] ["ST-19"]
    BringProofChild "bring-proof-child" ["R-CHILD-4"] ["ST-19"]
    BringProofWard "bring-proof-ward" ["R-CHILD-4"] ["ST-19"]
    BringIdConditions "bring-id-conditions" ["R-BRING-5"] ["ST-19"]
    BringOldCard "bring-old-card" ["R-FEE-4"] ["ST-19"]
    BringStay "bring-stay" ["R-FOREIGN-2"] ["ST-19" "ST-31"]
    BringGeneral "bring-general" ["R-BRING-1"] ["ST-19"]
    BringAnsweredForm "bring-answered-form" ["R-BRING-3"] ["ST-19"]
    BringLetter "bring-letter" ["R-BRING-3"] ["ST-19"]
    BringPinNote "bring-pin-note" ["R-PIN-2"] ["ST-19"]
    BringFormSign "bring-form-sign" ["R-BRING-4"] ["ST-19"]
    BringListA "bring-list-a" ["R-BRING-5"] ["ST-19"]
    BringListB "bring-list-b" ["R-BRING-5"] ["ST-19"]
    BringNote "bring-note" ["R-BRING-1"] ["ST-19"]
    BringUncertain "bring-uncertain" ["R-BRING-1"] ["ST-19"]
    BringSilentOnRepresentatives "bring-silent-on-representatives" ["R-CHILD-4"] ["ST-19"]
    BringOutdated "bring-outdated" ["R-STATE-2"] ["ST-33"]
    BringFree "bring-free" ["R-FEE-1" "R-FEE-2"] ["ST-23"]
    BringFreeReset "bring-free-reset" ["R-FEE-3"] ["ST-23"]
    BringFreeCard "bring-free-card" ["R-FEE-4"] ["ST-23"]
    BringFeeStay "bring-fee-stay" ["R-FEE-5"] ["ST-23"]
    BringFeeMoved "bring-fee-moved" ["R-FEE-6"] ["ST-23"]

    // PINs.
    PinsAsked "pins-asked" ["R-PIN-2"] ["ST-18"]
    PinsAskedAll "pins-asked-all" ["R-PIN-2"] ["ST-18"]
    PinsInForm "pins-in-form" ["R-BRING-4"] ["ST-18"]
    PinsNewCard "pins-new-card" ["R-PIN-1"] ["ST-18"]
    PinsSignature "pins-signature" ["R-PIN-1"] ["ST-18"]
    PinsAuthentication "pins-authentication" ["R-PIN-1"] ["ST-18"]
    PinsResidentRegister "pins-resident-register" ["R-PIN-1"] ["ST-18"]
    PinsCardFace "pins-card-face" ["R-PIN-1"] ["ST-18"]
    PinsTries "pins-tries" ["R-PIN-1"] ["ST-18"]
    PinsNote "pins-note" ["R-PIN-1"] ["ST-18"]
    PinsSheet "pins-sheet" ["R-PIN-1"] ["ST-18"]
    PinsSame "pins-same" ["R-COUNTER-2"] ["ST-18"]
    PinsCounting "pins-counting" ["R-PIN-3"] ["ST-6"]
    PinsStoreSignature "pins-store-signature" ["R-LOCK-1" "R-LOCK-2"] ["ST-21"]
    PinsStoreAuthentication "pins-store-authentication" ["R-LOCK-1" "R-LOCK-2"] ["ST-21"]
    PinsStores "pins-stores" ["R-LOCK-4"] ["ST-21"]
    PinsStoreHow "pins-store-how" ["R-LOCK-2"] ["ST-21"]
    PinsOffice "pins-office" ["R-LOCK-1" "R-LOCK-3"] ["ST-21"]
    PinsWithRenewal "pins-with-renewal" ["R-LOCK-5"] ["ST-21"]
    PinsFaceCard "pins-face-card" ["R-PIN-5"] ["ST-18"]
    PinsOfficeReset "pins-office-reset" ["R-LOCK-1"] ["ST-21"]

    // At the counter.
    CounterStep "counter-step" ["R-COUNTER-1"] ["ST-35"]
    CounterSecondVisit "counter-second-visit" ["R-BRING-3"] ["ST-35"]
    CounterGiveForm "counter-give-form" ["R-BRING-4"] ["ST-35"]
    CounterOrder "counter-order" ["R-COUNTER-1"] ["ST-35"]
    CounterTime "counter-time" ["R-COUNTER-3"] ["ST-35"]
    CounterTimeReset "counter-time-reset" ["R-COUNTER-3"] ["ST-35"]
    CounterArrive "counter-arrive" ["R-COUNTER-3"] ["ST-35"]

    // Afterwards.
    AfterNewDate "after-new-date" ["R-GAIN-1" "R-GAIN-3"] ["ST-13"]
    AfterCheck "after-check" ["R-COUNTER-4"] ["ST-35"]
    AfterNewCard "after-new-card" ["R-GAIN-4"] ["ST-13"]
    AfterDelayService "after-delay-service" ["R-DELAY-1"] ["ST-22"]
    AfterDelayLonger "after-delay-longer" ["R-DELAY-1"] ["ST-22"]
    AfterUncertain "after-uncertain" ["R-DELAY-2"] ["ST-22"]
    AfterNotSameDay "after-not-same-day" ["R-DELAY-3"] ["ST-22"]
    AfterRegisterTax "after-register-tax" ["R-AFTER-7"] ["ST-29"]
    AfterRegisterOther "after-register-other" ["R-AFTER-7"] ["ST-29"]

    // What stops at the end.
    StopsOn "stops-on" ["R-AFTER-3"] ["ST-25"]
    StopsSince "stops-since" ["R-AFTER-3"] ["ST-25"]
    StopsNote "stops-note" ["R-AFTER-3"] ["ST-25"]
    StopsStillId "stops-still-id" ["R-AFTER-4"] ["ST-25"]
    StopsInsurance "stops-insurance" ["R-HOKEN-1" "R-HOKEN-5"] ["ST-15"]
    StopsInsuranceOver "stops-insurance-over" ["R-HOKEN-2"] ["ST-15"]
    StopsInsuranceCancelled "stops-insurance-cancelled" ["R-HOKEN-2"] ["ST-15"]
    StopsInsuranceLimits "stops-insurance-limits" ["R-HOKEN-3"] ["ST-15"]
    StopsInsuranceCard "stops-insurance-card" ["R-HOKEN-4"] ["ST-15"]
    StopsStillPossible "stops-still-possible" ["R-AFTER-1"] ["ST-25"]
    StopsOfficeWord "stops-office-word" ["R-AFTER-1"] ["ST-25"]
    StopsOfficePage "stops-office-page" ["R-AFTER-1"] ["ST-25"]
    StopsUncertain "stops-uncertain" ["R-AFTER-1"] ["ST-25"]
    StopsCardVoid "stops-card-void" ["R-VALID-8"] ["ST-25"]

    // Special cases.
    SpecialCardEnds "special-card-ends" ["R-GAIN-4" "R-CHILD-5"] ["ST-12"]
    SpecialChild "special-child" ["R-CHILD-2" "R-CHILD-1"] ["ST-19"]
    SpecialChildPresent "special-child-present" ["R-CHILD-3"] ["ST-19"]
    SpecialChildStore "special-child-store" ["R-CHILD-6"] ["ST-25"]
    SpecialWard "special-ward" ["R-CHILD-2"] ["ST-19"]
    SpecialStay "special-stay" ["R-FOREIGN-2" "R-FOREIGN-5"] ["ST-31"]
    SpecialStayPending "special-stay-pending" ["R-FOREIGN-3"] ["ST-31"]
    SpecialStayLimit "special-stay-limit" ["R-FOREIGN-6"] ["ST-31"]
    SpecialStayCard "special-stay-card" ["R-FOREIGN-7"] ["ST-31"]
    SpecialStayIfAny "special-stay-if-any" ["R-FOREIGN-8" "R-FOREIGN-2"] ["ST-31"]
    SpecialAbroad "special-abroad" ["R-ABROAD-2" "R-ABROAD-4"] ["ST-31"]
    SpecialAbroadLeaving "special-abroad-leaving" ["R-ABROAD-1" "R-ABROAD-3"] ["ST-31"]
    SpecialAbroadNoDate "special-abroad-no-date" ["R-ABROAD-5"] ["ST-31"]
    SpecialMoved "special-moved" ["R-REVOKE-1" "R-REVOKE-2"] ["ST-26"]
    SpecialPhoneToken "special-phone-token" ["R-AFTER-7"] ["ST-8" "ST-29"]
    SpecialJukiCard "special-juki-card" ["R-STATE-1"] ["ST-8"]
    SpecialLeapDay "special-leap-day" ["R-FEB29-3" "R-FEB29-1"] ["ST-30"]

    // Other ways to check the date.
    CheckFace "check-face" ["R-CHECK-1"] ["ST-14"]
    CheckCounter "check-counter" ["R-CHECK-2"] ["ST-14"]
    CheckPaper "check-paper" ["R-CHECK-3"] ["ST-14"]
    CheckSoftware "check-software" ["R-CHECK-4"] ["ST-14"]
    CheckPortal "check-portal" ["R-CHECK-5"] ["ST-14"]
    CheckTap "check-tap" ["R-CHECK-6"] ["ST-30"]

    // What was not checked.
    UncheckedRevocation "unchecked-revocation" ["R-REVOKE-4" "R-REVOKE-3"] ["ST-26"]
    UncheckedIssuer "unchecked-issuer" ["R-STATE-2"] ["ST-26"]
    UncheckedChip "unchecked-chip" ["R-STATE-2"] ["ST-26"]
    UncheckedSignatureDate "unchecked-signature-date" ["R-STATE-2"] ["ST-26"]
    UncheckedCardDate "unchecked-card-date" ["R-STATE-2"] ["ST-26"]

    // The line against fraud.
    FraudLine "fraud-line" ["R-NOTICE-6"] ["ST-27"]
}

impl StatementId {
    /// Whether it names a thing to take along: a line of a checklist.
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
                | Self::BringOldCard
                | Self::BringStay
                | Self::BringAnsweredForm
                | Self::BringLetter
                | Self::BringPinNote
        )
    }

    /// The kind that has this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.as_str() == name)
    }
}
