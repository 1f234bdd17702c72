# Why this date.
why-birthday = This is the fifth birthday after the issue, or the sixth if the certificates were renewed in the three months before their end.
why-card = Certificates never last longer than the card itself, so they end with it.
why-stay = The card and its certificates end on the last day of the period of stay.
why-unknown = The card's own date is not known, so no reason can be given.
why-unclear = It seems to be neither a birthday nor the card's own end, so no reason can be given.
why-note = { $text }
why-outdated = About 「{ $says }」 on the page: { $text }
why-signature = The signature certificate never lasts longer than the authentication certificate.
why-card-tenth = The card itself lasts until the tenth birthday after its issue.
why-card-age = The card itself lasts until the tenth birthday after its issue, or the fifth if the holder was under 18 when applying. For applications received up to 31 March 2022 that age is 20.
why-card-stay = For a holder with a period of stay, the card ends on the last day of that period.
