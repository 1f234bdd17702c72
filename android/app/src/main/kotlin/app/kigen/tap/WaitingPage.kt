package app.kigen.tap

import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import android.widget.TextView
import app.kigen.core.Failure
import app.kigen.core.Tone
import app.kigen.drawing.InHand
import app.kigen.drawing.OnTable
import app.kigen.drawing.SceneView
import app.kigen.drawing.WaitingDot
import app.kigen.look.FailureView
import app.kigen.look.Look
import app.kigen.look.after
import app.kigen.look.appear
import app.kigen.look.halves
import app.kigen.look.icon
import app.kigen.look.link
import app.kigen.look.signed
import app.kigen.look.spaced
import app.kigen.look.stack
import app.kigen.navigation.Navigator

/** What screen 1 says while no card is there. */
class WaitingPage(private val look: Look, private val navigator: Navigator) {
    private val words = look.words

    /** The two promises, the strongest first. */
    fun promises(): List<View> = listOf(
        look.spaced(look.signed(look.icon(Tone.FINE), look.text(words["screen-tap-no-pin"], bold = true)), 10),
        look.spaced(look.signed(look.icon(Tone.FINE), look.text(words["screen-tap-promise"])), 0),
    )

    /** That the phone waits, how to hold the card, and after a while what to try. */
    fun howTo(hasHint: Boolean): List<View> {
        val antenna = Antenna.places(look.context)
        val waiting = LinearLayout(look.context).apply {
            gravity = Gravity.CENTER_VERTICAL
            addView(WaitingDot(look))
            addView(look.text(words["screen-tap-waiting"], bold = true))
        }
        val inHand = SceneView(look, InHand(antenna), SceneView.HALF).apply {
            contentDescription = words["screen-tap-drawing"]
            importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_YES
        }
        val hand = look.stack(inHand, caption(Antenna.label(antenna)))
        val table = look.stack(SceneView(look, OnTable, SceneView.HALF), caption("screen-tap-table"))
        return listOfNotNull(
            look.spaced(waiting, 14),
            hint().takeIf {
                hasHint
            },
            look.spaced(look.halves(hand, table), 8),
        )
    }

    private fun caption(label: String): TextView = look.middle(look.text(words[label], Look.SMALL, bold = true))

    /** Not before a while, and in place: nobody is to lose where they read. */
    private fun hint(): View = look.text(words["screen-tap-move"]).apply {
        visibility = View.GONE
        after(HINT_MS) { appear() }
    }

    /** Why no card can be read here now. */
    fun obstacle(failure: Failure): View = look.spaced(FailureView.panel(look, words.of(failure)), 20)

    /** The ways without a card, each underlined, none beside another that is touched by mistake. */
    fun links(obstacle: Failure?): List<View> {
        val places = navigator.places
        val byHand = places.byHand?.takeIf { obstacle != Failure.NoNfc } // there it is the button
        val ways = listOf(
            "screen-tap-by-hand" to byHand,
            "screen-tap-trouble" to places.selfCheck,
            "screen-tap-demo" to places.demo,
        )
        return ways.mapNotNull { (label, make) -> make?.let { look.link(words[label]) { navigator.open(it()) } } }
    }

    companion object {
        /** How long a card may take to come. */
        const val HINT_MS = 15_000L
    }
}
