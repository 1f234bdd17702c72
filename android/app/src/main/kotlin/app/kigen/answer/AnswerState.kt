package app.kigen.answer

import app.kigen.core.Answer
import app.kigen.core.Question
import app.kigen.core.RowKind
import app.kigen.core.WayOut

/** Screen 2, 結果. */
sealed interface AnswerState {
    /** The words are being made. */
    data object Preparing : AnswerState

    /** The answer hangs on one question. */
    data class Asking(val question: Question) : AnswerState

    /**
     * The answer, with what a person has opened.
     *
     * @property explained the row whose «なぜこの日?» is open
     * @property open the lists that are open
     */
    data class Shown(val answer: Answer, val explained: RowKind? = null, val open: Set<Part> = emptySet()) :
        AnswerState

    /** The day can not be: it is beyond every calendar. [problem] says whose, [wayOut] leads to where it is set. */
    data class NoSuchDay(val problem: String, val wayOut: WayOut?) : AnswerState
}

/** A list below the answer that opens and closes. */
enum class Part { DATES, PINS, NOT_CHECKED, READ }
