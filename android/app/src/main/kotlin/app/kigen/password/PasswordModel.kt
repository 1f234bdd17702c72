package app.kigen.password

import app.kigen.Attempt
import app.kigen.CardContact
import app.kigen.Model
import app.kigen.Radio
import app.kigen.Signal
import app.kigen.TakesCards
import app.kigen.Threads
import app.kigen.attempt
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
 * Reads the signature certificate's date with its password, in a separate contact with the card that [reading] came from.
 *
 * One array holds the password. It is overwritten once the password was sent or the screen is left; only a tap that did not
 * send it keeps it for the next.
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

    /** Called on the main thread with a reading that knows more than the one before; `true` when the screen is done. */
    var learned: ((Reading, Today, Boolean) -> Unit)? = null

    /** Called with what a person is to feel. */
    var signal: ((Signal) -> Unit)? = null

    private var password: ByteArray? = null
    private var spendsLastTry = false

    override val isReadingCard: Boolean
        get() = state is PasswordState.Reading || state is PasswordState.CheckingTries

    /** The separate step of a person who wants to spend the last try. */
    fun spendLastTry() {
        if (state is PasswordState.LastTry) state = PasswordState.Entering(1, spendsLastTry = true)
    }

    /**
     * Takes what was entered, and owns it: a password waits for its card, anything else is overwritten. Returns why it can
     * not be the password; nothing was sent then, and nothing changes.
     */
    fun enter(typed: ByteArray): Failure? {
        val entering = state as? PasswordState.Entering
        val shape = signaturePinShape(typed)
        if (entering == null || shape != null) {
            typed.fill(0)
            return shape
        }
        forget()
        password = typed
        spendsLastTry = entering.spendsLastTry
        state = PasswordState.HoldCard(entering.triesLeft)
        return null
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
                contact.open { readSignature(it, reading, password, last, language(), Progress()) }
            }
            threads.main.execute { sent(result) }
        }
    }

    private fun sent(result: Attempt<PasswordOutcome>) {
        val outcome = (result as? Attempt.Done)?.value
        val failure =
            when (result) {
                is Attempt.Done -> result.value.failure
                is Attempt.Failed -> result.failure
            }
        signal?.invoke(if (failure == null) Signal.DONE else Signal.LOST)
        val isNew = outcome != null && outcome.reading !== reading
        if (outcome != null) reading = outcome.reading
        // A screen that was left meanwhile has forgotten the password already.
        val isWaiting = state is PasswordState.Reading
        val isKept = isWaiting && failure != null && outcome?.pinWasSent != true && canBeHeldAgain(failure)
        if (!isKept) forget()
        if (isWaiting && failure != null) {
            state = if (isKept) PasswordState.HoldCard(tries(reading), failure) else after(failure)
        }
        if (isWaiting && (isNew || failure == null)) learned?.invoke(reading, today, failure == null)
    }

    private fun after(failure: Failure): PasswordState = when (failure) {
        is Failure.PinIncorrect -> PasswordState.Wrong(failure)

        is Failure.PinLocked -> PasswordState.Locked

        is Failure.LastTryRefused -> PasswordState.LastTry

        is Failure.OutcomeUnknown -> PasswordState.OutcomeUnknown()

        is Failure.CardLost, is Failure.TimedOut, is Failure.Transport, is Failure.Refused,
        is Failure.UnreadableContent, is Failure.SeveralCards, is Failure.PinShape, is Failure.LostAfterPin,
        is Failure.PinNotSent, is Failure.OtherCardNow, is Failure.NfcOff, is Failure.NoNfc,
        is Failure.NoCardSeen, is Failure.OtherTechnology, is Failure.NotPermitted, is Failure.Internal,
        -> PasswordState.Failed(failure)
    }

    /** Reads the card without any password: its counter tells what became of the one that was sent. */
    private fun checkTries(contact: CardContact) {
        signal?.invoke(Signal.FOUND)
        state = PasswordState.CheckingTries
        threads.worker.execute {
            val result = attempt { contact.open { readCard(it, ReadRequest(null, false, language()), null) } }
            threads.main.execute { checked(result) }
        }
    }

    private fun checked(result: Attempt<Reading>) {
        val failure =
            when (result) {
                is Attempt.Done -> failureOf(result.value.outcome())
                is Attempt.Failed -> result.failure
            }
        signal?.invoke(if (failure == null) Signal.DONE else Signal.LOST)
        if (state !is PasswordState.CheckingTries) return
        if (result is Attempt.Done && failure == null) {
            reading = result.value
            state = begin(reading)
            learned?.invoke(reading, today, false)
        } else {
            state = PasswordState.OutcomeUnknown(failure)
        }
    }

    private fun failureOf(outcome: Outcome): Failure? = when (outcome) {
        is Outcome.Answer -> null
        is Outcome.LiftedTooEarly -> Failure.CardLost
        is Outcome.Failed -> outcome.failure
    }

    private fun forget() {
        password?.fill(0)
        password = null
        spendsLastTry = false
    }

    /** Brings the steps that the core reports onto the screen. */
    private inner class Progress : ReadObserver {
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

        /** Whether another tap can succeed with the same password. */
        fun canBeHeldAgain(failure: Failure): Boolean =
            failure is Failure.CardLost || failure is Failure.TimedOut || failure is Failure.Transport ||
                failure is Failure.OtherCardNow || failure is Failure.OtherTechnology
    }
}
