package app.kigen.look

import android.view.View
import app.kigen.core.Action
import app.kigen.core.FailureText

/** A failure: what happened, that nothing was lost, what to do, and its button. */
object FailureView {
    fun panel(look: Look, text: FailureText): View {
        val tone = text.tone
        return look.stack(
            look.panel(tone, look.beside(look.icon(tone), look.heading(text.said, Look.BODY, tone.text))),
            look.spaced(look.text(text.todo), 16),
        )
    }

    /** The button to take first stands out. */
    fun buttons(look: Look, text: FailureText, act: (Action) -> Unit): List<View> =
        text.buttons.mapIndexed { at, button ->
            val act = { act(button.action) }
            val view = if (at == 0) look.primary(button.label, act) else look.secondary(button.label, act)
            look.spaced(view, if (at == 0) 20 else 12)
        }
}
