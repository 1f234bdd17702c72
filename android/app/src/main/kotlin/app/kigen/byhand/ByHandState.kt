package app.kigen.byhand

import app.kigen.core.TypedDay
import app.kigen.dates.TypedDate

/** Screen 5, 手入力: which date is known, that date, and only then what else there is to say. */
sealed interface ByHandState {
    /** What was typed into the fields, on whichever page. */
    val typed: TypedFields

    /** Which date is known? */
    data class Which(override val typed: TypedFields = TypedFields()) : ByHandState

    /** The date that is [known]. [refused] says why it can not be. */
    data class OneDate(
        val known: Known,
        override val typed: TypedFields = TypedFields(),
        val refused: Refused? = null,
    ) : ByHandState

    /** Everything else. [refused] says why it gives no answer yet. */
    data class Further(
        val known: Known,
        override val typed: TypedFields = TypedFields(),
        val refused: Refused? = null,
    ) : ByHandState
}

/** What a person can read off the card, or remembers. */
enum class Known {
    /** カード本体の有効期限. */
    CARD,

    /** 電子証明書の有効期限. */
    CERTIFICATES,

    /** Neither, but when the card was made. */
    MAKING,
}

/**
 * Why what was typed can not be.
 *
 * @property fields where to look again; nowhere when several answers can not be true together
 */
data class Refused(val said: String, val fields: List<TypedDay> = emptyList())

/**
 * When the card was made, and the birthday from which its end is counted.
 *
 * @property birthMonth 1 to 12, as typed
 * @property birthDay 1 to 31, as typed
 */
data class Making(val madeOn: TypedDate = TypedDate(), val birthMonth: String = "", val birthDay: String = "")

/**
 * Everything that was typed.
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
) {
    /** The dates that count for who knows this one, without what was typed on the way to another. */
    fun of(known: Known): TypedFields = copy(
        expiresOn = expiresOn.takeIf { known == Known.CERTIFICATES } ?: TypedDate(),
        cardExpiresOn = cardExpiresOn.takeIf { known != Known.MAKING } ?: TypedDate(),
        making = making.takeIf { known == Known.MAKING } ?: Making(),
        renewed = renewed.takeIf { known == Known.CARD },
    )

    /** Only the date of its own page. */
    fun onlyThe(known: Known): TypedFields = of(known).let {
        TypedFields(it.expiresOn, it.cardExpiresOn.takeIf { known == Known.CARD } ?: TypedDate(), it.making)
    }
}
