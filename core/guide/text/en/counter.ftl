# At the counter.
counter-step = { $text }
counter-second-visit = These are the steps of the second visit. The first is only to apply.
counter-card-apply = First apply for the new card, online, by post or another way.
counter-card-notice = When it is ready, the 交付通知書 (issue notice) comes by post.
counter-card-reserve = Reserve, where the counter wants a reservation.
counter-card-receive = Take the 交付通知書 (issue notice) and the old card to the counter, set the PINs and receive the new one.
counter-card-data = If the move or change of name is not yet written on the card, have that done first or on the same day. It needs the PIN of the resident register (住民基本台帳用, 4 digits).
counter-card-data-proxy = If the move or change of name is not yet written on the card, ask by telephone whether a proxy can have that done, and what it needs.
counter-give-form = Hand over the sealed { $form } (inquiry and reply form) unopened.
counter-set-anew = First this is set anew: { $pins }.
counter-set-anew-from-form = First the { $pins } is set to the new one written in the { $form } (inquiry and reply form).
counter-order = The order differs between counters.
counter-time = It takes about { $minutes } minutes. { $details }
counter-time-reset = With a PIN reset it takes about { $minutes } minutes. { $details }
counter-without-waiting = Waiting is not counted.
counter-arrive = Check in at least { $minutes } minutes before the counter closes.
