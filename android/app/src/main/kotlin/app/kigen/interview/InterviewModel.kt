package app.kigen.interview

import app.kigen.Attempt
import app.kigen.Model
import app.kigen.Threads
import app.kigen.attempt
import app.kigen.core.BriefKind
import app.kigen.core.GivenAnswer
import app.kigen.core.Language
import app.kigen.core.PrefectureName
import app.kigen.core.Question
import app.kigen.core.QuestionKind
import app.kigen.core.Section
import app.kigen.core.SectionKind
import app.kigen.core.Shared
import app.kigen.core.municipalities
import app.kigen.core.municipalitiesOf
import app.kigen.core.prefectures
import app.kigen.core.wayOut
import app.kigen.core.wayOutProblem

/** The guide for one reading on one day: complete from the beginning, and made anew with each answer. */
class InterviewModel(private val threads: Threads, private val language: () -> Language, private val visit: Visit) :
    Model<InterviewState>(InterviewState.Preparing) {
    /** The guide as it was last made, for the way back to it. */
    private var guide: InterviewState.Guide? = null
    private var isLeft = false

    init {
        begin()
    }

    private fun begin() = make(visit.given) { state = noGuide(it) }

    private fun noGuide(failed: Attempt.Failed): InterviewState.NoGuide {
        val refusal = failed.refusal ?: return InterviewState.NoGuide(failed.said(language()))
        val today = visit.cases.today.source
        return InterviewState.NoGuide(wayOutProblem(refusal, today, language()), wayOut(refusal, today))
    }

    /** Drops an answer that let no guide be made, and asks its question again. */
    fun askAgain(kind: QuestionKind) {
        val others = visit.given.filter { it.question != kind }
        make(others, then = { guide -> guide.questions.find { it.kind == kind }?.let(::ask) }) { begin() }
    }

    /** Opens or closes a section. */
    fun fold(section: Section) = change { it.copy(unfolded = it.unfolded.toggled(section.kind)) }

    /** Ticks a paper, by its sentence in the guide, or takes the tick away. */
    fun tick(sentence: String) = change { it.copy(ticked = it.ticked.toggled(sentence)) }

    /** Opens or closes what the lines of a section rest on; `null` stands for what to be careful of. */
    fun source(section: SectionKind?) = change { it.copy(sourced = it.sourced.toggled(section)) }

    /** Shows what the guide rests on. */
    fun reconsider() {
        (state as? InterviewState.Guide)?.let { state = InterviewState.Assumptions(it.questions) }
    }

    /** Shows the further questions, or hides them. */
    fun showMore() {
        (state as? InterviewState.Assumptions)?.let { state = it.copy(showsAll = !it.showsAll) }
    }

    /** Opens a question. */
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
        val before = visit.given
        make(visit.with(question, name), { Change(it.chip(question, name), before) }) { problem ->
            state = InterviewState.Choosing(question, problem.said(language()))
        }
    }

    /** Takes an answer where the question stands at the head of the guide; `null` is «分からない». */
    fun answerInPlace(question: Question, name: String?) {
        if (name == null) {
            visit.unknown += question.kind
            change { it.copy(asked = null) }
        } else {
            answer(question, name)
        }
    }

    /** Takes the last answer back. */
    fun undo() {
        val change = (state as? InterviewState.Guide)?.change ?: return
        make(change.before) { state = noGuide(it) }
    }

    /** Looks for municipalities by kanji, kana, Latin letters or code. */
    fun search(query: String) = find {
        it.copy(query = query, found = municipalities(query.trim(), MOST_FOUND, language()), prefectures = emptyList())
    }

    /** Opens or closes the list of prefectures. */
    fun foldPrefectures() = find {
        it.copy(prefectures = if (it.prefectures.isEmpty()) prefectures(language()) else emptyList(), found = null)
    }

    /** Lists what lies in a prefecture. */
    fun choose(prefecture: PrefectureName) = find {
        it.copy(found = municipalitiesOf(prefecture.code, language()), prefectures = emptyList())
    }

    private fun find(found: (InterviewState.FindingMunicipality) -> InterviewState) {
        val asking = state as? InterviewState.FindingMunicipality ?: return
        threads.worker.execute {
            val next = found(asking)
            threads.main.execute { if (state == asking) state = next }
        }
    }

    /** Shows the days that can be put into the calendar. */
    fun remind() {
        (state as? InterviewState.Guide)?.let { state = InterviewState.Reminders(it.reminders, it.visits) }
    }

    /** Opens or closes the days to choose from. */
    fun foldVisits() {
        (state as? InterviewState.Reminders)?.let { state = it.copy(showsAll = !it.showsAll) }
    }

    /** Back to the guide from whatever was opened in it. False when the guide is what is shown. */
    fun close(): Boolean {
        val shown = guide
        if (shown == null || state is InterviewState.Guide) return false
        state = shown
        return true
    }

    /** Hands over the block, or the whole guide, as plain text, on the main thread. */
    fun share(extent: Shared, take: (String) -> Unit) {
        threads.worker.execute {
            val text = visit.cases.under(visit.given).sharedText(extent, language())
            threads.main.execute { if (!isLeft) take(text) }
        }
    }

    override fun left() {
        isLeft = true
    }

    private fun make(
        given: List<GivenAnswer>,
        change: (InterviewState.Guide) -> Change? = { null },
        then: (InterviewState.Guide) -> Unit = {},
        refused: (Attempt.Failed) -> Unit,
    ) {
        threads.worker.execute {
            when (val made = attempt { guide(given) }) {
                is Attempt.Done -> threads.main.execute {
                    val before = guide?.brief?.lines.orEmpty()
                    val changed = made.value.brief.lines.filter { it !in before && before.isNotEmpty() }
                    visit.given = given
                    keep(made.value.after(change(made.value), changed.map { it.kind }.toSet()))
                    then(made.value)
                }

                is Attempt.Failed -> threads.main.execute { refused(made) }
            }
        }
    }

    private fun guide(given: List<GivenAnswer>): InterviewState.Guide {
        val case = visit.cases.under(given)
        return InterviewState.Guide(
            brief = case.brief(language()),
            asked = visit.askedBeforeTheGuide(case, language()),
            questions = case.questions(language()),
            sections = case.guide(language()),
            reminders = case.reminders(language()),
            visits = case.visitDays(language()),
        )
    }

    /** What a person folded and ticked, up to now: while the worker made this guide the one before it was shown. */
    private fun InterviewState.Guide.after(change: Change?, changed: Set<BriefKind>) =
        copy(change = change, changed = changed, unfolded = visit.unfolded, ticked = visit.ticked)

    /** The words of an answer: those of the new guide's question, or of the old one's where it is asked no more. */
    private fun InterviewState.Guide.chip(question: Question, name: String?): String =
        questions.find { it.kind == question.kind }?.chip
            ?: question.answers.find { it.name == name }?.let { it.text } ?: question.name

    private fun change(to: (InterviewState.Guide) -> InterviewState.Guide) {
        (state as? InterviewState.Guide)?.let { keep(to(it).copy(changed = emptySet())) }
    }

    private fun keep(next: InterviewState.Guide) {
        visit.ticked = next.ticked
        visit.unfolded = next.unfolded
        guide = next
        state = next
    }

    private companion object {
        /** How many municipalities are listed. */
        const val MOST_FOUND = 20u
    }
}

private fun <T> Set<T>.toggled(one: T): Set<T> = if (one in this) this - one else this + one
