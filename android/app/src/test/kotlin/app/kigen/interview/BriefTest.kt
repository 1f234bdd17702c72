package app.kigen.interview

import android.view.ContextThemeWrapper
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.TextView
import app.kigen.INLINE
import app.kigen.R
import app.kigen.Words
import app.kigen.cases
import app.kigen.core.GivenAnswer
import app.kigen.core.Language
import app.kigen.core.QuestionKind
import app.kigen.core.demoCards
import app.kigen.look.Look
import app.kigen.look.all
import app.kigen.support.LARGEST_TEXT
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** The block at the head of screen 3 as it is drawn, read out and touched. */
@RunWith(RobolectricTestRunner::class)
class BriefTest {
    private val called = mutableListOf<String>()

    private val touched = object : BriefView.Touched {
        override fun call(number: String) = Unit.also { called += number }

        override fun map(query: String) = Unit.also { called += query }

        override fun tick(sentence: String) = Unit.also { called += sentence }
    }

    private fun everybody(check: (String, Language, InterviewState.Guide) -> Unit) =
        EVERYBODY.forEach { (where, language, state) -> check(where, language, state) }

    /** The block on a phone, as wide as it lets it be. */
    private fun drawn(language: Language, state: InterviewState.Guide): View {
        val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
        val view = BriefView(Look(context, Words(language)), emptySet(), emptySet(), touched, false).of(state.brief)
        val room = context.resources.displayMetrics.widthPixels - 2 * MARGIN_DP * DENSITY
        view.measure(
            View.MeasureSpec.makeMeasureSpec(room, View.MeasureSpec.EXACTLY),
            View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED),
        )
        view.layout(0, 0, view.measuredWidth, view.measuredHeight)
        return view
    }

    private fun View.texts(): List<TextView> = all().filterIsInstance<TextView>().toList()

    /** As they are read: a space is a space. */
    private fun words(text: CharSequence): String = plain(text).replace('\u00A0', ' ')

    private val TextView.words: String
        get() = words(text)

    private fun lines(view: TextView): List<String> = (0 until view.layout.lineCount)
        .map { words(view.text.substring(view.layout.getLineStart(it), view.layout.getLineEnd(it))) }

    @Test
    fun `at the largest text on the narrowest phone no line of it is cut`() {
        RuntimeEnvironment.setQualifiers("w320dp-h640dp-xhdpi")
        RuntimeEnvironment.setFontScale(2f)
        var seen = 0
        everybody { where, language, state ->
            val block = drawn(language, state)
            val said = state.brief.lines.flatMap { line ->
                val papers = line.papers.map { it.text }
                listOf(line.label) + papers.ifEmpty { listOf(line.text) } + listOfNotNull(line.lead, line.place?.today)
            } + listOfNotNull(state.brief.atCounter?.let { "「${it.japanese}」" })
            assertEquals(where, emptyList<String>(), said - block.texts().map { it.words }.toSet())
            for (view in block.texts()) {
                val room = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
                for (line in 0 until view.layout.lineCount) {
                    assertEquals(where, 0, view.layout.getEllipsisCount(line))
                    val width = view.layout.getLineMax(line)
                    assertTrue("$where «${view.words}» line $line: $width in $room", width <= room + 1)
                }
                assertEquals(where, view.words, lines(view).joinToString(""))
                val high = view.height - view.compoundPaddingTop - view.compoundPaddingBottom
                assertTrue("$where «${view.words}»", view.layout.height <= high + 1)
                // Nor by what is around it.
                val around = view.parent as ViewGroup
                assertTrue("$where «${view.words}»", view.left >= 0 && view.right <= around.width)
                assertTrue("$where «${view.words}»", view.top >= 0 && view.bottom <= around.height)
                seen += 1
            }
        }
        assertTrue("$seen", seen > 1_000)
    }

    @Test
    fun `no date, telephone number or address in it is broken unless it is longer than a line`() {
        var seen = 0
        for ((width, scale) in listOf(320 to LARGEST_TEXT, 320 to 1f, 360 to 1f)) {
            RuntimeEnvironment.setQualifiers("w${width}dp-h640dp-xhdpi")
            RuntimeEnvironment.setFontScale(scale)
            everybody { where, language, state ->
                for (view in drawn(language, state).texts()) {
                    val lines = lines(view)
                    val room = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
                    for (whole in WHOLE.findAll(view.words).map { it.value }) {
                        seen += 1
                        val isWhole = lines.any { whole in it }
                        // Brackets and what may begin no line stay with it.
                        val glued = Regex("[(「]*${Regex.escape(whole)}[)」、。はがのをに]*").find(view.words)!!.value
                        val isLong = listOf(glued, "$whole、").maxOf { view.paint.measureText(it) } > room
                        val said = "$where $width $scale «$whole» in $lines"
                        assertTrue(said, isWhole || (isLong && !PHONE.matches(whole)))
                    }
                    // Longer than a line or not: a number keeps its digits, and a telephone number its parts.
                    val torn = lines.zipWithNext().filter { (line, next) ->
                        line.last().isDigit() && (next.first().isDigit() || next.first() in "-年月日")
                    }
                    if ("://" !in view.words) assertEquals("$where $width $scale", emptyList<Any>(), torn)
                }
            }
        }
        assertTrue("$seen", seen > 1_000)
    }

    @Test
    fun `each line is one stop, dates are read out, and each number is a button that calls it`() {
        RuntimeEnvironment.setQualifiers("w360dp-h720dp-xhdpi")
        everybody { where, language, state ->
            val block = drawn(language, state)
            val heard = block.all().mapNotNull { it.contentDescription?.toString() }.toList()
            for (line in state.brief.lines.filter { it.papers.isEmpty() }) {
                assertEquals("$where ${line.label}", 1, heard.count { it == line.spoken })
            }
            called.clear()
            block.texts().filterIsInstance<Button>().forEach { it.performClick() }
            val placed = state.brief.lines.mapNotNull { it.place?.phone }
            val touched = state.brief.lines.flatMap { line ->
                listOfNotNull(line.place?.phone, line.place?.mapQuery) + line.papers.map { it.sentence } +
                    line.phones.filter { it !in placed }
            }
            assertEquals(where, touched, called)
        }
        val deadline = "いつまでに、2026年12月15日、火曜日まで。あと24日です。"
        assertTrue(EVERYBODY.any { (_, _, state) -> state.brief.lines.any { it.spoken == deadline } })
    }

    private companion object {
        const val DENSITY = 2

        /** Room at the sides of a page. */
        const val MARGIN_DP = 20

        /** Each demo card as it is, in a city whose page nobody read, where somebody else goes, and abroad. */
        val EVERYBODY: List<Triple<String, Language, InterviewState.Guide>> by lazy {
            val situations = listOf(
                emptyList(),
                listOf(GivenAnswer(QuestionKind.MUNICIPALITY, "47201")),
                listOf(GivenAnswer(QuestionKind.MUNICIPALITY, "14130"), GivenAnswer(QuestionKind.WHO, "proxy")),
                listOf(GivenAnswer(QuestionKind.ABROAD, "lives")),
            )
            Language.entries.flatMap { language ->
                demoCards(language).flatMap { card ->
                    situations.map { Triple("${card.name} $it $language", language, guide(card.name, language, it)) }
                }
            }
        }

        fun guide(card: String, language: Language, given: List<GivenAnswer>): InterviewState.Guide {
            val visit = Visit(cases(card)).also { it.given = given }
            return InterviewModel(INLINE, { language }, visit).state as InterviewState.Guide
        }

        val PHONE = Regex("0\\d{1,4}-\\d{1,4}-\\d{3,4}")
        val DATE = Regex("\\d{4}年\\d{1,2}月\\d{1,2}日\\(.\\)\\p{IsHiragana}*|\\w{3}, \\d{1,2} \\w+ \\d{4}")
        val ADDRESS = Regex("https?://[\\w./-]+")
        val WHOLE = listOf(PHONE, DATE, ADDRESS).joinToString("|") { it.pattern }.toRegex()
    }
}
