package app.kigen.answer

import android.view.View
import app.kigen.core.Answer
import app.kigen.look.Look
import app.kigen.look.panel
import app.kigen.look.say
import app.kigen.look.secondary
import app.kigen.look.spaced
import app.kigen.look.text
import app.kigen.navigation.Navigator

/** On the last day, with the band: the counter's hours of today, and its number as a button. */
object CounterView {
    /** `null` on any other day. */
    fun of(look: Look, answer: Answer, navigator: Navigator): View? {
        val counter = answer.counter ?: return null
        val call = answer.counterPhone?.let { number ->
            look.spaced(
                look.secondary(look.words.with("screen-guide-call", "number" to number)) {
                    if (!navigator.platform.dial(number)) look.say("screen-no-app")
                },
                8,
            )
        }
        val words = look.text(counter, color = answer.tone.text, bold = true)
        return look.panel(answer.tone, *listOfNotNull(words, call).toTypedArray())
    }
}
