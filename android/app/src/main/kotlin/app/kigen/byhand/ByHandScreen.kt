package app.kigen.byhand

import android.view.View
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Tone
import app.kigen.dates.DateFields
import app.kigen.dates.TypedDate
import app.kigen.look.Look
import app.kigen.look.check
import app.kigen.look.folding
import app.kigen.look.page
import app.kigen.look.radio
import app.kigen.navigation.Navigator

/** Screen 5, 手入力: the dates on the card's face. */
class ByHandScreen(private val byHand: ByHandModel) : Screen<ByHandState>(byHand) {
    override fun title(words: Words): String = words["screen-byhand-title"]

    override fun view(look: Look, state: ByHandState, navigator: Navigator): View {
        val words = look.words
        val typed = state.typed
        val card = DateFields(look, "screen-byhand-card", CARD_IDS, typed.cardExpiresOn)
        val expires = DateFields(look, "screen-byhand-expires", EXPIRES_IDS, typed.expiresOn)
        val making = if (state.asksMaking) MakingFields(look, typed.making) else null
        var underAge = typed.underAge
        var stay = typed.stay
        var renewed = typed.renewed
        val fields = {
            TypedFields(expires.typed(), card.typed(), making?.typed() ?: Making(), underAge, stay, renewed)
        }
        val content = mutableListOf<View>()
        state.problem?.let {
            content += look.spaced(look.live(look.panel(Tone.ACT, it)), 12)
        }
        content += look.spaced(look.text(words["screen-byhand-one"]), 12)
        content += look.spaced(CardFaceDrawing(look).apply { contentDescription = words["screen-byhand-drawing"] }, 12)
        content += look.spaced(look.heading(words["screen-byhand-card"], Look.BODY), 16)
        content += look.text(words["screen-byhand-card-where"], Look.SMALL)
        content += look.spaced(card.view, 8)
        content += look.spaced(look.heading(words["screen-byhand-expires"], Look.BODY), 24)
        content += look.text(words["screen-byhand-expires-where"], Look.SMALL)
        content += look.spaced(expires.view, 8)
        content += look.spaced(folded(look, making) { byHand.askMaking(fields()) }, 16)
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
        val go = look.primary(words["screen-byhand-go"]) { byHand.answer(fields()) }
        return look.page(title(words), back, content, listOf(go))
    }

    /** The way for those who know neither date, closed at first. */
    private fun folded(look: Look, making: MakingFields?, toggle: () -> Unit): View =
        look.folding(look.words["screen-byhand-made-title"], making != null, toggle) { making?.views(look).orEmpty() }

    private companion object {
        const val NOT_KNOWN = "not known"
        val CARD_IDS = listOf(R.id.card_year, R.id.card_month, R.id.card_day)
        val EXPIRES_IDS = listOf(R.id.expires_year, R.id.expires_month, R.id.expires_day)
    }
}

/** The day of making with the birthday. */
class MakingFields(look: Look, typed: Making) {
    private val made = DateFields(look, "screen-byhand-made", MADE_IDS, typed.madeOn)
    private val birthday =
        DateFields(look, "screen-byhand-birthday", BIRTH_IDS, TypedDate("", typed.birthMonth, typed.birthDay))

    /** Both, each below its words. */
    fun views(look: Look): List<View> = listOf(
        look.heading(look.words["screen-byhand-made"], Look.BODY),
        look.text(look.words["screen-byhand-made-where"], Look.SMALL),
        look.spaced(made.view, 8),
        look.spaced(look.heading(look.words["screen-byhand-birthday"], Look.BODY), 16),
        look.spaced(birthday.view, 8),
    )

    /** What was typed into them. */
    fun typed(): Making = birthday.typed().let { Making(made.typed(), it.month, it.day) }

    private companion object {
        val MADE_IDS = listOf(R.id.made_year, R.id.made_month, R.id.made_day)
        val BIRTH_IDS = listOf(R.id.birth_month, R.id.birth_day)
    }
}
