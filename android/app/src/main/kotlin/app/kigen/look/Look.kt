package app.kigen.look

import android.content.Context
import android.graphics.Typeface
import android.os.Build
import android.text.Layout
import android.text.TextPaint
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.TextView
import app.kigen.R
import app.kigen.Words

/**
 * The shared look: makes every text of every screen, so that they are large, calm and alike; boxes, buttons and rows are made by it, too.
 *
 * @param textScale how much larger than the system's own size a person wants texts, 1.0 and more
 * @param widest how wide the column is that texts stand in, at most, in dp
 */
class Look(val context: Context, val words: Words, val textScale: Float = 1f, private val widest: Int = WIDEST) {
    private val metrics = context.resources.displayMetrics
    private val joints = Joints(words)

    fun dp(size: Int): Int = Math.round(size * metrics.density)

    internal fun sp(size: Int): Float = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, size * textScale, metrics)

    /** How large texts are, system and app together. */
    val scale: Float
        get() = context.resources.configuration.fontScale * textScale

    /** How much larger than the ordinary the text of a page is, 1.0 and more: at the largest sizes the system lets it grow less. */
    internal val growth: Float
        get() = maxOf(1f, sp(BODY) / dp(BODY))

    fun color(id: Int): Int = context.getColor(id)

    /**
     * A text of one of the sizes below.
     *
     * @param alone whether it has its card's whole width: no sign before it, nothing to touch behind it
     */
    fun text(
        words: String,
        size: Int = BODY,
        color: Int = R.color.page_text,
        bold: Boolean = false,
        alone: Boolean = false,
    ): TextView = TextView(context).apply {
        setTextSize(TypedValue.COMPLEX_UNIT_PX, sp(size))
        if (bold) typeface = Typeface.DEFAULT_BOLD
        write(this, words, if (alone) cardWidth else narrowest(textSize))
        setTextColor(color(color))
        textLocale = this@Look.words.locale
        val height = Math.round(sp(size) * if (size >= LARGE) HEADLINE_HEIGHT else LINE_HEIGHT)
        val between = (height - paint.getFontMetricsInt(null)).coerceAtLeast(0)
        setLineSpacing(between.toFloat(), 1f)
        // Half the gap between two lines goes above the first and below the last, so that two texts are as far
        // apart as two lines of one.
        setPadding(0, between / 2, 0, between - between / 2)
        breakBetweenPhrases(this)
    }

    /** Words in the middle, in lines of about the same length. */
    fun middle(view: TextView): TextView = view.apply {
        gravity = Gravity.CENTER
        breakStrategy = Layout.BREAK_STRATEGY_BALANCED
    }

    /** A line of a list: the further lines of it begin below its first word. The sign is not heard. */
    fun item(sign: String, words: String, color: Int = R.color.page_text): View = LinearLayout(context).apply {
        isBaselineAligned = false // a sign of another font would push the words out of the row
        addView(text(sign, color = color), LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
        addView(text(words, color = color), LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
        asOneStop(words)
    }

    /** A text that a screen reader can jump to. */
    fun heading(words: String, size: Int = LARGE, color: Int = R.color.page_text): TextView =
        text(words, size, color, bold = true).also { markHeading(it) }

    /** The words with their joints, for a line of this width in pixels. */
    internal fun joined(words: String, paint: TextPaint, width: Int): String = joints.join(words, paint, width)

    /** The line of a text that has a card for itself. */
    internal val cardWidth: Int
        get() = minOf(metrics.widthPixels, dp(widest)) - dp(2 * (MARGIN + INSET))

    /** The narrowest line that a text of a page has: beside what a card and a sign before it or a touch behind it take. */
    private fun narrowest(size: Float): Int =
        if (size >= sp(HEADLINE)) cardWidth else cardWidth - dp(BESIDE_SIGN) - Math.round(dp(SIGN) * growth)

    /** Words as they are drawn, in a line of this width, and as they are heard. */
    internal fun write(view: TextView, words: String, width: Int = narrowest(view.textSize)) {
        view.text = joined(words, view.paint, width)
        if (view.text.length != words.length) view.contentDescription = words
    }

    /** The text of a date, or whatever is heard otherwise than it is written. */
    fun spoken(view: TextView, words: String): TextView = view.apply { contentDescription = words }

    /** An address as it stands: one long word, which may end a line anywhere. */
    fun address(words: String): TextView = spoken(text(words, SMALL, R.color.page_dim), words)

    /** What changes while a person waits: a screen reader says it by itself. */
    fun <V : View> live(view: V): V = view.apply { accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }

    internal fun wide() = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)

    @NewerApi
    internal fun markHeading(view: View) {
        if (Build.VERSION.SDK_INT >= 28) {
            view.isAccessibilityHeading = true
        } else {
            view.accessibilityDelegate = ToldInExtras.HEADING
        }
    }

    /** Japanese lines end between phrases where the system can tell them (API 33). */
    @NewerApi
    internal fun breakBetweenPhrases(view: TextView) {
        if (Build.VERSION.SDK_INT >= 33) {
            view.lineBreakWordStyle = android.graphics.text.LineBreakConfig.LINE_BREAK_WORD_STYLE_PHRASE
        }
    }

    companion object {
        /** Sizes in sp (screens.md, principle 5). Nothing is under [SMALL]. */
        const val SMALL = 16
        const val BODY = 18
        const val LARGE = 22
        const val COUNT = 24
        const val HEADLINE = 34

        /** Height of everything that can be touched, in dp. */
        const val TARGET = 56

        /** From this text size on, views in a row stack instead. */
        const val STACKED = 1.5f

        /** Side of a sign, in sp. */
        const val ICON = 26

        /** Room at the sides of a panel or a card, in dp. */
        internal const val INSET = 16

        /** What a sign before a text, or a touch behind it, takes of its line at the ordinary text size, in dp. */
        private const val SIGN = 32
        private const val BESIDE_SIGN = 8
        private const val LINE_HEIGHT = 1.6f
        private const val HEADLINE_HEIGHT = 1.35f
    }
}

/** Everything below a view, itself included. */
fun View.all(): Sequence<View> = sequence {
    yield(this@all)
    if (this@all is ViewGroup) for (at in 0 until childCount) yieldAll(getChildAt(at).all())
}
