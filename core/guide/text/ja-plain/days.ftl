# The one date that matters, and the number beside it (R-STATE-1, R-TIME-3).

days-until = { $date }まで
days-from = { $date }から
days-ended-on = { $date }まで でした
days-end-is = 期限は { $date }

days-until-end = { $days ->
    [0] 今日が 最後の 日です
   *[other] あと { $days }日
}

days-until-open = { $days ->
    [1] 明日からです
   *[other] あと { $days }日で 手続きできます
}

days-until-end-about = あと { $span }
days-until-open-about = { $span }あとに 手続きできます

# $years and $months since then, never both 0.
days-about = { $years ->
    [0] 約{ $months }か月
   *[other] { $months ->
        [0] 約{ $years }年
       *[other] 約{ $years }年{ $months }か月
    }
}

days-since-end = { $days }日 すぎて います
