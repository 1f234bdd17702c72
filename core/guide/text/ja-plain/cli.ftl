# Messages of the terminal program only: their ids begin with cli-.

cli-demo-mark = 【デモ】練習の カード「{ $name }」({ $day }の とき)
cli-demo-mark-file = 【デモ】カードの ファイル { $path }
cli-demo-mark-reader = 【デモ】リーダーの カードは、練習の カードです。
cli-welcome = これは 練習の カードの 答えです。自分の カードを 調べる ときは、カードリーダー(カードを 読む 機械)に カードを おきます。そして、次のように 書いて ください。
cli-welcome-demos = ほかの 練習の カード: { $command }
cli-welcome-help = 使い方: { $command }

cli-not-checked = たしかめて いない こと
cli-demo-pins = 練習の カードは 全部、利用者証明用の 暗証番号が { $authentication }、署名用の 暗証番号が { $signature } です。

cli-reader-with-card = { $name }  カードが あります
cli-reader-empty = { $name }  カードは ありません
cli-readers-with-card = 「--reader 名前」で 1台を えらぶ ことが できます。カードが ある リーダー: { $names }
cli-readers-connected = つないで ある リーダー: { $names }
cli-ask-password = 署名用の 暗証番号(打っても 見えません):
cli-interrupted = とちゅうで 終わりました。カードは とじて あります。
cli-interrupted-after-pin = とちゅうで 終わりました。カードは とじて あります。暗証番号は 1回 送りました。のこりの 回数は、もう一度 読み取って たしかめて ください。
cli-card-held = ほかの プログラムが カードを 使って います。終わるまで 待って います。
cli-card-held-too-long = ほかの プログラムが、1分 たっても カードを はなしません。カードには 何も 送って いません。その プログラムを 終わらせてから、もう一度 して ください。
cli-answer-slow = カードの 答えを 待って います。カードを 動かさないで ください。
cli-answer-too-slow = カードが 1分 たっても 答えません。終わります。カードを 外して、もう 1回 やって ください。暗証番号を 送った ときは、のこりの 回数を 見て ください(kigen read)。
cli-issuer-unknown = 電子証明書を 出した ところが、知って いる ところでは ありません。下の 日付は、正しく ないかも しれません。
cli-issuer-unknown-no-pin = 電子証明書を 出した ところが、知って いる ところでは ありません。下の 日付は、正しく ないかも しれません。暗証番号は 送って いません。
cli-demo-no-pin = これは 練習の カードです。だれでも 同じ カードを 作れます。だから、暗証番号は 送って いません。
cli-reader-said = リーダーからの 知らせ: { $detail }。何度も 同じ ときは、カードリーダー(カードを 読む 機械)を つなぎ直して ください。

cli-serve-in = 「{ $name }」を リーダーに 入れました(ポート { $port })。Ctrl-C で 出します。
cli-serve-waiting = ポート(つなぐ 番号) { $port } に リーダーが ありません。pcscd と、vsmartcard の vpcd を 動かして ください。つながるまで 待ちます。

cli-no-such-demo-card = 「{ $name }」と いう 練習の カードは ありません。カードの ファイルは、「./」で 始まるか「.toml」で 終わる 名前を 書きます。練習の カードは、次の 中から えらんで ください: { $names }
cli-no-such-file = { $path } を 読む ことが できません({ $reason })。ファイルの 名前を たしかめて ください。
cli-no-such-day = 「{ $text }」と いう 日は 使えません。2027-02-10 のように、年は 4つ、月は 2つ、日は 2つの 数字で 書いて ください。1900年から 2999年までです。「令和9年2月10日」でも いいです。
cli-demo-day = 練習の カードを 作る ことが できるのは、{ $first }から { $last }までの 日だけです。--demo-day で その 間の 日を 書いて ください。
cli-not-a-file = { $path } は ファイルでは ありません。カードの ファイルの 名前を 書いて ください。
cli-file-too-long = { $path } は 大きすぎます。カードの ファイルは { $most } バイト(データの 大きさ)までです。
cli-no-clock = この 機械の 日付が わかりません。--today で 日付を 書いて ください。
cli-not-born-yet = 生まれた 日が 今日より あとです。--birthday の 日を 見て ください。
cli-other-age = 年と 生まれた 日が 合いません。--age か --birthday を 直して ください。
cli-not-under-age = カードは 2016年からです。この 年の 人は、もう 大人でした。--under-age を とって ください。
cli-child-counts = 15歳より 下なので、親などが 行きます。--ward は 使いません。
cli-without-effect = つぎの ものを 書いても、案内は 同じです: { $options }
cli-no-input-or-output = 読む ことや 書く ことが できませんでした({ $reason })。
cli-no-reminder = お知らせする 日が ないので、{ $path }は 作りませんでした。
cli-no-sources = { $name }の ページは、まだ 読んで いません。全国の ページは kigen sources で わかります。
cli-output-file-exists = { $path } は もう あります。ほかの 名前に して ください。上書きする ときは --force を つけて ください。
cli-output-file-no-file = { $path } は ファイルでは ありません。ほかの 名前に して ください。
cli-output-file-not-written = { $path } に 書けませんでした({ $reason })。フォルダーを たしかめて ください。

