# The line against fraud: on every answer about an end.
fraud-line = { $text }
fraud-phone = おかしいと 思ったら、マイナンバー総合フリーダイヤルに 聞く ことが できます。{ $details }電話の お金は かかりません。
fraud-counter = 電子証明書を 新しく できるのは 窓口だけです。
fraud-give-nothing = 電話や SMS(短い メッセージ)、メールで カードの ことを 聞く 人に、答えないで ください。暗証番号も 教えないで ください。カードも わたさないで ください。
