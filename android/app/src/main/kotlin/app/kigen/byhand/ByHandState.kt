package app.kigen.byhand

/**
 * Screen 5, 手入力.
 *
 * @property typed what stands in the fields
 * @property problem why it gives no answer yet
 */
data class ByHandState(val typed: TypedFields = TypedFields(), val problem: String? = null)

/** A date as it is typed: three texts, of which all or none are filled in. */
data class TypedDate(val year: String = "", val month: String = "", val day: String = "")

/**
 * Everything on the screen.
 *
 * @property expiresOn 電子証明書の有効期限
 * @property cardExpiresOn カード本体の有効期限
 * @property underAge whether the holder was under age when applying
 * @property stay whether there is a period of stay
 * @property renewed whether the certificates were renewed on this card; `null` when that is not known
 */
data class TypedFields(
    val expiresOn: TypedDate = TypedDate(),
    val cardExpiresOn: TypedDate = TypedDate(),
    val underAge: Boolean = false,
    val stay: Boolean = false,
    val renewed: Boolean? = null,
)
