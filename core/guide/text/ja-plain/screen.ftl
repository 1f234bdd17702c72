# Labels of the phones' screens, by screen (screens.md). Answers, failures and the guide have files of their own.

# Words, and parts of long words, that no line ends inside of; white space between them.
screen-kept-whole =
    マイナンバー スマート フォン インター ネット コール センター サービス ポータル システム クライアント ソフト 暗証番号
    電子証明書 利用者 署名用 証明用 暗証番号 入力補助用 手続き 動かさ ないで 作り直し 終わり

screen-tap-title = マイナンバーカードの 期限(使える 最後の 日)を 調べる
screen-tap-no-pin = 暗証番号(ひみつの 番号)は いりません
screen-tap-hold = スマートフォンの うらに カードを 当てて、3秒 待って ください
screen-tap-hold-top = うらの 上の ほうに カードを 当てて、3秒 待って ください
screen-tap-hold-middle = うらの まん中に カードを 当てて、3秒 待って ください
screen-tap-hold-bottom = うらの 下の ほうに カードを 当てて、3秒 待って ください
screen-tap-start = 読むのを はじめる
screen-tap-by-hand = カードを 使わないで 調べる
screen-tap-trouble = 読めない とき
screen-tap-demo = デモ(練習)を 見る
screen-tap-settings = 設定
screen-tap-promise = 何も 送りません。何も のこしません
screen-tap-drawing = スマートフォンの うらに、カードを 当てて いる 絵
screen-tap-waiting = カードを 待って います
screen-tap-larger = 文字 大
screen-tap-smaller = 文字 小
screen-tap-move = 少しずつ 動かして、3秒ずつ 止めて ください
screen-tap-table = カードを つくえに おいて、上に スマートフォンを のせて ください
screen-tap-case = ケースから 出して、もう一度 当てて ください
screen-tap-alone = さいふから 出して、マイナンバーカードだけを 当てて ください

screen-reading-title = 読んで います
screen-reading-hold-still = まだ はなさないで
screen-reading-step = { $of }の うち { $step }
screen-reading-done = はい、はなして いいです
screen-reading-counts = これが 大事な 期限です

screen-lifted-read = 電子証明書の 期限は、まだ 読んで いません


screen-answer-title = わかった こと
screen-answer-restart = はじめに もどる
screen-answer-ask = 1つ 教えて ください
screen-answer-dates = 日付(証明書 2つ・カード)
screen-answer-estimate = だいたい
screen-answer-why = どうして この 日?
screen-answer-details = くわしく
screen-answer-close = とじる
screen-answer-pins = 暗証番号を あと 何回 入れる ことが できるか
screen-answer-not-checked = たしかめて いない こと
screen-answer-read = 何を 読んだか
screen-answer-basis = 何を もとに したか
screen-answer-read-none = カードは 読んで いません。入れた 日付から 計算しました。
screen-answer-password = 暗証番号で 見る
screen-answer-row-spoken = { $label }、{ $value }

screen-read-card = カードの 期限と、カードを 作った 市・区・町・村
screen-read-token = カードの しゅるいと、入って いる 電子証明書の しゅるい
screen-read-authentication = 利用者証明用電子証明書(本人だと わかる もの)の はじめの ところ(期限まで)
screen-read-signature = 署名用電子証明書(インターネットで 書類を 出す ための もの)の はじめの ところ(期限まで)
screen-read-counters = 暗証番号を あと 何回 入れる ことが できるか

screen-more-below = 下に つづきが あります
screen-back = もどる
screen-no-app = これを 開く アプリが ありません。

screen-guide-title = する こと
screen-guide-preparing = 少し 待って ください
screen-guide-change = かえる
screen-guide-more = ほかの こと({ $count })
screen-guide-page = この ページを 開く(インターネットを 使います)
screen-guide-unfold = { $title }を 開く
screen-guide-fold = { $title }を とじる
screen-guide-call = { $number }に 電話する
screen-guide-calendar = カレンダーに 入れる
screen-guide-calendar-sync = カレンダーの 中身は、ほかの 機械でも 見える ことが あります。
screen-guide-calendar-on = カレンダーに 入れる: { $day }
screen-guide-visit = 行く 日を 決める
screen-guide-visit-other = ほかの 日に する
screen-guide-reminders = 期限の お知らせ
screen-guide-share = この 案内を 送る
screen-guide-share-whole = 送る 文には 日付が 入ります。
screen-guide-assumptions = こたえを かえる
screen-guide-choose-returns = えらぶと、前の 画面に もどります。
screen-guide-changed = 「{ $chip }」に しました。
screen-guide-undo = もとに もどす
screen-guide-assumed = { $answer }(今は こう 考えて います)
screen-guide-sources = どこに 書いて あるか 見る
screen-guide-sources-close = 書いて ある ところを とじる
screen-guide-in-case = 暗証番号が わからない ときだけ
screen-guide-share-short = 案内を 送る
screen-guide-share-all = 全部の 案内を 送る
screen-guide-see-map = 地図を 見る
screen-guide-photo = 画面の 写真は とれません。代わりに、送って ください。
screen-guide-keep = このままに する
screen-guide-prefectures = 県の 名前から えらぶ
screen-guide-search = さがす
screen-guide-search-field = 市・区・町・村の 名前か 番号
screen-guide-search-none = ありませんでした。ひらがなで 書いて ください。
screen-guide-search-found = { $count }の 市・区・町・村が あります。

