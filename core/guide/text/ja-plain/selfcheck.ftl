# The self-check: what was found, and as .advice what to do about it.

selfcheck-reader = カードを 読む 機械が あります: { $name }
selfcheck-card = カードが 答えました。

selfcheck-kind = マイナンバーカードです。
selfcheck-kind-unknown = 電子証明書の カードです。でも、カードの しゅるいの 記録を 読めませんでした。
    .advice = マイナンバーカードとして 読み取ります。日付が カードに 書いて ある 日付と 同じか、見て ください。
selfcheck-kind-phone = スマートフォンの 電子証明書です。
    .advice = プラスチックの マイナンバーカードを 当てて ください。
selfcheck-kind-juki = 住民基本台帳カード(前の 古い カード)です。
    .advice = マイナンバーカードを 当てて ください。
selfcheck-kind-driving-licence = 運転免許証(車を 運転して いい カード)のようです。
    .advice = マイナンバーカードを 当てて ください。
selfcheck-kind-residence-card = 在留カードか 特別永住者証明書のようです。
    .advice = マイナンバーカードを 当てて ください。
selfcheck-kind-passport = パスポートのようです。
    .advice = マイナンバーカードを 当てて ください。
selfcheck-kind-other = マイナンバーカードでは ないようです。
    .advice = マイナンバーカードを 当てて ください。
selfcheck-kind-lost = カードの しゅるいが わかる 前に、カードが はなれました。
    .advice = カードを 当てて、動かさないで、もう一度 して ください。

selfcheck-files = 必要な 記録は、全部 読めました。
selfcheck-files-missing = 読めない 記録が ありました: { $files }
    .advice = 利用者証明用電子証明書の 日付は 読めます。だから、このまま 使えます。
selfcheck-files-no-date = 読めない 記録が ありました: { $files }
    .advice = もう一度 して ください。何回も 同じ ときは、役所(市役所や 区役所など)の 窓口で 期限を たしかめる ことが できます。
selfcheck-files-no-certificate = 利用者証明用電子証明書は 入って いません。ほかの 記録は、全部 読めました。
    .advice = カードの 期限は わかります。必要な ときは、住んで いる ところの 役所(市役所や 区役所など)の 窓口で 作って もらえます。
selfcheck-list-comma = 、
selfcheck-file-card = カードの 期限
selfcheck-file-token = カードの しゅるい
selfcheck-file-availability = 入って いる 電子証明書の しゅるい
selfcheck-file-authentication = 利用者証明用電子証明書

selfcheck-counters = 暗証番号を あと 何回 入れる ことが できるか、2つとも わかりました。
selfcheck-counters-locked = 使えなく なった 暗証番号が あります(ロック)。
    .advice = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で、もう一度 決める ことが できます。期限は 読めます。
selfcheck-counters-one = あと 1回だけ 入れる ことが できる 暗証番号が あります。
    .advice = はっきり わからない ときは、入れないで ください。役所(市役所や 区役所など)の 窓口で 聞いて ください。
selfcheck-counters-unknown = あと 何回 入れる ことが できるか わからない 暗証番号が あります。
    .advice = 期限は 読めます。暗証番号は 入れないで ください。

selfcheck-extended = 長い 命令(カードに 送る 言葉)が 使えます。
selfcheck-extended-refused = 長い 命令(カードに 送る 言葉)は 使えません。
    .advice = 使えなくても だいじょうぶです。短い 命令(カードに 送る 言葉)で 読み取ります。
selfcheck-extended-lost = 長い 命令(カードに 送る 言葉)を 使うと、カードと つながらなく なりました。
    .advice = 長い 命令(カードに 送る 言葉)は 使わないで ください。短い 命令で 読めます。

selfcheck-time = 命令(カードに 送る 言葉) 1つに、だいたい { $mean }ミリ秒、長くて { $slowest }ミリ秒でした。
selfcheck-time-slow = 命令(カードに 送る 言葉) 1つに、だいたい { $mean }ミリ秒、長くて { $slowest }ミリ秒 かかりました。
    .advice = カードを ケースから 出して ください。ぴったり 当てて、動かさないで、読み取って ください。

# The phone itself, before any card.
selfcheck-nfc = この スマートフォンは、カードを 読めます。NFC(カードを 読む しくみ)が あります。
selfcheck-nfc-missing = この スマートフォンは、カードを 読めません。NFC(カードを 読む しくみ)が ありません。
    .advice = カードに 書いて ある 日付を 入れて ください。期限(使える 最後の 日)と 手続きが わかります。
selfcheck-nfc-on = NFC(カードを 読む しくみ)は オンです。
selfcheck-nfc-off = NFC(カードを 読む しくみ)が オフです。
    .advice = 設定を 開いて、NFC(カードを 読む しくみ)を オンに して ください。
selfcheck-demo = アプリの 中の 練習の カードを、最後まで 読めました。
selfcheck-demo-failed = アプリの 中の 練習の カードを、読めませんでした。
    .advice = アプリを もう一度 入れて ください。
selfcheck-phone-extended = この スマートフォンは、長い 命令(カードに 送る 言葉)を 使えます。
selfcheck-phone-extended-missing = この スマートフォンは、長い 命令(カードに 送る 言葉)を 使えません。
    .advice = 使えなくても だいじょうぶです。短い 命令(カードに 送る 言葉)で 読み取ります。
