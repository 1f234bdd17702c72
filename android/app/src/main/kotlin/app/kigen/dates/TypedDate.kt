package app.kigen.dates

import app.kigen.core.CivilDate
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.TypedDay
import app.kigen.core.typedYear

/** A date as it is typed: three texts, of which all or none are filled in. */
data class TypedDate(val year: String = "", val month: String = "", val day: String = "")

/**
 * The date, or `null` when nothing was typed. The year may be of an era, digits may be full-width. Whether the day exists
 * is the core's to say.
 *
 * @param of which of several dates it is; `null` where there is one
 * @throws KigenException when a part is missing or is no number
 */
fun TypedDate.parsed(of: TypedDay? = null): CivilDate? {
    val parts = listOf(year, month, day).map { it.trim() }
    if (parts.all { it.isEmpty() }) return null
    val year = typedYear(parts[0], Language.JAPANESE)?.year ?: throw noSuchDate(of)
    return CivilDate(year, small(parts[1], of), small(parts[2], of))
}

/**
 * A month or a day, or `null` when nothing was typed.
 *
 * @throws KigenException when it is no number
 */
fun String.numeral(of: TypedDay): UByte? = trim().takeIf { it.isNotEmpty() }?.let { small(it, of) }

private fun small(text: String, of: TypedDay?): UByte {
    val digits = text.map { Character.digit(it, 10) }
    if (digits.isEmpty() || digits.size > 2 || digits.any { it < 0 }) throw noSuchDate(of)
    return digits.fold(0) { sum, digit -> sum * 10 + digit }.toUByte()
}

private fun noSuchDate(of: TypedDay?): KigenException =
    if (of == null) KigenException.NoSuchDate() else KigenException.NoSuchTypedDate(of)
