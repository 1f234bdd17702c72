# The line against fraud: on every answer about an end.
fraud-line = 更新は窓口だけです。電話やSMS、メールで、カードや暗証番号を求められても、応じないでください。
