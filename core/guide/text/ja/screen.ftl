# Labels of the phones' screens, by screen (screens.md). Answers, failures and the guide have files of their own.

screen-tap-title = マイナンバーカードの期限を調べる
screen-tap-no-pin = 暗証番号はいりません
screen-tap-hold = カードを、スマートフォンの背面にぴったり当ててください
screen-tap-hold-top = カードを、背面の上のほうにぴったり当ててください
screen-tap-hold-middle = カードを、背面のまん中にぴったり当ててください
screen-tap-hold-bottom = カードを、背面の下のほうにぴったり当ててください
screen-tap-start = 読み取りをはじめる
screen-tap-by-hand = カードなしで調べる
screen-tap-trouble = 読み取れないとき
screen-tap-demo = デモを見る
screen-tap-settings = 設定
screen-tap-promise = 通信しません。読み取った内容は保存しません
screen-tap-drawing = スマートフォンの背面に、カードを当てている絵

screen-reading-title = 読み取り中
screen-reading-hold-still = そのまま動かさないでください
screen-reading-step = { $of }のうち{ $step }
screen-reading-done = 読み取りました

screen-lifted-title = あと少しです
screen-lifted-again = もう一度かざしてください
screen-lifted-nothing-lost = カードは変わっていません。暗証番号の回数も減っていません。
screen-lifted-read = ここまでに分かったこと

screen-failed-title = 読み取れません

screen-answer-title = 結果
screen-answer-restart = はじめから
screen-answer-why = なぜこの日?
screen-answer-details = 詳しく
screen-answer-close = 閉じる
screen-answer-pins = 暗証番号の残り回数
screen-answer-not-checked = 確認していないこと
screen-answer-read = 何を読み取ったか
screen-answer-read-none = カードは読み取っていません。入力した日付による結果です。
screen-answer-password = パスワードで見る
screen-answer-source = 出典
screen-answer-row-spoken = { $label }、{ $value }

screen-read-card = カード本体の有効期限と、発行した市区町村
screen-read-token = カードの種類と、入っている電子証明書の種類
screen-read-authentication = 利用者証明用電子証明書のはじめの部分(期限まで)
screen-read-signature = 署名用電子証明書のはじめの部分(期限まで)
screen-read-counters = 暗証番号の残り回数

# Errors in what was entered.
screen-error-no-such-date = その日付はありません。年・月・日を確かめてください。
screen-error-no-such-demo-day = デモで選べるのは、2000年から2099年までの日付です。

# Between the parts that a screen reader says one after the other.
screen-spoken-joint = 、
