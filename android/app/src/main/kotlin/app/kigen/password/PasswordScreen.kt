package app.kigen.password

import android.animation.ValueAnimator
import android.text.Editable
import android.text.InputFilter
import android.text.InputType
import android.text.method.HideReturnsTransformationMethod
import android.text.method.PasswordTransformationMethod
import android.view.ActionMode
import android.view.Menu
import android.view.MenuItem
import android.view.View
import android.widget.EditText
import android.widget.TextView
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Action
import app.kigen.core.Failure
import app.kigen.core.Tone
import app.kigen.demo.Demo
import app.kigen.look.CardDrawing
import app.kigen.look.FailureView
import app.kigen.look.Look
import app.kigen.look.RingView
import app.kigen.look.field
import app.kigen.look.page
import app.kigen.look.text
import app.kigen.navigation.Actions
import app.kigen.navigation.Navigator
import app.kigen.tap.Antenna

/**
 * Screen 4, 暗証番号: first how many tries are left, then one field.
 *
 * @param demo the demo that runs, whose card can be held by a touch
 */
class PasswordScreen(private val password: PasswordModel, private val demo: Demo?) : Screen<PasswordState>(password) {
    override fun title(words: Words): String = words["screen-password-title"]

    override fun view(look: Look, state: PasswordState, navigator: Navigator): View {
        val back = look.link(look.words["screen-back"]) { navigator.back() }
        val act = { action: Action -> follow(action, navigator) }
        return when (state) {
            is PasswordState.Entering -> entering(look, state, back, navigator)

            is PasswordState.LastTry -> lastTry(look, back, navigator)

            is PasswordState.HoldCard -> holdCard(look, state, back)

            is PasswordState.Reading -> reading(look, state)

            is PasswordState.Wrong -> failed(look, state.failure, back, act)

            is PasswordState.Locked -> failed(look, Failure.PinLocked, back, act)

            is PasswordState.OutcomeUnknown -> outcomeUnknown(look, state, back)

            is PasswordState.CheckingTries -> look.page(
                title(look.words),
                null,
                listOf(look.spaced(look.live(checking(look)), 24), look.spaced(still(look), 16)),
            )

            is PasswordState.Failed -> failed(look, state.failure, back, act)
        }
    }

    private fun entering(look: Look, state: PasswordState.Entering, back: View, navigator: Navigator): View {
        val words = look.words
        val field = passwordField(look)
        val show = look.link(words["screen-password-show"]) {}
        show.setOnClickListener { show.text = words[toggle(field)] }
        val content = mutableListOf<View>(look.spaced(tries(look, state.triesLeft), 12))
        state.problem?.let {
            content += look.spaced(look.live(FailureView.panel(look, words.of(it))), 16)
        }
        content += look.spaced(look.heading(words["screen-password-field"], Look.BODY), 20)
        content += look.spaced(field, 8)
        content += show
        content += look.text(words["screen-password-shape"], Look.SMALL)
        demo?.let {
            val said = words.with("screen-password-demo", "password" to it.card.signaturePin)
            content += look.spaced(look.panel(Tone.NOTE, said), 12)
        }
        val go = look.primary(words["screen-password-go"]) { password.enter(taken(field.text)) }
        val forgotten = look.link(words["action-forgotten"]) { toGuide(navigator) }
        return look.page(title(words), back, content, listOf(go, look.spaced(forgotten, 4)))
    }

    private fun lastTry(look: Look, back: View, navigator: Navigator): View {
        val words = look.words
        val content = listOf(
            look.spaced(tries(look, 1), 12),
            look.spaced(look.text(words["screen-password-last-try"]), 16),
        )
        val bottom = listOf(
            look.primary(words["action-forgotten"]) { toGuide(navigator) },
            look.spaced(look.secondary(words["screen-password-spend-last-try"]) { password.spendLastTry() }),
        )
        return look.page(title(words), back, content, bottom)
    }

    private fun holdCard(look: Look, state: PasswordState.HoldCard, back: View): View {
        val words = look.words
        val content = mutableListOf<View>()
        state.problem?.let { content += look.spaced(look.live(FailureView.panel(look, words.of(it))), 12) }
        content += look.spaced(drawing(look), 16)
        content += look.spaced(hold(look), 12)
        content += look.spaced(look.text(words["screen-password-hold-kept"], Look.SMALL, R.color.page_dim), 12)
        return look.page(title(words), back, content, demoTap(look))
    }

