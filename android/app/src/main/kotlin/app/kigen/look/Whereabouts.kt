package app.kigen.look

import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import app.kigen.R

/**
 * Where a person is on a screen that is drawn anew: how far down, what the keyboard stands on, what a screen reader stands
 * on. Both are counted from the top: what a touch opens comes below it.
 */
class Whereabouts private constructor(private val down: Int, private val focused: Int, private val heard: Int) {
    /** Brings the person back there. */
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

        /** To the top of a screen that comes up: by a keyboard alone, since a finger points for itself. */
        fun top(root: View) {
            if (!root.isInTouchMode) stops(root).firstOrNull()?.requestFocus()
        }

        private fun stops(root: View) = root.all().filter { it.isFocusable && it.id != R.id.scroll }.toList()
    }
}
