package app.kigen.look

import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.InsetDrawable
import android.graphics.drawable.StateListDrawable
import android.view.View
import android.view.ViewGroup
import app.kigen.R

/** Draws a ring in the text's colour around what a keyboard or a switch has focused. */
fun <V : View> Look.ringed(view: V, radius: Int): V = view.apply {
    foreground = StateListDrawable().apply { addState(intArrayOf(android.R.attr.state_focused), ring(radius)) }
    defaultFocusHighlightEnabled = false
}

/** Beyond the edge, so that it covers no word. */
private fun Look.ring(radius: Int): Drawable {
    val stroke = GradientDrawable().apply {
        setStroke(dp(WIDTH), color(R.color.page_text))
        cornerRadius = dp(radius).toFloat()
    }
    return InsetDrawable(stroke, -dp(BEYOND))
}

/** Lets a child draw its ring beyond its own edge. */
fun <V : ViewGroup> V.withRoomForRings(): V = apply {
    clipChildren = false
    clipToPadding = false
}

/** Width of the ring, and how far it reaches beyond the view, in dp. */
private const val WIDTH = 3
private const val BEYOND = 4
