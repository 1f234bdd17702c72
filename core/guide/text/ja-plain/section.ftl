# Headings of the answer, in the order in which a person needs them.
section-verdict = 結果
section-dates = 電子証明書とカード
section-when = いつ
section-why = どうして この 日か
section-where = どこで
section-bring = 持って行く もの
section-pins = 暗証番号
section-counter = 窓口で する こと
section-afterwards = 手続きの あと
section-stops = 期限が 過ぎると
section-special = 特別な とき
section-check = 期限を 確かめる ほかの 方法
section-not-checked = 確かめて いない こと
section-fraud = 気を つけて ください
