package app.kigen.look

import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityEvent
import android.widget.LinearLayout
import android.widget.LinearLayout.LayoutParams
import android.widget.LinearLayout.LayoutParams.MATCH_PARENT
import android.widget.LinearLayout.LayoutParams.WRAP_CONTENT
import android.widget.Toast
import app.kigen.R

/**
 * A screen with what all of them share: a demo's band above, a shared phone's «次の方» below.
 *
 * @param next what «次の方» does; `null` on a phone of one person
 * @param used called when a person moves by screen reader, whose touches never reach the window
 */
fun Look.framed(screen: View, isDemo: Boolean, next: (() -> Unit)?, used: () -> Unit): View {
    if (!isDemo && next == null) return screen
    return LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        fitsSystemWindows = true
        setBackgroundColor(color(R.color.page_background))
        if (isDemo) addView(band())
        addView(screen, LayoutParams(MATCH_PARENT, 0, 1f))
        next?.let { act ->
            accessibilityDelegate = Attention(used)
            val column = column(listOf(secondary(words["screen-desk-next"], act)))
            column.setPadding(column.paddingLeft, dp(4), column.paddingRight, dp(16))
            addView(centred(column), LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        }
    }
}

private class Attention(private val used: () -> Unit) : View.AccessibilityDelegate() {
    override fun onRequestSendAccessibilityEvent(host: ViewGroup, child: View, event: AccessibilityEvent): Boolean {
        if (event.eventType in BY_A_PERSON) used()
        return super.onRequestSendAccessibilityEvent(host, child, event)
    }

    private companion object {
        val BY_A_PERSON =
            setOf(AccessibilityEvent.TYPE_VIEW_ACCESSIBILITY_FOCUSED, AccessibilityEvent.TYPE_VIEW_CLICKED)
    }
}

private fun Look.band(): View = text(words["screen-demo-band"], Look.SMALL, R.color.demo_text, bold = true).apply {
    gravity = Gravity.CENTER
    setBackgroundColor(color(R.color.demo_background))
    setPadding(dp(12), dp(6), dp(12), dp(6))
}

/** A short sentence that goes away by itself; a screen reader says it. */
fun Look.say(label: String) = Toast.makeText(context, words[label], Toast.LENGTH_LONG).show()
