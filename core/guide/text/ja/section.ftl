# Headings of the answer, in the order in which a person needs them.
section-verdict = ご案内
section-dates = 電子証明書とカード
section-when = いつ
section-why = この日になる理由
section-where = どこで
section-bring = 持ち物
section-pins = 暗証番号
section-counter = 窓口での流れ
section-afterwards = 手続きのあと
section-stops = 有効期限が切れると
section-special = あなたの場合の注意
section-check = 有効期限を確かめるほかの方法
section-not-checked = 確認していないこと
section-fraud = ご注意
