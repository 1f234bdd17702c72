package app.kigen.selfcheck

import android.view.View
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Action
import app.kigen.core.CheckLevel
import app.kigen.core.CheckLine
import app.kigen.core.Tone
import app.kigen.look.FailureView
import app.kigen.look.Look
import app.kigen.look.asOneStop
import app.kigen.look.page
import app.kigen.look.text
import app.kigen.navigation.Actions
import app.kigen.navigation.Navigator

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
                val obstacle = state.obstacle
                if (obstacle == null) {
                    content += look.spaced(hold(look), 20)
                    content += look.spaced(look.text(words["screen-selfcheck-extended"], Look.SMALL), 8)
                }
                obstacle?.let { bottom += FailureView.buttons(look, words.of(it)) { act -> follow(act, navigator) } }
                bottom += if (obstacle == null) again else look.spaced(again)
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

    private fun follow(action: Action, navigator: Navigator) = when (action) {
        Action.READ_AGAIN, Action.OTHER_CARD, Action.SELF_CHECK -> check.again()

        Action.SHOW_GUIDE, Action.NFC_SETTINGS, Action.CLOCK_SETTINGS, Action.BY_HAND, Action.ENTER_AGAIN,
        Action.FORGOTTEN, Action.HOW_TO_RESET, Action.COPY_DETAILS,
        -> Actions.follow(action, navigator, check.state)
    }

    private fun hold(look: Look): View = look.panel(Tone.NOTE, look.words["screen-selfcheck-hold"])

    private fun lines(look: Look, heading: String, lines: List<CheckLine>): List<View> = listOf(
        look.spaced(look.heading(look.words[heading], Look.BODY), 20),
        look.live(look.stack(*together(lines).map { look.spaced(panel(look, it), 8) }.toTypedArray())),
    )

    /** What is well stands together, line by line; what is not stands for itself. */
    private fun together(lines: List<CheckLine>): List<List<CheckLine>> = lines.fold(emptyList()) { groups, line ->
        val last = groups.lastOrNull()
        if (line.level == CheckLevel.PASS && last?.last()?.level == CheckLevel.PASS) {
            groups.dropLast(1) + listOf(last + line)
        } else {
            groups + listOf(listOf(line))
        }
    }

    private fun panel(look: Look, lines: List<CheckLine>): View {
        val level = lines.first().level
        val (sign, tone, label) = told(level)
        val state = look.words[label]
        if (level == CheckLevel.PASS) {
            val items = lines.map { line ->
                look.item("$sign ", line.said, color = tone.text)
                    .asOneStop(listOf(state, line.said).joinToString(look.words["screen-spoken-joint"]))
            }
            return look.panel(tone, *items.toTypedArray())
        }
        val line = lines.single()
        val parts = mutableListOf<View>(look.text("$sign $state", Look.SMALL, tone.text, bold = true))
        parts += look.text(line.said, color = tone.text)
        line.advice?.let { parts += look.spaced(look.text(it, color = tone.text), 4) }
        val spoken = listOfNotNull(state, line.said, line.advice).joinToString(look.words["screen-spoken-joint"])
        return look.panel(tone, *parts.toTypedArray()).asOneStop(spoken)
    }

    /** Sign, colour role and label of a level. */
    private fun told(level: CheckLevel): Triple<String, Tone, String> = when (level) {
        CheckLevel.PASS -> Triple("✓", Tone.FINE, "screen-selfcheck-pass")
        CheckLevel.WARN -> Triple("!", Tone.ACT, "screen-selfcheck-warn")
        CheckLevel.FAIL -> Triple("✗", Tone.ENDED, "screen-selfcheck-fail")
    }
}
