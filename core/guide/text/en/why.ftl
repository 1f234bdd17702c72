# Why this date.
why-birthday = This is the fifth birthday after the issue. It is the sixth if the certificates were renewed in their last three months.
why-card = Certificates never outlast the card, so they expire with it.
why-stay = The card and its certificates expire on the last day of the period of stay.
why-unknown = The card's own expiry date is not known, so no reason can be given.
why-unclear = The date seems to be neither a birthday nor the card's own expiry date, so no reason can be given.
why-note = { $text }
why-outdated = About 「{ $says }」 on the page: { $text }
why-signature = The signature certificate never outlasts the authentication certificate.
why-card-tenth = The card itself expires on the tenth birthday after its issue.
why-card-age = The card itself expires on the tenth birthday after its issue. It is the fifth if the holder was under 18 when applying. For applications received up to 31 March 2022 that age is 20.
why-card-stay = For a holder with a period of stay, the card expires on the last day of that period.
