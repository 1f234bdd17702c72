# What holds lines of the answer together, and Kigen's own sources.
advice-list-joint = 、
advice-sentence-joint = {""}
advice-source-chip = カードのICチップ
advice-source-typed = 入力・回答された内容
advice-source-kigen = Kigenの決まり
advice-basis-chip = カードから読み取ったこと
advice-basis-calculation = 計算
advice-basis-national = 全国の決まり
advice-basis-municipal = 市区町村のページ
advice-basis-person = 入力・回答
advice-why-line = { $basis }・{ $title }({ $dated }、{ $read }に読んだもの)
advice-why-today = { $basis }・{ $title }({ $read })
advice-page-dated = ページの日付 { $date }
advice-page-undated = ページの日付は不明
advice-source-dates = { $dated }、{ $read }に読んだもの
advice-source-day = { $read }
