# What happened, that nothing was lost, and as .todo what to do (screens.md, "Failures"). The first sentence is the title of
# the phone's screen: short.

failure-card-lost = カードが はなれました。カードは かわって いません。暗証番号の 回数も へって いません。
    .todo = カードを 当てて、動かさないで、もう一度 して ください。
failure-timed-out = カードの 返事が おそすぎました。カードは かわって いません。
    .todo = ケースから 出して、カードを ぴったり 当てて、もう一度 して ください。
failure-transport = カードを うまく 読めませんでした。カードは かわって いません。
    .todo = { failure-card-lost.todo }
failure-refused = カードの 答えが、思った 答えと ちがいました。カードは かわって いません。
    .todo = もう一度 して ください。何回も 同じ ときは、役所(市役所や 区役所など)の 窓口で 期限を たしかめる ことが できます。
    .clerk = 窓口で 見せる 番号: { $status }

failure-content-empty = カードの 中の 記録が ありませんでした。正しい 日付が わからないので、見せて いません。
    .todo = { failure-refused.todo }
failure-content-cut-short = カードの 中の 記録が、とちゅうで 終わって いました。正しい 日付が わからないので、見せて いません。
    .todo = { failure-refused.todo }
failure-content-malformed = カードの 中の 記録が、知って いる 形では ありませんでした。正しい 日付が わからないので、見せて いません。
    .todo = { failure-refused.todo }
failure-content-dates = 電子証明書の 日付が、正しい 日付では ありませんでした。日付は 見せて いません。
    .todo = 役所(市役所や 区役所など)の 窓口で 期限を たしかめて ください。カードに 書いて ある 日付から 調べる ことも できます。

failure-no-reader-service = パソコンの カードリーダーの しくみ(PC/SC)が 動いて いません。
    .todo = PC/SCの サービスを 動かしてから、もう一度 して ください。
failure-no-reader = カードリーダー(カードを 読む 機械)が 見つかりません。
    .todo = カードリーダーを つないで、もう一度 して ください。
failure-no-such-reader = 「{ $name }」と いう カードリーダー(カードを 読む 機械)は ありません。
    .todo = つないで ある カードリーダーの 名前を たしかめて ください。
failure-no-card = カードリーダー(カードを 読む 機械)に カードが ありません。
    .todo = マイナンバーカードを おいて、もう一度 して ください。
failure-card-mute = カードは ありますが、答えません。
    .todo = カードの 表と うら、上と 下を たしかめて、もう一度 おいて ください。
failure-several-cards = カードが 2まいより 多く あるようです。どの カードか 決める ことが できないので、読み取って いません。
    .todo = 調べる カードを 1まいだけに して、もう一度 して ください。
failure-reader-busy = ほかの プログラムが カードを 使って います。
    .todo = その プログラムを 終わらせてから、もう一度 して ください。
failure-reader-not-allowed = この パソコンでは、カードリーダー(カードを 読む 機械)を 使う ことが できません。
    .todo = パソコンの 係の 人に、PC/SCを 使えるように たのんで ください。
failure-built-without-pcsc = この プログラムは、カードリーダー(カードを 読む 機械)を 使わない 形で 作って あります。
    .todo = カードリーダーを 使う 形「pcsc」で 作り直して ください。または、練習の カード(デモ)を 使って ください。

failure-pin-empty = 暗証番号が 入って いません。何も 送って いません。
    .todo = 暗証番号を 入れて ください。
failure-pin-length = 文字の 数が ちがいます。{ $shortest ->
    [4] 数字 4つ
   *[other] { $shortest }文字から { $longest }文字まで
}です。何も 送って いないので、回数は へって いません。
    .todo = 文字の 数を たしかめて、もう一度 入れて ください。
failure-pin-lower-case = 小文字が 入って います。カードの 暗証番号は 大文字です。何も 送って いないので、回数は へって いません。
    .todo = 大文字で、もう一度 入れて ください。
