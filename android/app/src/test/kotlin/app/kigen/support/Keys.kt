package app.kigen.support

import android.graphics.Rect
import android.os.Looper
import android.os.SystemClock
import android.view.KeyEvent
import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import app.kigen.support.plain
import org.robolectric.Shadows.shadowOf

/**
 * Presses a key: it goes through the window to the view that has the focus, and moves the focus when nobody takes it.
 *
 * The move is what `ViewRootImpl.performFocusNavigation` does, which nothing calls under Robolectric; where it goes is the
 * framework's own search.
 */
fun Phone.key(code: Int, meta: Int = 0) {
    for (action in listOf(KeyEvent.ACTION_DOWN, KeyEvent.ACTION_UP)) {
        val now = SystemClock.uptimeMillis()
        val root = activity.window.decorView
        val isTaken = root.dispatchKeyEvent(KeyEvent(now, now, action, code, 0, meta))
        if (!isTaken && action == KeyEvent.ACTION_DOWN) direction(code, meta)?.let { move(root as ViewGroup, it) }
        shadowOf(Looper.getMainLooper()).idle()
    }
}

private fun direction(code: Int, meta: Int): Int? = when (code) {
    KeyEvent.KEYCODE_TAB -> if (meta and KeyEvent.META_SHIFT_ON == 0) View.FOCUS_FORWARD else View.FOCUS_BACKWARD
    KeyEvent.KEYCODE_DPAD_DOWN -> View.FOCUS_DOWN
    KeyEvent.KEYCODE_DPAD_UP -> View.FOCUS_UP
    else -> null
}

private fun move(root: ViewGroup, direction: Int) {
    val from = root.findFocus()
    if (from == null) {
        root.restoreDefaultFocus()
        return
    }
    val to = from.focusSearch(direction)
    if (to != null && to !== from) {
        val place = Rect()
        from.getFocusedRect(place)
        root.offsetDescendantRectToMyCoords(from, place)
        root.offsetRectIntoDescendantCoords(to, place)
        if (to.requestFocus(direction, place)) return
    }
    root.dispatchUnhandledMove(from, direction)
}

/** The view that the keyboard stands on. */
val Phone.focused: View?
    get() = activity.window.decorView.findFocus()

/** What a view is called: by the ear first. */
val View.called: String
    get() = contentDescription?.toString() ?: (this as? TextView)?.plain.orEmpty()

/** Goes forward by Tab until it stands on what is called so. */
fun Phone.tabTo(label: String): View {
    val passed = mutableListOf<String>()
    repeat(MOST_STOPS) {
        focused?.let {
            passed += it.called
            if (it.called == label) return it
        }
        key(KeyEvent.KEYCODE_TAB)
    }
    throw AssertionError("no «$label» among ${passed.distinct()}")
}

private const val MOST_STOPS = 200
