# Dates in words (R-TIME-6), always with the weekday.

date-plain = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}, { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

# $era: reiwa, heisei, showa, taisho or meiji; $eraYear: the first year is 1.
date-with-era = { $date } ({ $era ->
    [heisei] Heisei
    [showa] Shōwa
    [taisho] Taishō
    [meiji] Meiji
   *[reiwa] Reiwa
} { $eraYear })

date-spoken = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}, { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

date-short-with-year = { $short } { $year }
date-short = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

# $minute and $second have two digits.
date-and-time = { $date }, { $hour }:{ $minute }:{ $second } in Japan
