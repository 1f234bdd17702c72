package app.kigen.interview

import android.view.View
import android.widget.Button
import app.kigen.R
import app.kigen.core.AtCounter
import app.kigen.core.Brief
import app.kigen.core.BriefKind
import app.kigen.core.BriefLine
import app.kigen.core.Paper
import app.kigen.core.Place
import app.kigen.look.Look
import app.kigen.look.asOneStop
import app.kigen.look.card
import app.kigen.look.check
import app.kigen.look.inOneLine
import app.kigen.look.line
import app.kigen.look.marked
import app.kigen.look.secondary
import app.kigen.look.stack

/**
 * The block at the head of the guide: what to know before leaving the house.
 *
 * @param changed the lines that the last answer changed
 * @param ticked the papers in the bag, by their sentence in the guide
 * @param touched what each touch does
 * @param isShared whether many people use the phone: a place that was looked up would stay in the map
 */
class BriefView(
    private val look: Look,
    private val changed: Set<BriefKind>,
    private val ticked: Set<String>,
    private val touched: Touched,
    private val isShared: Boolean,
) {
    /** What a touch of the block does. */
    interface Touched {
        /** Calls a number. */
        fun call(number: String)

        /** Shows a place on a map. */
        fun map(query: String)

        /** Ticks the paper of this sentence. */
        fun tick(sentence: String)
    }

    /** The lines, and what to say at the counter. */
    fun of(brief: Brief): View {
        val placed = brief.lines.mapNotNull { it.place?.phone }
        val lines = brief.lines.mapIndexed { at, line ->
            val parts = listOfNotNull(look.line().takeIf { at > 0 }) + line(line, placed)
            look.stack(*parts.toTypedArray()).let { if (line.kind in changed) look.marked(it) else it }
        }
        return look.card(*(lines + brief.atCounter?.let { atCounter(it) }.orEmpty()).toTypedArray())
    }

    private fun line(line: BriefLine, placed: List<String>): List<View> {
        val label = look.text(line.label, Look.SMALL, R.color.page_dim)
        if (line.papers.isNotEmpty()) return listOf(label) + papers(line)
        val isDate = line.kind == BriefKind.DEADLINE
        val isLarge = isDate && look.scale < Look.STACKED // larger still, «まで» would stand alone in its line
        val words = look.text(line.text, if (isLarge) Look.BODY + 2 else Look.BODY, bold = isDate, alone = true)
        val said = look.stack(label, words).asOneStop(line.spoken)
        val place = line.place?.let { place(it) }.orEmpty()
        return listOf(said) + place + line.phones.filter { it !in placed }.map { call(it) }
    }

    /** Hours of today, and below them number and map. */
    private fun place(place: Place): List<View> {
        val number = place.phone?.let { call(it) }
        val today = look.text(place.today)
        if (isShared) return listOfNotNull(today, number)
        val map = look.secondary(look.words["screen-guide-see-map"]) { touched.map(place.mapQuery) }
        map.contentDescription =
            "${look.words["screen-guide-see-map"]}${look.words["screen-spoken-joint"]}${place.name}"
        return listOf(today, number?.let { look.inOneLine(it, map) } ?: map)
    }

    private fun call(number: String): Button = look.secondary(number) { touched.call(number) }.apply {
        contentDescription = look.words.with("screen-guide-call", "number" to number)
    }

    private fun papers(line: BriefLine): List<View> {
        val lead = line.lead?.let { look.text(it) }
        val (spare, needed) = line.papers.partition { it.isInCase }
        val heading = look.text(look.words["screen-guide-in-case"], Look.SMALL, R.color.page_dim)
        return listOfNotNull(lead) + needed.map { box(it) } +
            listOfNotNull(heading.takeIf { spare.isNotEmpty() }) + spare.map { box(it) }
    }

    private fun box(paper: Paper): View =
        look.check(paper.text, paper.sentence in ticked) { touched.tick(paper.sentence) }

    /** To point at: large, and in Japanese. */
    private fun atCounter(said: AtCounter): List<View> {
        val label = look.text(said.label, Look.SMALL, R.color.page_dim)
        val words = look.text("「${said.japanese}」", Look.COUNT, bold = true, alone = true)
        val meaning = said.meaning?.let { look.text(it, Look.SMALL, alone = true) }
        return listOf(look.line(), label, words) + listOfNotNull(meaning)
    }
}
