package app.kigen.interview

import app.kigen.core.Brief
import app.kigen.core.Language
import app.kigen.core.Section
import app.kigen.core.Statement
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.label

/**
 * The block, and the whole guide with the source of each line, as plain text: for a mail or a note. A guide of a demo says
 * so first.
 */
fun shareText(brief: Brief, sections: List<Section>, today: Today, language: Language): String {
    val head = if (today.source == TodaySource.CHOSEN) listOf(label("screen-demo-band", language)) else emptyList()
    val parts = sections.map { section ->
        (listOf("■ ${section.title}") + section.statements.map(::line)).joinToString("\n")
    }
    return (head + block(brief) + parts).joinToString("\n\n", postfix = "\n")
}

private fun block(brief: Brief): List<String> {
    val lines = listOf(brief.title) + brief.lines.map { "${it.label}: ${it.text}" } + listOfNotNull(brief.granted)
    val careful = listOf("■ ${brief.carefulTitle}") + brief.careful.map { "・ ${it.text}" }
    return listOf(lines, careful.takeIf { brief.careful.isNotEmpty() }.orEmpty())
        .filter { it.isNotEmpty() }.map { it.joinToString("\n") }
}

private fun line(statement: Statement): String {
    val source = statement.source
    val sign = if (statement.isToBring) "□" else "・"
    val where = listOfNotNull("${source.title}(${source.datesText})", source.address).joinToString(" ")
    return "$sign ${statement.text}\n  — ${statement.basisText}: $where"
}
