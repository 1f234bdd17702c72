package app.kigen.look

import android.view.ContextThemeWrapper
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.ImageView
import android.widget.TextView
import app.kigen.INLINE
import app.kigen.Kigen
import app.kigen.KigenActivity
import app.kigen.R
import app.kigen.Settings
import app.kigen.TODAY
import app.kigen.Words
import app.kigen.answer.AnswerModel
import app.kigen.answer.AnswerScreen
import app.kigen.answer.Part
import app.kigen.core.Action
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.RowKind
import app.kigen.core.Tone
import app.kigen.core.Unreadable
import app.kigen.core.cureText
import app.kigen.core.demoCards
import app.kigen.drawing.SceneView
import app.kigen.reading
import app.kigen.support.isHeading
import app.kigen.support.plain
import app.kigen.tap.TapModel
import app.kigen.tap.TapScreen
import app.kigen.tap.TapState
import app.kigen.visit
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import kotlin.math.pow

/** Screens 1 and 2: sizes, words, buttons, and what a screen reader finds. */
@RunWith(RobolectricTestRunner::class)
class FirstScreensTest {
    private val activity = Robolectric.buildActivity(KigenActivity::class.java).setup().get()

    private fun context() = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)

    private fun tapStates(language: Language): List<TapState> {
        val facts = AnswerModel(INLINE, { language }, visit("renewal-open")).state
        val rows = (facts as app.kigen.answer.AnswerState.Shown).answer.rows
        return listOf(
            TapState.Waiting,
            TapState.Reading(6, 8, rows.take(1)),
            TapState.LiftedTooEarly(),
            TapState.LiftedTooEarly(3),
            TapState.NfcOff,
            TapState.NfcSilent,
            TapState.NoNfc,
        ) + FAILURES.map { TapState.Failed(it) }
    }

    private fun views(language: Language): List<View> {
        val look = Look(context(), Words(language))
        val tap = TapScreen(TapModel(INLINE, { language }) { TODAY })
        val answers = demoCards(language).map { card ->
            AnswerModel(INLINE, { language }, visit(card.name)).also { it.explainRow(RowKind.AUTHENTICATION) }
        }
        return tapStates(language).map { tap.view(look, it, activity) } +
            answers.map { AnswerScreen(it).view(look, it.state, activity) }
    }

    private fun laidOut(view: View): View = view.apply {
        val width = View.MeasureSpec.makeMeasureSpec(resources.displayMetrics.widthPixels, View.MeasureSpec.EXACTLY)
        measure(width, View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED))
        layout(0, 0, measuredWidth, measuredHeight)
    }

    @Test
    fun `a card that left is told by one page, whether something was known already or nothing`() {
        val tap = TapScreen(TapModel(INLINE, { Language.JAPANESE }) { TODAY })
        val look = Look(context(), Words(Language.JAPANESE))
        val words = { state: TapState ->
            tap.view(look, state, activity).all().filterIsInstance<TextView>().map { it.plain }.toList()
        }
        val nothing = words(TapState.Failed(Failure.CardLost))
        val something = words(TapState.LiftedTooEarly())
        assertEquals("カードが離れました", nothing.first())
        val kept = "カードは変わっていません。暗証番号の回数も減っていません。"
        assertEquals(nothing, something.map { if (it == "$kept\n電子証明書の期限は、まだ読めていません") kept else it })
        assertTrue("$something", something.none { it.contains(Regex("\\d年")) })
    }

    @Test
    fun `each loss in a row is answered by another picture and another sentence`() {
        val tap = TapScreen(TapModel(INLINE, { Language.JAPANESE }) { TODAY })
        val look = Look(context(), Words(Language.JAPANESE))
        val said = (1..3).map { inARow ->
            val views = tap.view(look, TapState.Failed(Failure.CardLost, inARow), activity).all().toList()
            assertEquals(1, views.count { it is SceneView })
            (views[views.indexOfFirst { it is SceneView } + 1] as TextView).plain
        }
        assertEquals(
            listOf("位置を少しずつ変えて、3秒ずつ止めてください", "ケースを外して、もう一度当ててください", "カードを机に置き、スマートフォンを上にのせてください"),
            said,
        )
    }

    @Test
    fun `what a clerk needs stands alone, last, and what a person needs has no number in it`() {
        val tap = TapScreen(TapModel(INLINE, { Language.JAPANESE }) { TODAY })
        val look = Look(context(), Words(Language.JAPANESE))
        val views = tap.view(
            look,
            TapState.Failed(Failure.Refused(0x6A82u)),
            activity,
        ).all().filterIsInstance<TextView>()
        val words = views.filter { it !is Button && it.id != R.id.more }.map { it.plain }.toList()
        assertEquals("窓口の人に見せる番号: 6A82", words.last())
        assertEquals(1, words.count { "6A82" in it })
    }

    @Test
    fun `at the largest text on a narrow phone no word is cut off and every target is large`() {
        RuntimeEnvironment.setQualifiers("w320dp-h640dp-xhdpi")
        RuntimeEnvironment.setFontScale(2f)
        for (language in Language.entries) {
            for (view in views(language).flatMap { laidOut(it).all().toList() }) {
                if (view is Button) assertTrue("${view.text} ${view.height}", view.height >= 48 * 2)
                if (view !is TextView || view.text.isEmpty() || view.visibility == View.GONE) continue
                assertTrue("${view.text}", "⟦" !in view.text)
                val room = view.height - view.compoundPaddingTop - view.compoundPaddingBottom
                assertTrue("${view.text} ${view.layout.height} in $room", view.layout.height <= room + 1)
                assertTrue("${view.text}", view.width <= 640)
                // Since API 34 large sizes grow less than small ones.
                assertTrue("${view.text}", view.textSize >= 16 * 2 * 1.6)
            }
        }
    }

    @Test
    fun `no line ends inside a date, and a sign stands level with the first line beside it`() {
        RuntimeEnvironment.setQualifiers("ja-w360dp-h720dp-xhdpi")
        RuntimeEnvironment.setFontScale(1f)
        var dates = 0
        for (view in views(Language.JAPANESE).flatMap { laidOut(it).all().toList() }) {
            if (view is ImageView) {
                val words = (view.parent as ViewGroup).getChildAt(1) as TextView
                val line = words.layout.getLineBottom(0) - words.lineSpacingExtra
                val middle = words.top + words.paddingTop + line / 2
                assertEquals("${words.text}", middle, (view.top + view.bottom) / 2f, 6f)
            }
            val layout = (view as? TextView)?.layout ?: continue
            dates += Regex("月\u2060?\\d").findAll(view.text).count()
            for (line in 0 until layout.lineCount - 1) {
                val end = layout.getLineEnd(line)
                val isInside = view.text[end - 1] == JOINER || view.text[end] == JOINER
                assertTrue("${view.text} ends line $line at $end", !isInside)
            }
        }
        assertTrue("$dates", dates > 100)
    }

    @Test
    fun `every failure has its words and its buttons, the one to take first on top`() {
        val look = Look(context(), Words(Language.JAPANESE))
        val tap = TapScreen(TapModel(INLINE, { Language.JAPANESE }) { TODAY })
        for (failure in FAILURES) {
            val text = look.words.of(failure)
            val views = tap.view(look, TapState.Failed(failure), activity).all().toList()
            val words = views.filterIsInstance<TextView>().map { it.plain }
            val cure = cureText(failure, 1u, Language.JAPANESE)?.words
            assertEquals("$failure", text.title, words.first())
            assertTrue("$failure", text.meaning in words && (cure ?: text.todo) in words)
            assertTrue("$failure", views.any { it.contentDescription == text.said })
            val buttons =
                views.filterIsInstance<Button>().map { it.plain } - look.words["screen-answer-restart"]
            assertEquals("$failure", text.buttons.map { it.label }, buttons)
            // «はじめから» would do what the button does, but for dates that another tap cannot mend.
            val waits = text.buttons.first().action in setOf(Action.READ_AGAIN, Action.OTHER_CARD)
            assertEquals("$failure", waits, look.words["screen-answer-restart"] !in words)
        }
    }

    @Test
    fun `a screen reader finds a heading, hears rows whole and what changes by itself`() {
        val look = Look(context(), Words(Language.JAPANESE))
        val model = AnswerModel(INLINE, { Language.JAPANESE }, visit("renewal-open"))
        val views = AnswerScreen(model).view(look, model.state, activity).all().toList()
        assertTrue(views.any { it is TextView && it.plain == "結果" && it.isHeading })
        val live = views.filter { it.accessibilityLiveRegion == View.ACCESSIBILITY_LIVE_REGION_POLITE }
        assertEquals(
            listOf("電子証明書の更新の時期です、マイナンバーカードの中の証明書、2026年12月15日、火曜日まで、あと24日"),
            live.map {
                it.contentDescription
            },
        )
        model.toggle(Part.DATES)
        val opened = AnswerScreen(model).view(look, model.state, activity).all()
        assertTrue(opened.any { it.contentDescription?.startsWith("カード本体、2031年12月15日、月曜日") == true })
        val tap = TapScreen(TapModel(INLINE, { Language.JAPANESE }) { TODAY })
        val reading = tap.view(look, TapState.Reading(5, 8, emptyList()), activity).all()
        assertTrue(reading.any { it.contentDescription == "8のうち5" && it.accessibilityLiveRegion != 0 })
    }

    @Test
    fun `words stand out from their background by day and by night`() {
        for (mode in listOf("notnight", "night")) {
            RuntimeEnvironment.setQualifiers(mode)
            val context = context()
            val pairs = Tone.entries.map { it.text to it.background } + listOf(
                R.color.page_text to R.color.page_background,
                R.color.page_dim to R.color.page_background,
                R.color.primary_text to R.color.primary_background,
                R.color.primary_background to R.color.page_background,
                R.color.demo_text to R.color.demo_background,
            )
            for ((text, background) in pairs) {
                val contrast = contrast(context.getColor(text), context.getColor(background))
                val name = context.resources.getResourceEntryName(text)
                assertTrue("$mode $name $contrast", contrast >= 4.5)
            }
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private fun contrast(one: Int, other: Int): Double {
        val (darker, lighter) = listOf(luminance(one), luminance(other)).sorted()
        return (lighter + 0.05) / (darker + 0.05)
    }

    private fun luminance(color: Int): Double {
        val (red, green, blue) = listOf(16, 8, 0).map { shift ->
            val part = (color shr shift and 0xFF) / 255.0
            if (part <= 0.04045) part / 12.92 else ((part + 0.055) / 1.055).pow(2.4)
        }
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    @Test
    fun `the first screen says the promise and needs no answer to begin`() {
        val places = Kigen(Settings(RuntimeEnvironment.getApplication()), threads = INLINE).places
        val words = places.tap().view(Look(context(), Words(Language.JAPANESE)), activity).all()
            .filterIsInstance<TextView>().map { it.plain }.toList()
        assertTrue("通信しません。保存しません" in words)
        assertTrue("暗証番号は必要ありません" in words)
        assertTrue("カードを待っています" in words)
    }

    private companion object {
        const val JOINER = '\u2060'

        /** Every failure that a tap can end with. */
        val FAILURES = listOf(
            Failure.CardLost,
            Failure.TimedOut,
            Failure.Transport("IOException"),
            Failure.Refused(0x6A82u),
            Failure.UnreadableContent(Unreadable.EMPTY),
            Failure.UnreadableContent(Unreadable.CUT_SHORT),
            Failure.UnreadableContent(Unreadable.MALFORMED),
            Failure.UnreadableContent(Unreadable.DATES),
            Failure.OtherTechnology(true),
            Failure.OtherTechnology(false),
            Failure.Internal,
        )
    }
}
