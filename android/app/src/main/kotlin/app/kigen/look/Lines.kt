package app.kigen.look

import android.text.SpannableString
import android.text.Spanned
import android.text.TextPaint
import android.text.style.LeadingMarginSpan

/** With a capital at its beginning, where a language has any. */
fun String.sentence(): String = replaceFirstChar { it.uppercaseChar() }

/** A sign and words whose further lines begin where the first word does, not below the sign. */
fun hanging(sign: String, words: String, paint: TextPaint): CharSequence = SpannableString(sign + words).apply {
    val margin = Math.ceil(paint.measureText(sign).toDouble()).toInt()
    setSpan(LeadingMarginSpan.Standard(0, margin), 0, length, Spanned.SPAN_INCLUSIVE_INCLUSIVE)
}
