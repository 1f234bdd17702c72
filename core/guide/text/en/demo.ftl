# One line per demo card: a person with a situation. The ids end in the names of design.md's table.

demo-not-yet = An adult whose certificates expire in 2 years
demo-renewal-open = An adult's card: the certificates expire in 24 days, the card 5 years later
demo-ends-today = An adult on the certificates' last day
demo-in-grace = A person whose certificates expired yesterday
demo-expired = A person whose certificates expired 5 months ago; the card is still good
demo-card-bound = Second certificates: they expire with the card in 71 days
demo-card-bound-later = A child's card: it expires with its certificate in 480 days; no signature certificate
demo-card-expired = A person whose card and certificates expired yesterday
demo-just-issued = An adult with a card made last week: certificates for 5 years, card for 10
demo-moved = A person who renewed 30 days ago and moved yesterday: the signature certificate expires a year earlier
demo-period-of-stay = A foreign resident: everything expires in 81 days, on the last day of the stay
demo-password-locked = A person whose signature PIN is locked
demo-pin-locked = A person whose authentication PIN is locked
demo-both-locked = A person whose two PINs are both locked
demo-one-try-left = A person with one try left for the signature PIN
demo-no-certificates = A card without certificates
demo-android-phone = The certificates of an Android phone
demo-juki-card = An old Basic Resident Register Card
demo-other-card = A card of another kind
demo-p384 = A card with the keys of the next generation
