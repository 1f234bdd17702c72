# Headings of the answer, in the order in which a person needs them.
section-verdict = Result
section-dates = Your certificates and card
section-when = When
section-why = Why this date
section-where = Where
section-bring = What to bring
section-pins = PINs
section-counter = At the counter
section-afterwards = Afterwards
section-stops = When it ends
section-special = Special cases
section-check = Other ways to check the date
section-not-checked = What was not checked
section-fraud = Please note
