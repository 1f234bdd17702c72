package app.kigen.password

import app.kigen.CardContact
import app.kigen.ContactException
import app.kigen.Model
import app.kigen.Radio
import app.kigen.Signal
import app.kigen.TakesCards
import app.kigen.Threads
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.Outcome
import app.kigen.core.PasswordOutcome
import app.kigen.core.ReadObserver
import app.kigen.core.ReadRequest
import app.kigen.core.Reading
import app.kigen.core.Row
import app.kigen.core.Step
import app.kigen.core.Today
import app.kigen.core.readCard
import app.kigen.core.readSignature
import app.kigen.core.signaturePinShape

/**
 * The signature certificate's date, with its password: a contact of its own, with the card that [reading] came from.
 *
 * The password lives in one array, which is overwritten as soon as it was sent or the screen is left. It stays only after
 * a tap in which nothing was sent.
 */
class PasswordModel(
    private val threads: Threads,
    private val language: () -> Language,
    reading: Reading,
    val today: Today,
) : Model<PasswordState>(begin(reading)),
    TakesCards {
    /** What is known now: another one after each tap that told something new. */
    var reading: Reading = reading
        private set

    /** Hears of a reading that knows more than the one before, on the main thread. The screen is done when `true`. */
    var learned: ((Reading, Today, Boolean) -> Unit)? = null

    /** Hears what to let a person feel. */
    var signal: ((Signal) -> Unit)? = null

    private var password: ByteArray? = null
    private var spendsLastTry = false

    override val isReadingCard: Boolean
        get() = state is PasswordState.Reading || state is PasswordState.CheckingTries

    /** The separate step of a person who wants to spend the last try. */
    fun spendLastTry() {
        if (state is PasswordState.LastTry) state = PasswordState.Entering(1, spendsLastTry = true)
    }

    /** Takes what was entered, and owns it: a password waits for its card, anything else is overwritten. */
    fun enter(typed: ByteArray) {
        val entering = state as? PasswordState.Entering ?: return typed.fill(0)
        val shape = signaturePinShape(typed)
        if (shape != null) {
            typed.fill(0)
            state = entering.copy(problem = shape)
            return
        }
        forget()
        password = typed
        spendsLastTry = entering.spendsLastTry
        state = PasswordState.HoldCard(entering.triesLeft)
    }

    /** Back to the field, or to why there is none. */
    fun again() {
        forget()
        state = if (state is PasswordState.OutcomeUnknown) state else begin(reading)
    }

    override fun cardFound(contact: CardContact) {
        when (state) {
            is PasswordState.HoldCard -> send(contact)
            is PasswordState.OutcomeUnknown -> checkTries(contact)
            else -> Unit
        }
    }

    override fun radioIs(radio: Radio) = Unit

    override fun hidden() {
        if (state is PasswordState.Entering || state is PasswordState.HoldCard) left()
    }

    override fun left() {
        forget()
        state = begin(reading)
    }

    private fun send(contact: CardContact) {
        val password = password ?: return
        signal?.invoke(Signal.FOUND)
        state = PasswordState.Reading(0, STEPS)
        val last = spendsLastTry
        threads.worker.execute {
            val result = attempt {
                contact.open { readSignature(it, reading, password, last, today, language(), Heard()) }
            }
            threads.main.execute { sent(result) }
        }
    }

    private fun sent(result: Any) {
        val outcome = result as? PasswordOutcome
        val failure = if (outcome != null) outcome.failure else result as Failure
        signal?.invoke(if (failure == null) Signal.DONE else Signal.LOST)
        val isNew = outcome != null && outcome.reading !== reading
        if (outcome != null) reading = outcome.reading
        // A screen that was left meanwhile has forgotten the password already.
        val isWaiting = state is PasswordState.Reading
        if (!isWaiting || failure == null || !wasNotSent(failure)) forget()
        if (isWaiting && failure != null) state = after(failure)
        if (isWaiting && (isNew || failure == null)) learned?.invoke(reading, today, failure == null)
    }

    private fun after(failure: Failure): PasswordState = when (failure) {
        is Failure.PinIncorrect -> PasswordState.Wrong(failure)

        is Failure.PinLocked -> PasswordState.Locked

        is Failure.LastTryRefused -> PasswordState.LastTry

        is Failure.OutcomeUnknown -> PasswordState.OutcomeUnknown()

        else -> if (wasNotSent(
                failure,
            )
        ) {
            PasswordState.HoldCard(tries(reading), failure)
        } else {
            PasswordState.Failed(failure)
        }
    }

    /** Asks everything anew, without any password: the counter tells what became of it. */
    private fun checkTries(contact: CardContact) {
        signal?.invoke(Signal.FOUND)
        state = PasswordState.CheckingTries
        threads.worker.execute {
            val result = attempt { contact.open { readCard(it, ReadRequest(null, false, language(), today), null) } }
            threads.main.execute { checked(result) }
        }
    }

    private fun checked(result: Any) {
        val found = (result as? Reading)?.takeIf { it.outcome() is Outcome.Answer }
        signal?.invoke(if (found == null) Signal.LOST else Signal.DONE)
        if (state !is PasswordState.CheckingTries) return
        if (found == null) {
            val outcome = (result as? Reading)?.outcome()
            val failure = (outcome as? Outcome.Failed)?.failure ?: result as? Failure ?: Failure.CardLost
            state = PasswordState.OutcomeUnknown(failure)
            return
        }
        reading = found
        state = begin(found)
        learned?.invoke(found, today, false)
    }

    private fun attempt(act: () -> Any): Any = try {
        act()
    } catch (refused: ContactException) {
        refused.failure
    } catch (_: Exception) { // a mistake of ours: its words could tell something of the card, so they are dropped
        Failure.Internal
    }

    private fun forget() {
        password?.fill(0)
        password = null
        spendsLastTry = false
    }

    private inner class Heard : ReadObserver {
        override fun stepBegan(step: Step, index: UByte, of: UByte) = threads.main.execute {
            if (state is PasswordState.Reading) state = PasswordState.Reading(index.toInt(), of.toInt())
        }

        override fun learned(row: Row) = Unit
    }

    private companion object {
        /** Steps of a password tap. */
        const val STEPS = 4

        fun tries(reading: Reading): Int? = reading.signatureTriesLeft()?.toInt()

        fun begin(reading: Reading): PasswordState = when (val tries = tries(reading)) {
            0 -> PasswordState.Locked
            1 -> PasswordState.LastTry
            else -> PasswordState.Entering(tries)
        }

        /** Whether the core says by this failure that no password reached the card. */
        fun wasNotSent(failure: Failure): Boolean =
            failure is Failure.CardLost || failure is Failure.TimedOut || failure is Failure.Transport ||
                failure is Failure.OtherCardNow || failure is Failure.OtherTechnology
    }
}
