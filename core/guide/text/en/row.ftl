# One row per thing: label, value or why there is none, state word, and what to do (.hint).

row-authentication = User authentication certificate
row-signature = Digital signature certificate
row-card = The card itself
row-issued-by = Issued by
row-issued-by-unknown = municipality code { $code }
row-issued-by-since = since { $day }: { $now }

row-state-not-yet-valid = not started yet
row-state-valid = before its end
row-state-renewal-open = can be renewed
row-state-ends-today = today is the last day
row-state-expired = has ended
row-state-with-card = ends together with the card
row-state-card-open = a new card can be applied for

row-window = Renewal: from { $opens } to { $closes }
row-window-card = Applying for a new card: from { $opens }

row-ends-with-card = The card itself ends before that, so this can be used until { $date }.
row-signature-bound = It ends on the same day as the user authentication certificate, or before.

# Why a value is not known.
row-absent = Not on this card
    .hint = If you need one, the counter of your municipality can issue it.
row-absent-signature = Not on this card
    .hint = That is usual, for example, on the card of a child under 15.
row-absent-card = The card has no record of it
    .hint = Please look at the date printed on the front of the card.
row-needs-pin = Not shown without its password
row-needs-pin-authentication = Cannot be read without a PIN
    .hint = A plastic My Number Card can be read without a PIN.
row-pin-wrong = The password was not right
    .hint = { $tries ->
        [one] { $tries } try is left.
       *[other] { $tries } tries are left.
    } It has capital letters and digits.
row-pin-locked = The password is locked
    .hint = After the counter of your municipality has set a new password, it can be seen.
row-last-try-refused = Not read
    .hint = One try is left. A mistake would lock the password, so it was not sent.
row-outcome-unknown = The outcome is not known
    .hint = The card moved away while it was checking the password. Read it once more. Only the tries left will be checked.
row-refused = The card did not give it ({ $status })
    .hint = Please read the card once more. If it stays like this, the counter of your municipality can tell you.
row-unreadable = The content could not be understood
    .hint = The date would not be certain, so none is shown. The counter of your municipality can tell you.
row-lost = Not known: the reading ended before it
    .hint = Please hold the card still and read it once more.
row-not-asked = Not read this time
    .hint = Reading the card once more may bring it.
row-not-typed = Not entered
    .hint = It is printed on the front of the card.
row-not-typed-signature = Its date cannot be calculated
