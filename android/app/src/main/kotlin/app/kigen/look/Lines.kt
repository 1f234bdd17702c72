package app.kigen.look

import android.text.SpannableString
import android.text.Spanned
import android.text.TextPaint
import android.text.style.LeadingMarginSpan

/** The same words, with no line ending inside a date, a time, a number with what it counts, or a telephone number. */
fun unbroken(words: String): String = WHOLE.replace(words) { it.value.toList().joinToString(WORD_JOINER) }

/** A sign and words whose further lines begin where the first word does, not below the sign. */
fun hanging(sign: String, words: String, paint: TextPaint): CharSequence = SpannableString(sign + words).apply {
    val margin = Math.ceil(paint.measureText(sign).toDouble()).toInt()
    setSpan(LeadingMarginSpan.Standard(0, margin), 0, length, Spanned.SPAN_INCLUSIVE_INCLUSIVE)
}

private const val WORD_JOINER = "\u2060"

/** «2026年» may end a line, «12月18日(金)», «3か月前», «8:30〜17:15», «6〜16文字» and «028-632-2265» are whole. */
private val WHOLE = Regex(
    "\\d+月\\d+日(?:\\([日月火水木金土]\\))?" +
        "|\\d+(?:-\\d+)+" +
        "|\\d+:\\d+〜\\d+:\\d+" +
        "|(?:\\d+〜)?\\d+(?:か月|けた|文字|[年月日回歳階時分枚円人])(?:前|後|間|目)?" +
        "|\\d+〜\\d+" +
        "|年・月・日|このアプリ",
)
