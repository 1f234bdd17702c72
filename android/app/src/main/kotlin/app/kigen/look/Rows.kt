package app.kigen.look

import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import app.kigen.R

/** Views under each other. */
fun Look.stack(vararg inside: View): LinearLayout = LinearLayout(context).apply {
    orientation = LinearLayout.VERTICAL
    withRoomForRings()
    inside.forEach { addView(it, it.layoutParams ?: wide()) }
}

/** Views in a row, their first lines level; stacked at the largest text sizes. */
fun Look.beside(vararg inside: View): LinearLayout = LinearLayout(context).apply {
    withRoomForRings()
    orientation = if (scale >= Look.STACKED) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
    gravity = if (scale >= Look.STACKED) Gravity.START else Gravity.TOP
    inside.forEachIndexed { at, view ->
        val weight = if (scale < Look.STACKED && at == inside.lastIndex) 1f else 0f
        val params = view.layoutParams as? LinearLayout.LayoutParams
        addView(
            view,
            params ?: LinearLayout.LayoutParams(if (weight > 0) 0 else WRAP_CONTENT, WRAP_CONTENT, weight),
        )
    }
}

/** A sign and words, in a row at every text size: the sign is small, and a line of its own would be lost. */
fun Look.signed(sign: View, words: View): LinearLayout = LinearLayout(context).apply {
    gravity = Gravity.TOP
    addView(sign)
    addView(words, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
}

/** Two views in a row, equally wide; stacked at the largest text sizes. */
fun Look.halves(one: View, other: View): View {
    if (scale >= Look.STACKED) return stack(one, spaced(other, 4))
    return LinearLayout(context).apply {
        withRoomForRings()
        listOf(one, other).forEach { addView(it, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f)) }
    }
}

/** With a bar at its left: it is not what it was. */
fun Look.marked(view: View): View = LinearLayout(context).apply {
    withRoomForRings()
    val bar = View(context).apply { setBackgroundColor(color(R.color.primary_background)) }
    addView(bar, LinearLayout.LayoutParams(dp(4), MATCH_PARENT).apply { marginEnd = dp(8) })
    addView(view, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
}

/** A thin line between rows. */
fun Look.line(): View = View(context).apply {
    setBackgroundColor(color(R.color.page_line))
    layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, dp(1)).apply { setMargins(0, dp(10), 0, dp(10)) }
}

/** Room above a view. */
fun <V : View> Look.spaced(view: V, above: Int = 12): V = view.apply {
    val params = layoutParams as? LinearLayout.LayoutParams ?: wide()
    layoutParams = params.apply { topMargin = dp(above) }
}
