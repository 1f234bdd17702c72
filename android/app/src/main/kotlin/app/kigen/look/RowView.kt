package app.kigen.look

import android.view.View
import app.kigen.R
import app.kigen.core.Row
import app.kigen.core.Tone

/** One thing and what is known of it. */
object RowView {
    /** Name and value, heard as one. */
    fun short(look: Look, row: Row): View = grouped(look, row, emptyList())

    /** With where today lies, what can be done, and what to know. */
    fun full(look: Look, row: Row): View =
        grouped(look, row, listOfNotNull(row.state?.sentence(), row.window, row.hint))

    private fun grouped(look: Look, row: Row, below: List<String>): View = look
        .stack(
            *listOfNotNull(row.purpose).map { look.text(it, bold = true) }.toTypedArray(),
            look.text(row.label, Look.SMALL, R.color.page_dim),
            signed(look, row.takeIf { it.state == null }?.tone, look.text(row.value, Look.BODY + 2, bold = true)),
            *below.mapIndexed { at, words ->
                signed(look, row.tone.takeIf { at == 0 && row.state != null }, look.text(words, Look.SMALL))
            }.toTypedArray(),
        ).asOneStop(row.spoken)

    /** The sign of a state, or of a count that changes what to do, before its words. */
    private fun signed(look: Look, tone: Tone?, words: View): View =
        if (tone == null) words else look.signed(look.icon(tone, SIGN), words)

    /** Side of the sign, in sp: as high as the words beside it. */
    private const val SIGN = 20
}
