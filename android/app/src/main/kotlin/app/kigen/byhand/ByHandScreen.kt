package app.kigen.byhand

import android.view.View
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Tone
import app.kigen.core.TypedDay
import app.kigen.look.Look
import app.kigen.look.link
import app.kigen.look.page
import app.kigen.look.panel
import app.kigen.look.primary
import app.kigen.look.secondary
import app.kigen.look.spaced
import app.kigen.navigation.Navigator

/** Screen 5, 手入力: the dates on the card's face. */
class ByHandScreen(private val byHand: ByHandModel) : Screen<ByHandState>(byHand) {
    override fun title(words: Words): String = words["screen-byhand-title"]

    override fun closes(): Boolean = byHand.close()

    override fun view(look: Look, state: ByHandState, navigator: Navigator): View {
        val back = look.link(look.words["screen-back"]) { if (!byHand.close()) navigator.back() }
        val title = title(look.words)
        return when (state) {
            is ByHandState.Which -> look.page(title, back, which(look))
            is ByHandState.OneDate -> oneDate(look, state, title, back)
            is ByHandState.Further -> further(look, state, title, back)
        }
    }

    private fun which(look: Look): List<View> {
        val words = look.words
        fun way(label: String, where: String, known: Known, above: Int) = listOf(
            look.spaced(look.secondary(words[label]) { byHand.choose(known) }, above),
            look.spaced(look.text(words[where], Look.SMALL, R.color.page_dim), 4),
        )
        return listOf(
            look.spaced(look.text(words["screen-byhand-one"]), 12),
            look.spaced(CardFaceDrawing(look).apply { contentDescription = words["screen-byhand-drawing"] }, 12),
        ) + way("screen-byhand-card", "screen-byhand-card-where", Known.CARD, 16) +
            way("screen-byhand-expires", "screen-byhand-expires-where", Known.CERTIFICATES, 16) +
            look.spaced(look.link(words["screen-byhand-made-title"]) { byHand.choose(Known.MAKING) }, 16)
    }

    private fun oneDate(look: Look, state: ByHandState.OneDate, title: String, back: View): View {
        val entry = when (state.known) {
            Known.CARD -> Entry.card(look, state.typed, state.refused)
            Known.CERTIFICATES -> Entry.certificates(look, state.typed, state.refused)
            Known.MAKING -> Entry.making(look, state.typed, state.refused)
        }
        val go = look.primary(look.words["screen-byhand-next"]) { byHand.next(state.known, entry.typed(state.typed)) }
        return look.page(title, back, aside(look, state.refused, entry) + entry.views, listOf(go))
            .also { entry.focusWrong() }
    }

    private fun further(look: Look, state: ByHandState.Further, title: String, back: View): View {
        val words = look.words
        val entry = Further(look, state)
        val content = aside(look, state.refused, entry.card) + entry.views +
            look.spaced(look.text(words["screen-byhand-kept"], Look.SMALL, R.color.page_dim), 16)
        val go = look.primary(words["screen-byhand-go"]) { byHand.answer(state.known, entry.typed()) }
        return look.page(title, back, content, listOf(go)).also { entry.card?.focusWrong() }
    }

    /** What is wrong with no field of this page. */
    private fun aside(look: Look, refused: Refused?, entry: Entry?): List<View> {
        if (refused == null || refused.fields.any { it in entry?.days.orEmpty() }) return emptyList()
        return listOf(look.spaced(look.live(look.panel(Tone.ACT, refused.said)), 12))
    }
}
