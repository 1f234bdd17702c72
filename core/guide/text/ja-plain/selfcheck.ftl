# The self-check: what was found, and as .advice what to do about it.

selfcheck-reader = 読み取るものがあります: { $name }
selfcheck-card = カードが答えました。

selfcheck-kind = マイナンバーカードです。
selfcheck-kind-unknown = マイナンバーカードのようです。でも、カードの種類が分かりませんでした。
    .advice = 日付が、カードに書いてある日付と同じか、見てください。
selfcheck-kind-phone = スマートフォンの中の電子証明書です。
    .advice = プラスチックのマイナンバーカードを使ってください。
selfcheck-kind-juki = 古い「住民基本台帳カード」です。
    .advice = マイナンバーカードを使ってください。
selfcheck-kind-driving-licence = 運転免許証(車の免許のカード)のようです。
    .advice = マイナンバーカードを使ってください。
selfcheck-kind-residence-card = 在留カードか特別永住者証明書のようです。
    .advice = マイナンバーカードを使ってください。
selfcheck-kind-passport = パスポートのようです。
    .advice = マイナンバーカードを使ってください。
selfcheck-kind-other = マイナンバーカードではないようです。
    .advice = マイナンバーカードを使ってください。
selfcheck-kind-lost = カードが離れました。まだカードの種類が分かりません。
    .advice = カードを動かさないで、もう一度やってください。

selfcheck-files = 必要なところは、全部読めました。
selfcheck-files-missing = 読めないところがありました: { $files }
    .advice = 電子証明書の日付は読めます。このまま使えます。
selfcheck-files-no-date = 読めないところがありました: { $files }
    .advice = もう一度やってください。何回やっても同じときは、市役所や区役所の窓口で聞いてください。
selfcheck-list-comma = 、
selfcheck-file-card = カードの期限
selfcheck-file-token = カードの種類
selfcheck-file-availability = 入っている電子証明書の種類
selfcheck-file-authentication = 利用者証明用電子証明書

selfcheck-counters = 暗証番号(カードの秘密の番号)を入れられる回数が、2つとも分かりました。
selfcheck-counters-locked = 使えなくなっている暗証番号(カードの秘密の番号)があります。
    .advice = 市役所や区役所の窓口で直せます。期限を調べることはできます。
selfcheck-counters-one = あと1回しか入れられない暗証番号(カードの秘密の番号)があります。
    .advice = 番号がはっきり分からないときは、入れないでください。市役所や区役所の窓口で聞いてください。
selfcheck-counters-unknown = 入れられる回数が分からない暗証番号(カードの秘密の番号)があります。
    .advice = 期限を調べることはできます。暗証番号は入れないでください。

selfcheck-extended = 長い命令が使えます。
selfcheck-extended-refused = 長い命令は使えません。
    .advice = 困ることはありません。短い命令で読めます。
selfcheck-extended-lost = 長い命令で、カードとの通信が切れました。
    .advice = 長い命令は使わないでください。短い命令で読めます。

selfcheck-time = 1つの命令に、だいたい{ $mean }ミリ秒、長いときで{ $slowest }ミリ秒かかりました。
selfcheck-time-slow = 1つの命令に、だいたい{ $mean }ミリ秒、長いときで{ $slowest }ミリ秒かかりました。遅いです。
    .advice = カードをケースから出してください。ぴったり当てて、動かさないでください。
