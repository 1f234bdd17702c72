package app.kigen.look

import android.content.res.ColorStateList
import android.graphics.Paint
import android.graphics.Typeface
import android.graphics.drawable.Drawable
import android.graphics.drawable.RippleDrawable
import android.text.Layout
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.Button
import android.widget.LinearLayout
import app.kigen.R

/** The one button that matters on a screen. */
fun Look.primary(words: String, act: () -> Unit): Button =
    button(words, R.color.primary_text, filled(R.color.primary_background, PILL), act)

/** Any other button. */
fun Look.secondary(words: String, act: () -> Unit): Button =
    button(words, R.color.primary_background, outlined(R.color.primary_background, PILL), act)

/** A button that looks like a link, underlined, at least as high as a finger. */
fun Look.link(words: String, act: () -> Unit): Button = underlined(bare(words, act))

/** A link that acts when it is held, for a screen reader by an action called [spoken]; [touched] is a short touch. */
fun Look.heldLink(words: String, spoken: String, act: () -> Unit, touched: () -> Unit): Button =
    underlined(bare(words, touched, HeldButton(context, act)))
        .withAction(AccessibilityNodeInfo.ACTION_LONG_CLICK, spoken, act)

private fun Look.underlined(link: Button): Button = link.apply { paintFlags = paintFlags or Paint.UNDERLINE_TEXT_FLAG }

/** The same where a sign before the words, or a tint, already shows that they can be touched. */
internal fun Look.bare(words: String, act: () -> Unit, view: Button = Button(context, null, 0)): Button =
    button(words, R.color.primary_background, null, act, view).apply {
        gravity = Gravity.START or Gravity.CENTER_VERTICAL
        setPadding(0, dp(8), 0, dp(8))
        minWidth = dp(NARROWEST) // «設定» is narrower than a finger
        typeface = Typeface.DEFAULT
    }

/** A small button beside others: as high as a finger, as wide as its words. */
fun Look.small(words: String, act: () -> Unit): Button = secondary(words, act).apply {
    setTextSize(TypedValue.COMPLEX_UNIT_PX, sp(Look.SMALL))
    write(this, words)
    setPadding(dp(14), dp(8), dp(14), dp(8))
    minWidth = dp(Look.TARGET)
    minimumWidth = dp(Look.TARGET)
}

private fun Look.button(
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
    textLocale = this@button.words.locale
    setTextSize(TypedValue.COMPLEX_UNIT_PX, sp(Look.BODY))
    write(this, words)
    setTextColor(color(color))
    setLineSpacing(0f, 1.2f)
    minHeight = dp(Look.TARGET)
    minimumHeight = dp(Look.TARGET)
    setPadding(dp(SIDES), dp(12), dp(SIDES), dp(12))
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

/** Buttons in a row, if each takes one line there, closer around their words where that helps; else below each other. */
fun Look.inOneLine(vararg buttons: Button): View {
    fun fit(): Boolean = buttons.sumOf {
        it.measure(View.MeasureSpec.UNSPECIFIED, View.MeasureSpec.UNSPECIFIED)
        it.measuredWidth
    } + dp(8) * buttons.lastIndex <= cardWidth
    fun pad(sides: Int) = buttons.forEach { it.setPadding(dp(sides), dp(12), dp(sides), dp(12)) }
    if (!fit()) pad(CLOSE)
    if (!fit()) {
        pad(SIDES)
        return stack(*buttons.mapIndexed { at, one -> if (at == 0) one else spaced(one, 8) }.toTypedArray())
    }
    return LinearLayout(context).apply {
        withRoomForRings()
        isBaselineAligned = false // digits alone stand higher than Japanese
        buttons.forEachIndexed { at, one ->
            // What is left over is shared.
            val params = LinearLayout.LayoutParams(WRAP_CONTENT, MATCH_PARENT, 1f)
            if (at > 0) params.marginStart = dp(8)
            addView(one, params)
        }
    }
}

/** Width of what can be touched, in dp, at least. */
private const val NARROWEST = 48

private const val PILL = 28
private const val LINK = 8

/** Room at the sides of a button's words, in dp: where nothing is beside it, and in a row. */
private const val SIDES = 20
private const val CLOSE = 10
