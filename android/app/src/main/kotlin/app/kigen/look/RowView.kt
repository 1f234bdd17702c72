package app.kigen.look

import android.view.View
import app.kigen.R
import app.kigen.core.Row

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
            look.text(row.value, Look.BODY + 2, bold = true),
            *below.map { look.text(it, Look.SMALL) }.toTypedArray(),
        ).asOneStop(row.spoken)
}
