package app.kigen.look

import android.content.Context
import android.graphics.Rect
import android.text.Layout
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import app.kigen.R

/**
 * A whole screen: a title with its corner, a column that scrolls, and what stays at the bottom.
 *
 * Of [bottom] only the first button stays on a low screen, and at the largest text sizes, where it has to take one line; the
 * rest scrolls with the page.
 *
 * @param widest how wide the column may be, in dp
 * @param tellsMore whether it is told that more lies below even where no button stays
 */
fun Look.page(
    title: String,
    corner: View? = null,
    content: List<View>,
    bottom: List<View> = emptyList(),
    widest: Int = WIDEST,
    tellsMore: Boolean = false,
): View {
    val head = heading(title, if (scale >= Look.STACKED) Look.BODY else Look.LARGE)
    head.breakStrategy = Layout.BREAK_STRATEGY_BALANCED
    val bar =
        LinearLayout(context).apply {
            withRoomForRings()
            val isWide = scale >= Look.STACKED && !fitInOneLine(head, corner, widest)
            orientation = if (isWide) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
            gravity = if (isWide) Gravity.START else Gravity.CENTER_VERTICAL
            addView(
                head,
                LinearLayout.LayoutParams(if (isWide) MATCH_PARENT else 0, WRAP_CONTENT, if (isWide) 0f else 1f),
            )
            val beside = LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT)
            if (!isWide) beside.marginStart = dp(CORNER)
            corner?.let { addView(it, beside) }
            if (!isWide) minimumHeight = dp(Look.TARGET) // with a link or without: the title stands where it stood
        }
    val isLarge = scale >= Look.STACKED
    val stays = bottom.filterIndexed { at, view ->
        (!isLow && !isLarge) || (at == 0 && view is Button && (!isLarge || takesOneLine(view)))
    }
    val rest = bottom - stays.toSet()
    bottom.firstOrNull()?.let { hearAfterLead(it, content) }
    val column = column(listOf(bar) + content + if (scale >= Look.STACKED) below(rest) else rest, widest)
    val scroll =
        FromTheTop(context).apply {
            id = R.id.scroll
            isFillViewport = true
            addView(centred(column), FrameLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        }
    return LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        fitsSystemWindows = true
        setBackgroundColor(color(R.color.page_background))
        addView(scroll, LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f))
        if (stays.isNotEmpty() || (tellsMore && !isLow)) {
            addView(
                pinned(stays, scroll, !isLow),
                LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT),
            )
        }
    }
}

/** Whether a title and its corner take one line together. */
private fun Look.fitInOneLine(head: View, corner: View?, widest: Int): Boolean {
    val free = View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED)
    val widths = listOfNotNull(head, corner).sumOf {
        it.measure(free, free)
        it.measuredWidth
    }
    val room = minOf(context.resources.displayMetrics.widthPixels - 2 * margin, dp(widest))
    return widths + dp(CORNER) <= room
}

/** A keyboard begins with the first thing of the page, not with the nearest one below its corner. */
private class FromTheTop(context: Context) : ScrollView(context) {
    override fun onRequestFocusInDescendants(direction: Int, previouslyFocusedRect: Rect?): Boolean =
        getFocusables(FOCUS_FORWARD).filter { it !== this }.any { it.requestFocus() }
}

/**
 * Marks where what matters ends: a screen reader comes to the one button right behind it, before all that is folded
 * (`bottom` of [page]).
 */
fun <V : View> V.asLead(): V = apply { id = R.id.lead }

private fun hearAfterLead(button: View, content: List<View>) {
    if (button !is Button || content.none { view -> view.all().any { it.id == R.id.lead } }) return
    button.id = R.id.primary
    button.accessibilityTraversalAfter = R.id.lead
}

/** What else stays at the bottom, here below the rest: not as close to it as its lines are to each other. */
private fun Look.below(bottom: List<View>): List<View> =
    bottom.mapIndexed { at, view -> if (at == 0) spaced(view, 24) else view }

internal fun Look.column(inside: List<View>, widest: Int = WIDEST): Column =
    Column(context, dp(widest) + 2 * margin).apply {
        withRoomForRings()
        setPadding(margin, dp(12), margin, dp(20))
        inside.forEach { addView(it, it.layoutParams ?: wide()) }
    }

internal fun Look.centred(view: View): FrameLayout = FrameLayout(context).apply {
    withRoomForRings()
    addView(view, FrameLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT, Gravity.CENTER_HORIZONTAL))
}

/** Room at the sides of a page: more on a tablet. */
private val Look.margin: Int
    get() = dp(if (context.resources.configuration.smallestScreenWidthDp >= TABLET) 40 else MARGIN)

/** Whether the screen is so low that one button is all that may stay at its bottom. */
internal val Look.isLow: Boolean
    get() = context.resources.configuration.screenHeightDp < LOW

/** Between a title and its corner, in dp. */
private const val CORNER = 12

/** Room at the sides of a phone's page, in dp. */
internal const val MARGIN = 20

/** The longest line, and from where on a screen is a tablet's or a low one, in dp. */
internal const val WIDEST = 560
private const val TABLET = 600
private const val LOW = 420
