package app.kigen.answer

import app.kigen.ANDROID
import app.kigen.Model
import app.kigen.Threads
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.Reading
import app.kigen.core.RowKind
import app.kigen.core.Today
import app.kigen.core.answer
import app.kigen.core.explain

/** The answer of one reading on one day. */
class AnswerModel(
    private val threads: Threads,
    private val language: () -> Language,
    val reading: Reading,
    val today: Today,
) : Model<AnswerState>(AnswerState.Preparing) {
    init {
        refresh()
    }

    /** Makes the words anew, in the language that is chosen now. */
    fun refresh() {
        threads.worker.execute {
            val made =
                try {
                    AnswerState.Shown(
                        answer(reading, today, ANDROID, language()),
                        RowKind.entries.filter { lines(it).isNotEmpty() }.toSet(),
                    )
                } catch (_: KigenException) {
                    AnswerState.NoSuchDay
                }
            threads.main.execute { state = made }
        }
    }

    /** Opens or closes «なぜこの日?» of a row. */
    fun explainRow(row: RowKind) {
        val shown = state as? AnswerState.Shown ?: return
        if (shown.explained == row) {
            state = shown.copy(explained = null, why = emptyList())
            return
        }
        threads.worker.execute {
            val lines = lines(row)
            threads.main.execute {
                (state as? AnswerState.Shown)?.let { state = it.copy(explained = row, why = lines) }
            }
        }
    }

    /** Opens or closes a list. */
    fun toggle(part: Part) {
        val shown = state as? AnswerState.Shown ?: return
        state = shown.copy(open = if (part in shown.open) shown.open - part else shown.open + part)
    }

    private fun lines(row: RowKind) = explain(reading, row, emptyList(), today, language())
}