# A card file that is not as it must be: where, and what stands there instead.
cli-card-file = { $path } の { $line } 行目: { $expected }
cli-card-file-toml = カードの ファイルの 形では ありません({ $detail })。
cli-card-file-name = 「{ $name }」は ファイルの 番号では ありません。「000A」のような 16進(0〜9と A〜F)の 4文字か、「common_record」です。
cli-card-file-transparent = 「{ $name }」には 中身を おく ことが できません。0001 から 001E までの ファイルを 使って ください。暗証番号や かぎの ファイルには おけません。
cli-card-file-twice = 「{ $name }」が 2つ あります。1つに して ください。
cli-card-file-utf8 = UTF-8(文字の 書き方)の 文字では ありません。
cli-card-file-hex = 「{ $name }」の「hex:」の あとは、16進(0〜9と A〜F)の 文字を 2つずつ 書きます。
cli-card-file-unreadable = ファイル「{ $path }」を 読む ことが できません({ $detail })。
cli-card-file-elsewhere = ファイル「{ $path }」は、カードの ファイルと 同じ フォルダーに 入れて ください。
cli-card-file-no-file = 「{ $path }」は ファイルでは ありません。
cli-card-file-size = 「{ $name }」は { $bytes } バイト(データの 大きさ)です。32768 バイトまでです。
cli-card-file-authentication-pin = 利用者証明用の 暗証番号は、数字 4つです。
cli-card-file-signature-pin = 署名用の 暗証番号は、6文字から 16文字です。英語の 大文字と 数字を 両方 使います。
cli-card-file-tries = のこりの 回数は、0 から { $most } までの 数です({ $found } は 使えません)。
cli-card-file-pin-for-tries = この のこりの 回数の 暗証番号が、[pins] に ありません。
cli-card-file-option-name = 「{ $name }」と いう ものは ありません。使えるのは { $allowed } です。
cli-card-file-option-value = 「{ $name }」に「{ $value }」は えらべません。えらべるのは { $allowed } です。

# A command line that makes no sense.
cli-usage-unknown = 「{ $what }」は 使えません。字を もう一度 見て ください。
cli-usage-missing = 「{ $what }」が 必要です。
cli-usage-no-command = この あとに コマンド(する こと)を 書いて ください。
cli-usage-no-value = 「{ $what }」の あとに、言葉や 数字を 書いて ください。
cli-usage-value = 「{ $what }」に「{ $value }」は 使えません。
cli-usage-choice = 「{ $what }」に「{ $value }」は 使えません。この 中から えらんで ください: { $values }
cli-usage-twice = 「{ $what }」は 1回だけ 書いて ください。
cli-usage-conflict = 「{ $what }」と「{ $other }」は いっしょに 使えません。どちらか 1つを 書いて ください。
cli-usage-other = 書き方が ちがうようです。

# The words of the command line.
cli-heading-usage = 使い方:
cli-heading-commands = コマンド(する こと)
cli-heading-arguments = あとに 書く もの
cli-heading-options = オプション(書いても いい もの)
cli-heading-dates = カードの おもてに 書いて ある 日
cli-heading-answers = 窓口に 行く 人の こと
cli-heading-card = カードを 読む

cli-about-kigen = マイナンバーカードと 電子証明書の 期限(使える 最後の 日)を 調べます。いつから 新しく できるかも 調べます。暗証番号は いりません。
cli-about-read = カードを 読み取って、期限を 見せます
cli-about-check = リーダーと カードが よく 動くか 調べます
cli-about-readers = カードリーダー(カードを 読む 機械)を 全部 見せます
cli-about-demo = 練習の カード
cli-about-list = 練習の カードを 全部 見せます
cli-about-serve = 練習の カードを、パソコンの カードリーダー(PC/SC)に 入れます
cli-about-plan = カードに 書いて ある 日付から、いつ 手続きするか 計算します

