# Labels of the phones' screens, by screen (screens.md). Answers, failures and the guide have files of their own.

# Words, and parts of long words, that no line ends inside of; white space between them.
screen-kept-whole =
    手続き 年・月・日 今日 次の方 もう一度 このアプリ はっきり 日にち おもて面 出張所 間違い 問い合わせ
    利用者 署名用 証明用 入力補助用 電子証明書 暗証番号 電話番号 生年月日 本人確認 券面事項 有効期限 発行のとき 通知書 記載票
    公的個人認証 地方公共団体 情報システム 住民基本台帳 成年被後見人 成年後見人 行く場合 場合
    コンビニ交付 マイナンバー スマート フォン クライアント ソフト サービス ポータル コンビニエンス コール
    ように ことが はず など として ようです おいて されて 過ぎています かかりました
    読み取って 挙げられて 直して 入れない 応じないで 入力しないで

screen-tap-title = マイナンバーカードの有効期限を調べる
screen-tap-no-pin = 暗証番号は必要ありません
screen-tap-hold = スマートフォンの裏側にカードを当てて、3秒待ってください
screen-tap-hold-top = 裏側の上のほうにカードを当てて、3秒待ってください
screen-tap-hold-middle = 裏側のまん中にカードを当てて、3秒待ってください
screen-tap-hold-bottom = 裏側の下のほうにカードを当てて、3秒待ってください
screen-tap-start = 読み取りをはじめる
screen-tap-by-hand = カードなしで調べる
screen-tap-trouble = 読み取れないとき
screen-tap-demo = デモを見る
screen-tap-settings = 設定
screen-tap-promise = 通信しません。保存しません
screen-tap-drawing = スマートフォンの裏側に、カードを当てている絵
screen-tap-waiting = カードを待っています
screen-tap-larger = 文字 大
screen-tap-smaller = 文字 小
screen-tap-move = 位置を少しずつ変えて、3秒ずつ止めてください
screen-tap-table = カードを机に置き、スマートフォンを上にのせてください
screen-tap-case = ケースを外して、もう一度当ててください
screen-tap-alone = 財布から出して、マイナンバーカードだけを当ててください

screen-reading-title = 読み取り中
screen-reading-hold-still = まだ離さないで
screen-reading-step = { $of }のうち{ $step }
screen-reading-done = はい、離してよいです
screen-reading-counts = これが大事な期限です

screen-lifted-read = 電子証明書の期限は、まだ読めていません


screen-answer-title = 結果
screen-answer-restart = はじめから
screen-answer-ask = ひとつ教えてください
screen-answer-dates = 日付(証明書2つ・カード)
screen-answer-estimate = 目安
screen-answer-why = なぜこの日?
screen-answer-details = 詳しく
screen-answer-close = 閉じる
screen-answer-pins = 暗証番号の残り回数
screen-answer-not-checked = 確認していないこと
screen-answer-read = 何を読み取ったか
screen-answer-basis = 何をもとにしたか
screen-answer-read-none = カードは読み取っていません。入力した日付による結果です。
screen-answer-password = 暗証番号で見る
screen-answer-row-spoken = { $label }、{ $value }

screen-read-card = カード本体の有効期限と、発行した市区町村
screen-read-token = カードの種類と、入っている電子証明書の種類
screen-read-authentication = 利用者証明用電子証明書のはじめの部分(期限まで)
screen-read-signature = 署名用電子証明書のはじめの部分(期限まで)
screen-read-counters = 暗証番号の残り回数

screen-more-below = つづきがあります
screen-back = もどる
screen-no-app = これを開くアプリが、見つかりませんでした。

