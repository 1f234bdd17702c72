# The line against fraud: on every answer about an end.
fraud-line = 新しく できるのは 窓口だけです。電話や SMS(短い メッセージ)、メールで カードや 暗証番号の ことを 聞く 人に、答えないで ください。カードも わたさないで ください。
