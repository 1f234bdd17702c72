# One line per demo card: a person with a situation. The ids end in the names of design.md's table.

demo-not-yet = an adult whose certificates end in 2 years
demo-renewal-open = an adult with 24 days left; the card lasts 5 years longer
demo-ends-today = an adult on the certificates' last day
demo-in-grace = a person whose certificates ended yesterday
demo-expired = a person whose certificates ended 5 months ago; the card is still good
demo-card-bound = second certificates: they end together with the card in 71 days
demo-card-bound-later = a child's card: it ends with its certificate in 480 days; no signature certificate
demo-card-expired = a person whose card and certificates ended yesterday
demo-just-issued = an adult with a card made last week: certificates for 5 years, card for 10
demo-moved = a person who renewed 30 days ago and moved yesterday: the signature certificate ends a year earlier
demo-period-of-stay = a foreign resident: everything ends in 81 days, on the last day of the stay
demo-password-locked = a person whose signature password is locked
demo-pin-locked = a person whose authentication PIN is locked
demo-both-locked = a person whose PIN and password are both locked
demo-one-try-left = a person with one try left for the signature password
demo-no-certificates = a card without certificates
demo-android-phone = the certificates of an Android phone
demo-juki-card = an old Basic Resident Register Card
demo-other-card = a card of another kind
demo-p384 = a card with the keys of the next generation
