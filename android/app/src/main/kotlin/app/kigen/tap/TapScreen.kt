package app.kigen.tap

import android.animation.ValueAnimator
import android.view.View
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Action
import app.kigen.core.Failure
import app.kigen.core.Row
import app.kigen.core.Tone
import app.kigen.demo.Demo
import app.kigen.look.CardDrawing
import app.kigen.look.FailureView
import app.kigen.look.Look
import app.kigen.look.RingView
import app.kigen.look.RowView
import app.kigen.look.page
import app.kigen.look.sentence
import app.kigen.look.text
import app.kigen.navigation.Actions
import app.kigen.navigation.Navigator

/**
 * Screen 1, かざす: opens ready to read.
 *
 * @param demo the demo that runs, whose card is held by a touch
 */
class TapScreen(private val tap: TapModel, private val demo: Demo? = null) : Screen<TapState>(tap) {
    override fun title(words: Words): String = title(words, tap.state)

    private fun title(words: Words, state: TapState): String = when (state) {
        is TapState.Waiting, is TapState.NfcOff, is TapState.NoNfc -> words["screen-tap-title"]

        is TapState.Reading -> words["screen-reading-title"]

        is TapState.LiftedTooEarly ->
            words[if (state.facts.isEmpty()) "screen-lifted-title-nothing" else "screen-lifted-title"]

        is TapState.Failed -> words["screen-failed-title"]
    }

    override fun view(look: Look, state: TapState, navigator: Navigator): View = when (state) {
        is TapState.Waiting -> waiting(look, navigator, null)
        is TapState.NfcOff -> waiting(look, navigator, Failure.NfcOff)
        is TapState.NoNfc -> waiting(look, navigator, Failure.NoNfc)
        is TapState.Reading -> reading(look, state)
        is TapState.LiftedTooEarly -> lifted(look, state, navigator)
        is TapState.Failed -> failed(look, state, navigator)
    }

    /** Ready, or why not: the way without a card stays open. */
    private fun waiting(look: Look, navigator: Navigator, obstacle: Failure?): View {
        val words = look.words
        val places = navigator.places
        val content = mutableListOf<View>()
        content += look.spaced(look.text(words["screen-tap-no-pin"], color = R.color.page_dim), 4)
        if (obstacle == null) {
            val antenna = Antenna.places(look.context)
            val drawing = CardDrawing(look, antenna, ValueAnimator.areAnimatorsEnabled())
            drawing.contentDescription = words["screen-tap-drawing"]
            content += look.spaced(drawing, 16)
            content +=
                look.spaced(
                    look.middle(look.text(words[Antenna.label(antenna)], Look.BODY, bold = true)),
                    12,
                )
        } else {
            content += look.spaced(FailureView.panel(look, words.of(obstacle)), 20)
        }
        if (demo != null) {
            content.add(1, look.spaced(look.text(demo.card.story.sentence(), bold = true), 12))
            val end = look.spaced(look.secondary(words["screen-demo-end"]) { navigator.restart() })
            return look.page(words["screen-tap-title"], null, content, listOfNotNull(demoTap(look), end))
        }
        val bottom = mutableListOf<View>()
        if (obstacle != null) {
            bottom += FailureView.buttons(look, words.of(obstacle)) { act(it, navigator) }
        }
        places.byHand?.takeIf { obstacle != Failure.NoNfc }?.let { make ->
            bottom += look.spaced(look.secondary(words["screen-tap-by-hand"]) { navigator.open(make()) })
        }
        val links =
            listOfNotNull(
                places.selfCheck?.let { make -> look.link(words["screen-tap-trouble"]) { navigator.open(make()) } },
                places.demo?.let { make -> look.link(words["screen-tap-demo"]) { navigator.open(make()) } },
            )
        bottom += (if (links.size == 2) listOf(look.halves(links[0], links[1])) else links).map { look.spaced(it, 4) }
        bottom +=
            look.spaced(
                look.middle(look.text(words["screen-tap-promise"], Look.SMALL, R.color.page_dim)),
                8,
            )
        val settings = places.settings?.let { make ->
            look.link(words["screen-tap-settings"]) { navigator.open(make()) }
        }
        return look.page(words["screen-tap-title"], settings, content, bottom)
    }

    private fun reading(look: Look, state: TapState.Reading): View {
        val words = look.words
        val hold = look.middle(look.heading(words["screen-reading-hold-still"]))
        val step = words.with("screen-reading-step", "step" to state.step, "of" to state.of)
        val progress = look.live(look.text("", Look.SMALL)).apply { contentDescription = step }
        val content =
            listOf(look.spaced(RingView(look, state.step, state.of), 20), progress, look.spaced(look.live(hold), 16))
        return look.page(title(words, state), null, content + facts(look, state.facts))
    }

    private fun lifted(look: Look, state: TapState.LiftedTooEarly, navigator: Navigator): View {
        val words = look.words
        val panel =
            look.panel(
                Tone.NOTE,
                look.beside(look.icon(Tone.NOTE), look.heading(words["screen-lifted-again"], color = Tone.NOTE.text)),
                look.spaced(look.text(words["screen-lifted-nothing-lost"], color = Tone.NOTE.text), 6),
            )
        val content = mutableListOf<View>(look.spaced(look.live(panel), 16))
        if (state.facts.isNotEmpty()) {
            content += look.spaced(look.heading(words["screen-lifted-read"], Look.BODY), 20)
            content += facts(look, state.facts)
        }
        val antenna = Antenna.places(look.context)
        val drawing = CardDrawing(look, antenna, ValueAnimator.areAnimatorsEnabled())
        drawing.contentDescription = words["screen-tap-drawing"]
        content += look.spaced(drawing, 16)
        return look.page(title(words, state), restart(look, navigator), content, listOfNotNull(demoTap(look)))
    }

    private fun demoTap(look: Look): View? =
        demo?.let { look.primary(look.words["screen-demo-hold"]) { tap.cardFound(it.contact()) } }

    private fun failed(look: Look, state: TapState.Failed, navigator: Navigator): View {
        val text = look.words.of(state.failure)
        val content = listOf(look.spaced(look.live(FailureView.panel(look, text)), 16))
        val buttons = FailureView.buttons(look, text) { act(it, navigator) }
        return look.page(title(look.words, state), restart(look, navigator), content, buttons)
    }

    private fun restart(look: Look, navigator: Navigator): View = look.link(look.words["screen-answer-restart"]) {
        tap.again()
        navigator.restart()
    }

    private fun facts(look: Look, facts: List<Row>): List<View> = facts.flatMapIndexed { at, row ->
        listOfNotNull(
            if (at >
                0
            ) {
                look.line()
            } else {
                null
            },
            look.spaced(RowView.short(look, row), if (at > 0) 0 else 16),
        )
    }

    private fun act(action: Action, navigator: Navigator) {
        if (action == Action.READ_AGAIN || action == Action.OTHER_CARD) {
            tap.again()
        } else {
            Actions.follow(action, navigator, tap.state)
        }
    }
}
