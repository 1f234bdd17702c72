# The one date that matters, and the number beside it (R-STATE-1, R-TIME-3).

days-until = until { $date }
days-from = from { $date }
days-ended-on = expired on { $date }
days-end-is = expires on { $date }

days-until-end = { $days ->
    [0] today is the last day
    [one] { $days } day left
   *[other] { $days } days left
}

days-until-open = { $days ->
    [1] from tomorrow on
   *[other] you can go in { $days } days
}

days-until-end-about = { $span } left
days-until-open-about = you can go in { $span }

# $years and $months since then, never both 0.
days-about = { $years ->
    [0] about { $months } months
    [one] { $months ->
        [0] about a year
        [one] about a year and a month
       *[other] about a year and { $months } months
    }
   *[other] { $months ->
        [0] about { $years } years
        [one] about { $years } years and a month
       *[other] about { $years } years and { $months } months
    }
}

days-since-end = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
