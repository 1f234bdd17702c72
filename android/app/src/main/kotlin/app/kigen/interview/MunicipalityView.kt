package app.kigen.interview

import android.text.InputType
import android.view.View
import android.view.inputmethod.EditorInfo
import app.kigen.R
import app.kigen.look.Look
import app.kigen.look.field
import app.kigen.look.folding
import app.kigen.look.leading
import app.kigen.look.link
import app.kigen.look.list
import app.kigen.look.primary
import app.kigen.look.ruled
import app.kigen.look.secondary
import app.kigen.look.spaced

/** The question of the municipality: by its name, or by its prefecture for those who do not type. */
class MunicipalityView(private val look: Look, private val interview: InterviewModel) {
    private val words = look.words

    /** What is taken now, the field, the list of prefectures, and what was found. */
    fun of(state: InterviewState.FindingMunicipality): List<View> {
        val question = state.question
        val isAssumed = question.given == null && question.assumed != null
        val taken = if (isAssumed) words.with("screen-guide-assumed", "answer" to question.chip) else question.chip
        val now = look.spaced(look.text(taken, bold = true), 8)
        val keep = look.secondary(words["screen-guide-keep"]) { interview.close() }
        val isTaken = question.given != null || question.assumed != null
        val skip = look.link(words["question-skip"]) { interview.answer(question, null) }
        return listOfNotNull(now, keep.takeIf { isTaken }?.let { look.spaced(it, 8) }) +
            search(state) + found(state) + prefectures(state) +
            listOfNotNull(skip.takeIf { question.given != null }?.let { look.spaced(it, 8) })
    }

    private fun search(state: InterviewState.FindingMunicipality): List<View> {
        val label = words["screen-guide-search-field"]
        val field = look.field(label, R.id.query, state.query, InputType.TYPE_CLASS_TEXT, LONGEST_NAME)
        field.imeOptions = field.imeOptions or EditorInfo.IME_ACTION_SEARCH
        field.setOnEditorActionListener { view, _, _ ->
            interview.search(view.text.toString())
            true
        }
        return listOf(
            look.spaced(look.text(label), 16),
            look.spaced(field, 4),
            look.spaced(look.primary(words["screen-guide-search"]) { interview.search(field.text.toString()) }),
        )
    }

    private fun found(state: InterviewState.FindingMunicipality): List<View> {
        val found = state.found ?: return emptyList()
        val result =
            if (found.isEmpty()) {
                words["screen-guide-search-none"]
            } else {
                words.with("screen-guide-search-found", "count" to found.size)
            }
        val rows = found.map { one -> look.leading(one.name) { interview.answer(state.question, one.code) } }
        val list = look.list(rows).takeIf { rows.isNotEmpty() }
        return listOfNotNull(look.spaced(look.live(look.text(result)), 16), list?.let { look.spaced(it, 8) })
    }

    private fun prefectures(state: InterviewState.FindingMunicipality): List<View> {
        val isOpen = state.prefectures.isNotEmpty()
        val list = look.folding(words["screen-guide-prefectures"], isOpen, { interview.foldPrefectures() }) {
            look.ruled(state.prefectures.map { one -> look.leading(one.name) { interview.choose(one) } })
        }
        return listOf(look.spaced(list, 20))
    }

    private companion object {
        const val LONGEST_NAME = 40
    }
}
