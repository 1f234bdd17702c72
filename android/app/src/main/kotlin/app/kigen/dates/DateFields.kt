package app.kigen.dates

import android.text.Editable
import android.text.InputFilter
import android.text.InputType
import android.text.TextWatcher
import android.view.View
import android.view.inputmethod.InputMethodManager
import android.widget.EditText
import android.widget.TextView
import app.kigen.R
import app.kigen.core.DatePart
import app.kigen.core.Tone
import app.kigen.core.mayBecome
import app.kigen.core.typedYear
import app.kigen.look.Look
import app.kigen.look.field
import app.kigen.look.link
import app.kigen.look.panel
import app.kigen.look.spaced
import app.kigen.look.stack
import app.kigen.look.thirds
import app.kigen.look.wrong

/**
 * Year, month and day of one date, each below its label; only month and day for two [ids]. [date] labels the whole for a
 * screen reader. A field takes nothing that can become no part of a date; below them stands the year in both counts.
 *
 * @param problem what is wrong with the date: said here, where it is mended
 */
class DateFields(
    private val look: Look,
    private val date: String,
    ids: List<Int>,
    typed: TypedDate,
    problem: String? = null,
) {
    private val parts = DatePart.entries.takeLast(ids.size)
    private val texts = listOf(typed.year, typed.month, typed.day).takeLast(ids.size)
    private val fields = parts.indices.map { at -> field(parts[at], ids[at], texts[at], problem) }

    /** All of them. */
    val view: View = look.stack(*(listOf(columns()) + listOfNotNull(problem?.let(::said)) + below()).toTypedArray())

    /** Where the typing begins: the first field that is wrong. */
    val first: View
        get() = fields.first()

    /** What was typed into them. */
    fun typed(): TypedDate {
        val texts = fields.map { it.text.toString() }
        val year = texts.first().takeIf { parts.first() == DatePart.YEAR }.orEmpty()
        return TypedDate(year, texts[texts.size - 2], texts.last())
    }

    private fun label(part: DatePart): String = look.words[
        when (part) {
            DatePart.YEAR -> "screen-byhand-year"
            DatePart.MONTH -> "screen-byhand-month"
            DatePart.DAY -> "screen-byhand-day"
        },
    ]

    private fun field(part: DatePart, id: Int, text: String, problem: String?): EditText {
        val words = look.words
        val named = words.with("screen-byhand-field", "date" to words[date], "part" to label(part))
        val heard = listOfNotNull(named, problem).joinToString(words["screen-spoken-joint"])
        val type = if (part == DatePart.YEAR) LETTERS else InputType.TYPE_CLASS_NUMBER
        return look.field(heard, id, text, type, LONGEST).apply {
            filters = arrayOf(FitsPart(part))
            if (part == DatePart.YEAR && text.all { it.isDigit() }) setRawInputType(InputType.TYPE_CLASS_NUMBER)
            if (problem != null) look.wrong(this)
        }
    }

    private fun columns(): View = look.thirds(
        *parts.indices.map { at ->
            val above = look.text(label(parts[at]), Look.SMALL)
            above.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
            look.stack(above, fields[at])
        }.toTypedArray(),
    )

    /** How a year can be typed, or what it is in both counts; and the way to letters. */
    private fun below(): List<View> {
        val year = fields[0].takeIf { parts[0] == DatePart.YEAR } ?: return emptyList()
        val both = look.live(look.text(both(year), Look.SMALL, R.color.page_dim))
        year.addTextChangedListener(
            object : TextWatcher {
                override fun afterTextChanged(typed: Editable) = look.write(both, both(year))

                override fun beforeTextChanged(typed: CharSequence?, start: Int, count: Int, after: Int) = Unit

                override fun onTextChanged(typed: CharSequence?, start: Int, before: Int, count: Int) = Unit
            },
        )
        return listOf(look.spaced(both, 4), look.link(look.words["screen-byhand-era"]) { letters(year) })
    }

    private fun both(year: TextView): String =
        typedYear(year.text.toString(), look.words.language)?.text ?: look.words["screen-byhand-year-how"]

    /** The number pad has no era on it: letters from here on. */
    private fun letters(year: EditText) {
        year.setRawInputType(LETTERS)
        year.requestFocus()
        look.context.getSystemService(InputMethodManager::class.java)?.showSoftInput(year, 0)
    }

    private fun said(problem: String): View = look.live(look.spaced(look.panel(Tone.ACT, problem), 8))

    /** Refuses what can become no part of a date. */
    private class FitsPart(private val part: DatePart) : InputFilter {
        override fun filter(
            source: CharSequence,
            start: Int,
            end: Int,
            dest: android.text.Spanned,
            dstart: Int,
            dend: Int,
        ): CharSequence? {
            val next = dest.replaceRange(dstart, dend, source.subSequence(start, end)).toString()
            return if (mayBecome(part, next)) null else dest.subSequence(dstart, dend)
        }
    }

    private companion object {
        const val LETTERS = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS

        /** Of the year; [FitsPart] is stricter. */
        const val LONGEST = 9
    }
}
