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
import app.kigen.core.PasswordNews
import app.kigen.core.PasswordStage
import app.kigen.core.PasswordTap
import app.kigen.core.PasswordVisit
import app.kigen.core.ReadObserver
import app.kigen.core.Reading
import app.kigen.core.Row
import app.kigen.core.Step
import app.kigen.core.Today

/**
 * Brings the core's visit of one person with one card onto a screen, and cards to it. What is asked, sent and kept is the
 * visit's.
 */
class PasswordModel(
    private val threads: Threads,
    private val language: () -> Language,
    reading: Reading,
    val today: Today,
    private val visit: PasswordVisit = PasswordVisit.of(reading, null),
) : Model<PasswordStage>(visit.stage()),
    TakesCards {
    /** What is known now: another one after each contact that told something new. */
    var reading: Reading = reading
        private set

    /** Called on the main thread with a reading that knows more than the one before, also when the screen was left. */
    var learned: ((before: Reading, known: Reading) -> Unit)? = null

    /** Called on the main thread with what came of a password that was sent, also when the screen was left. */
    var told: ((PasswordNews) -> Unit)? = null

    /** Called with what a person is to feel. */
    var signal: ((Signal) -> Unit)? = null

    override var isReadingCard = false
        private set

    /** The separate step of a person who wants to spend a try that may be the last. */
    fun consent() = change { visit.consent() }

    /** Hands over what was typed and overwrites it; why it can not be the password. */
    fun enter(typed: ByteArray): Failure? {
        val refused = visit.enter(typed)
        typed.fill(0)
        if (refused == null) state = visit.stage()
        return refused
    }

    /** Back to the field, or to why there is none. */
    fun again() = change { visit.again() }

    override fun cardFound(contact: CardContact) {
        if (isReadingCard || !visit.wantsCard()) return
        isReadingCard = true
        signal?.invoke(Signal.FOUND)
        threads.worker.execute {
            val result = attempt { contact.open { visit.tap(it, language(), Progress()) } }
            if (result is Attempt.Failed) visit.notOpened(result.failure)
            threads.main.execute { ended(result) }
        }
    }

    override fun radioIs(radio: Radio) = Unit

    override fun hidden() = change { visit.hide() }

    override fun left() = change { visit.leave() }

    private fun ended(result: Attempt<PasswordTap>) {
        isReadingCard = false
        val tap = (result as? Attempt.Done)?.value
        val failure = if (result is Attempt.Failed) result.failure else tap?.failure
        signal?.invoke(if (failure == null) Signal.DONE else Signal.LOST)
        tap?.reading?.let { known ->
            val before = reading
            reading = known
            learned?.invoke(before, known)
        }
        visit.takeNews()?.let { told?.invoke(it) }
        state = visit.stage()
    }

    private fun change(act: () -> Unit) {
        act()
        state = visit.stage()
    }

    /** Each step that the core reports is another stage of the visit. */
    private inner class Progress : ReadObserver {
        override fun stepBegan(step: Step, index: UByte, of: UByte) = threads.main.execute {
            val stage = visit.stage()
            // What it came to is shown once, by [ended]: a screen reader says it once.
            if (stage is PasswordStage.Reading || stage is PasswordStage.CheckingTries) state = stage
        }

        override fun learned(row: Row) = Unit
    }
}