screen-password-title = 署名用の 日を 見る
screen-password-who = e-Tax(税金の 手続き)などを 使う 人だけ、見て ください。
screen-password-tries = あと { $tries }回
screen-password-tries-unknown = あと 何回か わかりません
screen-password-costs = まちがえた ときだけ、あと { $left }回に へります。
screen-password-field = 署名用の 暗証番号(6文字から 16文字)
screen-password-shape = 英語の 大文字と 数字を 両方 使います。
screen-password-count = 今 { $typed }文字
screen-password-show = 見せる
screen-password-hide = かくす
screen-password-go = カードを 当てる
screen-password-hold = はじめに 読み取った マイナンバーカードを、もう一度 当てて ください
screen-password-hold-kept = この 画面を とじると、入れた 暗証番号は 消えます。
screen-password-last-try = まちがえると 使えなく なります(ロック)。そのときは、役所の 窓口で もう一度 決めます。わからない ときは 入れないで ください。日は 窓口で 聞く ことが できます。
screen-password-may-lock = まちがえると 使えなく なる ことが あります。そのときは、役所の 窓口で もう一度 決めます。わからない ときは 入れないで ください。日は 窓口で 聞く ことが できます。
screen-password-spend-last-try = わかるので 入れる
screen-password-checking = あと 何回 入れる ことが できるか、調べて います
screen-password-read = 署名用の 日を 読み取りました。
screen-password-demo = 練習(デモ)の 暗証番号は { $password }です

screen-byhand-title = カードを 使わないで 調べる
screen-byhand-one = おもての どちらの 日が わかりますか。
screen-byhand-drawing = カードの おもての え。1は「まで有効」の 前の 日。2は「電子証明書の有効期限」の ところ
screen-byhand-card = 1 カードの 最後の 日
screen-byhand-card-where = カードの おもてに「まで有効」と 書いて あります。
screen-byhand-expires = 2 電子証明書の 最後の 日
screen-byhand-expires-where = 「電子証明書の有効期限」の ところを 見ます。
screen-byhand-made-title = どちらの 日も わからない とき
screen-byhand-made = カードを 作った 日
screen-byhand-made-where = もらった 日では ありません。わからない ときは、もらった 日の 2か月 前を 入れて ください。誕生日の ころに 作った カードは、1年 ちがう ことが あります。
screen-byhand-birthday = 誕生日(生まれた 日)
screen-byhand-year = 何年
screen-byhand-year-how = 年は、2031や 令和13の ように 入れます。
screen-byhand-era = 令和や 平成の 字を 入れる
screen-byhand-month = 月
screen-byhand-day = 日
screen-byhand-field = { $date }の { $part }
screen-byhand-stay = 在留期間(日本に いて いい 期間)が ある
screen-byhand-under-age = 申し込んだ とき、18歳より 下(2022年 3月までは 20歳より 下)
screen-byhand-renewed = 電子証明書を 新しく した(更新)ことが ありますか。
screen-byhand-kept = 入れた 日は のこしません。答えは だいたいの 日です。
screen-byhand-next = つぎへ
screen-byhand-also = 1の 日も わかったら、入れて ください。なくても いいです。
screen-byhand-go = 最後の 日を 調べる

