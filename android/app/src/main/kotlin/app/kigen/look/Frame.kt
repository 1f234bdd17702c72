package app.kigen.look

import android.content.res.ColorStateList
import android.graphics.Typeface
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.RippleDrawable
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.LinearLayout
import android.widget.LinearLayout.LayoutParams
import android.widget.LinearLayout.LayoutParams.MATCH_PARENT
import android.widget.LinearLayout.LayoutParams.WRAP_CONTENT
import android.widget.ScrollView
import android.widget.Toast
import app.kigen.R
import app.kigen.core.Tone
import app.kigen.sharedphone.Desk
import app.kigen.sharedphone.Notice

/** A screen with what all of them share: a demo's band and what is told above, a shared phone's strip «次の方» below. */
fun Look.framed(screen: View, isDemo: Boolean, desk: Desk?, told: View? = null): View {
    if (!isDemo && desk == null && told == null) return screen
    return LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        fitsSystemWindows = true
        setBackgroundColor(color(R.color.page_background))
        if (isDemo) addView(band())
        if (told != null) {
            val above = AtMostHalf(context).apply { addView(centred(told)) }
            addView(above, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        }
        addView(screen, LayoutParams(MATCH_PARENT, 0, 1f))
        if (desk != null) {
            accessibilityDelegate = Attention(desk.used)
            addView(warning(desk), LayoutParams(MATCH_PARENT, WRAP_CONTENT))
            addView(below(desk), LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        }
    }
}

/** Brings the warning into a frame that is shown, or takes it away; the rest of the screen stays as it is. */
fun warn(frame: View, isWarned: Boolean) {
    val warning = frame.findViewById<View>(R.id.desk_warning) ?: return
    warning.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_NONE
    warning.visibility = if (isWarned) View.VISIBLE else View.GONE
    frame.findViewById<View>(R.id.desk_gives_way)?.visibility = if (isWarned) View.GONE else View.VISIBLE
    // As in Announced: to become live is the one change that is said.
    if (isWarned) warning.post { warning.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
}

/** That everything was cleared, in place of every screen. */
fun Look.cleared(): View {
    val words = words["screen-desk-cleared"]
    val said = live(spoken(middle(heading("✓ $words", Look.HEADLINE, R.color.fine_text)), words))
    return ScrollView(context).apply {
        id = R.id.scroll
        isFillViewport = true
        setBackgroundColor(color(R.color.fine_background))
        addView(said)
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

/** Whether strip and warning have no room below each other. */
private val Look.isTight: Boolean
    get() = isLow || scale >= Look.STACKED

/** The strip; where both are too much it gives way to the warning, which leads to it. */
private fun Look.below(desk: Desk): View = LinearLayout(context).apply {
    orientation = LinearLayout.VERTICAL
    addView(edge())
    addView(strip(desk), LayoutParams(MATCH_PARENT, WRAP_CONTENT))
    if (isTight) id = R.id.desk_gives_way
    if (isTight && desk.notice == Notice.SOON) visibility = View.GONE
}

/** Its own tint and the whole width: no button of the screen looks like it. */
private fun Look.strip(desk: Desk): View = bare(words["screen-desk-next"], desk.next).apply {
    gravity = Gravity.CENTER
    typeface = Typeface.DEFAULT_BOLD
    setTextColor(color(R.color.desk_text))
    setPadding(dp(20), dp(8), dp(20), dp(8))
    background = RippleDrawable(
        ColorStateList.valueOf(color(R.color.page_line)),
        ColorDrawable(color(R.color.desk_background)),
        null,
    )
    minHeight = dp(STRIP)
    minimumHeight = dp(STRIP)
    ringed(this, 0, beyond = -4)
    desk.stories?.let { stories ->
        setOnLongClickListener { true.also { stories() } }
        withAction(AccessibilityNodeInfo.ACTION_LONG_CLICK, words["screen-tap-demo"], stories)
    }
}

/** Where the strip begins, for whoever sees no tint. */
private fun Look.edge(): View = View(context).apply {
    setBackgroundColor(color(R.color.desk_text))
    layoutParams = LayoutParams(MATCH_PARENT, dp(2))
}

private fun Look.warning(desk: Desk): View {
    val soon = text(words["screen-desk-soon"], Look.SMALL, R.color.act_text, bold = true)
    val stay = secondary(words["screen-desk-stay"], desk.used)
    val column = column(listOf(panel(Tone.ACT, halves(soon, stay))))
    column.setPadding(column.paddingLeft, dp(4), column.paddingRight, dp(4))
    return centred(column).apply {
        id = R.id.desk_warning
        visibility = if (desk.notice == Notice.SOON) View.VISIBLE else View.GONE
    }
}

/** Height of the strip, in dp. */
private const val STRIP = 48

/** A short sentence that goes away by itself; a screen reader says it. */
fun Look.say(label: String) = Toast.makeText(context, words[label], Toast.LENGTH_LONG).show()
