package app.kigen.byhand

import app.kigen.ANDROID
import app.kigen.Model
import app.kigen.Threads
import app.kigen.core.Failure
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.core.TypedDates
import app.kigen.core.TypedDay
import app.kigen.core.errorText
import app.kigen.core.failureText
import app.kigen.core.readByHand

/**
 * Dates read off the card's face, instead of a card. Nothing of it is kept.
 *
 * @param today asked when the answer is wanted
 */
class ByHandModel(private val threads: Threads, private val language: () -> Language, private val today: () -> Today) :
    Model<ByHandState>(ByHandState()) {
    /** Hears of the reading that was made, on the main thread. */
    var answered: ((Reading, Today) -> Unit)? = null

    private var isLeft = false

    /** Makes a reading of what was typed, or says why there is none; what was typed stays. */
    fun answer(typed: TypedFields) {
        val day = today()
        threads.worker.execute {
            val made: Any =
                try {
                    readByHand(dates(typed), day)
                } catch (refused: KigenException) {
                    errorText(refused, language())
                } catch (_: Exception) { // a mistake of ours
                    failureText(Failure.Internal, ANDROID, language()).said
                }
            threads.main.execute {
                if (isLeft) return@execute
                state = state.copy(typed = typed, problem = made as? String)
                if (made is Reading) answered?.invoke(made, day)
            }
        }
    }

    /** Opens or closes the fields for the day of making; what was typed elsewhere stays, what is closed does not count. */
    fun askMaking(typed: TypedFields) {
        val asks = !state.asksMaking
        state = state.copy(typed = if (asks) typed else typed.copy(making = Making()), asksMaking = asks)
    }

    override fun left() {
        isLeft = true
        state = ByHandState()
    }
}

/** What is handed to the core of what was typed. */
fun dates(typed: TypedFields) = TypedDates(
    expiresOn = typed.expiresOn.parsed(TypedDay.EXPIRES_ON),
    cardExpiresOn = typed.cardExpiresOn.parsed(TypedDay.CARD_EXPIRES_ON),
    birthMonth = typed.making.birthMonth.small(TypedDay.BIRTHDAY),
    birthDay = typed.making.birthDay.small(TypedDay.BIRTHDAY),
    madeOn = typed.making.madeOn.parsed(TypedDay.MADE_ON),
    underAge = typed.underAge,
    stay = typed.stay,
    renewed = typed.renewed,
)
