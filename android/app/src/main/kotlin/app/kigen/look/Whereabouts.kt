package app.kigen.look

import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import app.kigen.R

/**
 * Where a person is on a screen, to return there when it is redrawn: scroll position, keyboard focus, screen reader focus.
 * Both focuses are counted from the top, since a touch only opens what is below it.
 */
class Whereabouts private constructor(private val down: Int, private val focused: Int, private val heard: Int) {
    /** Returns there. */
    fun restore(root: View) {
        val stops = stops(root)
        val place = stops.getOrNull(focused)
        if (focused >= 0) (place ?: stops.lastOrNull())?.requestFocus()
        stops.getOrNull(heard)?.performAccessibilityAction(AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null)
        if (down > 0) root.findViewById<View>(R.id.scroll)?.let { it.post { it.scrollTo(0, down) } }
    }

    companion object {
        /** Where the person is now. */
        fun of(root: View): Whereabouts {
            val stops = stops(root)
            val down = root.findViewById<View>(R.id.scroll)?.scrollY ?: 0
            val heard = stops.indexOfFirst { it.createAccessibilityNodeInfo()?.isAccessibilityFocused == true }
            return Whereabouts(down, stops.indexOfFirst { it.isFocused }, heard)
        }

        /** Focuses the top of a screen that opens, only for a keyboard: a finger needs no focus. */
        fun top(root: View) {
            if (!root.isInTouchMode) stops(root).firstOrNull()?.requestFocus()
        }

        private fun stops(root: View) = root.all().filter { it.isFocusable && it.id != R.id.scroll }.toList()
    }
}