failure-pin-character = 使えない 文字が 入って います。半角(はばが せまい 文字)で 入れて ください。何も 送って いないので、回数は へって いません。
    .todo = 署名用の 暗証番号は、半角(はばが せまい 文字)の 英語の 大文字と 数字です。たしかめて、もう一度 入れて ください。
failure-pin-letter-and-digit = 署名用の 暗証番号には、英語の 文字と 数字が 両方 必要です。何も 送って いないので、回数は へって いません。
    .todo = たしかめて、もう一度 入れて ください。
failure-pin-incorrect = 暗証番号が ちがいました。あと { $tries }回 入れる ことが できます。{ $tries ->
    [1] 次に まちがえると、使えなく なります(ロック)。
   *[other] {""}
}
    .todo = 英語の 大文字と 数字を たしかめて ください。はっきり わからない ときは、入れないで ください。役所(市役所や 区役所など)の 窓口で 聞いて ください。
failure-pin-locked = 暗証番号は 使えなく なって います(ロック)。
    .todo = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で、もう一度 決める ことが できます。
failure-last-try-refused = 入れる ことが できるのは、あと 1回です。まちがえると 使えなく なります(ロック)。だから、暗証番号は 送って いません。
    .todo = はっきり わからない ときは、役所(市役所や 区役所など)の 窓口で 聞いて ください。
failure-outcome-unknown = 暗証番号を たしかめて いる 間に、カードが はなれました。正しかったか、わかりません。
    .todo = もう一度 読み取ると、のこりの 回数だけを 調べます。暗証番号は 送りません。
failure-lost-after-pin = 暗証番号は 正しかったです。回数は へって いません。日付を 読み取る 前に、カードが はなれました。暗証番号は のこして いません。もう一度 送る ことは ありません。
    .todo = 日付を 調べる ときは、暗証番号を もう一度 入れて ください。
failure-pin-not-sent = 暗証番号は 送って いません。のこりの 回数が わからないなどの ためです。回数は へって いません。
    .todo = もう一度 して ください。
failure-other-card-now = さっきの カードとは ちがう カードのようです。暗証番号は 送って いません。
    .todo = はじめに 読み取った カードを 当てて ください。

failure-internal = この プログラムの まちがいです。カードは かわって いません。
    .todo = もう一度 して ください。

# What a phone meets before the card answers.
failure-nfc-off = NFC(カードを 読む しくみ)が オフです。
    .todo = 設定を 開いて、NFC(カードを 読む しくみ)を オンに して ください。「機内モード」の ときは、「機内モード」を オフに して ください。
    .todo-without-switch = 「機内モード」を オフに して、もう 1回 やって ください。
failure-nfc-silent = NFC(カードを 読む しくみ)が、今 動いて いません。
    .todo = 設定を 開いて、NFC(カードを 読む しくみ)を オフに して ください。それから、もう 1回 オンに して ください。だめな ときは、スマートフォンを 一度 切って、もう 1回 つけて ください。
    .todo-without-switch = 少し 待って、もう 1回 やって ください。だめな ときは、スマートフォンを 一度 切って、もう 1回 つけて ください。
failure-no-nfc = この スマートフォンは、カードを 読めません。NFC(カードを 読む しくみ)が ありません。
    .todo = カードに 書いて ある 日付を 入れて ください。期限(使える 最後の 日)と 手続きが わかります。
failure-felica = ほかの カードです。電車や 買い物に 使う カードのようです(Suicaなど)。
    .todo = { screen-tap-alone }。
failure-other-technology = ほかの カードです。マイナンバーカードとは ちがうようです。
    .todo = { screen-tap-alone }。
failure-not-permitted = この アプリは、NFC(カードを 読む しくみ)を 使えません。
    .todo = アプリを もう一度 入れて ください。カードの 日付を 入れて 調べる ことも できます。
failure-no-card-seen = カードが 見つかりません。
    .todo = ケースから 出して ください。カードを ぴったり 当てて、もう一度 して ください。
