package app.kigen.selfcheck

import android.view.View
import app.kigen.Navigator
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.CheckLine
import app.kigen.look.Actions
import app.kigen.look.FailureView
import app.kigen.look.Look
import app.kigen.look.Tone

/** Screen 7, セルフチェック: what works, what does not, and what to do about it. */
class SelfCheckScreen(private val check: SelfCheckModel) : Screen<SelfCheckState>(check) {
    override fun title(words: Words): String = words["screen-selfcheck-title"]

    override fun view(look: Look, state: SelfCheckState, navigator: Navigator): View {
        val words = look.words
        val back = look.link(words["screen-back"]) { navigator.back() }
        val content = mutableListOf<View>()
        val bottom = mutableListOf<View>()
        val again = look.secondary(words["screen-selfcheck-again"]) { check.again() }
        val checking = { look.spaced(look.live(look.text(words["screen-selfcheck-checking"])), 16) }
        when (state) {
            is SelfCheckState.CheckingPhone -> content += checking()

            is SelfCheckState.Phone -> {
                content += lines(look, "screen-selfcheck-phone", state.phone)
                content += look.spaced(hold(look), 20)
                bottom += again
            }

            is SelfCheckState.CheckingCard -> {
                content += lines(look, "screen-selfcheck-phone", state.phone)
                content += checking()
            }

            is SelfCheckState.Done -> {
                content += lines(look, "screen-selfcheck-card", state.card)
                content += lines(look, "screen-selfcheck-phone", state.phone)
                bottom += again
            }

            is SelfCheckState.Failed -> {
                val text = words.of(state.failure)
                content += look.spaced(look.live(FailureView.panel(look, text)), 16)
                content += lines(look, "screen-selfcheck-phone", state.phone)
                bottom += FailureView.buttons(look, text) { follow(it, navigator) }
            }
        }
        return look.page(title(words), back, content, bottom)
    }

    private fun follow(action: String, navigator: Navigator) = when (action) {
        Actions.READ_AGAIN, Actions.OTHER_CARD, SELF_CHECK -> check.again()
        else -> Actions.follow(action, navigator, check.state)
    }

    private fun hold(look: Look): View =
        look.panel(Tone.NOTE, look.text(look.words["screen-selfcheck-hold"], color = Tone.NOTE.text))

    private fun lines(look: Look, heading: String, lines: List<CheckLine>): List<View> =
        listOf(look.spaced(look.heading(look.words[heading], Look.BODY), 20)) +
            lines.map { look.spaced(line(look, it), 8) }

    private fun line(look: Look, line: CheckLine): View {
        val (sign, tone) = level(line.level)
        val state = look.words["screen-selfcheck-${line.level}"]
        val parts = mutableListOf<View>(look.text("$sign $state", Look.SMALL, tone.text, bold = true))
        parts += look.text(line.said, color = tone.text)
        line.advice?.let { parts += look.spaced(look.text(it, color = tone.text), 4) }
        return look.panel(tone, *parts.toTypedArray()).apply {
            contentDescription = listOfNotNull(state, line.said, line.advice).joinToString("、")
            isFocusable = true
        }
    }

    private fun level(name: String): Pair<String, Tone> = when (name) {
        "pass" -> "✓" to Tone.FINE
        "warn" -> "!" to Tone.ACT
        else -> "✗" to Tone.ENDED
    }

    private companion object {
        const val SELF_CHECK = "self-check"
    }
}
