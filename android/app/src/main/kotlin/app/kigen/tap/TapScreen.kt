package app.kigen.tap

import android.view.View
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Action
import app.kigen.core.Failure
import app.kigen.core.FailureText
import app.kigen.core.cureText
import app.kigen.demo.Demo
import app.kigen.demo.holdDemo
import app.kigen.look.FailureView
import app.kigen.look.Look
import app.kigen.look.RowView
import app.kigen.look.line
import app.kigen.look.link
import app.kigen.look.page
import app.kigen.look.ring
import app.kigen.look.secondary
import app.kigen.look.sentence
import app.kigen.look.spaced
import app.kigen.navigation.Actions
import app.kigen.navigation.Navigator
import app.kigen.sharedphone.settingsLink

/**
 * Screen 1, 当てる: opens ready to read.
 *
 * @param demo the demo that runs, whose card is held by a touch
 * @param choices what can be chosen on this screen itself
 */
class TapScreen(private val tap: TapModel, private val demo: Demo? = null, private val choices: QuickChoices? = null) :
    Screen<TapState>(tap) {
    override fun title(words: Words): String = title(words, tap.state)

    private fun title(words: Words, state: TapState): String = when (state) {
        is TapState.Waiting, is TapState.WithoutRadio -> words["screen-tap-title"]
        is TapState.Reading -> words["screen-reading-title"]
        is TapState.LiftedTooEarly -> words.of(Failure.CardLost).title
        is TapState.Failed -> words.of(state.failure).title
    }

    override fun view(look: Look, state: TapState, navigator: Navigator): View = when (state) {
        is TapState.Waiting -> waiting(look, navigator, null)
        is TapState.WithoutRadio -> waiting(look, navigator, state.failure)
        is TapState.Reading -> reading(look, state)
        is TapState.LiftedTooEarly -> lifted(look, state, navigator)
        is TapState.Failed -> failed(look, state, navigator)
    }

    /** Ready, or why not: the way without a card stays open. */
    private fun waiting(look: Look, navigator: Navigator, obstacle: Failure?): View {
        val words = look.words
        val page = WaitingPage(look, navigator)
        if (demo != null) {
            val story = look.spaced(look.text(demo.card.story.sentence(), bold = true), 12)
            val end = look.spaced(look.secondary(words["screen-demo-end"]) { navigator.restart() })
            val content = page.promises() + story + page.howTo(hasHint = false)
            return look.page(words["screen-tap-title"], null, content, listOfNotNull(demoTap(look), end))
        }
        val content = mutableListOf<View>()
        choices?.let { content += look.spaced(it.row(look), 4) }
        // What keeps the phone from reading comes first: in large text the promises would push it out of sight.
        content += obstacle?.let { listOf(page.obstacle(it)) }.orEmpty() + page.promises()
        if (obstacle == null) content += page.howTo(hasHint = true)
        val isShared = choices?.isShared == true
        if (!isShared) {
            content += page.links(obstacle).mapIndexed { at, link -> look.spaced(link, if (at == 0) 8 else 0) }
        }
        val bottom = obstacle?.let { FailureView.buttons(look, words.of(it)) { act -> act(act, navigator) } }.orEmpty()
        return look.page(words["screen-tap-title"], look.settingsLink(navigator), content, bottom)
    }

    private fun reading(look: Look, state: TapState.Reading): View {
        val words = look.words
        val step = words.with("screen-reading-step", "step" to state.step, "of" to state.of)
        val progress = look.live(look.text("", Look.SMALL)).apply { contentDescription = step }
        val ring = look.ring(state.step, state.of, words["screen-reading-hold-still"])
        val facts = state.facts.flatMapIndexed { at, row ->
            listOfNotNull(look.line().takeIf { at > 0 }, look.spaced(RowView.full(look, row), if (at > 0) 0 else 16))
        }
        return look.page(title(words, state), null, listOf(look.spaced(ring, 20), progress) + facts)
    }

    /** The card left: the same page, whether something was known already or nothing. */
    private fun lifted(look: Look, state: TapState.LiftedTooEarly, navigator: Navigator): View {
        val unread = look.words["screen-lifted-read"]
        return failed(look, Failure.CardLost, state.inARow, navigator, unread)
    }

    private fun failed(look: Look, state: TapState.Failed, navigator: Navigator): View =
        failed(look, state.failure, state.inARow, navigator, null)

    private fun failed(look: Look, failure: Failure, inARow: Int, navigator: Navigator, more: String?): View {
        val text = look.words.of(failure)
        val cure = cureText(failure, inARow.toUInt(), look.words.language)
        val content = FailureView.below(look, text, cure, more)
        return look.page(text.title, corner(look, text, navigator), content, buttons(look, text, navigator))
    }

    /** In a demo the card is held at once; a button that only waits for it would be one touch more. */
    private fun buttons(look: Look, text: FailureText, navigator: Navigator): List<View> {
        val held =
            demoTap(look)?.takeIf { waits(text) } ?: return FailureView.buttons(look, text) { act(it, navigator) }
        return listOf(held) + FailureView.buttons(look, text) { act(it, navigator) }.drop(1)
    }

    /** «はじめから», where no button does the same. */
    private fun corner(look: Look, text: FailureText, navigator: Navigator): View? {
        if (waits(text) && demo == null) return null
        return look.link(look.words["screen-answer-restart"]) {
            tap.again()
            navigator.restart()
        }
    }

    private fun waits(text: FailureText): Boolean = text.buttons.first().action in WAITING

    private fun demoTap(look: Look): View? = demo?.let { look.holdDemo { tap.cardFound(it.contact()) } }

    private fun act(action: Action, navigator: Navigator) {
        if (action in WAITING) tap.again() else Actions.follow(action, navigator, tap.state)
    }

    private companion object {
        /** Both wait for the next card. */
        val WAITING = setOf(Action.READ_AGAIN, Action.OTHER_CARD)
    }
}
