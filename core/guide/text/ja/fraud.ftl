# The line against fraud: on every answer about an end.
fraud-line = { $text }
fraud-counter = 更新は窓口だけです。
fraud-give-nothing = 電話やSMS、メールで、カードや暗証番号を求められても、応じないでください。
