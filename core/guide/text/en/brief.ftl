# The block at the head of an answer.
brief-title = { $task } — { $place } ({ $person })
brief-task-renew = Renewing the certificates
brief-task-issue = New certificates
brief-task-renew-signature = Renewing the signature certificate
brief-task-issue-signature = A new signature certificate
brief-task-set-pin = Resetting a PIN
brief-task-new-card = A new My Number Card
brief-task-extend-stay = Extending the card with the period of stay
brief-task-leave = The card before moving abroad
brief-lives-in = for residents of { $name }
brief-lives-where-issued = for residents of { $name }, which issued the card
brief-lives-abroad = for people abroad
brief-lives-anywhere = municipality not chosen
brief-person-holder = the holder goes
brief-person-proxy = a proxy goes
brief-person-child = the legal representative of a child under 15 goes
brief-person-ward = the legal representative of an adult ward goes
brief-person-representative = the legal representative goes

brief-label-first = Next
brief-next-set-pin = Not usable until set anew: { $pins } ({ $services }). Renewing: from { $opens }.
brief-next-set-pin-for-card = Not usable until set anew: { $pins } ({ $services }). A new card: from { $opens }.
brief-next-new-card-late = Apply at once: this card may expire first. { $child ->
    [0] Until then use another ID, and ask
   *[other] Ask
} your health insurer about the time between.
brief-next-reserve = First reserve a time at the counter. { $details }
brief-next-reserve-issue = First reserve a time at the counter. { $details }
brief-next-two-visits = You need two visits. Go soon for the first.
brief-next-two-visits-late = Two visits are often too late. After the expiry new certificates are free at the same office. Telephone first.
brief-next-two-visits-perhaps-late = Telephone first. If it takes two visits, that is often too late. After the expiry new certificates are free at the same office.
brief-bring-two-visits-possible = Without the sealed form ({ $form }) it takes two visits.
brief-next-renew-today = Renew today. { $reserve ->
    [0] Telephone first to be sure of the hours.
   *[other] A reservation is needed: telephone now.
} After the expiry new certificates can still be had.
brief-next-after-the-end = { $perhaps ->
    [0] The next opening is expected on { $date }. New
   *[other] Telephone: one may open before. Else { $date }. New
} certificates are free after the expiry too.
brief-next-extend-stay = Once the stay is extended, extend the card at once, or it becomes void (ask: some counters only the next day).
brief-next-extend-stay-today = Extend the card at the counter today. After its expiry the card is void.
brief-next-special-period = Ask for the special extension (once, up to 2 months). Go again with the new residence card.
brief-next-special-period-today = Ask the counter today for the special extension (once, up to 2 months). After its expiry the card is void.
brief-next-stay-over = No counter seems to open before the expiry. Telephone to find one that does. After its expiry the card is void.
brief-next-card-or-stay = With a period of stay: extend the card at the counter. Without: apply for a new card.

brief-next-leave-and-renew = By the day before you leave, have the card continued (継続利用) too, or it becomes void. Ask first where, and the cost.
brief-next-leave-without-card = Foreign nationals cannot have the card continued (継続利用). When you move abroad, it becomes void.

brief-next-abroad = Ask a Japanese embassy or consulate, or the municipality of your 本籍 (registered domicile) where, when and whether to reserve.
brief-next-ask-form = Ask first whether the inquiry and reply form ({ $form }) is still accepted. { $details }

brief-label-by = By when
brief-label-from = From when
brief-label-end = Expiry
brief-label-when = When
brief-label-place = Where
brief-label-bring = Bring
brief-label-bring-first = Bring, 1st
brief-label-bring-second = Bring, 2nd
brief-label-pins = PINs
brief-label-cost = Cost, time
brief-label-at-counter = Say there
brief-label-phone = Telephone

