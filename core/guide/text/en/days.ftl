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

days-since-end = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
