package app.kigen

import android.widget.TextView
import app.kigen.core.Language
import app.kigen.support.everyPage
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** Where the lines of every screen in every state end. */
@RunWith(RobolectricTestRunner::class)
class LinesTest {
    @Test
    fun `no line ends in a number, a katakana word or an opening bracket, and none is a single kana or sign`() {
        for (scale in listOf(1f, 2f)) {
            RuntimeEnvironment.setQualifiers("w360dp-h720dp-xhdpi")
            RuntimeEnvironment.setFontScale(scale)
            for (language in Language.entries) {
                val kept = Words(language)["screen-kept-whole"].split(Regex("\\s+"))
                var ends = 0
                everyPage(language) { where, phone ->
                    val torn = phone.views.filterIsInstance<TextView>().flatMap { lines(it).zipWithNext() }
                        .onEach { ends += 1 }
                        .filter { (line, next) -> isTorn(line, next, kept) }
                    assertEquals("$where $scale", emptyList<Any>(), torn)
                }
                check(ends > 1_000) { "$language $scale: $ends ends of lines" }
            }
        }
    }

    @Test
    fun `no line begins with a particle that belongs to the word before it`() {
        val found = sortedMapOf<String, Int>()
        for ((width, scale) in SIZES) {
            RuntimeEnvironment.setQualifiers("w${width}dp-h720dp-xhdpi")
            RuntimeEnvironment.setFontScale(scale)
            for (language in listOf(Language.JAPANESE, Language.PLAIN_JAPANESE)) {
                everyPage(language) { _, phone ->
                    phone.views.filterIsInstance<TextView>().flatMap { lines(it).zipWithNext() }
                        .filter { (line, next) -> next.first() in PARTICLES && line.last() !in BEFORE_A_WORD }
                        .filterNot { (_, next) -> next.startsWith("はじめ") }
                        .forEach { (line, next) -> found.merge("$line|$next", 1, Int::plus) }
                }
            }
        }
        assertEquals(emptyMap<String, Int>(), found)
    }

    private fun lines(view: TextView): List<String> {
        val layout = view.layout ?: return emptyList()
        val lines = (0 until layout.lineCount)
            .map { plain(view.text.substring(layout.getLineStart(it), layout.getLineEnd(it))) }
        return if (lines.joinToString("").contains("://")) emptyList() else lines
    }

    private fun isTorn(line: String, next: String, kept: List<String>): Boolean = when {
        LONE.matches(next.trim()) || OPENING.any { line.trim().endsWith(it) } -> true
        line.last().isDigit() && next.first().isDigit() -> true
        KATAKANA.matches("${line.last()}${next.first()}") -> kept.none { line.endsWith(it) || next.startsWith(it) }
        else -> false
    }

    private companion object {
        /** Widths in dp and text sizes: the narrowest phone, the usual ones, large print. */
        val SIZES = listOf(320 to 1f, 360 to 1f, 360 to 1.25f, 411 to 1.5f, 360 to 2f, 320 to 2f)

        const val PARTICLES = "のがは"

        /** Behind these a word begins that only looks like one: «はい», «のちほど». */
        const val BEFORE_A_WORD = " 、。・:「(\n"

        const val OPENING = "(「"
        val LONE = Regex("\\P{IsHan}[。、]?")
        val KATAKANA = Regex("[\\p{IsKatakana}ー]{2}")
    }
}