brief-by-far = { $date }, in { $span }.
brief-by = { $date }. { $days ->
    [0] Today is the last day.
    [one] { $days } day left.
   *[other] { $days } days left.
}
brief-by-before-the-end = { $date }. { $days ->
    [0] That is today.
   *[other] {""}
} Valid until { $ends } ({ $left ->
    [one] { $left } day left
   *[other] { $left } days left
}); counters seem closed then.
brief-from = { $opens }. Nothing to do before. Valid until { $date }.
brief-from-signature = Signature certificate: { $opens }; authentication certificate: { $other }. Nothing to do before.
brief-from-signature-then-card = Signature certificate: { $opens }; new card: { $card }. Nothing to do before.
brief-from-opening = { $opens }; counters should open on { $opening }. Nothing to do before. Valid until { $date }.
brief-end-is = { $date }.
brief-ended = Expired on { $date }.
brief-ended-services = Stopped: { $services }.
brief-ended-card = Neither card nor certificates can be used.
brief-ended-insurance = Insurance card until { $date }.
brief-ended-insurance-over = Insurance card ended { $date }.
brief-service-convenience-store = convenience-store documents
brief-service-e-tax = e-Tax
brief-when-before-new-year = Before the New Year holidays: by { $date }.
brief-when-after-new-year = Counters should open again on { $date }.
brief-when-first-visit-by = First visit by { $date }.
brief-when-apply-by = Apply by about { $date }.
brief-special-stay-certificates = The certificates expire on { $date }.
brief-special-stay-certificates-ended = The certificates expired on { $date }.
brief-either = { $date } if never renewed, { $other } if renewed.
brief-either-ended = They expired on { $date } if never renewed; { $other } if renewed.
brief-before-leaving = By the day before you leave. The certificates expire on { $date }.
brief-when-needed = Whenever you need it.

brief-office = { $name }, { $details }
brief-office-except = not { $names }
brief-office-joint = {", or "}
brief-office-anywhere = A counter of the municipality where you live. Ask for place and hours before you go.
brief-office-unread = A counter of { $name }. Its page was not read: telephone for place and hours.
brief-office-unread-ward = The ward office (区役所) of the holder's address in { $name }. Its page was not read: telephone for place and hours.
brief-offices = { $names }.
brief-where-for-renewal = Ask whether they change the card's date too.
brief-offices-and-more = { $names }, and others.
brief-hours = Mon–Fri { $opens }–{ $closes }
brief-hours-ask = Ask for the hours.
brief-special-abroad = A Japanese embassy or consulate (在外公館), or the municipality of your 本籍. Only for a card continued or applied for abroad.
brief-where-card-how = Apply online, by post or another way. You receive the card at a counter.
brief-where-reservation = By reservation.
brief-where-reservation-card = Receiving it needs a reservation.

brief-doubted = { $words } ({ $doubt })
brief-doubt-line = From a { $doubt }.
brief-doubt-most = Except { $others }: from a { $doubt }.
brief-doubt-old = page { $years }+ years old
brief-doubt-private = page that is no office's
brief-doubt-visit = visitor's example

