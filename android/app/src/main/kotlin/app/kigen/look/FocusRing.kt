package app.kigen.look

import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.InsetDrawable
import android.graphics.drawable.StateListDrawable
import android.view.View
import android.view.ViewGroup
import app.kigen.R

/**
 * Draws a ring in the text's colour around what a keyboard or a switch has focused.
 *
 * @param beyond how far outside its edge, in dp; less than nothing where the screen ends there
 */
fun <V : View> Look.ringed(view: V, radius: Int, beyond: Int = BEYOND): V = view.apply {
    foreground = StateListDrawable().apply { addState(intArrayOf(android.R.attr.state_focused), ring(radius, beyond)) }
    defaultFocusHighlightEnabled = false
}

/** Beyond the edge, so that it covers no word. */
private fun Look.ring(radius: Int, beyond: Int): Drawable {
    val stroke = GradientDrawable().apply {
        setStroke(dp(WIDTH), color(R.color.page_text))
        cornerRadius = dp(radius).toFloat()
    }
    return InsetDrawable(stroke, -dp(beyond))
}

/** Lets a child draw its ring beyond its own edge. */
fun <V : ViewGroup> V.withRoomForRings(): V = apply {
    clipChildren = false
    clipToPadding = false
}

/** Width of the ring, and how far it reaches beyond the view, in dp. */
private const val WIDTH = 3
private const val BEYOND = 4
