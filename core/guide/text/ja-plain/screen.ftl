# Labels of the phones' screens, by screen (screens.md). Answers, failures and the guide have files of their own.

screen-tap-title = マイナンバーカードの 期限(使える 最後の 日)を 調べる
screen-tap-no-pin = 暗証番号(ひみつの 番号)は いりません
screen-tap-hold = カードを、スマートフォンの うらに ぴったり 当てて ください
screen-tap-hold-top = カードを、うらの 上の ほうに ぴったり 当てて ください
screen-tap-hold-middle = カードを、うらの まん中に ぴったり 当てて ください
screen-tap-hold-bottom = カードを、うらの 下の ほうに ぴったり 当てて ください
screen-tap-start = 読むのを はじめる
screen-tap-by-hand = カードを 使わないで 調べる
screen-tap-trouble = 読めない とき
screen-tap-demo = デモ(練習)を 見る
screen-tap-settings = 設定
screen-tap-promise = どこにも 送りません。読んだ ことは のこしません
screen-tap-drawing = スマートフォンの うらに、カードを 当てて いる 絵

screen-reading-title = 読んで います
screen-reading-hold-still = そのまま 動かさないで ください
screen-reading-step = { $of }の うち { $step }
screen-reading-done = 読みました

screen-lifted-title = もう少しです
screen-lifted-again = もう一度 カードを 当てて ください
screen-lifted-nothing-lost = カードは かわって いません。暗証番号の 回数も へって いません。
screen-lifted-read = 今 わかった こと

screen-failed-title = 読めませんでした

screen-answer-title = わかった こと
screen-answer-restart = はじめに もどる
screen-answer-why = どうして この 日?
screen-answer-details = くわしく
screen-answer-close = とじる
screen-answer-pins = 暗証番号を あと 何回 入れる ことが できるか
screen-answer-not-checked = たしかめて いない こと
screen-answer-read = 何を 読んだか
screen-answer-read-none = カードは 読んで いません。入れた 日付から 計算しました。
screen-answer-password = パスワードで 見る
screen-answer-source = どこに 書いて あるか
screen-answer-row-spoken = { $label }、{ $value }

screen-read-card = カードの 期限と、カードを 作った 市・区・町・村
screen-read-token = カードの しゅるいと、入って いる 電子証明書の しゅるい
screen-read-authentication = 利用者証明用電子証明書(本人だと わかる もの)の はじめの ところ(期限まで)
screen-read-signature = 署名用電子証明書(インターネットで 書類を 出す ための もの)の はじめの ところ(期限まで)
screen-read-counters = 暗証番号を あと 何回 入れる ことが できるか

# Errors in what was entered.
screen-error-no-such-date = その 日付は ありません。年・月・日を もう一度 見て ください。
screen-error-no-such-demo-day = 練習(デモ)では、2000年から 2099年までの 日を えらぶ ことが できます。

# Between the parts that a screen reader says one after the other.
screen-spoken-joint = 、
