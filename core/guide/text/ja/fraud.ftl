# The line against fraud: on every answer about an end.
fraud-line = { $text }
fraud-phone = おかしいと思ったら、マイナンバー総合フリーダイヤルに聞けます。{ $details }通話料はかかりません。
fraud-counter = 更新は窓口だけです。
fraud-give-nothing = 電話やSMS、メールで、カードや暗証番号を求められても、応じないでください。
