# One line per demo card: an invented person with a situation. The ids end in the names of design.md's table.

demo-not-yet = Takahashi-san (45): the certificates expire in 2 years
demo-renewal-open = Satō-san (82): the certificates expire in 24 days, the card 5 years later
demo-ends-today = Tanaka-san (67): today is the certificates' last day
demo-in-grace = Itō-san (58): the certificates expired yesterday
demo-expired = Watanabe-san (71): the certificates expired 5 months ago; the card is still good
demo-card-bound = Yamamoto-san (50): second certificates, which expire with the card in 71 days
demo-card-bound-later = Nakamura-san's child (7): the card expires with its certificate in 480 days; no signature certificate
demo-card-expired = Kobayashi-san (39): card and certificates expired yesterday
demo-just-issued = Katō-san (30): a card made last week, certificates for 5 years, card for 10
demo-moved = Yoshida-san (34) renewed 30 days ago and moved yesterday: the signature certificate expires a year earlier
demo-period-of-stay = Nguyen-san (28), a foreign resident: everything expires in 81 days, on the last day of the stay
demo-password-locked = Yamada-san (63): the signature PIN is locked
demo-pin-locked = Sasaki-san (76): the authentication PIN is locked
demo-both-locked = Matsumoto-san (88): both PINs are locked
demo-one-try-left = Inoue-san (52): one try left for the signature PIN
demo-no-certificates = Kimura-san (90): a card without certificates
demo-android-phone = Hayashi-san (41): the certificates of an Android phone
demo-juki-card = Shimizu-san (79): an old Basic Resident Register Card
demo-other-card = A card of another kind
demo-p384 = Saitō-san (24): a card with the keys of the next generation
