# When.
when-first-day = You can renew from { $date }.
when-first-opening = Counters seem closed on that day. They should open on { $date }.
when-card-first-day = You can apply for a new card from { $date }.
when-last-day = { $card ->
    [0] They expire
   *[other] The card expires
} on { $date }.
when-practical-last-day = The last day on which a counter is open, up to the end, is { $date }.
when-last-weekday = The last weekday up to the expiry date is { $date }. Please ask first whether the counter is open{ $weekend ->
    [0] {""}
   *[other] {" "}then, or on a weekend after it
}.
when-practical-last-day-past = It seems that no counter opens again before the end. It is likely to open next on { $date }.
when-practical-unknown = The public holidays of that time are not known yet.
when-year-end = Take the counters as closed from 29 December to 3 January.
when-before-new-year = The last weekday before they close is { $date }.
when-after-new-year = The next day on which a counter should be open is { $date }.
when-maintenance = On { $days } the national system is planned to be down, and nothing can be done.
when-days-until = You can renew in { $days ->
    [one] one day
   *[other] { $days } days
}.
when-card-days-until = You can apply for it in { $days ->
    [one] one day
   *[other] { $days } days
}.
when-days-left = { $days ->
    [0] Today is the last day.
    [one] One day is left.
   *[other] { $days } days are left.
}
when-first-visit-by = The paper takes days to arrive: go for the first visit by { $date } (a guide).
when-apply-by = To have the new card before this one expires, apply by { $date } (a guide).
when-days-past = They expired on { $date }, { $days ->
    [one] one day
   *[other] { $days } days
} ago.
when-signature-window = You can renew the signature certificate from { $opens } to { $date }.
when-authentication-window = You can renew the authentication certificate from { $opens } to { $date }.
when-signature-ended = The signature certificate expired on { $date }.
when-both-at-once = From { $date } you can renew both in one visit.
when-gain = If you do it today, the new certificates expire on { $date }.
when-gain-at-most = If you do it today, the new certificates expire on { $date } at the latest. They never outlast the card.
when-gain-next = If you do it on the next day the counter opens, the new end is { $date }.
when-gain-next-at-most = If you do it on the next day the counter opens, the new end is { $date } at the latest, and never later than the card's.
when-no-loss = The new expiry date is the same whether you renew now or just before the deadline.
when-issue-until = A new certificate can be issued until the card itself expires, on { $date }.
when-early-costs = If you renew before { $date }, the new certificates may expire a year earlier.
when-no-gain = Renewing only the certificates would not make them last longer. A new card comes with new certificates.
when-do-not-wait = Do not wait for the last day. The national system stops on some days.
when-making-time = A new card takes about { $from } to { $to } months.
when-card-gap = The present card is likely to expire before the new one is made. Until you receive it you can use neither card nor certificates. Apply now.
when-making-time-abroad = Abroad, a new card takes about 3 to 4 months.
when-card-express = The 特急発行 (express issue in about a week) is not for a card that is about to expire.
when-notice = The 有効期限通知書 (expiry notice) comes { $from } to { $to } months before the expiry date. You can go without it. An early notice does not make the first day earlier.
when-envelope = { $details }
when-sender-j-lis = The notice's envelope comes from 地方公共団体情報システム機構 (J-LIS).
when-sender-state = The notice's envelope comes from the national government.
when-sender-municipality = The notice's envelope comes from the municipality.
when-envelope-blue = The notice's envelope is blue.
when-envelope-words = The envelope says 「{ $words }」.
when-envelope-contents = Keep what is in it: { $papers }.
when-enclosure-notice = 有効期限通知書 (the notice)
when-enclosure-form = { $form } (the form for a proxy)
when-enclosure-form-envelope = the envelope for the { $form }
when-enclosure-leaflet = a leaflet
when-no-notice = People with a period of stay get no notice. { $details }
when-no-notice-now = Do not wait for one.
when-no-notice-from = Go from { $date } on, without waiting for one.
when-abroad-window = People abroad who kept their card (継続利用) can renew from about { $years ->
    [one] one year
   *[other] { $years } years
} before { $date }.
when-optional = You are not obliged to renew.
when-office-words = Where the page of { $name } says 「{ $words }」, it means from this day on.
