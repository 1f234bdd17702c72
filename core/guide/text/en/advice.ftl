# What holds lines of the answer together, and Kigen's own sources.
advice-list-joint = {", "}
advice-full-stop = .
advice-sentence-joint = {" "}
advice-source-chip = The card's chip
advice-source-typed = What was typed or answered
advice-source-kigen = Kigen's own rule
advice-source-compared = Pages of municipalities, compared by Kigen
advice-source-of = { $publisher }, 「{ $title }」
advice-source-private = { $title } (not an official page)
advice-basis-chip = read from the card
advice-basis-calculation = calculated
advice-basis-national = National
advice-basis-municipal = Municipality
advice-basis-person = typed or answered
advice-basis-visit = Example: someone who renewed in { $name }
advice-basis-example = Example from a page that is not an office's
advice-basis-own = Kigen's own note
advice-why-line = { $basis } · { $title } ({ $dated }, read on { $read })
advice-why-today = { $basis } · { $title } ({ $read })
advice-page-dated = page dated { $date }
advice-page-undated = page without a date
advice-source-dates = { $dated }, read on { $read }
advice-source-dates-old = { $dated }, read on { $read } (a page more than { $years ->
    [one] one year
   *[other] { $years } years
} old)
advice-source-day = { $read }
