package app.kigen.projected

import android.view.View
import android.widget.LinearLayout
import android.widget.LinearLayout.LayoutParams
import android.widget.LinearLayout.LayoutParams.WRAP_CONTENT
import app.kigen.Screen
import app.kigen.Words
import app.kigen.answer.AnswerBand
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.interview.BriefView
import app.kigen.look.Look
import app.kigen.look.RailView
import app.kigen.look.link
import app.kigen.look.page
import app.kigen.look.secondary
import app.kigen.look.spaced
import app.kigen.look.stack
import app.kigen.look.withRoomForRings
import app.kigen.navigation.Navigator

/** «大きく映す»: band, rail and block in two columns, for a screen that several people look at. */
class ProjectedScreen(private val projected: ProjectedModel) : Screen<ProjectedState>(projected) {
    override fun title(words: Words): String = words["screen-answer-title"]

    override fun view(look: Look, state: ProjectedState, navigator: Navigator): View {
        val back = look.link(look.words["screen-back"]) { navigator.back() }
        val content = (state as? ProjectedState.Shown)?.let { listOf(columns(look, it, navigator)) }.orEmpty()
        return look.page(title(look.words), back, content, widest = 2 * COLUMN + GAP)
    }

    private fun columns(look: Look, state: ProjectedState.Shown, navigator: Navigator): View {
        val isWide = isWide(look)
        val inside = if (isWide) Look(look.context, look.words, look.textScale * LARGER, COLUMN) else look
        val rail = state.answer.rail.takeIf { it.isNotEmpty() }?.let { inside.spaced(RailView.of(inside, it), 20) }
        val answer = inside.stack(*listOfNotNull(AnswerBand.of(inside, state.answer), rail).toTypedArray())
        val brief = BriefView(inside, emptySet(), state.ticked, touched(navigator), navigator.places.isShared)
            .of(state.brief)
        if (!isWide) return look.stack(answer, look.spaced(brief, 20))
        return LinearLayout(look.context).apply {
            withRoomForRings()
            addView(answer, LayoutParams(0, WRAP_CONTENT, 1f))
            addView(brief, LayoutParams(0, WRAP_CONTENT, 1f).apply { marginStart = look.dp(GAP) })
        }
    }

    private fun touched(navigator: Navigator) = object : BriefView.Touched {
        override fun call(number: String) {
            navigator.platform.dial(number)
        }

        override fun map(query: String) {
            navigator.platform.map(query)
        }

        override fun tick(sentence: String) = projected.tick(sentence)
    }

    companion object {
        /** The way there from screen 2, where the screen is wide enough for two columns. */
        fun button(look: Look, reading: Reading, today: Today, navigator: Navigator): View? =
            navigator.places.projected?.takeIf { isWide(look) }?.let { make ->
                look.secondary(look.words["screen-project"]) { navigator.open(make(reading, today)) }
            }

        private fun isWide(look: Look): Boolean =
            look.context.resources.configuration.screenWidthDp >= WIDE && look.scale * LARGER < Look.STACKED

        /** From where on there are two columns; how wide each is at least, and between them, in dp. */
        private const val WIDE = 840
        private const val COLUMN = 360
        private const val GAP = 40

        private const val LARGER = 1.2f
    }
}
