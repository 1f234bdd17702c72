package app.kigen.look

import android.view.View
import android.widget.ImageView
import app.kigen.R
import app.kigen.core.Action
import app.kigen.core.CureText
import app.kigen.core.FailureText
import app.kigen.core.Tone
import app.kigen.drawing.SceneView
import app.kigen.drawing.sceneOf

/** A failure: what happened, that nothing was lost, what to do, and its button. */
object FailureView {
    /** Where the title of the page is about something else. */
    fun panel(look: Look, text: FailureText): View =
        look.stack(box(look, text, text.said), look.spaced(look.text(text.todo), 16))

    /** Below a title that says what happened: what that means, what to change, as a picture too, and a number for a clerk. */
    fun below(look: Look, text: FailureText, cure: CureText?, more: String? = null): List<View> {
        val panel = box(look, text, listOfNotNull(text.meaning, more).joinToString("\n"))
        val content = mutableListOf<View>(look.spaced(look.live(panel.asOneStop(text.said)), 16))
        if (cure != null) content += look.spaced(SceneView(look, sceneOf(cure.cure)), 16)
        content += look.spaced(look.text(cure?.words ?: text.todo, bold = cure != null), 16)
        text.clerk?.let { content += look.spaced(look.text(it, Look.SMALL), 24) }
        return content
    }

    /** The button to take first stands out. */
    fun buttons(look: Look, text: FailureText, act: (Action) -> Unit): List<View> =
        text.buttons.mapIndexed { at, button ->
            val act = { act(button.action) }
            val view = if (at == 0) look.primary(look.first(button), act) else look.secondary(button.label, act)
            look.spaced(view, if (at == 0) 20 else 12)
        }

    private fun box(look: Look, text: FailureText, words: String): View =
        look.panel(text.tone, look.signed(sign(look, text), look.heading(words, Look.BODY, text.tone.text)))

    /** A card and an arrow where another try is what helps, else the sign of the role. */
    private fun sign(look: Look, text: FailureText): ImageView = look.icon(text.tone).apply {
        if (text.buttons.any { it.action in AGAIN } && text.tone == Tone.NOTE) setImageResource(R.drawable.ic_again)
    }

    private val AGAIN = setOf(Action.READ_AGAIN, Action.OTHER_CARD, Action.ENTER_AGAIN)
}
