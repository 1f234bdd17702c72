package app.kigen.dates

import app.kigen.core.CivilDate
import app.kigen.core.KigenException
import app.kigen.core.TypedDay

/** A date as it is typed: three texts, of which all or none are filled in. */
data class TypedDate(val year: String = "", val month: String = "", val day: String = "")

/**
 * The date, or `null` when nothing was typed. Digits may be full-width. Whether the day exists is the core's to say.
 *
 * @param of which of several dates it is; `null` where there is one
 * @throws KigenException when a part is missing or is no number
 */
fun TypedDate.parsed(of: TypedDay? = null): CivilDate? {
    val parts = listOf(year, month, day).map { it.trim() }
    if (parts.all { it.isEmpty() }) return null
    val (year, month, day) = parts.map { number(it, of) }
    return CivilDate(year, small(month, of), small(day, of))
}

/**
 * A month or a day, or `null` when nothing was typed.
 *
 * @throws KigenException when it is no number
 */
fun String.numeral(of: TypedDay): UByte? = trim().takeIf { it.isNotEmpty() }?.let { small(number(it, of), of) }

private fun number(text: String, of: TypedDay?): Int {
    val digits = text.map { Character.digit(it, 10) }
    if (digits.isEmpty() || digits.size > LONGEST || digits.any { it < 0 }) throw noSuchDate(of)
    return digits.fold(0) { sum, digit -> sum * 10 + digit }
}

private fun small(number: Int, of: TypedDay?): UByte =
    if (number in 0..UByte.MAX_VALUE.toInt()) number.toUByte() else throw noSuchDate(of)

private fun noSuchDate(of: TypedDay?): KigenException =
    if (of == null) KigenException.NoSuchDate() else KigenException.NoSuchTypedDate(of)

private const val LONGEST = 4
