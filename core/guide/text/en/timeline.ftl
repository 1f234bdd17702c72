# The picture of where today lies: labels beside it, and the same picture for the ear.

timeline-opens = from { $date }
timeline-last-day = until { $date }
timeline-grace-ends = insurance until { $date }
timeline-today = today
timeline-today-before = { $days ->
    [one] today, { $days } day before it starts
   *[other] today, { $days } days before it starts
}
timeline-today-after = { $days ->
    [one] today, { $days } day after it expired
   *[other] today, { $days } days after it expired
}

timeline-spoken-window = The time to renew the certificate is from { $opens } to { $closes }.
timeline-spoken-card-window = The time to apply for a new card is from { $opens } to { $closes }.
timeline-spoken-early = { $days ->
    [one] Today is { $days } day before that time begins.
   *[other] Today is { $days } days before that time begins.
}
timeline-spoken-inside = { $days ->
    [one] Today lies within that time, with { $days } day left.
   *[other] Today lies within that time, with { $days } days left.
}
timeline-spoken-last-day = Today is its last day.
timeline-spoken-late = { $days ->
    [one] Today is { $days } day after it expired.
   *[other] Today is { $days } days after it expired.
}
timeline-spoken-grace = If you use the card as マイナ保険証 (health insurance), the doctor accepts it until { $date }.
