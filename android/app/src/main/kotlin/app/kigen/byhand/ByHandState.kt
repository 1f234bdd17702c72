package app.kigen.byhand

import app.kigen.dates.TypedDate

/**
 * Screen 5, 手入力.
 *
 * @property typed what was typed into the fields
 * @property problem why it gives no answer yet
 * @property asksMaking whether the fields for the day of making are open
 */
data class ByHandState(
    val typed: TypedFields = TypedFields(),
    val problem: String? = null,
    val asksMaking: Boolean = false,
)

/**
 * When the card was made, and the birthday from which its end is counted.
 *
 * @property birthMonth 1 to 12, as typed
 * @property birthDay 1 to 31, as typed
 */
data class Making(val madeOn: TypedDate = TypedDate(), val birthMonth: String = "", val birthDay: String = "")

/**
 * Everything on the screen.
 *
 * @property expiresOn 電子証明書の有効期限
 * @property cardExpiresOn カード本体の有効期限
 * @property making when the card was made, for those who know neither date
 * @property underAge whether the holder was under age when applying
 * @property stay whether there is a period of stay
 * @property renewed whether the certificates were renewed on this card; `null` when that is not known
 */
data class TypedFields(
    val expiresOn: TypedDate = TypedDate(),
    val cardExpiresOn: TypedDate = TypedDate(),
    val making: Making = Making(),
    val underAge: Boolean = false,
    val stay: Boolean = false,
    val renewed: Boolean? = null,
)
