# Questions, and their answers. The ids end in the names of the command line.
question-municipality = 住んで いる 市・区・町・村は どこですか。
question-who = 窓口には、だれが 行きますか。
question-holder = カードの 持ち主は、次の どれですか。
question-authentication-pin = 利用者証明用の 暗証番号(数字 4つ)は わかりますか。
question-signature-pin = 署名用の パスワード(英語の 文字と 数字、6〜16文字)は わかりますか。
question-form = 「照会書兼回答書」(持ち主が 答えを 書く 紙)は ありますか。ふうとうに 入れて とじた ものです。
question-notice = 「有効期限通知書」(お知らせの 紙)は ありますか。
question-stay = 在留期間(日本に いて いい 期間)が 決まって いますか。
question-moved = 電子証明書を 作った あとに、ひっこしたり、名前が かわったり しましたか。
question-abroad = 外国に 住んで いますか。

question-answer-who-holder = 持ち主(本人)
question-answer-who-proxy = 代わりに 行く 人(代理人。持ち主が たのんだ 人)
question-answer-who-representative = 法定代理人(15歳より 下の 子の 親や、後見人など)
question-answer-holder-from-15 = 15歳か、それより 上
question-answer-holder-under-15 = 15歳より 下
question-answer-holder-ward = 成年被後見人(後見人が 助ける 大人)
question-answer-pin-known = わかる
question-answer-pin-forgotten = わすれた
question-answer-pin-locked = 使えなく なった(ロック)
question-answer-yes = はい
question-answer-no = いいえ
question-answer-stay-none = ない(日本人、永住者など)
question-answer-stay-limited = ある
question-answer-stay-pending = ある。長く する 申し込みを して いる
question-answer-abroad-no = 日本に 住んで いる
question-answer-abroad-lives = 外国に 住んで いる
question-answer-abroad-leaves = これから 外国へ ひっこす
question-skip = わからない

# A chip above the guide: what was said, or is taken for granted.
question-chip = { $name }: { $answer }
question-chip-open = えらんで いません
question-chip-municipality = 住んで いる ところ
question-chip-who = 行く 人
question-chip-holder = カードの 持ち主
question-chip-authentication-pin = 数字 4つの 暗証番号
question-chip-signature-pin = 署名用パスワード
question-chip-form = 照会書兼回答書(持ち主が 答えを 書く 紙)
question-chip-notice = 有効期限通知書(お知らせの 紙)
question-chip-stay = 在留期間(日本に いて いい 期間)
question-chip-moved = ひっこした、名前が かわった
question-chip-abroad = 外国
