package app.kigen.tap

import app.kigen.Attempt
import app.kigen.CardContact
import app.kigen.Model
import app.kigen.Radio
import app.kigen.Signal
import app.kigen.TakesCards
import app.kigen.Threads
import app.kigen.attempt
import app.kigen.core.Language
import app.kigen.core.Outcome
import app.kigen.core.ReadObserver
import app.kigen.core.ReadRequest
import app.kigen.core.Reading
import app.kigen.core.Row
import app.kigen.core.Step
import app.kigen.core.Today
import app.kigen.core.isLostContact
import app.kigen.core.readCard

/**
 * Reads one card after another; nothing of an earlier one stays.
 *
 * @param needsRadio false for a demo, whose cards are made of software
 * @param today asked for each card
 */
class TapModel(
    private val threads: Threads,
    private val language: () -> Language,
    private val needsRadio: Boolean = true,
    private val today: () -> Today,
) : Model<TapState>(TapState.Waiting),
    TakesCards {
    /** Called on the main thread with a reading that has an answer. */
    var answered: ((Reading, Today) -> Unit)? = null

    /** Called with what a person is to feel. */
    var signal: ((Signal) -> Unit)? = null

    /** Counts the taps; one that was left meanwhile is not the one that is shown. */
    private var tap = 0

    /** Contacts lost one after the other: the words change with them. */
    private var lost = 0

    override val isReadingCard: Boolean
        get() = state is TapState.Reading

    override fun cardFound(contact: CardContact) {
        if (isReadingCard) return
        signal?.invoke(Signal.FOUND)
        state = TapState.Reading(0, STEPS, emptyList())
        val day = today()
        val mine = ++tap
        threads.worker.execute {
            val request = ReadRequest(null, false, language(), isDemo = !needsRadio)
            val result = attempt { contact.open { readCard(it, request, Progress(mine)) } }
            threads.main.execute { if (mine == tap) finished(result, day) }
        }
    }

    override fun radioIs(radio: Radio) {
        if (!needsRadio || state is TapState.Reading) return
        state =
            when (radio) {
                Radio.OFF -> TapState.NfcOff
                Radio.SILENT -> TapState.NfcSilent
                Radio.ABSENT -> TapState.NoNfc
                Radio.ON -> if (state is TapState.WithoutRadio) TapState.Waiting else state
            }
    }

    /** Waits for the next tap, which is one more in a row. */
    fun again() {
        if (state !is TapState.Reading) state = TapState.Waiting
    }

    override fun left() {
        tap += 1
        lost = 0
        if (state !is TapState.WithoutRadio) state = TapState.Waiting
    }

    private fun finished(result: Attempt<Reading>, day: Today) {
        val outcome =
            when (result) {
                is Attempt.Done -> result.value.outcome()
                is Attempt.Failed -> Outcome.Failed(result.failure)
            }
        signal?.invoke(if (outcome is Outcome.Answer) Signal.DONE else Signal.LOST)
        lost = if (isLost(outcome)) lost + 1 else 0
        state =
            when (outcome) {
                is Outcome.Answer -> TapState.Waiting
                is Outcome.LiftedTooEarly -> TapState.LiftedTooEarly(lost)
                is Outcome.Failed -> TapState.Failed(outcome.failure, maxOf(lost, 1))
            }
        if (result is Attempt.Done && outcome is Outcome.Answer) answered?.invoke(result.value, day)
    }

    private fun isLost(outcome: Outcome): Boolean = when (outcome) {
        is Outcome.Answer -> false
        is Outcome.LiftedTooEarly -> true
        is Outcome.Failed -> isLostContact(outcome.failure)
    }

    /** Brings what the core reports onto the screen. */
    private inner class Progress(private val mine: Int) : ReadObserver {
        override fun stepBegan(step: Step, index: UByte, of: UByte) =
            change { it.copy(step = index.toInt(), of = of.toInt()) }

        override fun learned(row: Row) = change {
            it.copy(facts = it.facts.filter { known -> known.kind != row.kind } + row)
        }

        private fun change(to: (TapState.Reading) -> TapState.Reading) =
            threads.main.execute { (state as? TapState.Reading)?.takeIf { mine == tap }?.let { state = to(it) } }
    }

    private companion object {
        /** Steps of every tap. */
        const val STEPS = 8
    }
}