screen-guide-title = 手続き案内
screen-guide-preparing = 準備しています
screen-guide-change = 変える
screen-guide-more = ほかのこと({ $count })
screen-guide-page = このページを開く(通信します)
screen-guide-unfold = { $title }を開く
screen-guide-fold = { $title }を閉じる
screen-guide-call = { $number } に電話する
screen-guide-calendar = カレンダーに入れる
screen-guide-calendar-sync = カレンダーは、ほかの機器やアカウントにも伝わることがあります。
screen-guide-calendar-on = カレンダーに入れる: { $day }
screen-guide-visit = 行く日を決める
screen-guide-visit-other = ほかの日を選ぶ
screen-guide-reminders = 期限のお知らせ
screen-guide-share = この案内を送る
screen-guide-share-whole = 送る文には、期限の日付が入ります。
screen-guide-assumptions = 前提を変える
screen-guide-choose-returns = 選ぶと、前の画面にもどります。
screen-guide-changed = 「{ $chip }」に変えました。
screen-guide-undo = 元に戻す
screen-guide-assumed = { $answer }(いまの想定)
screen-guide-sources = 出典を見る
screen-guide-sources-close = 出典を閉じる
screen-guide-in-case = 暗証番号が分からないときだけ
screen-guide-share-short = 送る
screen-guide-share-all = くわしい案内も全部送る
screen-guide-see-map = 地図
screen-guide-photo = 画面の写真は撮れません。かわりに、案内を送ってください。
screen-guide-keep = このままにする
screen-guide-prefectures = 都道府県から選ぶ
screen-guide-search = さがす
screen-guide-search-field = 市区町村の名前か番号
screen-guide-search-none = 見つかりませんでした。ひらがなでもお試しください。
screen-guide-search-found = { $count }件を表示しています。

screen-password-title = 署名用の日付を見る
screen-password-who = e-Taxなどを使う方だけの日付です。ほかの方は、見なくてかまいません。
screen-password-tries = 残り{ $tries }回
screen-password-tries-unknown = 残り回数は分かりません
screen-password-costs = 間違えたときだけ、残りが{ $left }回へ減ります。
screen-password-field = 署名用の暗証番号(6〜16文字)
screen-password-shape = 大文字の英字と数字を、どちらも使います。
screen-password-count = いま{ $typed }文字
screen-password-show = 表示する
screen-password-hide = 隠す
screen-password-go = カードを当てる
screen-password-hold = はじめに読み取ったマイナンバーカードを、もう一度当ててください
screen-password-hold-kept = 入力した暗証番号は、この画面を離れると消えます。
screen-password-last-try = 間違えるとロックされ、窓口で設定し直すことになります。はっきりしないときは、入力しないでください。日付は窓口でも確かめられます。
screen-password-may-lock = 残り回数が分からないため、間違えるとロックされることがあります。そのときは、窓口で設定し直すことになります。はっきりしないときは、入力しないでください。日付は窓口でも確かめられます。
screen-password-spend-last-try = 分かっているので入力する
screen-password-checking = 残り回数を確認しています
screen-password-read = 署名用の日付を読み取りました。
screen-password-demo = デモの暗証番号は { $password } です

screen-byhand-title = カードなしで調べる
screen-byhand-one = おもて面の、どちらの日付が分かりますか。
screen-byhand-drawing = カードのおもて面の絵。番号1は「まで有効」と印字された日付、番号2は「電子証明書の有効期限」の欄
screen-byhand-card = 1 カード本体の有効期限
screen-byhand-card-where = おもて面に「まで有効」と印字されています。
screen-byhand-expires = 2 電子証明書の有効期限
screen-byhand-expires-where = おもて面の欄に、書いてあることがあります。
screen-byhand-made-title = どちらの日付も分からないとき
screen-byhand-made = カードが作られた日
screen-byhand-made-where = 受け取った日ではありません。分からないときは、受け取った日の2か月前を入力してください。作られた日が誕生日に近いと、期限が1年違うことがあります。
screen-byhand-birthday = 誕生日
screen-byhand-year = 年
screen-byhand-year-how = 年は、2031や令和13のように入力します。
screen-byhand-era = 令和や平成の文字を入力する
screen-byhand-month = 月
screen-byhand-day = 日
screen-byhand-field = { $date }の{ $part }
screen-byhand-stay = 在留期間がある
screen-byhand-under-age = 申し込んだとき18歳未満(2022年3月までは20歳未満)
screen-byhand-renewed = 電子証明書を更新したことがありますか。
screen-byhand-kept = 入力した日付は保存しません。結果は目安です。
screen-byhand-next = 次へ
screen-byhand-also = 1の日付も分かれば、入力してください。なくても調べられます。
screen-byhand-go = 有効期限を調べる

