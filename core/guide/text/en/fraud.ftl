# The line against fraud: on every answer about an end.
fraud-line = { $text }
fraud-phone = If something seems wrong, ask マイナンバー総合フリーダイヤル, the national helpline. { $details } The call is free.
fraud-counter = Renewal is done only at a counter.
fraud-give-nothing = If anybody asks for your card or PIN by telephone, SMS or mail, do not give it.
