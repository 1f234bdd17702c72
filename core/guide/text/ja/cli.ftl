# Messages of the terminal program only: their ids begin with cli-.

cli-demo-mark = 【デモ】練習用のカード「{ $name }」({ $day }現在)
cli-demo-mark-file = 【デモ】カードファイル { $path }
cli-demo-mark-reader = 【デモ】カードリーダーにあるのは、練習用のカードです。
cli-welcome = これは練習用のカードの結果です。ご自分のカードを調べるには、カードリーダーにカードを置いて、次のように入力してください。
cli-welcome-demos = ほかの練習用カード: { $command }
cli-welcome-help = 使い方: { $command }

cli-not-checked = 確認していないこと
cli-demo-pins = どのカードも、利用者証明用の暗証番号は { $authentication }、署名用の暗証番号は { $signature } です。

cli-reader-with-card = { $name }  カードがあります
cli-reader-empty = { $name }  カードはありません
cli-readers-with-card = 「--reader 名前」で1台を選べます。カードのあるリーダー: { $names }
cli-readers-connected = つないであるリーダー: { $names }
cli-ask-password = 署名用の暗証番号(打っても表示しません):
cli-interrupted = 中断しました。カードは閉じてあります。
cli-interrupted-after-pin = 中断しました。カードは閉じてあります。暗証番号は1回送りました。残りの回数は、もう一度読み取って確かめてください。
cli-card-held = ほかのプログラムがカードを使っています。終わるまで待っています。
cli-card-held-too-long = ほかのプログラムが1分たってもカードを離しません。カードには何も送っていません。そのプログラムを終えてから、もう一度お試しください。
cli-answer-slow = カードの答えを待っています。カードを動かさないでください。
cli-answer-too-slow = カードが1分たっても答えないので、終わります。カードを外して、もう一度お試しください。暗証番号を送っていたときは、残り回数を確かめてください(kigen read)。
cli-issuer-unknown = 電子証明書は、知られている発行者のものではありません。下の日付は信用できません。
cli-issuer-unknown-no-pin = 電子証明書は、知られている発行者のものではありません。下の日付は信用できません。暗証番号は送っていません。
cli-demo-no-pin = 練習用のカードです。同じものは誰でも作れるので、暗証番号は送っていません。
cli-reader-said = カードリーダーからの知らせ: { $detail }。何度も同じときは、カードリーダーをつなぎ直してください。

cli-serve-in = 「{ $name }」をリーダーに入れました(ポート { $port })。Ctrl-C で取り出します。
cli-serve-waiting = ポート { $port } にリーダーがありません。pcscd と vsmartcard の vpcd を動かしてください。つながるまで待ちます。

cli-no-such-demo-card = 「{ $name }」というデモカードはありません。次の中から選ぶか、カードファイルを「./」で始まる名前か「.toml」で終わる名前で指定してください: { $names }
cli-no-such-file = { $path } を読めません({ $reason })。ファイルの名前を確かめてください。
cli-no-such-day = 「{ $text }」という日は使えません。2027-02-10 のように、年4けた・月2けた・日2けたで、1900年から2999年までの日を入力してください。令和9年2月10日 とも書けます。
cli-demo-day = 練習用のカードは、{ $first }から{ $last }までの日にしか作れません。--demo-day でその間の日を指定してください。
cli-not-a-file = { $path } はファイルではありません。カードファイルの名前を指定してください。
cli-file-too-long = { $path } は大きすぎます。カードファイルは { $most } バイトまでです。
cli-no-clock = この端末の日付が読み取れません。--today で日付を指定してください。
cli-not-born-yet = 生年月日が今日よりあとになっています。--birthday の日付を確かめてください。
cli-other-age = 年齢と生年月日が合いません。--age か --birthday のどちらかを直してください。
cli-not-under-age = この年齢の方が、未成年のときにカードを申請したことはありません。カードは2016年からです。--under-age を外すか、年齢を確かめてください。
cli-child-counts = 15歳未満なので、親などの法定代理人として案内します。--ward は使いません。
cli-without-effect = 次の指定は、この案内を変えません: { $options }
cli-no-input-or-output = 読み書きができませんでした({ $reason })。
cli-no-reminder = 覚えておく日がないため、{ $path }は書いていません。
cli-no-sources = { $name }のページは、まだ読んでいません。全国の案内のもとは kigen sources で見られます。
cli-output-file-exists = { $path } というファイルは、もうあります。別の名前にするか、上書きするときは --force を付けてください。
cli-output-file-no-file = { $path } は、リンクや装置、フォルダーで、ファイルではありません。別の名前にしてください。
cli-output-file-not-written = { $path } に書けませんでした({ $reason })。フォルダーがあるか、そこに書けるかを確かめてください。

