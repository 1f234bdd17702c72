package app.kigen.interview

import android.view.View
import app.kigen.R
import app.kigen.core.Brief
import app.kigen.core.BriefKind
import app.kigen.core.BriefLine
import app.kigen.look.Look
import app.kigen.look.asOneStop

/** The block at the head of the guide: what to know before leaving the house, and what was taken for granted. */
object BriefView {
    /** [call] is what a telephone number does. */
    fun of(look: Look, brief: Brief, call: (String) -> Unit): View {
        val title = look.heading(brief.title, if (look.scale >= Look.STACKED) Look.BODY else Look.LARGE)
        val lines = brief.lines.flatMap { line(look, it, call) }
        val granted = brief.granted?.let {
            listOf(look.line(), look.text(it, Look.SMALL, R.color.page_dim, alone = true))
        }
        return look.card(title, *(lines + granted.orEmpty()).toTypedArray())
    }

    private fun line(look: Look, line: BriefLine, call: (String) -> Unit): List<View> {
        val label = look.text(line.label, Look.SMALL, R.color.page_dim)
        val isDate = isDate(line.kind)
        val isLarge = isDate && look.scale < Look.STACKED // larger still, «まで» would stand alone in its line
        val words = look.text(line.text, if (isLarge) Look.BODY + 2 else Look.BODY, bold = isDate, alone = true)
        val phones = line.phones.map { number ->
            look.link(look.words.with("screen-guide-call", "number" to number)) { call(number) }
        }
        return listOf(look.line(), look.stack(label, words).asOneStop(line.spoken)) + phones
    }

    /** The day stands out: it is what people come for. */
    private fun isDate(kind: BriefKind): Boolean = when (kind) {
        BriefKind.DEADLINE -> true
        BriefKind.FIRST, BriefKind.PLACE, BriefKind.BRING, BriefKind.PINS, BriefKind.COST, BriefKind.PHONE -> false
    }
}
