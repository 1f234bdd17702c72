package app.kigen.byhand

import android.view.View
import android.widget.EditText
import app.kigen.Navigator
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.look.Look
import app.kigen.look.Tone
import app.kigen.look.check
import app.kigen.look.numberField
import app.kigen.look.radio
import app.kigen.look.thirds

/** Screen 5, 手入力: the dates on the card's face. */
class ByHandScreen(private val byHand: ByHandModel) : Screen<ByHandState>(byHand) {
    override fun title(words: Words): String = words["screen-byhand-title"]

    override fun view(look: Look, state: ByHandState, navigator: Navigator): View {
        val words = look.words
        val typed = state.typed
        val card = DateFields(look, "screen-byhand-card", CARD_IDS, typed.cardExpiresOn)
        val expires = DateFields(look, "screen-byhand-expires", EXPIRES_IDS, typed.expiresOn)
        var underAge = typed.underAge
        var stay = typed.stay
        var renewed = typed.renewed
        val go = {
            byHand.answer(TypedFields(expires.typed(), card.typed(), underAge, stay, renewed))
        }
        val content = mutableListOf<View>()
        state.problem?.let {
            content += look.spaced(look.live(look.panel(Tone.ACT, look.text(it, color = Tone.ACT.text))), 12)
        }
        content += look.spaced(look.text(words["screen-byhand-one"]), 12)
        content += look.spaced(CardFaceDrawing(look).apply { contentDescription = words["screen-byhand-drawing"] }, 12)
        content += look.spaced(look.heading(words["screen-byhand-card"], Look.BODY), 16)
        content += look.text(words["screen-byhand-card-where"], Look.SMALL)
        content += look.spaced(card.view, 8)
        content += look.spaced(look.heading(words["screen-byhand-expires"], Look.BODY), 24)
        content += look.text(words["screen-byhand-expires-where"], Look.SMALL)
        content += look.spaced(expires.view, 8)
        content += look.spaced(look.heading(words["screen-byhand-renewed"], Look.BODY), 24)
        val answers = listOf(true to "question-answer-yes", false to "question-answer-no", null to "question-skip")
        val radios = answers.map { (answer, label) ->
            look.radio(words[label], renewed == answer) {}.also { it.tag = answer ?: NOT_KNOWN }
        }
        radios.forEach { radio ->
            radio.setOnClickListener {
                radios.forEach { it.isChecked = it === radio }
                renewed = radio.tag as? Boolean
            }
        }
        content += radios
        content += look.spaced(look.check(words["screen-byhand-stay"], stay) { stay = it }, 16)
        content += look.check(words["screen-byhand-under-age"], underAge) { underAge = it }
        content += look.spaced(look.text(words["screen-byhand-kept"], Look.SMALL, R.color.page_dim), 16)
        val back = look.link(words["screen-back"]) { navigator.back() }
        return look.page(title(words), back, content, listOf(look.primary(words["screen-byhand-go"], go)))
    }

    private companion object {
        const val NOT_KNOWN = "not known"
        val CARD_IDS = listOf(R.id.card_year, R.id.card_month, R.id.card_day)
        val EXPIRES_IDS = listOf(R.id.expires_year, R.id.expires_month, R.id.expires_day)
    }
}

/** Year, month and day of one date, each below its word. [date] is the label of the whole, for the ear. */
class DateFields(look: Look, date: String, ids: List<Int>, typed: TypedDate) {
    private val fields: List<EditText>

    /** All three. */
    val view: View

    init {
        val words = look.words
        val parts = listOf("screen-byhand-year", "screen-byhand-month", "screen-byhand-day").map { words[it] }
        val texts = listOf(typed.year, typed.month, typed.day)
        fields = parts.indices.map { at ->
            val heard = words.with("screen-byhand-field", "date" to words[date], "part" to parts[at])
            look.numberField(heard, ids[at], texts[at], if (at == 0) 4 else 2)
        }
        val columns = parts.indices.map { at ->
            val above = look.text(parts[at], Look.SMALL)
            above.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
            look.stack(above, fields[at])
        }
        view = look.thirds(*columns.toTypedArray())
    }

    /** What stands in them. */
    fun typed(): TypedDate {
        val (year, month, day) = fields.map { it.text.toString() }
        return TypedDate(year, month, day)
    }
}
