# The answer in one line, and as .next the one thing to do (screens.md, "2 結果"). No exclamation marks, no threats.

verdict-not-yet = Nothing to do yet
    .next = From { $opens } you can renew at the counter of the municipality where you live. If you renew before { $opens }, the new end may come a year earlier.

verdict-open = You can renew now
    .next = Please renew at the counter of the municipality where you live. There is no fee.

verdict-last-day = Today is the last day
    .next = Please check that the counter is open, and renew today. After today, the same counter can issue a new certificate.

verdict-expired-in-grace = The certificate has ended
    .next = The counter of the municipality where you live can issue a new certificate. There is no fee.

verdict-expired = The certificate has ended
    .next = The counter of the municipality where you live can issue a new certificate. There is no fee.

verdict-card-bound-later = Nothing to do yet; next comes a new card
    .next = The user authentication certificate ends on the same day as the card. From { $opens } you can apply for a new card.
    .next-card-first = The card itself ends before the user authentication certificate. From { $opens } you can apply for a new card.

verdict-card-bound-open = It is time for a new card
    .next = Please apply for a new card. It takes about one to two months to make, so it is better to apply early.

verdict-card-expired = The card has ended
    .next = You can apply for a new card at the counter of the municipality where you live. The certificates can no longer be used either.

verdict-no-certificate = This card has no user authentication certificate
    .next = If you need one, the counter of the municipality where you live can issue it.

verdict-incomplete = Please read the card once more
    .next = Nothing on the card was changed. Please hold the card close and still, and try again. If it stays like this, the counter of your municipality can tell you the dates.

verdict-clock-doubtful = Please check the date of this device
    .next = This device says that today is { $today }. That does not seem right, so no days are counted. Please correct the date and try again.

verdict-day-doubtful = Please check the day that was given
    .next = On { $today }, the day that was given, this certificate had not begun yet. So no days are counted.

# The signature certificate is due while the rest is not: it is named (design.md, "Nothing to do").
verdict-signature-open = You can renew the digital signature certificate
    .next = Please renew the digital signature certificate at the counter of the municipality where you live. There is no fee.

verdict-signature-last-day = Today is the last day of the digital signature certificate
    .next = Please check that the counter is open, and renew today. After today, the same counter can issue a new certificate.

verdict-signature-expired = The digital signature certificate has ended
    .next = The counter of the municipality where you live can issue a new digital signature certificate. There is no fee.

# Not this card: what it is or seems to be.
verdict-phone = These are the certificates of a smartphone
    .next = Please check when they end in the apps of that smartphone. A plastic My Number Card can be checked here.

verdict-juki-card = This is a Basic Resident Register Card
    .next = Its certificate can no longer be used. If you have a My Number Card, please use that one.

verdict-driving-licence = This seems to be a driving licence
    .next = Please use a My Number Card.

verdict-residence-card = This seems to be a residence card or a special permanent resident certificate
    .next = Please use a My Number Card.

verdict-passport = This seems to be a passport
    .next = Please use a My Number Card.

verdict-other-card = This does not seem to be a My Number Card
    .next = Please use a My Number Card. The card answered { $status }.

# In the whole answer alone, which knows how the person lives.
verdict-extend-stay = After your stay is extended, the card needs a visit too
verdict-abroad-open = People who live abroad can renew already
verdict-moved = The signature certificate may have been revoked
