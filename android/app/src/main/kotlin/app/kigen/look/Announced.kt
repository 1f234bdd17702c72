package app.kigen.look

import android.view.View
import android.view.View.ACCESSIBILITY_LIVE_REGION_NONE
import android.widget.TextView

/**
 * Makes a screen reader say what is new on a redrawn screen: each live view whose words were not there before, once.
 *
 * A live view speaks at each change inside it, including its creation, but not when it only enters the window. So each
 * stays silent until the window is laid out and becomes live then: that is the one change.
 */
class Announced {
    private var before = emptyList<String>()

    /** Puts a view into the window and lets what is new in it be said. */
    fun show(view: View, put: () -> Unit) {
        val live = view.all().filter { it.accessibilityLiveRegion != ACCESSIBILITY_LIVE_REGION_NONE }
            .associateWith { it.accessibilityLiveRegion }
        val news = live.filterKeys { words(it) !in before }
        before = live.keys.map(::words)
        live.keys.forEach { it.accessibilityLiveRegion = ACCESSIBILITY_LIVE_REGION_NONE }
        put()
        view.post {
            for ((one, mode) in news) if (one.isAttachedToWindow) one.accessibilityLiveRegion = mode
        }
    }

    private fun words(view: View): String = view.contentDescription?.toString()
        ?: view.all().filterIsInstance<TextView>().joinToString("\n") { it.text }
}