screen-demo-title = デモ
screen-demo-about = 練習用のカードで、最後まで試せます。本物のカードは使いません。
screen-demo-more = 日と当て方を変える
screen-demo-day = 「今日」とする日
screen-demo-tap = 当て方
screen-demo-tap-good = ふつう
screen-demo-tap-slow = ゆっくり
screen-demo-tap-lost = はじめは、途中で離れる
screen-demo-tap-wrong = はじめは、別のカード
screen-demo-stories = どの人のカードで試しますか
screen-demo-last = 前に使ったカード
screen-demo-common = よくある
screen-demo-new-card = カード本体の更新
screen-demo-pins = 暗証番号
screen-demo-unreadable = 期限が読めないカード
screen-demo-technical = 技術
screen-demo-band = デモ — 本物のカードではありません
screen-demo-hold = 練習用のカードを当てる
screen-demo-hold-short = 当てる
screen-demo-end = デモを終わる

screen-selfcheck-causes = よくある原因
screen-selfcheck-cause-case = ケースやカバーを外す
screen-selfcheck-cause-wallet = ほかのカードから離す
screen-selfcheck-cause-move = 当てる位置を、少しずつ変える
screen-selfcheck-cause-table = 金属の机を避けて、カードの上に置く
screen-selfcheck-checks = 確認の結果
screen-selfcheck-staff = くわしく(職員・開発者)
screen-selfcheck-phone = スマートフォン
screen-selfcheck-card = カード
screen-selfcheck-checking = 調べています
screen-selfcheck-hold = カードを当てると、カードも調べます。暗証番号は使いません。
screen-selfcheck-again = もう一度調べる
screen-selfcheck-reader = スマートフォンのNFC
screen-selfcheck-pass = よい
screen-selfcheck-warn = 注意
screen-selfcheck-fail = できない

screen-settings-title = 設定・このアプリについて
screen-settings-language = 言葉
screen-settings-japanese = 日本語
screen-settings-english = English
screen-settings-plain = やさしい日本語
screen-settings-size = 文字の大きさ
screen-settings-size-normal = スマートフォンと同じ
screen-settings-size-large = 大きい
screen-settings-size-larger = もっと大きい
screen-settings-size-largest = いちばん大きい
screen-settings-vibration = 振動で知らせる
screen-settings-sound = 音で知らせる
screen-settings-shared = 共用の端末として使う
screen-settings-shared-about = 暗証番号を入力する画面を使いません。「次の方」を押したとき、2分さわらないとき、画面が消えたときに、読み取った内容を消し、言葉と文字の大きさを設定に戻します。ほかのアプリを開けなくするには、端末の「アプリ固定」を使います。
screen-settings-promise = 約束
screen-settings-promise-sent = このアプリは通信しません。
screen-settings-promise-stored = 読み取った内容も、入力した内容も保存しません。
screen-settings-promise-read = カードから、氏名、住所、個人番号は読み取りません。
screen-settings-promise-written = カードには何も書き込みません。
screen-settings-sources = 出典と、読んだ日
screen-sources-nation = 国(法令・省庁・公的機関)
screen-sources-jlis = J-LIS(カードと電子証明書を発行する機構)
screen-sources-municipality = 市区町村
screen-sources-other = 役所のページではないもの({ $count })
screen-settings-licences = ライセンス
screen-settings-licences-app = このアプリは、MITライセンスとApache License 2.0のどちらででも使えます。
screen-settings-licences-parts = 使っている部品と、そのライセンスです。触れると、英語の全文が開きます。
screen-settings-version = バージョン { $version }

screen-desk-next = 次の方(消します)
screen-desk-soon = あと20秒で消します。
screen-desk-stay = つづける
screen-desk-cleared = 消しました
screen-desk-held = 3秒さわり続けてください。

# Errors in what was entered.
screen-error-no-such-date = その日付はありません。年・月・日を確かめてください。
screen-error-no-such-clock = この端末の日付が正しくありません。日付の設定を直してください。
screen-error-no-such-typed-date = 「{ $date }」に入力した日付はありません。年・月・日を確かめてください。
screen-error-no-such-demo-day = デモで選べるのは、2000年から2099年までの日付です。
screen-error-enter-day = 日付を入れ直す
screen-error-enter-day-short = 入れ直す
screen-error-answer-again = 「{ $question }」を選び直す
screen-error-answer-again-short = 選び直す
screen-error-set-clock-short = 日付の設定

screen-aloud = 読み上げる
screen-aloud-stop = 読み上げをやめる
screen-project = 大きく映す

# Between the parts that a screen reader says one after the other.
screen-spoken-joint = 、
