package app.kigen.look

import android.content.res.ColorStateList
import android.graphics.drawable.GradientDrawable
import android.view.View
import android.widget.ImageView
import android.widget.LinearLayout
import app.kigen.R
import app.kigen.core.Tone

/** A tinted box: sign and words are inside, a border tells it where no tint is seen; the colour is only the fourth. */
fun Look.panel(tone: Tone, vararg inside: View): LinearLayout = stack(*inside).apply {
    background = filled(tone.background, 16).apply { setStroke(dp(tone.border), color(tone.text)) }
    setPadding(dp(Look.INSET), dp(14), dp(Look.INSET), dp(14))
}

/** A sentence in a tinted box. */
fun Look.panel(tone: Tone, words: String): LinearLayout = panel(tone, text(words, color = tone.text))

/** The box of the answer: its border is dashed around an estimate. */
fun Look.band(tone: Tone, isEstimate: Boolean, vararg inside: View): LinearLayout = panel(tone, *inside).apply {
    val dash = if (isEstimate) dp(6).toFloat() else 0f
    (background as GradientDrawable).setStroke(dp(tone.border), color(tone.text), dash, dash)
}

/** A box with a thin border. */
fun Look.card(vararg inside: View): LinearLayout = stack(*inside).apply {
    background = outlined(R.color.page_line, 16)
    setPadding(dp(Look.INSET), dp(12), dp(Look.INSET), dp(12))
}

/** The sign of a role, said by the words beside it. */
fun Look.icon(tone: Tone, size: Int = Look.ICON): ImageView = ImageView(context).apply {
    setImageResource(tone.icon)
    imageTintList = ColorStateList.valueOf(color(tone.text))
    importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    val side = Math.round(sp(size))
    layoutParams = LinearLayout.LayoutParams(side, side).apply {
        marginEnd = dp(10)
        topMargin = dp(2)
    }
}

internal fun Look.filled(color: Int, radius: Int): GradientDrawable = GradientDrawable().apply {
    setColor(color(color))
    cornerRadius = dp(radius).toFloat()
}

internal fun Look.outlined(color: Int, radius: Int): GradientDrawable = GradientDrawable().apply {
    setColor(color(R.color.page_background))
    setStroke(dp(2), color(color))
    cornerRadius = dp(radius).toFloat()
}
