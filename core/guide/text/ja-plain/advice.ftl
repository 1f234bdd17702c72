# What holds lines of the answer together, and Kigen's own sources.
advice-list-joint = 、
advice-sentence-joint = {""}
advice-source-chip = カードの 中の ICチップ
advice-source-typed = 入れた こと、答えた こと
advice-source-kigen = Kigenの 決まり
advice-basis-chip = カードから 読んだ こと
advice-basis-calculation = 計算した こと
advice-basis-national = 日本の どこでも 同じ 決まり
advice-basis-municipal = 市・区・町・村の ページ
advice-basis-person = あなたから 聞いた こと
advice-why-line = { $basis }: { $title }({ $dated }、{ $read }に 読んだ もの)
advice-why-today = { $basis }: { $title }({ $read })
advice-page-dated = ページの 日付 { $date }
advice-page-undated = ページの 日付は わかりません
advice-source-dates = { $dated }、{ $read }に 読んだ もの
advice-source-day = { $read }
