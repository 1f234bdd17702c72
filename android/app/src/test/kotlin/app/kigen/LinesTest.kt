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
import org.robolectric.annotation.Config

/**
 * Where the lines of every screen in every state end. The system tells phrases since API 33, and does not double large text
 * since 34: before that some lines end elsewhere.
 */
@RunWith(RobolectricTestRunner::class)
@Config(minSdk = 34)
class LinesTest {
    @Test
    fun `no line ends in a number, a katakana word or an opening bracket, and none is a single kana or sign`() {
        for (scale in listOf(1f, 2f)) {
            for (language in Language.entries) {
                val kept = Words(language)["screen-kept-whole"].split(Regex("\\s+"))
                val ends = ends(360, scale, language)
                val torn = ends.mapValues { (_, pairs) -> pairs.filter { (line, next) -> isTorn(line, next, kept) } }
                    .filterValues { it.isNotEmpty() }
                assertEquals("$language $scale", emptyMap<Any, Any>(), torn)
                val count = ends.values.sumOf { it.size }
                check(count > 1_000) { "$language $scale: $count ends of lines" }
            }
        }
    }

    @Test
    fun `no line begins with a particle that belongs to the word before it`() {
        val found = sortedMapOf<String, Int>()
        for ((width, scale) in SIZES) {
            for (language in listOf(Language.JAPANESE, Language.PLAIN_JAPANESE)) {
                ends(width, scale, language).values.flatten()
                    .filter { (line, next) -> next.first() in PARTICLES && line.last() !in BEFORE_A_WORD }
                    .filterNot { (_, next) -> next.startsWith("はじめ") }
                    .forEach { (line, next) -> found.merge("$line|$next", 1, Int::plus) }
            }
        }
        assertEquals(emptyMap<String, Int>(), found)
    }

    /** Each line of every page with the one after it, by the page's name; both tests ask for some sizes. */
    private fun ends(width: Int, scale: Float, language: Language): Map<String, List<Pair<String, String>>> =
        walked.getOrPut(Triple(width, scale, language)) {
            RuntimeEnvironment.setQualifiers("w${width}dp-h720dp-xhdpi")
            RuntimeEnvironment.setFontScale(scale)
            val ends = mutableMapOf<String, List<Pair<String, String>>>()
            everyPage(language) { where, phone ->
                ends[where] = phone.views.filterIsInstance<TextView>().flatMap { lines(it).zipWithNext() }
            }
            ends
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
        val walked = mutableMapOf<Triple<Int, Float, Language>, Map<String, List<Pair<String, String>>>>()

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
