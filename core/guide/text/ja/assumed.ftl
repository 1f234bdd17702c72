# What the answer takes for granted, with the reason.
assumed-representative = 15歳未満の方と成年被後見人の方の手続きは、法定代理人がします。法定代理人が行くものとして案内します。
assumed-holder-abroad = 海外での手続きは、ご本人だけができます。ご本人が行くものとして案内します。
assumed-locked = カードに「ロックされている」と記録されています。暗証番号を設定し直すものとして案内します。
assumed-card-end = カード本体の有効期限が先に来ます。電子証明書も{ $date }までとして案内します。
assumed-stay = 有効期限の{ $date }が誕生日ではないため、在留期間の最後の日として案内します。在留期間のない方は、入力した日付と誕生日を確かめてください。
