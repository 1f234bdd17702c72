package app.kigen.selfcheck

import android.view.View
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Action
import app.kigen.core.CheckLine
import app.kigen.core.Tone
import app.kigen.look.FailureView
import app.kigen.look.Look
import app.kigen.look.link
import app.kigen.look.page
import app.kigen.look.panel
import app.kigen.look.secondary
import app.kigen.look.spaced
import app.kigen.navigation.Actions
import app.kigen.navigation.Navigator

/** Screen 7, 読み取れないとき: what mostly helps, then what works, what does not, and what to do about it. */
class SelfCheckScreen(private val check: SelfCheckModel) : Screen<SelfCheckState>(check) {
    override fun title(words: Words): String = words["screen-tap-trouble"]

    override fun view(look: Look, state: SelfCheckState, navigator: Navigator): View {
        val words = look.words
        val back = look.link(words["screen-back"]) { navigator.back() }
        val content = mutableListOf<View>()
        val bottom = mutableListOf<View>()
        val again = look.secondary(words["screen-selfcheck-again"]) { check.again() }
        val checking = { look.spaced(look.live(look.text(words["screen-selfcheck-checking"])), 16) }
        fun checks(open: Set<Checks>, vararg lists: Pair<String, List<CheckLine>>) =
            ChecksView(look, open, check::toggle).views(lists.toList())
        when (state) {
            is SelfCheckState.CheckingPhone -> content += listOf(look.spaced(CausesView.of(look), 12), checking())

            is SelfCheckState.Phone -> {
                val obstacle = state.obstacle
                // Without a radio no position helps.
                if (obstacle == null) {
                    content += look.spaced(CausesView.of(look), 12)
                    content += look.spaced(hold(look), 20)
                }
                content += checks(state.open, PHONE to state.phone)
                obstacle?.let { bottom += FailureView.buttons(look, words.of(it)) { act -> follow(act, navigator) } }
                bottom += if (obstacle == null) again else look.spaced(again)
            }

            is SelfCheckState.CheckingCard -> content += checking()

            is SelfCheckState.Done -> {
                content += checks(state.open, PHONE to state.phone, CARD to state.card)
                content += look.spaced(CausesView.of(look), 24)
                bottom += again
            }

            is SelfCheckState.Failed -> {
                val text = words.of(state.failure)
                content += look.spaced(look.live(FailureView.panel(look, text)), 16)
                content += look.spaced(CausesView.of(look), 20)
                content += checks(state.open, PHONE to state.phone)
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

    private companion object {
        const val PHONE = "screen-selfcheck-phone"
        const val CARD = "screen-selfcheck-card"
    }
}