# A card file that is not as it must be: where, and what stands there instead.
cli-card-file = { $path } の { $line } 行目: { $expected }
cli-card-file-toml = カードファイルの形ではありません({ $detail })。
cli-card-file-name = 「{ $name }」はファイルの番号ではありません。「000A」のような16進4けたか「common_record」です。
cli-card-file-transparent = 「{ $name }」には中身を置けません。0001 から 001E までの、暗証番号でも鍵でもないファイルです。
cli-card-file-twice = 「{ $name }」が2つあります。1つにしてください。
cli-card-file-utf8 = UTF-8の文字ではありません。
cli-card-file-hex = 「{ $name }」の「hex:」のあとは、16進の数字が2けたずつです。
cli-card-file-unreadable = ファイル「{ $path }」を読めません({ $detail })。
cli-card-file-elsewhere = ファイル「{ $path }」は、カードファイルと同じフォルダーかその下に置いてください。
cli-card-file-no-file = 「{ $path }」はファイルではありません。
cli-card-file-size = 「{ $name }」は { $bytes } バイトです。32768 バイトまでです。
cli-card-file-authentication-pin = 利用者証明用の暗証番号は数字4けたです。
cli-card-file-signature-pin = 署名用の暗証番号は、英大文字と数字の両方を使った6文字から16文字です。
cli-card-file-tries = 残り回数は 0 から { $most } までの数です({ $found } は使えません)。
cli-card-file-pin-for-tries = この残り回数の暗証番号が [pins] にありません。
cli-card-file-option-name = 「{ $name }」という項目はありません。使えるのは { $allowed } です。
cli-card-file-option-value = 「{ $name }」に「{ $value }」は選べません。選べるのは { $allowed } です。

# A command line that makes no sense.
cli-usage-unknown = 「{ $what }」は使えません。つづりを確かめてください。
cli-usage-missing = 「{ $what }」が必要です。
cli-usage-no-command = このあとに続くコマンドが必要です。
cli-usage-no-value = 「{ $what }」のあとに値が必要です。
cli-usage-value = 「{ $what }」に「{ $value }」は使えません。
cli-usage-choice = 「{ $what }」に「{ $value }」は使えません。次の中から選んでください: { $values }
cli-usage-twice = 「{ $what }」は1回だけ指定してください。
cli-usage-conflict = 「{ $what }」と「{ $other }」は一緒に使えません。どちらか1つを指定してください。
cli-usage-other = 指定のしかたが違うようです。

# The words of the command line.
cli-heading-usage = 使い方:
cli-heading-commands = コマンド
cli-heading-arguments = 引数
cli-heading-options = オプション
cli-heading-dates = カードのおもて面に書かれた日付
cli-heading-answers = 窓口に行く人と事情
cli-heading-card = カードの読み取り

cli-about-kigen = マイナンバーカードと電子証明書の有効期限と、更新できる日を調べます。暗証番号は必要ありません。
cli-about-read = カードを読み取って、有効期限を表示します
cli-about-check = リーダーとカードの調子を確かめます
cli-about-readers = カードリーダーの一覧を表示します
cli-about-demo = 練習用のカード
cli-about-list = 練習用のカードの一覧を表示します
cli-about-serve = 練習用のカードを、パソコンのカードリーダー(PC/SC)に入れます
cli-about-plan = 券面に書かれた日付から、手続きの時期を計算します

