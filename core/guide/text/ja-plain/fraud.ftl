# The line against fraud: on every answer about an end.
fraud-line = 新しく できるのは 窓口だけです。電話や SMS、メールで カードや 暗証番号を 聞かれても、教えないで ください。