brief-bring = { $papers }.
brief-bring-see-letter = The paper that came by post, and what it says.
brief-bring-and-ask = { $papers }. { brief-bring-lead-ask }
brief-bring-and-in-case = { $papers }. Just in case: { $spare }.
brief-bring-by-reservation = { brief-bring-lead-reservation } { $papers }.
brief-bring-at-pick-up = { brief-bring-lead-pick-up } { $papers }.
brief-bring-at-pick-up-together = { brief-bring-lead-pick-up-together } { $papers }.
brief-bring-at-pick-up-by-proxy = { brief-bring-lead-pick-up-by-proxy } { $papers }.
brief-bring-lead-ask = Ask whether a 委任状 (letter of attorney) too.
brief-bring-lead-reservation = Reserve:
brief-bring-lead-pick-up = To receive it:
brief-bring-lead-pick-up-together = To receive it, together with the holder:
brief-bring-lead-pick-up-by-proxy = The holder receives it. Telephone first if a proxy would. Bring:
brief-bring-ask = Please ask the counter before you go.
brief-bring-abroad-ask = Ask first what else is needed.
brief-bring-card = My Number Card
brief-bring-holders-card = the holder's card
brief-bring-notice = expiry notice (有効期限通知書, if any)
brief-bring-id = an ID (e.g. driving licence)
brief-bring-holders-id = { $count } ID of the holder
brief-bring-form = the sealed form ({ $name })
brief-bring-answered-form = posted form ({ $name })
brief-bring-letter = letter of attorney (委任状)
brief-bring-proxy-id = { $photo ->
    [0] { $count ->
        [one] { $count } ID
       *[other] { $count } IDs
    }
   *[other] { $count } photo ID
} of the proxy
brief-bring-representative-id = { $photo ->
    [0] { $count ->
        [one] { $count } ID
       *[other] { $count } IDs
    }
   *[other] { $count } photo ID
} of the representative
brief-bring-proof-child = proof of parenthood ({ $stay ->
    [0] 戸籍謄本
   *[other] 出生証明書
} etc.{ $exception ->
    [0] {""}
    [1] ; not in one household
    [2] ; or a 誓約書 if one household
   *[other] , if asked
})
brief-bring-proof-ward = proof of guardianship (登記事項証明書{ $months ->
    [0] {""}
   *[other] {""}, { $original ->
        [0] {""}
       *[other] original,{" "}
    }at most { $months } months old
})
brief-bring-old-card = the old card
brief-bring-stay = new residence card (在留カード)
brief-bring-stay-pending = the stamped residence card (在留カード), or the message of acceptance
brief-bring-pickup = issue notice (交付通知書)
brief-bring-id-besides-old-card = an ID of the holder
brief-bring-pin-note = note of the PINs (if any)

brief-pins-asked = Enter: { $pins }.
brief-pins-asked-all = The counter says which.
brief-pins-in-form = The holder writes them into the inquiry and reply form ({ $form }). A proxy need not know them.
brief-pins-proxy-ask = A proxy need not know them. Ask the counter first how they are checked.
brief-pins-new-card = You set new ones when you receive the card.
brief-pins-new-in-form = The holder chooses a new { $pins } PIN and writes it into the { $form } that arrives. A proxy need not know it.
brief-pins-set-anew = New: { $pins }.
brief-pin-password = { $pins } ({ $min }–{ $max } capitals and digits)
brief-pin-digits = { $pins } ({ $max } digits)
brief-pin-and-more = { $pins } and others
brief-pin-joint = {" and "}
brief-pin-signature = signature
brief-pin-authentication = authentication
brief-pin-resident-register = resident register 住民基本台帳用
brief-pin-card-face = card face 券面事項入力補助用

brief-bring-free = Free.
brief-bring-free-reset = Free.
brief-bring-free-card = Free if you return the old card.
brief-bring-free-card-by-notice = Free if applied for with the QR code of the expiry notice (有効期限通知書). Else ask.
brief-bring-fee-stay = Free before the expiry. After it a new card may cost up to 1,000 yen.
brief-bring-fee-stay-ended = Up to 1,000 yen.
brief-bring-fee-moved = Ask what a new signature certificate costs.
brief-cost-ask = Please ask the counter for the cost.
brief-counter-time = About { $minutes } minutes, besides waiting.
brief-counter-time-reset = With a PIN reset about { $minutes } minutes, besides waiting.
brief-counter-arrive = Come { $minutes } minutes before closing.

brief-phone = { $name }: { $phone }
brief-phone-of-city = The main number of { $name }, on its home page: { $address }
brief-phone-anywhere = The main number of the municipality where you live.

# What was taken for granted, below the block.
brief-granted = Taken for granted: { $list }.
brief-granted-joint = {"; "}
brief-granted-typed = the dates are as typed
brief-granted-issuer = you live in the municipality that issued the card
brief-granted-pins = the PINs are known
brief-granted-not-moved = nobody moved or changed the name

brief-unread = There is no detailed guide to { $name } yet. This is what is the same everywhere.
brief-at-counter = { $instead ->
    [0] I have
    [1] I am a proxy and have
   *[other] I am the legal representative and have
} come for this: { $task }.

# Below the block.
brief-careful = Please note
