# What happened, that nothing was lost, and as .todo what to do (screens.md, "Failures"). The first sentence is the title of
# the phone's screen: short.

failure-card-lost = カードが離れました。カードは変わっていません。暗証番号の回数も減っていません。
    .todo = カードを当てたまま、動かさずに、もう一度お試しください。
failure-timed-out = 時間がかかりすぎました。カードは変わっていません。
    .todo = ケースを外し、カードをぴったり当てたまま、もう一度お試しください。
failure-transport = カードをうまく読み取れませんでした。カードは変わっていません。
    .todo = { failure-card-lost.todo }
failure-refused = カードが思ったとおりに答えませんでした。カードは変わっていません。
    .todo = もう一度お試しください。何度も同じときは、市区町村の窓口で有効期限を確かめられます。
    .clerk = 窓口の人に見せる番号: { $status }

failure-content-empty = カードの中の記録が空でした。日付は確かでないため、表示していません。
    .todo = { failure-refused.todo }
failure-content-cut-short = カードの中の記録が、途中で終わっていました。日付は確かでないため、表示していません。
    .todo = { failure-refused.todo }
failure-content-malformed = カードの中の記録が、知られている形ではありませんでした。日付は確かでないため、表示していません。
    .todo = { failure-refused.todo }
failure-content-dates = 電子証明書の日付が、正しくありません。日付は表示していません。
    .todo = 市区町村の窓口で期限を確かめてください。カードに書かれた日付からも調べられます。

failure-no-reader-service = パソコンのカードリーダーの仕組み(PC/SC)が動いていません。
    .todo = PC/SCのサービスを動かしてから、もう一度お試しください。
failure-no-reader = カードリーダーが見つかりません。
    .todo = カードリーダーをつないで、もう一度お試しください。
failure-no-such-reader = 「{ $name }」というカードリーダーはありません。
    .todo = つないであるカードリーダーの名前を確かめてください。
failure-no-card = カードリーダーにカードがありません。
    .todo = マイナンバーカードを置いて、もう一度お試しください。
failure-card-mute = カードはありますが、答えません。
    .todo = カードの表と裏、上下の向きを確かめて、置き直してください。
failure-several-cards = カードが2枚以上あります。どのカードかを決められないため、読み取っていません。
    .todo = 調べたいカードを1枚だけにして、もう一度お試しください。
failure-reader-busy = 別のプログラムがカードを使っています。
    .todo = そのプログラムを終えてから、もう一度お試しください。
failure-reader-not-allowed = カードリーダーを使うことが、このパソコンで許されていません。
    .todo = パソコンの管理者に、PC/SCを使う許可を頼んでください。
failure-built-without-pcsc = このプログラムは、カードリーダーを使わない形で作られています。
    .todo = カードリーダーを使える形(機能「pcsc」)で作り直すか、デモカードをお試しください。

failure-pin-empty = 暗証番号が入力されていません。何も送っていません。
    .todo = 暗証番号を入力してください。
failure-pin-length = 文字数が違います。{ $shortest ->
    [4] 数字4けた
   *[other] { $shortest }文字から{ $longest }文字まで
}です。何も送っていないので、回数は減っていません。
    .todo = 文字数を確かめて、もう一度入力してください。
failure-pin-lower-case = 小文字が入っています。カードの暗証番号は大文字です。何も送っていないので、回数は減っていません。
    .todo = 大文字で、もう一度入力してください。
failure-pin-character = 使えない文字が入っています。全角ではなく、半角の英大文字と数字で入力してください。何も送っていないので、回数は減っていません。
    .todo = 署名用の暗証番号は、半角の英大文字と数字です。確かめて、もう一度入力してください。
failure-pin-letter-and-digit = 署名用の暗証番号には、英字と数字の両方が必要です。何も送っていないので、回数は減っていません。
    .todo = 確かめて、もう一度入力してください。
failure-pin-incorrect = 暗証番号が違いました。あと{ $tries }回入力できます。{ $tries ->
    [1] 次に間違えるとロックされます。
   *[other] {""}
}
    .todo = 大文字の英字と数字を確かめてください。はっきりしないときは、入力せずに市区町村の窓口へご相談ください。
failure-pin-locked = 暗証番号がロックされています。
    .todo = お住まいの市区町村の窓口で、設定し直せます。
failure-last-try-refused = 入力できるのは、あと1回です。間違えるとロックされるため、暗証番号は送っていません。
    .todo = はっきりしないときは、市区町村の窓口へご相談ください。
failure-outcome-unknown = 暗証番号を確かめている間に、カードが離れました。結果が分かりません。
    .todo = もう一度読み取ると、残り回数だけを確認します。暗証番号は送りません。
failure-lost-after-pin = 暗証番号は正しく、回数は減っていません。日付を読み取る前に、カードとの通信が切れました。暗証番号は残していないので、もう一度送ることはありません。
    .todo = 日付を調べるには、暗証番号をもう一度入力してください。
failure-pin-not-sent = 残りの回数が分からないなどの理由で、暗証番号は送っていません。回数は減っていません。
    .todo = もう一度お試しください。
failure-other-card-now = 先ほどとは別のカードのようです。暗証番号は送っていません。
    .todo = はじめに読み取ったカードを当ててください。

failure-internal = こちらのプログラムの間違いです。カードは変わっていません。
    .todo = もう一度お試しください。

# What a phone meets before the card answers.
failure-nfc-off = このスマートフォンのNFC(カードを読み取る機能)が、オフになっています。
    .todo = 設定を開いて、NFC(「おサイフケータイ」と書かれていることもあります)をオンにしてください。機内モードのときは、オフにしてください。
    .todo-without-switch = 機内モードをオフにして、もう一度お試しください。
failure-nfc-silent = カードを読み取る機能(NFC)が、いま応答しません。
    .todo = 設定を開いて、NFCをいったんオフにし、もう一度オンにしてください。直らないときは、スマートフォンを再起動してください。
    .todo-without-switch = 少し待って、もう一度お試しください。直らないときは、スマートフォンを再起動してください。
failure-no-nfc = このスマートフォンには、カードを読み取る機能(NFC)がありません。
    .todo = カードに書かれた日付を入力すると、期限と手続きが分かります。
failure-felica = 別のカードです。交通系ICカードや電子マネーのようです(Suicaなど)。
    .todo = { screen-tap-alone }。
failure-other-technology = 別のカードです。マイナンバーカードとは、種類が違うようです。
    .todo = { screen-tap-alone }。
failure-not-permitted = このアプリは、カードを読み取る機能(NFC)を使えるように作られていません。
    .todo = アプリを入れ直してください。カードに書かれた日付を入力しても調べられます。
failure-no-card-seen = カードが見つかりませんでした。
    .todo = ケースを外し、カードをぴったり当てたまま、もう一度お試しください。
