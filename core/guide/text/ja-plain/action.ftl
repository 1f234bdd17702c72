# Buttons below an answer or a failure (screens.md, "Failures").
action-show-guide = する ことを 見る
    .short = 手続きを 見る
action-show-guide-later = その とき する ことを 見る
    .short = 手続きを 見る
action-read-again = もう一度 カードを 当てる
action-other-card = ほかの カードを 当てる
action-self-check = 読めない とき
action-nfc-settings = 設定を 開く
action-clock-settings = 日付の 設定を 開く
action-by-hand = カードを 使わないで 調べる
action-enter-again = もう一度 入れる
action-forgotten = わからない・わすれた
action-how-to-reset = もう一度 決める やり方を 見る
action-copy-details = くわしい ことを コピーする
