package app.kigen.navigation

import android.view.View
import app.kigen.core.QuestionKind
import app.kigen.core.WayOut
import app.kigen.core.wayOutLabel
import app.kigen.look.Look
import app.kigen.look.first
import app.kigen.look.primary

/** The button of a page that has nothing to show: no page is a dead end. */
object WayOutView {
    /** [ask] answers a question anew; `null` where nothing but the beginning is left. */
    fun of(look: Look, way: WayOut?, navigator: Navigator, ask: (QuestionKind) -> Unit = {}): View? = way?.let {
        look.primary(label(look, it)) {
            when (it) {
                is WayOut.SetClock -> navigator.platform.openClockSettings()
                is WayOut.EnterDay -> navigator.back()
                is WayOut.AnswerAgain -> ask(it.question)
            }
        }
    }

    private fun label(look: Look, way: WayOut): String {
        val short = when (way) {
            is WayOut.SetClock -> "screen-error-set-clock-short"
            is WayOut.EnterDay -> "screen-error-enter-day-short"
            is WayOut.AnswerAgain -> "screen-error-answer-again-short"
        }
        return look.first(wayOutLabel(way, look.words.language), look.words[short])
    }
}
