package app.kigen.dates

import android.view.View
import android.widget.EditText
import app.kigen.look.Look
import app.kigen.look.numberField
import app.kigen.look.thirds

/**
 * Year, month and day of one date, each below its label; only month and day for two [ids]. [date] labels the whole for a
 * screen reader.
 */
class DateFields(look: Look, date: String, ids: List<Int>, typed: TypedDate) {
    private val fields: List<EditText>

    /** All of them. */
    val view: View

    init {
        val words = look.words
        val parts = listOf("screen-byhand-year", "screen-byhand-month", "screen-byhand-day")
            .takeLast(ids.size)
            .map { words[it] }
        val texts = listOf(typed.year, typed.month, typed.day).takeLast(ids.size)
        fields = parts.indices.map { at ->
            val heard = words.with("screen-byhand-field", "date" to words[date], "part" to parts[at])
            look.numberField(heard, ids[at], texts[at], if (at == ids.size - YEAR) 4 else 2)
        }
        val columns = parts.indices.map { at ->
            val above = look.text(parts[at], Look.SMALL)
            above.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
            look.stack(above, fields[at])
        }
        view = look.thirds(*columns.toTypedArray())
    }

    /** What was typed into them. */
    fun typed(): TypedDate {
        val texts = fields.map { it.text.toString() }
        return TypedDate(texts.getOrElse(texts.size - YEAR) { "" }, texts[texts.size - 2], texts.last())
    }

    private companion object {
        /** The year is the third from the end. */
        const val YEAR = 3
    }
}
