# Buttons below an answer or a failure (screens.md, "Failures").
action-show-guide = 何をすればいいか見る
    .short = 手続きを見る
action-show-guide-later = これからの手続きを見る
    .short = 手続きを見る
action-read-again = もう一度当てる
action-other-card = 別のカードを当てる
action-self-check = 読み取れないとき
action-nfc-settings = 設定を開く
action-clock-settings = 日付の設定を開く
action-by-hand = カードなしで調べる
action-enter-again = もう一度入力する
action-forgotten = 分からない・忘れた
action-how-to-reset = 設定し直す方法を見る
action-copy-details = 詳細をコピーする
