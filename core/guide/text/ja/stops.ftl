# What stops at the end, and what still works.
stops-on = 手続きをしないと、{ $date }から使えなくなるもの: { $services }。
stops-until-issued = { $date }から、新しい電子証明書を発行してもらうまで使えないもの: { $services }。
stops-since = { $date }から使えないもの: { $services }。
stops-note = { $text }
stops-still-id = カードは{ $date }まで、顔写真付きの身分証明書として使えます。
stops-insurance = マイナ保険証として使っている場合は、有効期限が切れても{ $date }までは受診に使えます。
stops-insurance-cancelled = 更新しないままその日を過ぎると、マイナ保険証の利用登録は解除されます。
stops-insurance-paper = 登録が解除された方には、加入している健康保険から「資格確認書」がふつう届きます。届いていないときは、健康保険に確かめてください。
stops-insurance-over = マイナ保険証として使っている場合は、受診に使える期間が{ $date }に終わり、登録が解除されています。また使うには、新しい電子証明書で登録し直してください。
stops-insurance-limits = その間にできるのは、健康保険の資格の確認だけです。診療や薬の情報は使えません。
stops-insurance-card = カード本体の有効期限が切れたあとのマイナ保険証については、医療機関か、加入している健康保険に確かめてください。
stops-still-possible = 有効期限のあとでも、同じ窓口で、無料で新しい電子証明書を発行してもらえます。
stops-office-word = ページでは、この手続きを「{ $word }」と呼んでいます。
stops-office-page = くわしくは、市区町村のページ「{ $title }」にあります。
stops-uncertain = { $text }
stops-card-void = カードが使えなくなると、電子証明書も使えなくなります。
