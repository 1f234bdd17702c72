# What stops at the end, and what still works.
stops-on = 新しく しないと、{ $date }から、コンビニの 証明書、マイナポータル、e-Taxなどが 使えません。
stops-since = { $date }から、コンビニの 証明書、マイナポータル、e-Taxなどは 使えません。
stops-still-id = カードは { $date }まで、写真の ある 身分証明書として 使えます。
stops-insurance = マイナ保険証(保険証の 代わりの カード)として 使っている 人は、期限の あとも { $date }まで 病院で 使えます。
stops-insurance-cancelled = その 日を すぎると、マイナ保険証の 登録が なくなります。
stops-insurance-over = マイナ保険証(保険証の 代わりの カード)として 使える 期間は、{ $date }に 終わりました。登録も なくなって います。入っている 健康保険に「資格確認書」を 頼むか、新しい 電子証明書で もう一度 登録して ください。
stops-insurance-limits = その 間は、保険に 入っているかを 確かめる ことだけ できます。薬などの 記録は 使えません。
stops-insurance-card = カードの 期限が 過ぎた あとの マイナ保険証は、病院か、入っている 健康保険に 聞いて ください。
stops-still-possible = 期限の あとでも、同じ 窓口で、お金を 払わないで 新しい 電子証明書を 作って もらえます。
stops-office-word = 窓口では、この 手続きを「{ $word }」と 言います。
stops-card-void = カードが 使えなく なると、電子証明書も 使えなく なります。
