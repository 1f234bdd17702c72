package app.kigen.password

import android.view.View
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Action
import app.kigen.core.Failure
import app.kigen.core.PasswordStage
import app.kigen.core.Tone
import app.kigen.demo.Demo
import app.kigen.demo.holdDemo
import app.kigen.drawing.InHand
import app.kigen.drawing.SceneView
import app.kigen.look.FailureView
import app.kigen.look.Look
import app.kigen.look.icon
import app.kigen.look.link
import app.kigen.look.page
import app.kigen.look.panel
import app.kigen.look.primary
import app.kigen.look.refusesTouchesThrough
import app.kigen.look.ring
import app.kigen.look.secondary
import app.kigen.look.signed
import app.kigen.look.spaced
import app.kigen.look.text
import app.kigen.navigation.Actions
import app.kigen.navigation.Navigator
import app.kigen.tap.Antenna

/**
 * Screen 4, 暗証番号: first how many tries are left, then one field.
 *
 * @param demo the demo that runs, whose card can be held by a touch
 */
class PasswordScreen(private val password: PasswordModel, private val demo: Demo?) : Screen<PasswordStage>(password) {
    override fun title(words: Words): String = words["screen-password-title"]

    override fun view(look: Look, state: PasswordStage, navigator: Navigator): View {
        val back = look.link(look.words["screen-back"]) { navigator.back() }
        val act = { action: Action -> follow(action, navigator) }
        return when (state) {
            is PasswordStage.Entering -> entering(look, state, back, navigator)
            is PasswordStage.Consent -> consent(look, state, back, navigator)
            is PasswordStage.HoldCard -> holdCard(look, state, back)
            is PasswordStage.Reading -> reading(look, state)
            is PasswordStage.OutcomeUnknown -> outcomeUnknown(look, state, back)
            is PasswordStage.CheckingTries -> checking(look)
            is PasswordStage.Ended -> failed(look, state.failure, back, act)
            is PasswordStage.DateRead -> dateRead(look, back)
        }
    }

    private fun entering(look: Look, state: PasswordStage.Entering, back: View, navigator: Navigator): View {
        val words = look.words
        val field = PasswordField(look)
        val content = mutableListOf<View>(look.text(words["screen-password-who"], Look.SMALL))
        content += look.spaced(tries(look, state.triesLeft?.toInt()), 12)
        content += look.spaced(look.heading(words["screen-password-field"], Look.BODY), 20)
        content += look.text(words["screen-password-shape"], Look.SMALL)
        demo?.let {
            val said = words.with("screen-password-demo", "password" to it.card.signaturePin)
            content += look.spaced(look.panel(Tone.NOTE, said), 12)
        }
        content += field.views
        val go = look.primary(words["screen-password-go"]) {
            val problem = password.enter(field.typed())
            if (problem == null) field.erase() else field.refuse(problem)
        }.refusesTouchesThrough()
        val forgotten = look.link(words["action-forgotten"]) { toGuide(navigator) }
        return look.page(title(words), back, content, listOf(go, look.spaced(forgotten, 4)))
    }

    private fun consent(look: Look, state: PasswordStage.Consent, back: View, navigator: Navigator): View {
        val words = look.words
        val why = if (state.triesLeft == null) "screen-password-may-lock" else "screen-password-last-try"
        val content = listOf(
            look.spaced(tries(look, state.triesLeft?.toInt()), 12),
            look.spaced(look.text(words[why]), 16),
        )
        val spend = look.secondary(words["screen-password-spend-last-try"]) { password.consent() }
            .refusesTouchesThrough()
        val bottom = listOf(
            look.primary(words["action-forgotten"]) { toGuide(navigator) },
            look.spaced(spend),
        )
        return look.page(title(words), back, content, bottom)
    }

    private fun holdCard(look: Look, state: PasswordStage.HoldCard, back: View): View {
        val words = look.words
        val content = mutableListOf<View>()
        state.problem?.let { content += look.spaced(look.live(FailureView.panel(look, words.of(it))), 12) }
        content += look.spaced(drawing(look), 16)
        content += look.spaced(hold(look), 12)
        content += look.spaced(look.text(words["screen-password-hold-kept"], Look.SMALL, R.color.page_dim), 12)
        return look.page(title(words), back, content, demoTap(look))
    }

