package app.kigen.look

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import app.kigen.R
import app.kigen.core.RailMark

/** The days that matter from top to bottom, today in its place: a list with a rail beside it (screens.md, "Timeline drawing"). */
object RailView {
    fun of(look: Look, rail: List<RailMark>): View {
        val isWide = rail.none { it.span != null } // then the dates have years, and leave too little room beside them
        val rows = rail.mapIndexed { at, mark -> row(look, mark, rail.getOrNull(at - 1), isWide) }
        return look.stack(*rows.toTypedArray())
    }

    private fun row(look: Look, mark: RailMark, before: RailMark?, isWide: Boolean): View {
        val color = if (mark.isToday) R.color.primary_background else R.color.page_text
        val date = look.text(mark.date, color = color, bold = true)
        val words = look.text(mark.words, color = color, bold = mark.isToday)
        if (look.scale < Look.STACKED) date.setPadding(0, date.paddingTop, look.dp(8), date.paddingBottom)
        val parts = listOf<View>(if (isWide) look.beside(date, words) else look.stack(date, words)) +
            listOfNotNull(mark.span?.let { look.text(it, Look.SMALL, R.color.page_dim) })
        val said = look.stack(*parts.toTypedArray()).asOneStop(mark.spoken)
        if (mark.below != null) said.setPadding(0, 0, 0, look.dp(WAY))
        val sign = RailSign(look, mark, before, Math.round(date.paddingTop + date.textSize * MIDDLE))
        return LinearLayout(look.context).apply {
            addView(sign, LinearLayout.LayoutParams(Math.round(look.dp(SIGN) * look.growth), MATCH_PARENT))
            addView(said, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        }
    }

    /** Room for the sign, and the least length of the way to the next day, in dp. */
    private const val SIGN = 28
    private const val WAY = 8

    /** The middle of a line of text, as a part of its size. */
    private const val MIDDLE = 0.6f
}
