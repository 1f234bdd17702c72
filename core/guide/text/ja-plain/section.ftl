# Headings of the answer, in the order in which a person needs them.
section-verdict = 案内
section-dates = 電子証明書と カード
section-when = いつ
section-why = この 日に なる わけ
section-where = どこで
section-bring = 持って 行く もの
section-pins = 暗証番号(ひみつの 番号)
section-counter = 窓口で する こと
section-afterwards = 手続きの あと
section-stops = 期限が すぎると
section-special = あなたの 場合に 気を つける こと
section-check = 期限を たしかめる ほかの やり方
section-not-checked = たしかめて いない こと
section-fraud = 気を つけて ください