    private fun reading(look: Look, state: PasswordStage.Reading): View {
        val words = look.words
        val step = words.with("screen-reading-step", "step" to state.step, "of" to state.of)
        val progress = look.live(look.text("", Look.SMALL)).apply { contentDescription = step }
        val ring = look.spaced(look.ring(state.step.toInt(), state.of.toInt(), words["screen-reading-hold-still"]), 20)
        return look.page(words["screen-reading-title"], null, listOf(ring, progress))
    }

    /** The steps of a reading without a password are not counted here: one question, the tries left. */
    private fun checking(look: Look): View {
        val words = look.words
        val ring = look.ring(0, 1, words["screen-reading-hold-still"])
        val said = look.live(look.middle(look.heading(words["screen-password-checking"], Look.BODY)))
        return look.page(title(words), null, listOf(look.spaced(ring, 20), look.spaced(said, 16)))
    }

    private fun outcomeUnknown(look: Look, state: PasswordStage.OutcomeUnknown, back: View): View {
        val words = look.words
        val content = mutableListOf<View>(
            look.spaced(look.live(FailureView.panel(look, words.of(Failure.OutcomeUnknown))), 12),
        )
        // Not all of it: «回数も減っていません» is about this tap and would be taken for the one before.
        state.problem?.let { problem ->
            val said = words.of(problem)
            content += look.spaced(look.live(look.text(said.title + "\n" + said.todo)), 12)
        }
        content += look.spaced(drawing(look), 16)
        content += look.spaced(hold(look), 12)
        return look.page(title(words), back, content, demoTap(look))
    }

    private fun failed(look: Look, failure: Failure, back: View, act: (Action) -> Unit): View {
        val text = look.words.of(failure)
        val content = listOf(look.spaced(look.live(FailureView.panel(look, text)), 16))
        return look.page(title(look.words), back, content, FailureView.buttons(look, text, act))
    }

    /** Seen only for a moment: the answer has the date. */
    private fun dateRead(look: Look, back: View): View {
        val said = look.words["screen-password-read"]
        return look.page(title(look.words), back, listOf(look.spaced(look.panel(Tone.FINE, said), 16)))
    }

    private fun tries(look: Look, left: Int?): View {
        val words = look.words
        val tone = if (left == 1) Tone.ACT else Tone.NOTE
        val count =
            if (left ==
                null
            ) {
                words["screen-password-tries-unknown"]
            } else {
                words.with("screen-password-tries", "tries" to left)
            }
        val head = look.signed(look.icon(tone), look.heading(count, Look.LARGE, tone.text))
        val costs = left?.let {
            look.spaced(look.text(words.with("screen-password-costs", "left" to it - 1), color = tone.text), 4)
        }
        return look.live(look.panel(tone, *listOfNotNull(head, costs).toTypedArray()))
    }

    private fun drawing(look: Look): View = SceneView(look, InHand(Antenna.places(look.context))).apply {
        contentDescription = look.words["screen-tap-drawing"]
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_YES
    }

    private fun hold(look: Look): View = look.live(look.middle(look.heading(look.words["screen-password-hold"])))

    private fun demoTap(look: Look): List<View> = listOfNotNull(
        demo?.let { demo -> look.holdDemo { password.cardFound(demo.contact()) } },
    )

    private fun follow(action: Action, navigator: Navigator) = when (action) {
        Action.READ_AGAIN, Action.ENTER_AGAIN, Action.OTHER_CARD -> password.again()

        Action.HOW_TO_RESET, Action.FORGOTTEN, Action.SHOW_GUIDE -> toGuide(navigator)

        Action.NFC_SETTINGS, Action.CLOCK_SETTINGS, Action.BY_HAND, Action.SELF_CHECK, Action.COPY_DETAILS ->
            Actions.follow(action, navigator, password.state)
    }

    private fun toGuide(navigator: Navigator) {
        val guide = navigator.places.guide ?: return navigator.back()
        navigator.open(guide(password.reading, password.today))
    }
}
