package app.kigen.interview

import app.kigen.Cases
import app.kigen.core.Case
import app.kigen.core.GivenAnswer
import app.kigen.core.Language
import app.kigen.core.Question
import app.kigen.core.QuestionKind
import app.kigen.core.SectionKind

/** What a person said and packed for one reading. It lives while the app is open, and is never stored. */
class Visit(val cases: Cases) {
    /** The answers given: the whole situation. */
    var given: List<GivenAnswer> = emptyList()

    /** What was answered with «分からない»: it is not asked again in its place. */
    var unknown: Set<QuestionKind> = emptySet()

    /** What of the checklist is in the bag. */
    var ticked: Set<String> = emptySet()

    /** The sections that are open: none at first, since the block says what to do. */
    var unfolded: Set<SectionKind> = emptySet()

    /** The question to ask before screen 2 answers. */
    fun askedBeforeTheAnswer(case: Case, language: Language): Question? = case.askedBeforeTheAnswer(language).open()

    /** The question to ask at the head of screen 3. */
    fun askedBeforeTheGuide(case: Case, language: Language): Question? = case.askedBeforeTheGuide(language).open()

    private fun Question?.open() = this?.takeIf { it.kind !in unknown }

    /** The answers with another one; `null` leaves the question open. */
    fun with(question: Question, name: String?): List<GivenAnswer> =
        given.filter { it.question != question.kind } + listOfNotNull(name?.let { GivenAnswer(question.kind, it) })

    /** The same person's visit, with what is known now. */
    fun knowing(cases: Cases): Visit = Visit(cases).also {
        it.given = given
        it.unknown = unknown
        it.ticked = ticked
        it.unfolded = unfolded
    }
}