    private fun reading(look: Look, state: PasswordState.Reading): View {
        val words = look.words
        val step = words.with("screen-reading-step", "step" to state.step, "of" to state.of)
        val progress = look.live(look.text("", Look.SMALL)).apply { contentDescription = step }
        val ring = look.spaced(RingView(look, state.step, state.of), 20)
        val content = listOf(ring, progress, look.spaced(look.live(look.middle(still(look))), 16))
        return look.page(words["screen-reading-title"], null, content)
    }

    private fun still(look: Look): TextView = look.heading(look.words["screen-reading-hold-still"])

    private fun outcomeUnknown(look: Look, state: PasswordState.OutcomeUnknown, back: View): View {
        val words = look.words
        val content = mutableListOf<View>(
            look.spaced(look.live(FailureView.panel(look, words.of(Failure.OutcomeUnknown))), 12),
        )
        // Only what to do: «回数も減っていません» is about this tap and would be taken for the one before.
        state.problem?.let { content += look.spaced(look.live(look.text(words.of(it).todo)), 12) }
        content += look.spaced(drawing(look), 16)
        content += look.spaced(hold(look), 12)
        return look.page(title(words), back, content, demoTap(look))
    }

    private fun failed(look: Look, failure: Failure, back: View, act: (Action) -> Unit): View {
        val text = look.words.of(failure)
        val content = listOf(look.spaced(look.live(FailureView.panel(look, text)), 16))
        return look.page(title(look.words), back, content, FailureView.buttons(look, text, act))
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
        val head = look.beside(look.icon(tone), look.heading(count, Look.LARGE, tone.text))
        val costs = look.spaced(look.text(words["screen-password-costs"], color = tone.text), 4)
        return look.live(look.panel(tone, head, costs))
    }

    private fun drawing(look: Look): View =
        CardDrawing(look, Antenna.places(look.context), ValueAnimator.areAnimatorsEnabled()).apply {
            contentDescription = look.words["screen-tap-drawing"]
        }

    private fun hold(look: Look): View = look.live(look.middle(look.heading(look.words["screen-password-hold"])))

    private fun checking(look: Look): View = look.heading(look.words["screen-password-checking"])

    private fun demoTap(look: Look): List<View> = listOfNotNull(
        demo?.let { demo -> look.primary(look.words["screen-demo-hold"]) { password.cardFound(demo.contact()) } },
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

    private fun passwordField(look: Look): EditText {
        val field = look.field(look.words["screen-password-field"], 0, "", HIDDEN, LONGEST)
        field.transformationMethod = PasswordTransformationMethod.getInstance()
        val inCapitals = InputFilter { source, from, to, _, _, _ -> capitals(source, from, to) }
        field.filters = arrayOf<InputFilter>(*field.filters, inCapitals)
        field.customSelectionActionModeCallback = NoClipboard
        field.customInsertionActionModeCallback = NoClipboard
        field.isLongClickable = false
        return field
    }

    /** Shows or hides what was typed; the label of what a touch does next. */
    private fun toggle(field: EditText): String {
        val isHidden = field.transformationMethod is PasswordTransformationMethod
        field.transformationMethod =
            if (isHidden) HideReturnsTransformationMethod.getInstance() else PasswordTransformationMethod.getInstance()
        return if (isHidden) "screen-password-hide" else "screen-password-show"
    }

    /** The bytes of the field, which is overwritten. */
    private fun taken(text: Editable): ByteArray {
        val bytes = bytesOf(text)
        text.filters = emptyArray()
        text.replace(0, text.length, "0".repeat(text.length))
        text.clear()
        return bytes
    }

    /** No copy, no cut, no paste: a password does not go over the clipboard. */
    private object NoClipboard : ActionMode.Callback {
        override fun onCreateActionMode(mode: ActionMode, menu: Menu) = false

        override fun onPrepareActionMode(mode: ActionMode, menu: Menu) = false

        override fun onActionItemClicked(mode: ActionMode, item: MenuItem) = false

        override fun onDestroyActionMode(mode: ActionMode) = Unit
    }

    private companion object {
        const val HIDDEN =
            InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_VISIBLE_PASSWORD or
                InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS or InputType.TYPE_TEXT_FLAG_CAP_CHARACTERS

        const val LONGEST = 16

        fun capitals(source: CharSequence, from: Int, to: Int): CharSequence? {
            val typed = source.subSequence(from, to)
            return if (typed.all { asOnCard(it) == it }) null else String(CharArray(to - from) { asOnCard(typed[it]) })
        }
    }
}
