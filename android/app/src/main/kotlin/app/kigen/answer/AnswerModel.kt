package app.kigen.answer

import app.kigen.ANDROID
import app.kigen.Cases
import app.kigen.Model
import app.kigen.Threads
import app.kigen.core.Answer
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.Reading
import app.kigen.core.RowKind
import app.kigen.core.Today

/** The answer of one reading on one day. */
class AnswerModel(threads: Threads, language: () -> Language, cases: Cases) :
    Model<AnswerState>(AnswerState.Preparing) {
    val reading: Reading = cases.reading
    val today: Today = cases.today

    init {
        threads.worker.execute {
            val made =
                try {
                    shown(cases.under().answer(ANDROID, language()))
                } catch (_: KigenException) {
                    AnswerState.NoSuchDay
                }
            threads.main.execute { state = made }
        }
    }

    /** Where no day is drawn, the rows say why there is none. */
    private fun shown(answer: Answer) =
        AnswerState.Shown(answer, open = if (answer.rail.isEmpty()) setOf(Part.DATES, Part.PINS) else emptySet())

    /** Opens or closes «なぜこの日?» of a row. */
    fun explainRow(row: RowKind) {
        val shown = state as? AnswerState.Shown ?: return
        state = shown.copy(explained = row.takeIf { it != shown.explained })
    }

    /** Opens or closes a list. */
    fun toggle(part: Part) {
        val shown = state as? AnswerState.Shown ?: return
        state = shown.copy(open = if (part in shown.open) shown.open - part else shown.open + part)
    }
}
