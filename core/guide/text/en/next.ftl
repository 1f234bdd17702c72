# The one thing to do next (case/decide/next_action.rs).
next-town = a counter of your municipality
next-town-of-holder = a counter of the holder's municipality
next-wait = You can renew from { $opens }. Until then there is nothing to do.
next-wait-for-signature = You can renew the signature certificate from { $opens }, the authentication certificate from { $other }. Until then there is nothing to do.
next-wait-for-signature-then-card = You can renew the signature certificate from { $opens }, and apply for a new card from { $card }. Until then there is nothing to do.
next-wait-for-card = You can apply for a new card from { $opens }. Until then there is nothing to do.
next-renew = Renew by { $date } at { $town }.
next-reserve = First make a reservation. Choose a day up to { $date }. { $details }
next-two-visits = You need two visits. Go soon for the first, to be done by { $date }.
next-renew-today = Please renew today. { $reserve ->
    [0] It is safest to ask by telephone first how long the counter is open.
   *[other] A reservation is needed: telephone the counter now.
} After the end, a new certificate can still be issued.
next-after-the-end = The counter is likely to open next on { $date }. After the end, a new certificate can still be issued free of charge. If it is urgent, ask by telephone whether any counter is open.
next-two-visits-late = Two visits are needed, which is likely too late. After the end a new certificate is issued free at the same office. Telephone it first. { $details }
next-two-visits-perhaps-late = If it takes two visits, that is likely too late. After the end a new certificate is issued free at the same office. Telephone it first. { $details }
next-renew-signature = Renew the signature certificate at the counter by { $date }.
next-look-at-face = Look at the card for the date of the certificates. If they were never renewed, renew by { $date }. If they were, they expire on { $other }.
next-look-at-face-ended = Look at the card for the date of the certificates. If they were never renewed, they expired on { $date } and new ones can be issued. If they were, they expire on { $other }.
next-issue = A new certificate can be issued at { $town }.
next-reserve-issue = First make a reservation. A new certificate can be issued. { $details }
next-issue-two-visits = You need two visits. First go to apply.
next-ask-form = First telephone the counter and ask whether your { $form } (inquiry and reply form) is still accepted. { $details }
next-issue-signature = The counter can issue a new signature certificate.
next-moved = If you use e-Tax or the like, get a new signature certificate at { $town }.
next-set-pin = Not usable until set anew: { $pins }. Until then these do not work: { $services }. You can renew the certificates from { $opens }.
next-set-pin-soon = Not usable until set anew: { $pins }. Until then these do not work: { $services }. From { $opens } one visit does this and the renewal.
next-set-pin-proxy-soon = Not usable until set anew: { $pins }. Until then these do not work: { $services }. Ask whether a second visit from { $opens } can do the renewal too.
next-set-pin-for-card = Not usable until set anew: { $pins }. Until then these do not work: { $services }. You can apply for a new card from { $opens }.
next-new-card = Apply for a new card soon. This one expires on { $date }.
next-new-card-late = Apply for a new card at once. It takes 1 to 2 months, so this card may expire first, on { $date }. Until you have the new one, { $child ->
    [0] use another ID (e.g. a driving licence), and ask
   *[other] ask
} your health insurer about seeing a doctor.
next-card-first = First apply for a new card. The certificates come with it.
next-extend-stay = Once your stay is extended, have the card extended at your municipal office by { $date }. After its end the card is void, and a new one can cost up to 1,000 yen.
next-extend-stay-today = Please have the card extended at your municipal office today. After its end the card is void, and a new one can cost up to 1,000 yen.
next-special-period = By { $date }, ask your municipal office to extend the card for the special period (once, up to two months). After the decision, go again with the new 在留カード (residence card).
next-special-period-today = Please ask your municipal office today to extend the card for the special period (once, up to two months). After its end the card is void.
next-stay-over = It seems that no counter opens again before the card's end. Please ask by telephone whether one is open. After its end the card is void, and a new one can cost up to 1,000 yen.
next-card-or-stay = This card expires on { $date }. If you have a period of stay, have the card extended at the counter by that day. Otherwise apply for a new card.
next-stay-ended = The card can no longer be used. Apply for a new one.
next-issue-when-needed = When you need one, it can be issued at { $town }.
next-read-again = Nothing on the card was changed. Please hold the card close and still, and try again. If it stays like this, the counter of your municipality can tell you the dates.
next-other-day = You gave { $today }. This certificate starts later. Give another day.
next-mend-clock = This device says that today is { $today }. That does not seem right, so no days are counted. Please correct the date and try again.
next-phone = Please check in the phone's マイナアプリ (the app that was マイナポータルアプリ) when its certificates expire. A plastic My Number Card can be checked here.
next-juki-card = The certificate on this card can no longer be used. If you have a My Number Card, please use that one.
next-other-card = Please use a My Number Card. { $details }
next-card-answered = The card answered { $status }.
next-wait-abroad = You need not do anything yet. Abroad you can renew from about a year before they expire on { $date }.
next-abroad = Ask the embassy or consulate, or the municipality of your 本籍 (registered domicile), where and when you can renew, and whether to reserve. This holds for a card continued (継続利用) before leaving Japan, or applied for abroad. Any other card is void.
next-leave = By the day before you leave, have the card continued (継続利用). Otherwise card and certificates become void.
next-leave-and-renew = By the day before you leave, have the card continued (継続利用) at the counter. Otherwise card and certificates become void. You can also renew there by { $date }.
next-leave-without-card = Foreign nationals cannot have the card continued (継続利用). When you move abroad, card and certificates become void. Ask the counter what to do with the card when you hand in the 転出届 (notice of moving out).
next-step-stay = Extend your stay at the Immigration Services Agency
next-step-residence-card = Receive the new residence card
next-step-counter = Extend the card at the municipal counter (by { $date })