screen-demo-title = デモ(練習)
screen-demo-about = 練習の カードを 使います。本物の カードは 使いません。
screen-demo-more = 日と 当て方を かえる
screen-demo-day = 「今日」に する 日
screen-demo-tap = カードの 当て方
screen-demo-tap-good = ふつう
screen-demo-tap-slow = ゆっくり
screen-demo-tap-lost = はじめは とちゅうで はなれる
screen-demo-tap-wrong = はじめは べつの カード
screen-demo-stories = どの 人の カードで 練習しますか
screen-demo-last = 前に 使った カード
screen-demo-common = 多い もの
screen-demo-new-card = 新しい カード
screen-demo-pins = 暗証番号の こと
screen-demo-unreadable = 日が 読めない カード
screen-demo-technical = むずかしい もの
screen-demo-band = デモ(練習) — 本物の カードでは ありません
screen-demo-hold = 練習の カードを 当てる
screen-demo-hold-short = 当てて みる
screen-demo-end = 練習を おわる

screen-selfcheck-causes = 多い わけ
screen-selfcheck-cause-case = ケースを はずす
screen-selfcheck-cause-wallet = ほかの カードから はなす
screen-selfcheck-cause-move = 当てる ところを 少し かえる
screen-selfcheck-cause-table = 木の テーブルで、カードの 上に のせる
screen-selfcheck-checks = 調べた こと
screen-selfcheck-staff = もっと くわしく(係の 人)
screen-selfcheck-phone = スマートフォン
screen-selfcheck-card = カード
screen-selfcheck-checking = 調べて います
screen-selfcheck-hold = カードを 当てると、カードも 調べます。暗証番号は 使いません。
screen-selfcheck-again = もう一度 調べる
screen-selfcheck-reader = スマートフォンの NFC
screen-selfcheck-pass = よい
screen-selfcheck-warn = 気を つける
screen-selfcheck-fail = できない

screen-settings-title = 設定・この アプリの こと
screen-settings-language = ことば
screen-settings-japanese = 日本語
screen-settings-english = English
screen-settings-plain = やさしい日本語
screen-settings-size = 文字の 大きさ
screen-settings-size-normal = スマートフォンと 同じ
screen-settings-size-large = 大きい
screen-settings-size-larger = もっと 大きい
screen-settings-size-largest = いちばん 大きい
screen-settings-vibration = ふるえて 知らせる
screen-settings-sound = 音で 知らせる
screen-settings-shared = たくさんの 人で 使う
screen-settings-shared-about = 暗証番号の 画面を 使いません。「次の 人」を おすと、読んだ ことが 消えます。2分 さわらない とき、画面が 消えた ときも 消えます。言葉と 文字も、前に もどります。ほかの アプリを 止めるには、「アプリ固定」を 使って ください。
screen-settings-promise = やくそく
screen-settings-promise-sent = この アプリは 何も 送りません。
screen-settings-promise-stored = 読んだ ことも、入れた ことも のこしません。
screen-settings-promise-read = カードから、名前、住んで いる ところ、マイナンバーは 読みません。
screen-settings-promise-written = カードには 何も 書きません。
screen-settings-sources = どこに 書いて あるかと、読んだ 日
screen-sources-nation = 国の もの
screen-sources-jlis = J-LIS(カードを 作る ところ)
screen-sources-municipality = 市区町村の もの
screen-sources-other = 役所では ない もの({ $count })
screen-settings-licences = ライセンス(使う ときの きまり)
screen-settings-licences-app = この アプリの きまりは、MITライセンスか Apache License 2.0です。
screen-settings-licences-parts = アプリの 中で 使って いる ものです。さわると、英語の きまりが 開きます。
screen-settings-version = バージョン { $version }

screen-desk-next = 次の 人(消します)
screen-desk-soon = あと 20秒で 消します。
screen-desk-stay = まだ 使う
screen-desk-cleared = 全部 消しました
screen-desk-held = 3秒 さわって ください。

# Errors in what was entered.
screen-error-no-such-date = その 日付は ありません。年と 月と 日を もう一度 見て ください。
screen-error-no-such-clock = この スマートフォンの 日付が 正しく ありません。設定で 直して ください。
screen-error-no-such-typed-date = 「{ $date }」に 入れた 日付は ありません。年と 月と 日を もう一度 見て ください。
screen-error-no-such-demo-day = 練習(デモ)では、2000年から 2099年までの 日を えらぶ ことが できます。
screen-error-enter-day = 日を もう一度 入れる
screen-error-enter-day-short = 入れなおす
screen-error-answer-again = 「{ $question }」を もう一度 えらぶ
screen-error-answer-again-short = えらびなおす
screen-error-set-clock-short = 日付の 設定

screen-aloud = 声で 読む
screen-aloud-stop = 読むのを やめる
screen-project = 大きく 見せる

# Between the parts that a screen reader says one after the other.
screen-spoken-joint = 、
