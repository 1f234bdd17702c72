# Dates in words (R-TIME-6): Western year first, always with the weekday.

# The names of the months, with spaces between; without names $month is the number.
date-months = { "" }
    .short = { "" }

date-plain = { $year }年{ $month }月{ $day }日({ $weekday ->
    [mon] 月
    [tue] 火
    [wed] 水
    [thu] 木
    [fri] 金
    [sat] 土
   *[sun] 日
})

# $era: reiwa, heisei, showa, taisho or meiji; $eraYear: the first year is 1.
date-with-era = { $date } { $era ->
    [heisei] 平成
    [showa] 昭和
    [taisho] 大正
    [meiji] 明治
   *[reiwa] 令和
}{ $eraYear ->
    [1] 元
   *[other] { $eraYear }
}年

# The same in two lines, for a date in large letters: the year above, the day below.
date-year-with-era = { $year }年({ $era ->
    [heisei] 平成
    [showa] 昭和
    [taisho] 大正
    [meiji] 明治
   *[reiwa] 令和
}{ $eraYear ->
    [1] 元
   *[other] { $eraYear }
}年)
date-day = { $month }月{ $day }日({ $weekday ->
    [mon] 月
    [tue] 火
    [wed] 水
    [thu] 木
    [fri] 金
    [sat] 土
   *[sun] 日
})

date-spoken = { $year }年{ $month }月{ $day }日、{ $weekday ->
    [mon] 月
    [tue] 火
    [wed] 水
    [thu] 木
    [fri] 金
    [sat] 土
   *[sun] 日
}曜日

date-short-with-year = { $year }年{ $short }
date-short = { $month }月{ $day }日

# $minute and $second have two digits.
date-and-time = { $date } { $hour }時{ $minute }分{ $second }秒
