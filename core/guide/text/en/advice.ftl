# What holds lines of the answer together, and Kigen's own sources.
advice-list-joint = {", "}
advice-sentence-joint = {" "}
advice-source-chip = The card's chip
advice-source-typed = What was typed or answered
advice-source-kigen = Kigen's own rule
advice-basis-chip = read from the card
advice-basis-calculation = calculated
advice-basis-national = national rule
advice-basis-municipal = municipal page
advice-basis-person = typed or answered
advice-why-line = { $basis } · { $title } ({ $dated }, read on { $read })
advice-why-today = { $basis } · { $title } ({ $read })
advice-page-dated = page dated { $date }
advice-page-undated = page without a date
advice-source-dates = { $dated }, read on { $read }
advice-source-day = { $read }
