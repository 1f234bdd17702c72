package app.kigen.password

import android.view.View
import app.kigen.core.PasswordNews
import app.kigen.core.Tone
import app.kigen.look.Look
import app.kigen.look.column
import app.kigen.look.icon
import app.kigen.look.panel
import app.kigen.look.secondary
import app.kigen.look.signed
import app.kigen.look.spaced
import app.kigen.look.text

/** What came of a password whose screen was left: it stands above any screen until it is closed. */
class Told(private val news: PasswordNews, private val close: () -> Unit) {
    /** The words with their button. */
    fun view(look: Look): View {
        val failure = news.failure?.let { look.words.of(it) }
        val tone = failure?.tone ?: Tone.FINE
        val said = look.heading(failure?.said ?: look.words["screen-password-read"], Look.BODY, tone.text)
        val panel = look.live(look.panel(tone, look.signed(look.icon(tone), said)))
        val close = look.secondary(look.words["screen-answer-close"], close)
        val column = look.column(listOf(panel, look.spaced(close, 8)))
        column.setPadding(column.paddingLeft, look.dp(8), column.paddingRight, look.dp(8))
        return column
    }
}
