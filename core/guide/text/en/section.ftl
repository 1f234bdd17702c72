# Headings of the answer, in the order in which a person needs them.
section-verdict = What to do
section-dates = Your certificates and card
section-when = When
section-why = Why this date
section-where = Where
section-bring = What to bring
section-pins = PINs
section-counter = At the counter
section-afterwards = Afterwards
section-stops = After the expiry date
section-special = In your case
section-check = Other ways to check the date
section-not-checked = What was not checked
section-fraud = Please note
