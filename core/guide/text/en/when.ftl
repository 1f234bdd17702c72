# When: first day, practical last day, what waiting or hurrying costs.
when-first-day = You can renew from { $date }.
when-card-first-day = You can apply for a new card from { $date }.
when-last-day = The end is { $date }.
when-practical-last-day = The last day on which a counter is open, up to the end, is { $date }.
when-last-weekday = The last weekday up to the end is { $date }. Please ask first whether the counter is open.
when-practical-last-day-past = It seems that no counter opens again before the end. It is likely to open next on { $date }.
when-practical-unknown = The public holidays of that time are not known yet.
when-year-end = Take the counters as closed from 29 December to 3 January.
when-maintenance = On { $days } the national system is planned to be down, and nothing can be done.
when-days-until = You can renew in { $days ->
    [one] one day
   *[other] { $days } days
}.
when-card-days-until = You can apply for it in { $days ->
    [one] one day
   *[other] { $days } days
}.
when-days-left = Not counting today, { $days ->
    [one] one day is
   *[other] { $days } days are
} left.
when-days-past = It ended on { $date }, { $days ->
    [one] one day
   *[other] { $days } days
} ago.
when-signature-window = The signature certificate can be renewed from { $opens } to { $date }.
when-authentication-window = The authentication certificate can be renewed from { $opens } to { $date }.
when-signature-ended = The signature certificate ended on { $date }.
when-both-at-once = From { $date } both can be renewed in one visit.
when-gain = If you do it today, the new end is { $date }.
when-gain-at-most = If you do it today, the new end is { $date } at the latest, and never later than the card's.
when-gain-next = If you do it on the next day the counter opens, the new end is { $date }.
when-gain-next-at-most = If you do it on the next day the counter opens, the new end is { $date } at the latest, and never later than the card's.
when-no-loss = Renewing early in this period does not shorten the new one.
when-issue-until = A new certificate can be issued as long as the card itself lasts, until { $date }.
when-early-costs = If you renew before { $date }, the new end may come a year earlier.
when-no-gain = Renewing only the certificates would not extend them. A new card comes with new certificates.
when-do-not-wait = It is safer not to wait for the last day: sometimes the national system stops.
when-making-time = A new card takes about { $from } to { $to } months.
when-notice = The 有効期限通知書 (expiry notice) comes { $from } to { $to } months before the end. You can go without it, and an early notice does not make the start earlier.
when-envelope = { $details }
when-sender-j-lis = The notice's envelope comes from 地方公共団体情報システム機構 (J-LIS).
when-sender-state = The notice's envelope comes from the national government.
when-sender-municipality = The notice's envelope comes from the municipality.
when-envelope-blue = The notice's envelope is blue.
when-envelope-words = The envelope says 「{ $words }」.
when-envelope-contents = Keep what is in it: { $papers }.
when-enclosure-notice = 有効期限通知書 (the notice)
when-enclosure-form = 照会書兼回答書 (the form for a proxy)
when-enclosure-form-envelope = the envelope for that form
when-enclosure-leaflet = a leaflet
when-no-notice = People with a period of stay get no notice. Do not wait for one.
when-abroad-window = People abroad who kept their card (継続利用) can renew from about { $years ->
    [one] one year
   *[other] { $years } years
} before { $date }.
when-optional = There is no duty to renew.
when-office-words = Where the page of { $name } says 「{ $words }」, it means from this day on.
