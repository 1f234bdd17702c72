# One row per thing: label, value or why there is none, state word, and what to do (.hint).

row-authentication = Authentication certificate
row-signature = Signature certificate
row-card = The card itself
# What each is for, in words that everybody knows: it stands before the official name.
row-authentication-use = For convenience stores, health insurance, Mynaportal
row-signature-use = For applications such as e-Tax
row-card-use = As an identity document

row-issued-by = Issued by
row-issued-by-unknown = municipality code { $code }
row-issued-by-since = since { $day }: { $now }

row-state-not-yet-valid = not started yet
row-state-valid = not expired
row-state-renewal-open = can be renewed
row-state-ends-today = today is the last day
row-state-expired = has expired
row-state-with-card = expires with the card
row-state-card-open = you can apply for a new card

row-window = Renewal: from { $opens } to { $closes }
row-window-card = Applying for a new card: from { $opens }

row-ends-with-card = The card itself expires earlier, so this can be used until { $date }.
row-signature-bound = It expires on the same day as the authentication certificate, or earlier.

# Why a value is not known.
row-absent = Not on this card
    .hint = If you need one, the counter of your municipality can issue it.
row-absent-signature = Not on this card
    .hint = That is usual, for example, on the card of a child under 15.
row-absent-card = The card has no record of it
    .hint = Please look at the date printed on the front of the card.
row-needs-pin = Its PIN is needed to see it
row-needs-pin-authentication = Cannot be read without a PIN
    .hint = A plastic My Number Card can be read without a PIN.
row-pin-wrong = The PIN was not right
    .hint = { $tries ->
        [one] { $tries } try is left.
       *[other] { $tries } tries are left.
    } It has capital letters and digits.
row-pin-locked = The PIN is locked
    .hint = The date can be seen after the counter of your municipality has reset the PIN.
row-last-try-refused = Not read
    .hint = One try is left. A mistake would lock the PIN, so it was not sent.
row-outcome-unknown = The outcome is not known
    .hint = The card moved away while it was checking the PIN. Read it once more. Only the tries left will be checked.
row-refused = The card did not give it ({ $status })
    .hint = Please read the card once more. If it stays like this, the counter of your municipality can tell you.
row-unreadable = The content could not be understood
    .hint = The date would not be certain, so none is shown. The counter of your municipality can tell you.
row-lost = Not known: the reading ended before it
    .hint = Please hold the card still and read it once more.
row-not-asked = Not read this time
    .hint = Reading the card once more may show it.
row-not-typed = Not entered
    .hint = It is printed on the front of the card.
row-not-typed-signature = Its date cannot be calculated
