# Answers that cannot be true together, and dates that cannot be.
situation-representative-for-adult = 法定代理人が手続きするのは、15歳未満の方と成年被後見人の方です。それ以外の方は、本人か、本人に頼まれた代理人を選んでください。
situation-form-without-proxy = 「照会書兼回答書」を使うのは、代理人が行くときだけです。どなたが行くかを確かめてください。
situation-stay-abroad = 在留期間のある方は、海外にお住まいの間、カードを使い続けることができません。どちらかの答えを直してください。
situation-unknown-municipality = その市区町村は見つかりません。漢字、ひらがな、5けたの番号のどれかで探してください。
situation-too-little = 計算に必要な日付が足りません。電子証明書の有効期限か、カード本体の有効期限を入力してください。どちらも分からないときは、カードが作られた日と誕生日を入力してください。
situation-card-ends-first = カード本体の有効期限が、電子証明書より前になっています。カードより後まで続く電子証明書はありません。券面の日付を確かめてください。
situation-not-on-the-birthday = カードの有効期限が誕生日ではありません。誕生日か日付を確かめてください。在留期間のある方は、そのことも答えてください。
situation-not-made-then = カードが作られた日は、2016年1月1日から今日までの間です。日付を確かめてください。
situation-card-too-late = カードの有効期限は、今日から10年3か月より先にはなりません。カードのおもて面の「年」を確かめてください。
situation-certificates-too-late = 電子証明書の有効期限は、今日から5年3か月より先にはなりません。カードのおもて面の「年」を確かめてください。
situation-made-but-renewed = 更新した電子証明書の期限は、カードが作られた日からは計算できません。カードのおもて面に書いた、電子証明書の有効期限を入力してください。
situation-certificates-not-on-the-birthday = 電子証明書の有効期限が誕生日ではありません。誕生日か日付を確かめてください。在留期間のある方は、そのことも答えてください。
situation-before-first-cards = カードは2016年1月1日からです。それより前に切れたカードはありません。「年」を確かめてください。
situation-made-before-birth = この日付では、生まれる前にカードが作られたことになります。生年月日とカードが作られた日を確かめてください。
situation-made-for-another-end = その日に作られたカードの有効期限は、別の日です。カードのおもて面の日付と、作られた日を確かめてください。
situation-not-at-that-age = その年齢の方のカードは、この日付にはなりません。カードのおもて面の日付と年齢を確かめてください。在留期間のある方は、そのことも答えてください。
situation-under-age-ends-together = 未成年のときに申請したカードは、電子証明書と同じ日に有効期限が切れます。カードのおもて面で、両方の日付を確かめてください。
