package app.kigen.byhand

import android.view.View
import app.kigen.look.Look
import app.kigen.look.check
import app.kigen.look.radio
import app.kigen.look.spaced

/** The questions behind the date: what is not asked for a date that answers it is not there. */
class Further(look: Look, private val state: ByHandState.Further) {
    private var underAge = state.typed.underAge
    private var stay = state.typed.stay
    private var renewed = state.typed.renewed

    /** The card's own end, where the certificates' is known. */
    val card: Entry? = if (state.known == Known.CERTIFICATES) {
        Entry.card(look, state.typed, state.refused, also = true)
    } else {
        null
    }

    /** From top to bottom. */
    val views: List<View> = card?.views.orEmpty() +
        (if (state.known == Known.CARD) renewal(look) else emptyList()) +
        look.spaced(look.check(look.words["screen-byhand-stay"], stay) { stay = it }, 16) +
        look.check(look.words["screen-byhand-under-age"], underAge) { underAge = it }

    /** Everything that was typed, here and before. */
    fun typed(): TypedFields = (card?.typed(state.typed) ?: state.typed)
        .copy(underAge = underAge, stay = stay, renewed = renewed)

    private fun renewal(look: Look): List<View> {
        val answers = listOf(true to "question-answer-yes", false to "question-answer-no", null to "question-skip")
        val radios = answers.map { (answer, label) -> answer to look.radio(look.words[label], renewed == answer) {} }
        radios.forEach { (answer, radio) ->
            radio.setOnClickListener {
                radios.forEach { (_, other) -> other.isChecked = other === radio }
                renewed = answer
            }
        }
        return listOf(look.spaced(look.heading(look.words["screen-byhand-renewed"], Look.BODY), 16)) +
            radios.map { it.second }
    }
}
