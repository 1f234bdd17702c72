package app.kigen.look

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.Paint
import android.graphics.Typeface
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.RippleDrawable
import android.os.Build
import android.text.Layout
import android.text.TextPaint
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.Button
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import app.kigen.R
import app.kigen.Words
import app.kigen.core.Tone

/**
 * The shared look: makes every text, panel and button of every screen, so that they are large, calm and alike.
 *
 * @param textScale how much larger than the system's own size a person wants texts, 1.0 and more
 * @param widest how wide the column is that texts stand in, at most, in dp
 */
class Look(val context: Context, val words: Words, val textScale: Float = 1f, private val widest: Int = WIDEST) {
    private val metrics = context.resources.displayMetrics
    private val joints = Joints(words)

    fun dp(size: Int): Int = Math.round(size * metrics.density)

    private fun sp(size: Int): Float = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, size * textScale, metrics)

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
    private val cardWidth: Int
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

    /** The one button that matters on a screen. */
    fun primary(words: String, act: () -> Unit): Button =
        button(words, R.color.primary_text, filled(R.color.primary_background, PILL), act)

    /** Any other button. */
    fun secondary(words: String, act: () -> Unit): Button =
        button(words, R.color.primary_background, outlined(R.color.primary_background, PILL), act)

    /** A button that looks like a link, underlined, at least as high as a finger. */
    fun link(words: String, act: () -> Unit): Button = underlined(bare(words, act))

    /** A link that acts when it is held, for a screen reader by an action called [spoken]; [touched] is a short touch. */
    fun heldLink(words: String, spoken: String, act: () -> Unit, touched: () -> Unit): Button =
        underlined(bare(words, touched, HeldButton(context, act)))
            .withAction(AccessibilityNodeInfo.ACTION_LONG_CLICK, spoken, act)

    private fun underlined(link: Button): Button = link.apply { paintFlags = paintFlags or Paint.UNDERLINE_TEXT_FLAG }

    /** The same where a sign before the words, or a tint, already shows that they can be touched. */
    internal fun bare(words: String, act: () -> Unit, view: Button = Button(context, null, 0)): Button =
        button(words, R.color.primary_background, null, act, view).apply {
            gravity = Gravity.START or Gravity.CENTER_VERTICAL
            setPadding(0, dp(8), 0, dp(8))
            minWidth = dp(NARROWEST) // «設定» is narrower than a finger
            typeface = Typeface.DEFAULT
        }

    /** A small button beside others: as high as a finger, as wide as its words. */
    fun small(words: String, act: () -> Unit): Button = secondary(words, act).apply {
        setTextSize(TypedValue.COMPLEX_UNIT_PX, sp(SMALL))
        write(this, words)
        setPadding(dp(14), dp(8), dp(14), dp(8))
        minWidth = dp(TARGET)
        minimumWidth = dp(TARGET)
    }

    private fun button(
        words: String,
        color: Int,
        background: Drawable?,
        act: () -> Unit,
        view: Button = Button(context, null, 0),
    ): Button = view.apply {
        isAllCaps = false
        breakStrategy = Layout.BREAK_STRATEGY_BALANCED
        isFocusable = true
        isClickable = true
        gravity = Gravity.CENTER
        typeface = Typeface.DEFAULT_BOLD
        textLocale = this@Look.words.locale
        setTextSize(TypedValue.COMPLEX_UNIT_PX, sp(BODY))
        write(this, words)
        setTextColor(color(color))
        setLineSpacing(0f, 1.2f)
        minHeight = dp(TARGET)
        minimumHeight = dp(TARGET)
        setPadding(dp(20), dp(12), dp(20), dp(12))
        this.background =
            RippleDrawable(
                ColorStateList.valueOf(color(R.color.page_line)),
                background,
                filled(R.color.page_text, PILL),
            )
        breakBetweenPhrases(this)
        setOnClickListener { act() }
        ringed(this, if (background == null) LINK else PILL)
    }

    /** A tinted box: sign and words are inside, a border tells it where no tint is seen; the colour is only the fourth. */
    fun panel(tone: Tone, vararg inside: View): LinearLayout = stack(*inside).apply {
        background = filled(tone.background, 16).apply { setStroke(dp(tone.border), color(tone.text)) }
        setPadding(dp(INSET), dp(14), dp(INSET), dp(14))
    }

    /** A sentence in a tinted box. */
    fun panel(tone: Tone, words: String): LinearLayout = panel(tone, text(words, color = tone.text))

    /** The box of the answer: its border is dashed around an estimate. */
    fun band(tone: Tone, isEstimate: Boolean, vararg inside: View): LinearLayout = panel(tone, *inside).apply {
        val dash = if (isEstimate) dp(6).toFloat() else 0f
        (background as GradientDrawable).setStroke(dp(tone.border), color(tone.text), dash, dash)
    }

    /** A box with a thin border. */
    fun card(vararg inside: View): LinearLayout = stack(*inside).apply {
        background = outlined(R.color.page_line, 16)
        setPadding(dp(INSET), dp(12), dp(INSET), dp(12))
    }

    /** The sign of a role, said by the words beside it. */
    fun icon(tone: Tone, size: Int = ICON): ImageView = ImageView(context).apply {
        setImageResource(tone.icon)
        imageTintList = ColorStateList.valueOf(color(tone.text))
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        val side = Math.round(sp(size))
        layoutParams = LinearLayout.LayoutParams(side, side).apply {
            marginEnd = dp(10)
            topMargin = dp(2)
        }
    }

    /** Views under each other. */
    fun stack(vararg inside: View): LinearLayout = LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        withRoomForRings()
        inside.forEach { addView(it, it.layoutParams ?: wide()) }
    }

    /** Views in a row, their first lines level; stacked at the largest text sizes. */
    fun beside(vararg inside: View): LinearLayout = LinearLayout(context).apply {
        withRoomForRings()
        orientation = if (scale >= STACKED) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
        gravity = if (scale >= STACKED) Gravity.START else Gravity.TOP
        inside.forEachIndexed { at, view ->
            val weight = if (scale < STACKED && at == inside.lastIndex) 1f else 0f
            val params = view.layoutParams as? LinearLayout.LayoutParams
            addView(
                view,
                params ?: LinearLayout.LayoutParams(if (weight > 0) 0 else WRAP_CONTENT, WRAP_CONTENT, weight),
            )
        }
    }

    /** A sign and words, in a row at every text size: the sign is small, and a line of its own would be lost. */
    fun signed(sign: View, words: View): LinearLayout = LinearLayout(context).apply {
        gravity = Gravity.TOP
        addView(sign)
        addView(words, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
    }

    /** Two views in a row, equally wide; stacked at the largest text sizes. */
    fun halves(one: View, other: View): View {
        if (scale >= STACKED) return stack(one, spaced(other, 4))
        return LinearLayout(context).apply {
            withRoomForRings()
            listOf(one, other).forEach { addView(it, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f)) }
        }
    }

    /** Buttons in a row, if each takes one line there; else below each other. What is left over makes the last one wider. */
    fun inOneLine(vararg buttons: View): View {
        val widths = buttons.map {
            it.measure(View.MeasureSpec.UNSPECIFIED, View.MeasureSpec.UNSPECIFIED)
            it.measuredWidth
        }
        if (widths.sum() + dp(8) * buttons.lastIndex > cardWidth) {
            return stack(
                *buttons.mapIndexed { at, button ->
                    if (at ==
                        0
                    ) {
                        button
                    } else {
                        spaced(button, 8)
                    }
                }.toTypedArray(),
            )
        }
        return LinearLayout(context).apply {
            withRoomForRings()
            isBaselineAligned = false // digits alone stand higher than Japanese
            buttons.forEachIndexed { at, button ->
                val isLast = at == buttons.lastIndex
                val params =
                    LinearLayout.LayoutParams(if (isLast) 0 else WRAP_CONTENT, MATCH_PARENT, if (isLast) 1f else 0f)
                if (at > 0) params.marginStart = dp(8)
                addView(button, params)
            }
        }
    }

    /** With a bar at its left: it is not what it was. */
    fun marked(view: View): View = LinearLayout(context).apply {
        withRoomForRings()
        val bar = View(context).apply { setBackgroundColor(color(R.color.primary_background)) }
        addView(bar, LinearLayout.LayoutParams(dp(4), MATCH_PARENT).apply { marginEnd = dp(8) })
        addView(view, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
    }

    /** A thin line between rows. */
    fun line(): View = View(context).apply {
        setBackgroundColor(color(R.color.page_line))
        layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, dp(1)).apply { setMargins(0, dp(10), 0, dp(10)) }
    }

    /** Room above a view. */
    fun <V : View> spaced(view: V, above: Int = 12): V = view.apply {
        val params = layoutParams as? LinearLayout.LayoutParams ?: wide()
        layoutParams = params.apply { topMargin = dp(above) }
    }

    private fun filled(color: Int, radius: Int): GradientDrawable = GradientDrawable().apply {
        setColor(color(color))
        cornerRadius = dp(radius).toFloat()
    }

    private fun outlined(color: Int, radius: Int): GradientDrawable = GradientDrawable().apply {
        setColor(color(R.color.page_background))
        setStroke(dp(2), color(color))
        cornerRadius = dp(radius).toFloat()
    }

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

        /** Width of what can be touched, in dp, at least. */
        private const val NARROWEST = 48

        private const val PILL = 28
        private const val LINK = 8

        /** Room at the sides of a panel or a card, in dp. */
        private const val INSET = 16

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
