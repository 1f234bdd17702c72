package app.kigen.look

import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.LinearLayout
import android.widget.ScrollView
import app.kigen.R
import app.kigen.core.Button as CoreButton

/**
 * What stays at the bottom of a page, with a line above it.
 *
 * @param tellsMore whether a sign stands above it while more of the page lies below: on a low screen the page needs the room
 */
internal fun Look.pinned(stays: List<View>, scroll: ScrollView, tellsMore: Boolean): View {
    val line = View(context).apply { setBackgroundColor(color(R.color.page_line)) }
    val more = text("▼ ${words["screen-more-below"]}", Look.SMALL, R.color.page_dim).apply {
        id = R.id.more
        gravity = Gravity.CENTER
        // Who hears the page goes on in it anyway.
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    }
    val column = column(listOfNotNull(more.takeIf { tellsMore }) + stays).apply {
        setPadding(paddingLeft, dp(4), paddingRight, dp(12))
    }
    val all = LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        addView(line, LinearLayout.LayoutParams(MATCH_PARENT, dp(1)))
        addView(centred(column), LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
    }
    fun tell(isMore: Boolean) {
        more.visibility = if (isMore) View.VISIBLE else View.GONE
        if (stays.isEmpty()) all.visibility = more.visibility // the sign alone goes with its line
    }
    tell(false)
    val look = { tell(scroll.canScrollVertically(1)) }
    scroll.setOnScrollChangeListener { _, _, _, _, _ -> look() }
    scroll.addOnLayoutChangeListener { _, _, _, _, _, _, _, _, _ -> scroll.post { look() } }
    return all
}

/** The words of the button to take first: where they take more than one line, as few as take one, so that it stays. */
internal fun Look.first(button: CoreButton): String = first(button.label, button.short ?: button.label)

/** The one of two labels that the button to take first has. */
internal fun Look.first(label: String, short: String): String = if (takesOneLine(primary(label) {})) label else short

/** Whether a button takes one line: at the largest text sizes a higher one would cover the page. */
internal fun Look.takesOneLine(button: Button): Boolean {
    val room = minOf(context.resources.displayMetrics.widthPixels, dp(WIDEST)) - 2 * dp(MARGIN) -
        button.paddingLeft - button.paddingRight
    return button.paint.measureText(button.text.toString()) <= room
}