cli-help-language = 言葉(指定がなければ LC_ALL、LC_MESSAGES、LANG に従います)
cli-help-demo = 練習用のカードの名前か、カードファイル
cli-help-reader = カードリーダーの名前(指定がなければ、カードのある1台)
cli-help-demo-day = 練習用のカードが作られた日(指定がなければ --today と同じ)
cli-help-today = 今日とみなす日(指定がなければ日本の今日)
cli-help-sign-password-stdin = 署名用電子証明書の日付も読み取ります。署名用の暗証番号を標準入力から1行で受け取り、1回だけカードに送ります
cli-help-spend-last-try = 残りが1回でも暗証番号を送ります。間違えるとロックされます
cli-help-verify = 電子証明書の発行者も確かめます
cli-help-extended = 発行者を確かめるとき、長い命令を使います
cli-help-json = 結果をJSONで表示します
cli-help-trace = カードとのやりとりを表示します。暗証番号は伏せます
cli-help-card = 練習用のカードの名前か、カードファイル
cli-help-port = vpcd のポート
cli-help-log = やりとりをJSONで書き出すファイル
cli-help-expires = 電子証明書の有効期限
cli-help-card-expires = カード本体の有効期限
cli-help-help = 使い方を表示します
cli-help-version = 版を表示します

cli-no-such-municipality = 「{ $text }」という市区町村は見つかりません。漢字、ひらがな、5けたの番号で入力してください。
cli-municipalities-like = 次の中にありますか: { $names }
cli-several-municipalities = 「{ $text }」は1つに決まりません。番号で選んでください: { $names }

cli-about-advise = 何をすればいいかを、持ち物や場所まで案内します
cli-about-municipalities = 市区町村の番号を、名前やよみがなで調べます
cli-about-sources = 案内のもとになったページと、その日付の一覧を表示します

cli-help-query = 漢字、よみがな、または番号
cli-help-sources = この市区町村のページだけ(番号か名前)
cli-help-birthday = 生年月日(計算にだけ使い、保存しません)
cli-help-made = カードが作られた日
cli-help-under-age = 申請したとき未成年だった(18歳未満。2022年3月までは20歳未満)
cli-help-renewed = このカードで電子証明書を更新したことがあるか
cli-help-municipality = お住まいの市区町村(番号か名前)
cli-help-who = 窓口に行く人(本人、代理人、法定代理人)
cli-help-age = カードの持ち主の年齢
cli-help-ward = カードの持ち主は成年被後見人
cli-help-authentication-pin = 利用者証明用の暗証番号が分かるか
cli-help-signature-pin = 署名用の暗証番号が分かるか
cli-help-form = 封をした照会書兼回答書があるか
cli-help-notice = 有効期限通知書があるか
cli-help-moved = 引っ越しや氏名の変更をしたか
cli-help-abroad = 海外に住んでいるか、これから引っ越すか
cli-help-stay = 在留期間の定めがあるか
cli-help-calendar = 大切な日をカレンダーのファイル(.ics)に書き出します
cli-help-force = --calendar のファイルがもうあるとき、上書きします
cli-help-all = すべての案内を表示します(指定がなければ、はじめに知っておくことだけ)
cli-help-why = すべての案内を表示し、1行ごとのもとになったページを、終わりに番号で示します

# Around the block of advise.
cli-advise-ask = ほかのことは、窓口に聞いてください。すべての案内は --why で表示します。
cli-advise-more = 場所、持ち物、窓口での流れなど、すべての案内は --all で、もとになったページは --why で表示します。
cli-advise-notes = もとになったこと
cli-advise-by-hand = カードリーダーがなくても、おもて面の日付で調べられます。
cli-see-advise = 行く場所や持ち物は、次のコマンドで分かります。
