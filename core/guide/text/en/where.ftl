# Where and how.
where-residence = Go to { $town }.
where-post-office = In some municipalities certain post offices do it too (for the holder only).
where-residents-only = Only registered residents of { $name } can do it there.
where-proposed = This is for { $name }, which issued the card. If the holder has moved, choose the present municipality.
where-homepage = The home page of { $name }: { $address }
where-changed = { $text }
where-page = The page of { $name }, 「{ $title }」: { $address }
where-page-age = From a copy of the page 「{ $title }」 of { $name } ({ $dated }), read on { $read }.
where-not-online = You cannot do it online.
where-office = { $name }. { $details }
where-not-for-visitor = { $name } — { $names } — serves the holder only, no proxy.
where-hours-unknown = The page does not say when the counters are open. Please telephone before you go. { $details }
where-uncertain = { $text }
where-reservation = You need a reservation. { $details }
where-reservation-card = You need a reservation to receive a new card. { $details }
where-no-reservation = { $details } You need no reservation.
where-reservation-unknown = { $text }
where-reservation-early = More and more counters want a reservation, and can be full for weeks. See early on their page whether yours does.
where-busy = Crowded times: { $details }
where-queue = The internet shows how many people wait and which number is called, in the row 「{ $row }」: { $offices }.
where-queue-some = The internet shows how many people wait and which number is called, in the row 「{ $row }」: some of { $offices }.
where-contact = To ask: { $name }. { $details }
where-contact-general = For everything about the municipality: { $name }. { $details }
where-note = { $text }
where-for-renewal = The page names the counters for renewing the certificates. Telephone to ask whether the card's date is changed there too, and whether to reserve. { $details }
where-for-leaving = The page names the counter for the renewal of certificates. Ask by telephone whether 継続利用 (continued use) is done there too, whether to reserve, what to bring and what it costs. { $details }
where-old-page = The page of { $name } is from { $date } and may be out of date. { $details } Please telephone before you go. { $phone }
where-card-how = You can apply for a new card online or by post. You receive it at the counter.
where-card-other-ways = Photo booths and counters are other ways to apply.
where-card-licence = If your driving licence is on the card (マイナ免許証), apply online before the end and choose 継続利用 (continued use), after giving the police your signature certificate. Otherwise the licence is not carried over: you cannot drive on the new card alone until the police record it again (1,500 yen).
where-card-licence-lost = If your driving licence was on the card (マイナ免許証), it is not carried over: you cannot drive on the new card alone until the police record it again (1,500 yen).
where-silent-on-cards = The page of { $name } does not speak of new cards. Please ask the counter.
where-card-way = { $text }

# Details of an office.
where-sentence = { $text }.
where-except = { $name }, not { $names }
where-of-residence = Other ward offices do not do it.
where-phone = Telephone { $phone }.
where-phone-free = The call is free.
where-phone-unknown = Please look up its number on the page.
where-phone-otherwise = If that does not connect: { $phone } (charged).
where-fax = Fax { $number }.
where-mail = Mail { $address }.
where-web-form = The page also has a form for questions.
where-closed-holidays = public holidays
where-closed-year-end = New Year
where-closed-holidays-year-end = public holidays and New Year
where-online-reservation = It can also be made online (the page has the link).
where-bookable-before = It can be made from { $days } days before the visit.
where-hours = { $days } { $opens } to { $closes }
where-hours-daily = { $opens } to { $closes }
where-hours-except = { $hours } (not on { $closed })
where-days = { $days }
where-days-open = Also open on { $days }
where-days-times = { $days } (about { $times } times a month)
where-days-weeks = { $days }, { $weeks } of the month
where-week = { $week ->
    [1] 1st
    [2] 2nd
    [3] 3rd
   *[other] { $week }th
}
where-working-days = Monday to Friday
where-every-day = Every day
where-monday = Mondays
where-tuesday = Tuesdays
where-wednesday = Wednesdays
where-thursday = Thursdays
where-friday = Fridays
where-saturday = Saturdays
where-sunday = Sundays
where-opening-saturdays = Saturdays on which it opens
where-season = Very crowded from { $from } to { $to }.
where-month-early = early { $month ->
    [3] March
    [4] April
   *[other] month { $month }
}
where-month-middle = mid-{ $month ->
    [3] March
    [4] April
   *[other] month { $month }
}
where-month-late = late { $month ->
    [3] March
    [4] April
   *[other] month { $month }
}
where-crowded-days = { $days } are very crowded.
where-crowded-hours = { $hours } is crowded.
where-from-to = { $from } to { $to }
where-around = around { $time }

# One counter today.
where-today-hours = { $opens }–{ $closes }
where-today-open = Open today { $hours }.
where-today-closed = Closed today.
where-today-maintenance = The national system is down today. No procedure is possible.
where-today-unknown = The page does not say whether it is open today. Please ask by telephone.
where-helpline = If you do not know your counter, ask マイナンバー総合フリーダイヤル, the national helpline (free).
