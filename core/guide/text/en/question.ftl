# Questions, and their answers. The ids end in the names of the command line.
question-municipality = In which municipality do you live?
question-who = Who goes to the counter?
question-holder = Which of these is the card's holder?
question-authentication-pin = Do you know the authentication PIN (4 digits)?
question-signature-pin = Do you know the signature password (6 to 16 letters and digits)?
question-form = Do you have the 照会書兼回答書 (inquiry and reply form), filled in and sealed by the holder?
question-notice = Do you have the 有効期限通知書 (expiry notice)?
question-stay = Do you have a period of stay (在留期間)?
question-moved = Have you moved or changed your name since the certificate was made?
question-abroad = Do you live abroad?

question-answer-who-holder = The holder
question-answer-who-proxy = A proxy whom the holder asked
question-answer-who-representative = A legal representative (parent of a child under 15, guardian)
question-answer-holder-from-15 = 15 or older
question-answer-holder-under-15 = Under 15
question-answer-holder-ward = An adult ward (成年被後見人)
question-answer-pin-known = Yes
question-answer-pin-forgotten = Forgotten
question-answer-pin-locked = It is locked
question-answer-yes = Yes
question-answer-no = No
question-answer-stay-none = No (Japanese national, permanent resident)
question-answer-stay-limited = Yes
question-answer-stay-pending = Yes, and an extension has been applied for
question-answer-abroad-no = I live in Japan
question-answer-abroad-lives = I live abroad
question-answer-abroad-leaves = I am about to move abroad
question-skip = Not sure

# A chip above the guide: what was said, or is taken for granted.
question-chip = { $name }: { $answer }
question-chip-open = not chosen
question-chip-municipality = Home
question-chip-who = Who goes
question-chip-holder = Holder
question-chip-authentication-pin = 4-digit PIN
question-chip-signature-pin = Signature password
question-chip-form = 照会書兼回答書 (inquiry and reply form)
question-chip-notice = 有効期限通知書 (expiry notice)
question-chip-stay = Period of stay
question-chip-moved = Moved or new name
question-chip-abroad = Abroad
