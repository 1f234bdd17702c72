# Why this date.
why-birthday = A certificate lasts until the fifth birthday after its issue, the sixth if it was renewed inside its window.
why-card = The card itself ends on that day, so the certificates do too.
why-stay = The card and its certificates end on the last day of the period of stay.
why-unknown = The card's own date is not known, so no reason can be given.
why-signature = The signature certificate never lasts longer than the authentication certificate.
