package app.kigen.answer

import app.kigen.ANDROID
import app.kigen.Model
import app.kigen.Threads
import app.kigen.core.Answer
import app.kigen.core.GivenAnswer
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.Question
import app.kigen.core.Reading
import app.kigen.core.RowKind
import app.kigen.core.Today
import app.kigen.core.wayOut
import app.kigen.core.wayOutProblem
import app.kigen.interview.Visit

/** The answer of one reading on one day, under what was said so far. */
class AnswerModel(private val threads: Threads, private val language: () -> Language, private val visit: Visit) :
    Model<AnswerState>(AnswerState.Preparing) {
    val reading: Reading = visit.cases.reading
    val today: Today = visit.cases.today

    /** The answers that [state] was made of, and its language. */
    private var given: List<GivenAnswer> = emptyList()
    private var spoken: Language? = null

    init {
        make()
    }

    /** Takes an answer to the question that the answer hangs on; `null` is «分からない». */
    fun answer(question: Question, name: String?) {
        if (name == null) visit.unknown += question.kind
        visit.given = visit.with(question, name)
        make()
    }

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

    /** What was said on the screen above holds here too. */
    override fun returned() {
        if (visit.given != given) make() else reword()
    }

    /** Says the same in another language, once one was chosen; what is open stays open. False where none was. */
    fun reword(): Boolean {
        if (language() == spoken) return false
        make { made ->
            val before = state
            if (made is AnswerState.Shown && before is AnswerState.Shown) {
                made.copy(explained = before.explained, open = before.open)
            } else {
                made
            }
        }
        return true
    }

    private fun make(then: (AnswerState) -> AnswerState = { it }) {
        val asked = visit.given
        val language = language()
        given = asked
        spoken = language
        threads.worker.execute {
            val made = try {
                val case = visit.cases.under(asked)
                visit.askedBeforeTheAnswer(case, language)?.let { AnswerState.Asking(it) }
                    ?: shown(case.answer(ANDROID, language))
            } catch (refused: KigenException) {
                AnswerState.NoSuchDay(wayOutProblem(refused, today.source, language), wayOut(refused, today.source))
            }
            threads.main.execute { state = then(made) }
        }
    }

    /** Where no day is drawn, the rows say why there is none. */
    private fun shown(answer: Answer) =
        AnswerState.Shown(answer, open = if (answer.rail.isEmpty()) setOf(Part.DATES, Part.PINS) else emptySet())
}
