package app.kigen.selfcheck

import android.view.View
import app.kigen.core.CheckLevel
import app.kigen.core.CheckLine
import app.kigen.core.Tone
import app.kigen.core.isTechnical
import app.kigen.look.Look
import app.kigen.look.asOneStop
import app.kigen.look.folding
import app.kigen.look.panel
import app.kigen.look.spaced
import app.kigen.look.stack
import app.kigen.look.text

/** What was checked: what is amiss in sight, what is well folded, what is technical folded behind it. Phone before card. */
class ChecksView(private val look: Look, private val open: Set<Checks>, private val toggle: (Checks) -> Unit) {
    /** A list of the phone, then one of the card, each under its label. */
    fun views(lists: List<Pair<String, List<CheckLine>>>): List<View> {
        fun only(wanted: (CheckLine) -> Boolean) = lists.map { (label, lines) -> label to lines.filter(wanted) }
        val amiss = only { !isTechnical(it) && it.level != CheckLevel.PASS }
        val well = only { !isTechnical(it) && it.level == CheckLevel.PASS }
        val staff = only(::isTechnical)
        return amiss.flatMap { (label, lines) -> group(label, lines) } +
            folded("screen-selfcheck-checks", Checks.WELL, well) +
            folded("screen-selfcheck-staff", Checks.STAFF, staff)
    }

    private fun folded(title: String, list: Checks, lists: List<Pair<String, List<CheckLine>>>): List<View> {
        if (lists.all { (_, lines) -> lines.isEmpty() }) return emptyList()
        val inside = { lists.flatMap { (label, lines) -> group(label, lines) } }
        val folding = look.folding(look.words[title], list in open, { toggle(list) }, Look.BODY, inside)
        return listOf(look.spaced(folding, 12))
    }

    private fun group(label: String, lines: List<CheckLine>): List<View> {
        if (lines.isEmpty()) return emptyList()
        return listOf(
            look.spaced(look.heading(look.words[label], Look.BODY), 16),
            look.live(look.stack(*together(lines).map { look.spaced(panel(it), 8) }.toTypedArray())),
        )
    }

    /** What is well stands together, line by line; what is not stands for itself. */
    private fun together(lines: List<CheckLine>): List<List<CheckLine>> = lines.fold(emptyList()) { groups, line ->
        val last = groups.lastOrNull()
        if (line.level == CheckLevel.PASS && last?.last()?.level == CheckLevel.PASS) {
            groups.dropLast(1) + listOf(last + line)
        } else {
            groups + listOf(listOf(line))
        }
    }

    private fun panel(lines: List<CheckLine>): View {
        val level = lines.first().level
        val (sign, tone, label) = told(level)
        val state = look.words[label]
        if (level == CheckLevel.PASS) {
            val items = lines.map { line ->
                look.item("$sign ", line.said, color = tone.text)
                    .asOneStop(listOf(state, line.said).joinToString(look.words["screen-spoken-joint"]))
            }
            return look.panel(tone, *items.toTypedArray())
        }
        val line = lines.single()
        val parts = mutableListOf<View>(look.text("$sign $state", Look.SMALL, tone.text, bold = true))
        parts += look.text(line.said, color = tone.text)
        line.advice?.let { parts += look.spaced(look.text(it, color = tone.text), 4) }
        val spoken = listOfNotNull(state, line.said, line.advice).joinToString(look.words["screen-spoken-joint"])
        return look.panel(tone, *parts.toTypedArray()).asOneStop(spoken)
    }

    /** Sign, colour role and label of a level. */
    private fun told(level: CheckLevel): Triple<String, Tone, String> = when (level) {
        CheckLevel.PASS -> Triple("✓", Tone.FINE, "screen-selfcheck-pass")
        CheckLevel.WARN -> Triple("!", Tone.ACT, "screen-selfcheck-warn")
        CheckLevel.FAIL -> Triple("✗", Tone.ENDED, "screen-selfcheck-fail")
    }
}
