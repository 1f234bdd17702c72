package app.kigen.look

import android.view.View
import app.kigen.core.FailureText

/** A failure: what happened, that nothing was lost, what to do, and its button. */
object FailureView {
    fun panel(look: Look, text: FailureText): View = look.stack(
        look.panel(
            Tone.NOTE,
            look.beside(look.icon(Tone.NOTE), look.heading(text.said, Look.BODY, Tone.NOTE.text)),
        ),
        look.spaced(look.text(text.todo), 16),
    )

    /** The button to take first stands out. */
    fun buttons(look: Look, text: FailureText, act: (String) -> Unit): List<View> =
        text.buttons.mapIndexed { at, button ->
            val view = if (at ==
                0
            ) {
                look.primary(button.label) { act(button.action) }
            } else {
                look.secondary(button.label) { act(button.action) }
            }
            look.spaced(view, if (at == 0) 20 else 12)
        }
}
