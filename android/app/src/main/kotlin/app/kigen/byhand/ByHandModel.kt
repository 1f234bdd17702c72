package app.kigen.byhand

import app.kigen.Attempt
import app.kigen.Model
import app.kigen.Threads
import app.kigen.attempt
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.core.TypedDates
import app.kigen.core.TypedDay
import app.kigen.core.errorFields
import app.kigen.core.readByHand
import app.kigen.dates.numeral
import app.kigen.dates.parsed

/**
 * Dates read off the card's face, instead of a card. Nothing of it is kept.
 *
 * @param today asked when the answer is wanted
 */
class ByHandModel(private val threads: Threads, private val language: () -> Language, private val today: () -> Today) :
    Model<ByHandState>(ByHandState.Which()) {
    /** Called on the main thread with the reading that was made. */
    var answered: ((Reading, Today) -> Unit)? = null

    private var isLeft = false

    /** Opens the page of the date that is known; what was typed before stays. */
    fun choose(known: Known) {
        state = ByHandState.OneDate(known, state.typed)
    }

    /** Goes on from a date that can be, or says at its field why it can not. */
    fun next(known: Known, typed: TypedFields) = read(typed.onlyThe(known), known) { made ->
        when (made) {
            is Attempt.Done -> state = ByHandState.Further(known, typed)
            is Attempt.Failed -> state = ByHandState.OneDate(known, typed, refused(made))
        }
    }

    /** Makes a reading of what was typed, or says why there is none; what was typed stays. */
    fun answer(known: Known, typed: TypedFields) = read(typed.of(known), known) { made ->
        when (made) {
            is Attempt.Done -> {
                state = ByHandState.Further(known, typed)
                answered?.invoke(made.value.first, made.value.second)
            }

            is Attempt.Failed -> state = ByHandState.Further(known, typed, refused(made))
        }
    }

    /** Back to the page before; what was typed stays. False on the first. */
    fun close(): Boolean {
        state = when (val now = state) {
            is ByHandState.Which -> return false
            is ByHandState.OneDate -> ByHandState.Which(now.typed)
            is ByHandState.Further -> ByHandState.OneDate(now.known, now.typed)
        }
        return true
    }

    private fun read(counting: TypedFields, known: Known, then: (Attempt<Pair<Reading, Today>>) -> Unit) {
        val day = today()
        val asked = state
        threads.worker.execute {
            val made = attempt { readByHand(dates(counting, known), day) to day }
            threads.main.execute { if (!isLeft && state == asked) then(made) }
        }
    }

    private fun refused(failed: Attempt.Failed): Refused =
        Refused(failed.said(language()), failed.refusal?.let(::errorFields).orEmpty())

    override fun left() {
        isLeft = true
        state = ByHandState.Which()
    }
}

/**
 * What is handed to the core of what was typed. Of several that are none the upper one is refused.
 *
 * @throws KigenException when the known date is none
 */
fun dates(typed: TypedFields, known: Known): TypedDates = TypedDates(
    expiresOn = typed.expiresOn.parsed(TypedDay.EXPIRES_ON) ?: needed(known, Known.CERTIFICATES, TypedDay.EXPIRES_ON),
    cardExpiresOn = typed.cardExpiresOn.parsed(TypedDay.CARD_EXPIRES_ON)
        ?: needed(known, Known.CARD, TypedDay.CARD_EXPIRES_ON),
    madeOn = typed.making.madeOn.parsed(TypedDay.MADE_ON) ?: needed(known, Known.MAKING, TypedDay.MADE_ON),
    birthMonth = typed.making.birthMonth.numeral(TypedDay.BIRTHDAY)
        ?: needed(known, Known.MAKING, TypedDay.BIRTHDAY),
    birthDay = typed.making.birthDay.numeral(TypedDay.BIRTHDAY) ?: needed(known, Known.MAKING, TypedDay.BIRTHDAY),
    underAge = typed.underAge,
    stay = typed.stay,
    renewed = typed.renewed,
)

/** Nothing was typed: that is refused where it is the date that is known. */
private fun needed(known: Known, of: Known, day: TypedDay): Nothing? =
    if (known == of) throw KigenException.NoSuchTypedDate(day) else null
