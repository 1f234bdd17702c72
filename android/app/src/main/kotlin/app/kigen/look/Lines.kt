package app.kigen.look

import android.text.SpannableString
import android.text.Spanned
import android.text.TextPaint
import android.text.style.LeadingMarginSpan

/**
 * The same words, with no line ending inside a date, a time, a number with what it counts, a telephone number, or one
 * of what is [kept] whole; an address of the internet, which may be longer than any line, may end one anywhere.
 */
fun unbroken(words: String, kept: List<String>): String = kept.fold(
    WHOLE.replace(words) { joined(it.value, if (it.value.startsWith("http")) ANYWHERE else WORD_JOINER) },
) { before, one -> before.replace(one, joined(one, WORD_JOINER)) }

private fun joined(words: String, joint: String): String = words.toList().joinToString(joint)

/** English: no line ends inside «18 December», «(Reiwa 13)» or the Japanese name of a paper. */
fun unbrokenEnglish(words: String): String = ENGLISH.replace(words) { found ->
    if (' ' in found.value) found.value.replace(' ', NO_BREAK) else joined(found.value, WORD_JOINER)
}

/**
 * Plain Japanese, which has a space between its phrases: no line ends elsewhere, but inside what is longer than [longest],
 * which may not fit into any line. A phrase that [unbroken] has joined stays as it is: its weekday stands in brackets.
 */
fun unbrokenPhrases(words: String, longest: Int): String = PHRASE.replace(words) { phrase ->
    val letters = phrase.value
    if (letters.length > longest || WORD_JOINER in letters) letters else joined(letters, WORD_JOINER)
}

/** With a capital at its beginning, where a language has any. */
fun String.sentence(): String = replaceFirstChar { it.uppercaseChar() }

/** A sign and words whose further lines begin where the first word does, not below the sign. */
fun hanging(sign: String, words: String, paint: TextPaint): CharSequence = SpannableString(sign + words).apply {
    val margin = Math.ceil(paint.measureText(sign).toDouble()).toInt()
    setSpan(LeadingMarginSpan.Standard(0, margin), 0, length, Spanned.SPAN_INCLUSIVE_INCLUSIVE)
}

private const val NO_BREAK = '\u00A0'
private const val ANYWHERE = "\u200B"
private const val WORD_JOINER = "\u2060"

/** «2026年» may end a line, «12月18日(金)», «3か月前», «8:30〜17:15», «6〜16文字» and «028-632-2265» are whole. */
private val WHOLE = Regex(
    "https?://[!-~]+" +
        "|\\d+月\\d+日(?:\\([日月火水木金土]\\))?" +
        "|\\d+(?:-\\d+)+" +
        "|\\d+:\\d+〜\\d+:\\d+" +
        "|(?:\\d+〜)?\\d+(?:か月|けた|文字|[年月日回歳階時分枚円人])(?:前|後|間|目)?" +
        "|\\d+〜\\d+",
)

private val ENGLISH = Regex("\\d{1,2} \\p{Lu}\\p{Ll}{2,}|\\(\\p{Lu}\\p{Ll}+ \\d+\\)|[\\p{IsHan}\\p{IsKatakana}ー]{4,}")

private val PHRASE = Regex("[^\\s、。「」()・:\u200B]+")
