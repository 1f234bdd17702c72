package app.kigen.interview

import app.kigen.Attempt
import app.kigen.Model
import app.kigen.Threads
import app.kigen.attempt
import app.kigen.core.GivenAnswer
import app.kigen.core.Language
import app.kigen.core.Question
import app.kigen.core.QuestionKind
import app.kigen.core.Section
import app.kigen.core.Statement
import app.kigen.core.municipalities

/** The guide for one reading on one day: complete from the beginning, and made anew with each answer. */
class InterviewModel(private val threads: Threads, private val language: () -> Language, private val visit: Visit) :
    Model<InterviewState>(InterviewState.Preparing) {
    /** The guide as it was last made, for the way back to it. */
    private var guide: InterviewState.Guide? = null
    private var isLeft = false

    init {
        make(visit.given) { state = InterviewState.NoGuide(it) }
    }

    /** Opens or closes a section. */
    fun fold(section: Section) = change { it.copy(unfolded = it.unfolded.toggled(section.kind)) }

    /** Opens or closes the further chips. */
    fun foldChips() = change { it.copy(showsAllChips = !it.showsAllChips) }

    /** Ticks a paper, or takes the tick away. */
    fun tick(line: String) = change { it.copy(ticked = it.ticked.toggled(line)) }

    /** Opens or closes what a line rests on. */
    fun source(line: String) = change { it.copy(sourced = it.sourced.toggled(line)) }

    /** Opens the question of a chip. */
    fun ask(question: Question) {
        state =
            if (question.kind == QuestionKind.MUNICIPALITY) {
                InterviewState.FindingMunicipality(question)
            } else {
                InterviewState.Choosing(question)
            }
    }

    /** Takes an answer, by its name; `null` goes back to the assumption. One that contradicts another changes nothing. */
    fun answer(question: Question, name: String?) {
        val others = visit.given.filter { it.question != question.kind }
        make(others + listOfNotNull(name?.let { GivenAnswer(question.kind, it) })) { problem ->
            state = InterviewState.Choosing(question, problem)
        }
    }

    /** Looks for municipalities by kanji, kana, Latin letters or code. */
    fun search(query: String) {
        val asking = state as? InterviewState.FindingMunicipality ?: return
        threads.worker.execute {
            val found = municipalities(query.trim(), MOST_FOUND, language())
            threads.main.execute {
                if (state == asking) state = asking.copy(query = query, found = found)
            }
        }
    }

    /** Shows the days that can be put into the calendar. */
    fun remind() {
        (state as? InterviewState.Guide)?.let { state = InterviewState.Reminders(it.reminders) }
    }

    /** Back to the guide from a question or the calendar. False when the guide is what is shown. */
    fun close(): Boolean {
        val shown = guide
        if (shown == null || state is InterviewState.Guide) return false
        state = shown
        return true
    }

    /** Hands over the whole guide as plain text, on the main thread. */
    fun share(take: (String) -> Unit) {
        threads.worker.execute {
            val case = visit.cases.under(visit.given)
            val text = shareText(case.brief(language()), case.guide(language()), visit.cases.today, language())
            threads.main.execute { if (!isLeft) take(text) }
        }
    }

    override fun left() {
        isLeft = true
    }

    private fun make(given: List<GivenAnswer>, refused: (String) -> Unit) {
        threads.worker.execute {
            when (val made = attempt { guide(given) }) {
                is Attempt.Done -> threads.main.execute {
                    visit.given = given
                    keep(made.value.asItWasLeft())
                }

                is Attempt.Failed -> {
                    val problem = made.said(language())
                    threads.main.execute { refused(problem) }
                }
            }
        }
    }

    private fun guide(given: List<GivenAnswer>): InterviewState.Guide {
        val case = visit.cases.under(given)
        return InterviewState.Guide(
            brief = case.brief(language()),
            chips = case.questions(language()),
            sections = case.guide(language()),
            reminders = case.reminders(language()),
        )
    }

    /** What a person folded and ticked, up to now: while the worker made this guide the one before it was shown. */
    private fun InterviewState.Guide.asItWasLeft() =
        copy(unfolded = visit.unfolded, showsAllChips = visit.showsAllChips, ticked = visit.ticked)

    private fun change(to: (InterviewState.Guide) -> InterviewState.Guide) {
        (state as? InterviewState.Guide)?.let { keep(to(it)) }
    }

    private fun keep(next: InterviewState.Guide) {
        visit.ticked = next.ticked
        visit.unfolded = next.unfolded
        visit.showsAllChips = next.showsAllChips
        guide = next
        state = next
    }

    private companion object {
        /** How many municipalities are listed. */
        const val MOST_FOUND = 20u
    }
}

/** What tells one line from the others: a tick stays with its words, whatever else changes. */
fun tickOf(section: Section, statement: Statement): String = "${section.kind}/${statement.text}"

/** The same for a line that stands below the block too. */
fun carefulOf(statement: Statement): String = "careful/${statement.text}"

private fun <T> Set<T>.toggled(one: T): Set<T> = if (one in this) this - one else this + one
