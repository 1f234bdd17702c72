days-until-end = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
