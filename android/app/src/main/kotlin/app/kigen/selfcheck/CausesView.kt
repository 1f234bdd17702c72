package app.kigen.selfcheck

import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import app.kigen.look.Look
import app.kigen.look.asOneStop
import app.kigen.look.spaced
import app.kigen.look.stack

/** What mends most taps, before anything is checked: four pictures with their words. */
object CausesView {
    fun of(look: Look): View {
        val rows = Cause.entries.map { look.spaced(row(look, it), 8) }
        return look.stack(look.heading(look.words["screen-selfcheck-causes"], Look.BODY), *rows.toTypedArray())
    }

    private fun row(look: Look, cause: Cause): View {
        val words = look.words[cause.label]
        if (look.scale >= Look.STACKED) {
            return look.stack(CauseDrawing(look, cause), look.text(words)).asOneStop(words)
        }
        return LinearLayout(look.context).apply {
            gravity = Gravity.CENTER_VERTICAL
            addView(CauseDrawing(look, cause))
            val beside = LinearLayout.LayoutParams(0, LinearLayout.LayoutParams.WRAP_CONTENT, 1f)
            addView(look.text(words), beside.apply { marginStart = look.dp(12) })
        }.asOneStop(words)
    }
}
