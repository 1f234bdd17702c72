package app.kigen.look

import android.os.Build
import android.view.View

/** What is heard as one: a single stop for a screen reader, which says [spoken]; none for a keyboard. */
fun <V : View> V.asOneStop(spoken: String): V = apply {
    contentDescription = spoken
    stopHere(this)
    all().drop(1).forEach { it.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO }
}

@NewerApi
private fun stopHere(view: View) {
    if (Build.VERSION.SDK_INT >= 28) {
        view.isScreenReaderFocusable = true
    } else {
        view.accessibilityDelegate = ToldInExtras.STOP
    }
}
