package app.kigen.byhand

import android.graphics.Rect
import android.view.View
import app.kigen.R
import app.kigen.core.TypedDay
import app.kigen.dates.DateFields
import app.kigen.dates.TypedDate
import app.kigen.look.Look
import app.kigen.look.spaced

/** The fields of one page of screen 5, and what was typed into them. */
class Entry private constructor(
    private val parts: List<Part>,
    private val wrong: Part?,
    private val into: (TypedFields, List<TypedDate>) -> TypedFields,
) {
    /** From top to bottom. */
    val views: List<View> = parts.flatMap { it.views }

    /** The dates that can be typed here. */
    val days: List<TypedDay> = parts.map { it.day }

    /** Everything that was typed, here and elsewhere. */
    fun typed(elsewhere: TypedFields): TypedFields = into(elsewhere, parts.map { it.fields.typed() })

    /** A person types on where it is to be mended: once the page is in its window, and in sight after it has scrolled back. */
    fun focusWrong() {
        val field = wrong?.fields?.first ?: return
        field.post {
            field.requestFocus()
            field.post { field.requestRectangleOnScreen(Rect(0, 0, field.width, field.height), true) }
        }
    }

    /** A date below its words. */
    private class Part(val day: TypedDay, val fields: DateFields, val views: List<View>)

    companion object {
        /** The card's end; [also] where it is not the date that is known. */
        fun card(look: Look, typed: TypedFields, refused: Refused?, also: Boolean = false): Entry {
            val day = TypedDay.CARD_EXPIRES_ON
            val where = if (also) "screen-byhand-also" else "screen-byhand-card-where"
            val part = part(look, day, "screen-byhand-card", where, CARD_IDS, typed.cardExpiresOn, refused.at(day))
            return entry(refused, part) { old, (date) -> old.copy(cardExpiresOn = date) }
        }

        fun certificates(look: Look, typed: TypedFields, refused: Refused?): Entry {
            val day = TypedDay.EXPIRES_ON
            val where = "screen-byhand-expires-where"
            val part = part(look, day, "screen-byhand-expires", where, EXPIRES_IDS, typed.expiresOn, refused.at(day))
            return entry(refused, part) { old, (date) -> old.copy(expiresOn = date) }
        }

        /** The day of making with the birthday. */
        fun making(look: Look, typed: TypedFields, refused: Refused?): Entry {
            val (on, birth) = TypedDay.MADE_ON to TypedDay.BIRTHDAY
            val making = typed.making
            val born = TypedDate("", making.birthMonth, making.birthDay)
            val where = "screen-byhand-made-where"
            val made = part(look, on, "screen-byhand-made", where, MADE_IDS, making.madeOn, refused.at(on))
            val birthday = part(look, birth, "screen-byhand-birthday", null, BIRTH_IDS, born, refused.at(birth))
            return entry(refused, made, birthday) { old, (madeOn, bornOn) ->
                old.copy(making = Making(madeOn, bornOn.month, bornOn.day))
            }
        }

        private fun entry(refused: Refused?, vararg parts: Part, into: (TypedFields, List<TypedDate>) -> TypedFields) =
            Entry(parts.toList(), parts.firstOrNull { refused.at(it.day) != null }, into)

        private fun part(
            look: Look,
            day: TypedDay,
            label: String,
            where: String?,
            ids: List<Int>,
            typed: TypedDate,
            problem: String?,
        ): Part {
            val fields = DateFields(look, label, ids, typed, problem)
            val views = listOfNotNull(
                look.spaced(look.heading(look.words[label], Look.BODY), 16),
                where?.let { look.text(look.words[it], Look.SMALL) },
                look.spaced(fields.view, 8),
            )
            return Part(day, fields, views)
        }

        /** What is wrong with this date. */
        private fun Refused?.at(day: TypedDay): String? = this?.said?.takeIf { day in fields }

        private val CARD_IDS = listOf(R.id.card_year, R.id.card_month, R.id.card_day)
        private val EXPIRES_IDS = listOf(R.id.expires_year, R.id.expires_month, R.id.expires_day)
        private val MADE_IDS = listOf(R.id.made_year, R.id.made_month, R.id.made_day)
        private val BIRTH_IDS = listOf(R.id.birth_month, R.id.birth_day)
    }
}
