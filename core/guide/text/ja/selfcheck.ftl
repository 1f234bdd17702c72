# The self-check: what was found, and as .advice what to do about it.

selfcheck-reader = 読み取るものがあります: { $name }
selfcheck-card = カードが答えました。

selfcheck-kind = マイナンバーカードです。
selfcheck-kind-unknown = 公的個人認証のカードですが、種類の記録が読めませんでした。
    .advice = マイナンバーカードとして読み取ります。日付が券面と合っているか確かめてください。
selfcheck-kind-phone = スマートフォンの電子証明書です。
    .advice = プラスチックのマイナンバーカードを当ててください。
selfcheck-kind-juki = 以前の住民基本台帳カードです。
    .advice = マイナンバーカードを当ててください。
selfcheck-kind-driving-licence = 運転免許証のようです。
    .advice = マイナンバーカードを当ててください。
selfcheck-kind-residence-card = 在留カードか特別永住者証明書のようです。
    .advice = マイナンバーカードを当ててください。
selfcheck-kind-passport = パスポートのようです。
    .advice = マイナンバーカードを当ててください。
selfcheck-kind-other = マイナンバーカードではないようです。
    .advice = マイナンバーカードを当ててください。
selfcheck-kind-lost = カードの種類が分かる前に、カードが離れました。
    .advice = カードを当てたまま、動かさずに、もう一度お試しください。

selfcheck-files = 読み取りに必要な記録が、すべて読めました。
selfcheck-files-missing = 読めない記録がありました: { $files }
    .advice = 利用者証明用電子証明書の日付は読めるので、そのまま使えます。
selfcheck-files-no-date = 読めない記録がありました: { $files }
    .advice = もう一度お試しください。何度も同じときは、市区町村の窓口で有効期限を確かめられます。
selfcheck-files-no-certificate = 利用者証明用電子証明書は、入っていません。ほかの記録は、すべて読めました。
    .advice = カード本体の期限は分かります。必要なときは、お住まいの市区町村の窓口で発行してもらえます。
selfcheck-list-comma = 、
selfcheck-file-card = カード本体の有効期限
selfcheck-file-token = カードの種類
selfcheck-file-availability = 入っている電子証明書の種類
selfcheck-file-authentication = 利用者証明用電子証明書

selfcheck-counters = 暗証番号の残り回数が、2つとも分かりました。
selfcheck-counters-locked = ロックされている暗証番号があります。
    .advice = お住まいの市区町村の窓口で設定し直せます。期限の読み取りには影響しません。
selfcheck-counters-one = 入力できるのが、あと1回の暗証番号があります。
    .advice = はっきりしないときは、入力せずに市区町村の窓口へご相談ください。
selfcheck-counters-unknown = 残り回数の分からない暗証番号があります。
    .advice = 期限の読み取りには影響しません。暗証番号は入力しないでください。

selfcheck-extended = 長い命令が使えます。
selfcheck-extended-refused = 長い命令は使えません。
    .advice = なくても困りません。短い命令で読み取ります。
selfcheck-extended-lost = 長い命令で、カードとの通信が切れました。
    .advice = 長い命令は使わないでください。短い命令で読み取れます。

selfcheck-time = 命令1つに平均{ $mean }ミリ秒、長くて{ $slowest }ミリ秒でした。
selfcheck-time-slow = 命令1つに平均{ $mean }ミリ秒、長くて{ $slowest }ミリ秒かかりました。
    .advice = カードをケースから出し、ぴったり当てて、動かさずに読み取ってください。

# The phone itself, before any card.
selfcheck-nfc = このスマートフォンには、カードを読み取る機能(NFC)があります。
selfcheck-nfc-missing = このスマートフォンには、カードを読み取る機能(NFC)がありません。
    .advice = カードに書かれた日付を入力すると、期限と手続きが分かります。
selfcheck-nfc-on = NFCはオンになっています。
selfcheck-nfc-off = NFCがオフになっています。
    .advice = 設定を開いて、NFCをオンにしてください。
selfcheck-demo = アプリの中の練習用のカードを、最後まで読み取れました。
selfcheck-demo-failed = アプリの中の練習用のカードを、読み取れませんでした。
    .advice = アプリを入れ直してください。
selfcheck-phone-extended = このスマートフォンでは、長い命令が使えます。
selfcheck-phone-extended-missing = このスマートフォンでは、長い命令は使えません。
    .advice = なくても困りません。短い命令で読み取ります。
