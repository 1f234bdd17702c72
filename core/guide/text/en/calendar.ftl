# Reminders.
calendar-name = My Number Card
calendar-opens = First day to renew the certificates
calendar-opens-card = First day to apply for a new card
calendar-month-before = One month left for the certificates
calendar-practical = Last day on which a counter is open (estimate)
calendar-ends = Last day of the certificates
calendar-grace = Last day as マイナ保険証 (health insurance)
calendar-about = Calculated by Kigen. Revocation was not checked.
