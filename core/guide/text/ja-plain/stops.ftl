# What stops at the end, and what still works.
stops-on = 手続きを しない ときは、{ $date }から 使えなく なる ものが あります。{ $services }です。
stops-until-issued = { $date }から、新しい 電子証明書を もらうまで 使えない ものが あります。{ $services }です。
stops-since = { $date }から 使えない ものが あります。{ $services }です。
stops-note = { $text }
stops-still-id = カードは { $date }まで、写真の ある 身分証明書として 使えます。
stops-insurance = マイナ保険証(保険証の 代わりの カード)として 使って いる 人は、期限が すぎても { $date }まで 病院で 使えます。
stops-insurance-cancelled = 電子証明書を 新しく しないで その 日を すぎると、マイナ保険証(保険証の 代わりの カード)の 登録が なくなります。
stops-insurance-paper = 登録が なくなると、入って いる 健康保険から「資格確認書」(保険証の 代わりの 紙)が ふつう 来ます。来ない ときは、健康保険に 聞いて ください。
stops-insurance-over = マイナ保険証(保険証の 代わりの カード)として 使って いる 人が 病院で 使える 期間は、{ $date }で 終わりました。登録も なくなって います。また 使う ときは、新しい 電子証明書で もう一度 登録して ください。
stops-insurance-limits = 期限の あとは、保険に 入って いるか たしかめる ことだけ できます。病気や 薬の 記録は 使えません。
stops-insurance-card = カードの 期限が すぎた あと、マイナ保険証(保険証の 代わりの カード)が 使えるか、たしかめて ください。病院か、入って いる 健康保険に 聞きます。
stops-still-possible = 期限の あとでも、同じ 窓口で、新しい 電子証明書を 作って もらえます。お金は かかりません。
stops-office-word = 市・区・町・村の ページでは、この 手続きを「{ $word }」と 言います。
stops-office-page = くわしい ことは、市・区・町・村の ページ「{ $title }」に あります。
stops-uncertain = { $text }
stops-card-void = カードが 使えなく なると、電子証明書も 使えなく なります。
