# What the answer takes for granted, with the reason.
assumed-representative = 15歳より 下の 子どもと、成年被後見人(後見人が 助ける 大人)の 手続きは、法定代理人(親や 後見人)が します。だから、法定代理人が 行く ときの 案内を します。
assumed-locked = カードの 記録では、暗証番号が 使えなく なって います(ロック)。だから、暗証番号を もう一度 決める 案内を します。
assumed-card-end = カードの ほうが 先に 終わります。だから、電子証明書も { $date }までと 考えて 案内します。
