# The days that matter beside the rail, and today in its place.

rail-opens = first day to renew
rail-opens-card = first day to apply for a new card
rail-opens-card-or-stay = first day to apply for a new card, without a period of stay
rail-today = today
rail-last-day = last day of the certificate
rail-last-day-card = last day of the card
rail-opens-other = first day to renew the authentication certificate
rail-last-day-other = last day of the authentication certificate
rail-signature-opens = first day to renew the signature certificate
rail-signature-last-day = last day of the signature certificate
rail-grace-ends = last day as health insurance (マイナ保険証)
rail-and-today = { $words } (today)
