# The block at the head of an answer: task, place, person; then what to know before leaving the house.
brief-title = { $task } — { $place } ({ $person })
brief-task-renew = Renewing the certificates
brief-task-issue = New certificates
brief-task-renew-signature = Renewing the signature certificate
brief-task-issue-signature = A new signature certificate
brief-task-set-pin = Resetting a PIN
brief-task-new-card = A new My Number Card
brief-task-extend-stay = Extending the card with the period of stay
brief-lives-in = for residents of { $name }
brief-lives-abroad = for people abroad
brief-lives-anywhere = municipality not chosen
brief-person-holder = the holder goes
brief-person-proxy = a proxy goes
brief-person-child = the legal representative of a child under 15 goes
brief-person-ward = the legal representative of an adult ward goes
brief-person-representative = the legal representative goes

brief-label-first = Next
brief-label-by = By when
brief-label-from = From when
brief-label-end = End
brief-label-when = When
brief-label-place = Where
brief-label-bring = Bring
brief-label-pins = PINs
brief-label-cost = Cost, time
brief-label-phone = Telephone

brief-by = By { $date }. { $days ->
    [0] Today is the last day.
    [one] { $days } day left.
   *[other] { $days } days left.
}
brief-by-before-the-end = By { $date }. { $days ->
    [0] That is today.
    [one] { $days } day left.
   *[other] { $days } days left.
} They end on { $ends }, but the counters seem to be closed around then.
brief-from = From { $opens }. Nothing to do until then. The end is { $date }.
brief-end-is = { $date }.
brief-ended = It ended on { $date }.
brief-ended-until = It ended on { $date }. You can go until the card itself ends, on { $until }.
brief-when-needed = Whenever you need it.

brief-office = { $name }, { $details }
brief-office-except = except { $names }
brief-office-joint = {", or "}
brief-office-anywhere = A counter of the municipality where you live. Ask for place and hours before you go.
brief-office-unread = A counter of { $name }. Its page was not read: ask for place and hours before you go.
brief-offices = { $names }.
brief-offices-and-more = { $names }, and others.
brief-hours = weekdays { $opens }–{ $closes }
brief-hours-ask = Telephone for the hours first.
brief-special-abroad = A Japanese embassy or consulate (在外公館), or the municipality of your 本籍 (registered domicile).
brief-where-card-how = Apply online or by post. You receive the card at a counter.
brief-where-reservation = Reservation needed.
brief-where-reservation-card = Receiving it needs a reservation.

brief-bring = { $papers }.
brief-bring-and-in-case = { $papers }. In case a PIN does not match: { $spare }.
brief-bring-first-visit = First visit: { $papers }. Second visit: the paper posted to the holder as well.
brief-bring-at-pick-up = To receive it: { $papers }.
brief-bring-ask = Please ask the counter before you go.
brief-bring-card = My Number Card
brief-bring-holders-card = the holder's My Number Card
brief-bring-notice = expiry notice (有効期限通知書), if you have it
brief-bring-id = an ID (本人確認書類, e.g. driving licence)
brief-bring-holders-id = the holder's ID (本人確認書類)
brief-bring-form = the sealed inquiry and reply form ({ $name })
brief-bring-answered-form = the inquiry and reply form that was posted ({ $name })
brief-bring-letter = letter of attorney ({ $name })
brief-bring-proxy-id = the proxy's ID (本人確認書類)
brief-bring-representative-id = the representative's ID (本人確認書類)
brief-bring-proof-child = proof of parent and child such as a family register (戸籍謄本)
brief-bring-proof-ward = certificate of guardianship (登記事項証明書)
brief-bring-old-card = the old card
brief-bring-stay = residence card (在留カード) with the new period of stay
brief-bring-stay-pending = the stamped residence card (在留カード), or the message of acceptance
brief-bring-pickup = issue notice (交付通知書)
brief-bring-id-besides-old-card = an ID (本人確認書類)
brief-bring-pin-note = your note of the PINs, if you have it

brief-pins-asked = You enter: { $pins }.
brief-pins-asked-all = Counters differ in which they ask for.
brief-pins-in-form = The holder writes them into the inquiry and reply form (照会書兼回答書) and seals it. A proxy need not know them.
brief-pins-new-card = You set new ones when you receive the card.
brief-pins-formats = The password has { $min } to { $max } capital letters and digits, a PIN { $digits } digits.
brief-pins-signature = { $min } to { $max } capital letters and digits.
brief-pins-authentication = { $max } digits.

brief-bring-free = Free.
brief-bring-free-card = Free if you return the old card.
brief-bring-fee-stay = Free before the end. A new card after it costs up to 1,000 yen.
brief-bring-fee-moved = Please ask the counter what a new signature certificate costs.
brief-cost-ask = Please ask the counter for the cost.
brief-counter-time = About { $minutes } minutes, besides waiting.
brief-counter-arrive = Come at least { $minutes } minutes before the counter closes.

brief-phone = { $name }: { $phone }
brief-phone-of-city = The main number of { $name }. Its home page has it: { $address }
brief-phone-anywhere = The main number of the municipality where you live.

# What was taken for granted, below the block.
brief-granted = Taken for granted: { $list }.
brief-granted-joint = {"; "}
brief-granted-typed = the dates are as typed
brief-granted-issuer = you live in the municipality that issued the card
brief-granted-pins = the PINs are known
brief-granted-not-moved = nobody moved or changed the name
brief-granted-no-stay = there is no period of stay
brief-granted-form = the sealed inquiry and reply form (照会書兼回答書) is there
brief-granted-no-form = there is no inquiry and reply form (照会書兼回答書)

# Below the block.
brief-careful = Please note
