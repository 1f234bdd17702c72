package app.kigen.interview

import android.view.View
import app.kigen.R
import app.kigen.core.Question
import app.kigen.look.Look
import app.kigen.look.asOneStop
import app.kigen.look.card
import app.kigen.look.secondary
import app.kigen.look.spaced
import app.kigen.look.stack
import app.kigen.look.unfolding

/** What the guide rests on: a row for each question, with what is given or assumed now, and a way to change it. */
class AssumptionsView(private val look: Look, private val ask: (Question) -> Unit, private val more: () -> Unit) {
    /** The first questions and those that have an answer; the others by a touch. */
    fun of(state: InterviewState.Assumptions): List<View> {
        val (shown, further) = state.questions.withIndex().partition { (at, question) ->
            at < FIRST || question.given != null || question.assumed != null
        }
        val title = look.words.with("screen-guide-more", "count" to further.size)
        val opens = look.unfolding(title, state.showsAll) { more() }
        return shown.map { row(it.value) } + listOfNotNull(opens.takeIf { further.isNotEmpty() }) +
            if (state.showsAll) further.map { row(it.value) } else emptyList()
    }

    private fun row(question: Question): View {
        val said = look.stack(
            look.text(question.name, Look.SMALL, R.color.page_dim),
            look.text(question.value, bold = true),
        ).asOneStop(question.chip)
        val change = look.words["screen-guide-change"]
        val button = look.secondary(change) { ask(question) }
        button.contentDescription = "$change${look.words["screen-spoken-joint"]}${question.name}"
        return look.spaced(look.card(said, look.spaced(button, 4)), 8)
    }

    private companion object {
        /** How many are seen at first: where, who goes, and who holds the card. */
        const val FIRST = 3
    }
}
