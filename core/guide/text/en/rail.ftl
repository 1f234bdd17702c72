# The days that matter beside the rail, and today in its place.

rail-opens = first day to renew
rail-opens-card = first day to apply for a new card
rail-today = today
rail-last-day = last day of the certificate
rail-last-day-card = last day of the card
rail-grace-ends = last day as health insurance (マイナ保険証)
rail-and-today = { $words } (today)
