# Dates in words (R-TIME-6), always with the weekday.

# The names of the months, with spaces between; $month below is one of them, a short one in a label.
date-months = January February March April May June July August September October November December
    .short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec

date-plain = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}, { $day } { $month } { $year }

# $era: reiwa, heisei, showa, taisho or meiji; $eraYear: the first year is 1.
date-with-era = { $date } ({ $era ->
    [heisei] Heisei
    [showa] Shōwa
    [taisho] Taishō
    [meiji] Meiji
   *[reiwa] Reiwa
} { $eraYear })

# The same in two lines, for a date in large letters: the year above, the day below.
date-year-with-era = { $year } ({ $era ->
    [heisei] Heisei
    [showa] Shōwa
    [taisho] Taishō
    [meiji] Meiji
   *[reiwa] Reiwa
} { $eraYear })
date-day = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}, { $day } { $month }

date-spoken = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}, { $day } { $month } { $year }

date-short-with-year = { $short } { $year }
date-short = { $day } { $month }

# $minute and $second have two digits.
date-and-time = { $date }, { $hour }:{ $minute }:{ $second } in Japan
