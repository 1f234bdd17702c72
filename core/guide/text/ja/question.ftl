# Questions, and their answers. The ids end in the names of the command line.
question-municipality = お住まいの市区町村はどこですか。
question-who = 窓口には、どなたが行きますか。
question-holder = カードの持ち主は、次のどれですか。
question-authentication-pin = 利用者証明用の暗証番号(数字4けた)は分かりますか。
question-signature-pin = 署名用のパスワード(6〜16文字の英数字)は分かりますか。
question-form = ご本人が記入して封をした「照会書兼回答書」はありますか。
question-notice = 「有効期限通知書」は手元にありますか。
question-stay = 在留期間の定めがありますか。
question-moved = 電子証明書を作ってから、引っ越しや氏名の変更をしましたか。
question-abroad = 海外にお住まいですか。

question-answer-who-holder = 本人
question-answer-who-proxy = 代理人(本人に頼まれた方)
question-answer-who-representative = 法定代理人(15歳未満の方の親など、成年後見人)
question-answer-holder-from-15 = 15歳以上
question-answer-holder-under-15 = 15歳未満
question-answer-holder-ward = 成年被後見人
question-answer-pin-known = 分かる
question-answer-pin-forgotten = 忘れた
question-answer-pin-locked = ロックされている
question-answer-yes = はい
question-answer-no = いいえ
question-answer-stay-none = ない(日本国籍、永住者など)
question-answer-stay-limited = ある
question-answer-stay-pending = ある。延長を申請中
question-answer-abroad-no = 日本に住んでいる
question-answer-abroad-lives = 海外に住んでいる
question-answer-abroad-leaves = これから海外へ引っ越す
question-skip = 分からない

# A chip above the guide: what was said, or is taken for granted.
question-chip = { $name }: { $answer }
question-chip-open = 選んでいません
question-chip-municipality = お住まい
question-chip-who = 行く人
question-chip-holder = 持ち主
question-chip-authentication-pin = 数字4けたの暗証番号
question-chip-signature-pin = 署名用パスワード
question-chip-form = 照会書兼回答書
question-chip-notice = 有効期限通知書
question-chip-stay = 在留期間
question-chip-moved = 引っ越し・氏名の変更
question-chip-abroad = 海外
