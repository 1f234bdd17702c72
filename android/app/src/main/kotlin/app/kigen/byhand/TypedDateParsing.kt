package app.kigen.byhand

import app.kigen.core.CivilDate
import app.kigen.core.KigenException

/**
 * The date, or `null` when nothing was typed. Digits may be full-width. Whether the day exists is the core's to say.
 *
 * @throws KigenException.NoSuchDate when a part is missing or is no number
 */
fun TypedDate.parsed(): CivilDate? {
    val parts = listOf(year, month, day).map { it.trim() }
    if (parts.all { it.isEmpty() }) return null
    val (year, month, day) = parts.map(::number)
    return CivilDate(year, small(month), small(day))
}

/**
 * A month or a day, or `null` when nothing was typed.
 *
 * @throws KigenException.NoSuchDate when it is no number
 */
fun String.small(): UByte? = trim().takeIf { it.isNotEmpty() }?.let { small(number(it)) }

private fun number(text: String): Int {
    val digits = text.map { Character.digit(it, 10) }
    if (digits.isEmpty() || digits.size > LONGEST || digits.any { it < 0 }) throw KigenException.NoSuchDate()
    return digits.fold(0) { sum, digit -> sum * 10 + digit }
}

private fun small(number: Int): UByte =
    if (number in 0..UByte.MAX_VALUE.toInt()) number.toUByte() else throw KigenException.NoSuchDate()

private const val LONGEST = 4
