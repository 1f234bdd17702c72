# The answer in one line (screens.md, "2 結果"); the one thing to do is in next.ftl. No exclamation marks, no threats.

verdict-not-yet = There is nothing to do now
verdict-open = It is time to renew the certificates
verdict-last-day = Today is the last day to renew the certificates
verdict-two-ends = Please look at the card for the date
verdict-expired-in-grace = The certificates have expired
verdict-expired = The certificates have expired
verdict-card-bound-later = There is nothing to do now; the next step is a new card
verdict-card-bound-open = It is time for a new card
verdict-card-ends-soon = The My Number Card expires soon
verdict-card-expired = The My Number Card has expired
verdict-no-certificate = This card has no authentication certificate
verdict-incomplete = Please read the card once more
verdict-clock-doubtful = Please check the date of this device
verdict-day-doubtful = Please check the day that was given

# The signature certificate is due while the rest is not: it is named (design.md, "Nothing to do").
verdict-about-certificates = inside the My Number Card
verdict-about-this-card = the expiry of this card

verdict-signature-open = You can renew the signature certificate
verdict-signature-last-day = Today is the last day of the signature certificate
verdict-signature-expired = The signature certificate has expired
verdict-no-open-day = No counter is likely to open again before the end

# Not this card: what it is or seems to be.
verdict-phone = These are the certificates of a smartphone
verdict-juki-card = This is a Basic Resident Register Card
verdict-driving-licence = This seems to be a driving licence
verdict-residence-card = This seems to be a residence card or a special permanent resident certificate
verdict-passport = This seems to be a passport
verdict-other-card = This does not seem to be a My Number Card

# How the person lives says something more urgent.
verdict-extend-stay = After your stay is extended, extend the card too
verdict-special-period = Ask your office for up to two months more before the card expires
verdict-abroad-open = With a card that can be used abroad you can renew already
verdict-leave = Have the card continued (継続利用) before you leave Japan
verdict-leave-without-card = When you move abroad, this card becomes void
verdict-set-pin = A PIN cannot be used now
verdict-moved = The signature certificate may have been revoked
