package app.kigen.byhand

import app.kigen.Attempt
import app.kigen.Model
import app.kigen.Threads
import app.kigen.attempt
import app.kigen.core.Language
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.core.TypedDates
import app.kigen.core.TypedDay
import app.kigen.core.readByHand
import app.kigen.dates.numeral
import app.kigen.dates.parsed

/**
 * Dates read off the card's face, instead of a card. Nothing of it is kept.
 *
 * @param today asked when the answer is wanted
 */
class ByHandModel(private val threads: Threads, private val language: () -> Language, private val today: () -> Today) :
    Model<ByHandState>(ByHandState()) {
    /** Called on the main thread with the reading that was made. */
    var answered: ((Reading, Today) -> Unit)? = null

    private var isLeft = false

    /** Makes a reading of what was typed, or says why there is none; what was typed stays. */
    fun answer(typed: TypedFields) {
        val day = today()
        threads.worker.execute {
            val made = attempt { readByHand(dates(typed), day) }
            val problem = (made as? Attempt.Failed)?.said(language())
            threads.main.execute {
                if (isLeft) return@execute
                state = state.copy(typed = typed, problem = problem)
                if (made is Attempt.Done) answered?.invoke(made.value, day)
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
    birthMonth = typed.making.birthMonth.numeral(TypedDay.BIRTHDAY),
    birthDay = typed.making.birthDay.numeral(TypedDay.BIRTHDAY),
    madeOn = typed.making.madeOn.parsed(TypedDay.MADE_ON),
    underAge = typed.underAge,
    stay = typed.stay,
    renewed = typed.renewed,
)