cli-help-language = 言葉(書かない ときは LC_ALL、LC_MESSAGES、LANG で 決まります)
cli-help-demo = 練習の カードの 名前か、カードの ファイル
cli-help-reader = カードリーダーの 名前(書かない ときは、カードが ある 1台)
cli-help-demo-day = 練習の カードを 作った 日(書かない ときは --today と 同じ)
cli-help-today = 今日だと 考える 日(書かない ときは 日本の 今日)
cli-help-sign-password-stdin = 署名用電子証明書の 日付も 読み取ります。署名用の 暗証番号は、標準入力(キーボードなど)から 1行で もらいます。カードに 1回だけ 送ります
cli-help-spend-last-try = のこりが 1回でも 暗証番号を 送ります。まちがえると 使えなく なります(ロック)
cli-help-verify = 電子証明書を だれが 作ったかも たしかめます
cli-help-extended = だれが 作ったかを たしかめる とき、長い 命令(カードに 送る 言葉)を 使います
cli-help-json = 答えを JSON(プログラムが 読む 形)で 見せます
cli-help-trace = カードに 送った ものと もらった ものを 見せます。暗証番号は かくします
cli-help-card = 練習の カードの 名前か、カードの ファイル
cli-help-port = vpcd の ポート(つなぐ 番号)
cli-help-log = カードに 送った ものと もらった ものを JSON(プログラムが 読む 形)で 書く ファイル
cli-help-expires = 電子証明書の 期限(カードの「有効期限」)
cli-help-card-expires = カードの 期限(カードの「有効期限」)
cli-help-help = 使い方を 見せます
cli-help-version = バージョン(版)を 見せます

cli-no-such-municipality = 「{ $text }」と いう 市・区・町・村は 見つかりません。漢字、ひらがな、数字 5つの 番号の どれかで 書いて ください。
cli-municipalities-like = この 中に ありますか: { $names }
cli-several-municipalities = 「{ $text }」は 1つに 決まりません。番号で えらんで ください: { $names }

cli-about-advise = 何を すれば いいか、持ち物や 場所まで 案内します
cli-about-municipalities = 市・区・町・村の 番号を、名前や 読み方で 調べます
cli-about-sources = 案内の もとの ページと、その 日付を 全部 見せます

cli-help-query = 漢字、ひらがな、番号の どれか
cli-help-sources = この 市・区・町・村の ページだけ(番号か 名前)
cli-help-birthday = 生まれた 日。計算に 使うだけです。記録は しません
cli-help-made = カードを 作った 日
cli-help-under-age = 申し込んだ とき、未成年(子ども)だった。18歳より 下です(2022年3月までは 20歳より 下)
cli-help-renewed = この カードで 電子証明書を 新しく した ことが あるか
cli-help-municipality = 住んで いる 市・区・町・村(番号か 名前)
cli-help-who = 窓口に 行く 人。持ち主(本人)、代わりに 行く 人(代理人)、親や 後見人(法定代理人)
cli-help-age = カードの 持ち主が 何歳か
cli-help-ward = カードの 持ち主は 成年被後見人(後見人が 助ける 大人)
cli-help-authentication-pin = 利用者証明用の 暗証番号が わかるか
cli-help-signature-pin = 署名用の 暗証番号が わかるか
cli-help-form = 照会書兼回答書(持ち主が 答えを 書く 紙)を、ふうとうに 入れて とじた ものが あるか
cli-help-notice = 有効期限通知書(お知らせの 紙)が あるか
cli-help-moved = ひっこしたか、名前が かわったか
cli-help-abroad = 外国に 住んで いるか、これから ひっこすか
cli-help-stay = 在留期間(日本に いて いい 期間)が 決まって いるか
cli-help-calendar = 大切な 日を カレンダーの ファイル(.ics)に 書きます
cli-help-force = --calendar の ファイルを 上書きします
cli-help-all = ぜんぶ 見せます(書かなければ、はじめに 知る ことだけ)
cli-help-why = ぜんぶ 見せます。1行ごとに、もとに した ページも 番号で 見せます。番号は 終わりに まとめて あります

# Around the block of advise.
cli-advise-ask = ほかの ことは、窓口で 聞いて ください。--why で、ぜんぶ 見る ことが できます。
cli-advise-more = --all で、もっと 見る ことが できます。--why で、ぜんぶと、もとの ページを 見る ことが できます。
cli-advise-notes = もとに した もの
cli-advise-by-hand = カードリーダー(カードを 読む 機械)が なくても、カードの おもての 日付で わかります。
cli-see-advise = 行く 場所と 持って いく ものは、次の 命令(コマンド)で わかります。
