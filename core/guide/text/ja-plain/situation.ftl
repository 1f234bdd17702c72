# Answers that cannot be true together, and dates that cannot be.
situation-representative-for-adult = 法定代理人(親や 後見人)が 手続きするのは、15歳より 下の 子どもと、成年被後見人(後見人が 助ける 大人)です。ほかの ときは、持ち主(本人)を えらんで ください。または、持ち主が たのんだ 代わりの 人(代理人)を えらんで ください。
situation-form-without-proxy = 「照会書兼回答書」(持ち主が 答えを 書く 紙)を 使うのは、代わりの 人(代理人)が 行く ときだけです。だれが 行くか、たしかめて ください。
situation-stay-abroad = 在留期間(日本に いて いい 期間)が ある 人は、外国に 住む 間、カードを 使う ことが できません。どちらかの 答えを 直して ください。
situation-unknown-municipality = その 市・区・町・村は 見つかりません。漢字か、ひらがなか、5つの 数字で さがして ください。
situation-too-little = 計算に 必要な 日付が 足りません。電子証明書の 期限か、カードの 期限を 入れて ください。わからない ときは、カードを 作った 日と 誕生日を 入れて ください。
situation-card-ends-first = カードの 期限が、電子証明書より 前に なって います。カードより 後まで つづく 電子証明書は ありません。カードに 書いて ある 日付を たしかめて ください。
situation-not-on-the-birthday = カードの 期限が 誕生日では ありません。誕生日か 日付を たしかめて ください。在留期間(日本に いて いい 期間)が ある 人は、その ことも 答えて ください。
situation-not-made-then = カードを 作った 日は、2016年1月1日から 今日までの 日です。日付を たしかめて ください。
situation-card-too-late = カードの 期限は、今日から 10年3か月より 先では ありません。カードの「年」を 見て ください。
situation-certificates-too-late = 電子証明書の 期限は、今日から 5年3か月より 先では ありません。カードの「年」を 見て ください。
situation-made-but-renewed = 新しく した 電子証明書は、カードを 作った 日からは 計算できません。カードに 書いて ある 電子証明書の 期限を 入れて ください。
situation-certificates-not-on-the-birthday = 電子証明書の 期限が 誕生日では ありません。誕生日か 日付を たしかめて ください。在留期間(日本に いて いい 期間)が ある 人は、その ことも 答えて ください。
situation-before-first-cards = カードは 2016年1月1日から 作って います。それより 前の 期限は ありません。「年」を 見て ください。
situation-made-before-birth = カードを 作った 日が、生まれた 日より 前です。2つの 日付を たしかめて ください。
situation-made-for-another-end = その 日に 作った カードの 期限は、ちがう 日です。カードの 日付と、作った 日を たしかめて ください。
situation-not-at-that-age = その 年の 人の カードは、この 期限に なりません。カードの 日付と、何歳かを たしかめて ください。在留期間(日本に いて いい 期間)が ある 人は、その ことも 答えて ください。
situation-under-age-ends-together = 子どもの ときに 申し込んだ カードの 期限は、電子証明書と 同じ 日です。カードを 見て、2つの 日付を たしかめて ください。
