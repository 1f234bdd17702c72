package app.kigen.demo

import app.kigen.DAY
import app.kigen.INLINE
import app.kigen.Threads
import app.kigen.answerOf
import app.kigen.core.DemoCard
import app.kigen.core.DemoGroup
import app.kigen.core.Language
import app.kigen.core.Outcome
import app.kigen.core.PasswordStage
import app.kigen.core.PasswordVisit
import app.kigen.core.ReadRequest
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.Verdict
import app.kigen.core.demoCards
import app.kigen.core.readCard
import app.kigen.dates.TypedDate
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class DemoModelTest {
    private val model = DemoModel(INLINE, { Language.JAPANESE }, DAY)
    private var demo: Demo? = null

    init {
        model.chosen = { demo = it }
    }

    private fun card(name: String): DemoCard = model.state.cards.first { it.name == name }

    private fun read(demo: Demo): Reading =
        demo.contact().open { readCard(it, ReadRequest(null, false, Language.JAPANESE), null) }

    @Test
    fun `every story is there, and begins on the day that was chosen`() {
        assertEquals(demoCards(Language.JAPANESE), model.state.cards)
        assertEquals(TypedDate("2026", "11", "21"), model.state.day)
        model.begin(card("renewal-open"), TypedDate("2030", "2", "28"))
        val today = Today(DAY.copy(year = 2030, month = 2u, day = 28u), TodaySource.CHOSEN)
        assertEquals("renewal-open" to today, demo!!.card.name to demo!!.today)
    }

    @Test
    fun `stories are listed by what they have in common, and the last one is remembered`() {
        assertEquals(DemoGroup.entries, model.state.cards.map { it.group }.distinct())
        val groups = model.state.cards.groupBy({ it.group }, { it.name })
        assertEquals(listOf("password-locked", "pin-locked", "both-locked", "one-try-left"), groups[DemoGroup.PINS])
        assertEquals(listOf("p384"), groups[DemoGroup.TECHNICAL])
        assertEquals(null, model.state.last)
        model.begin(card("moved"), TypedDate("2026", "2", "30"))
        assertEquals("a story that did not begin", null, model.state.last)
        model.begin(card("moved"), TypedDate("2026", "11", "21"))
        assertEquals("moved", model.state.last)
    }

    @Test
    fun `a day for which there is no demo is explained`() {
        for ((typed, said) in listOf(
            TypedDate("2026", "2", "30") to "その日付はありません。年・月・日を確かめてください。",
            TypedDate("2100", "1", "1") to "デモで選べるのは、2000年から2099年までの日付です。",
        )) {
            model.begin(card("renewal-open"), typed)
            assertEquals(said, model.state.problem)
            assertEquals(typed, model.state.day)
            assertEquals(null, demo)
        }
    }

    @Test
    fun `a card is made by the worker, and not shown to a person who went on meanwhile`() {
        val work = mutableListOf<Runnable>()
        val shown = mutableListOf<Runnable>()
        val model = DemoModel(Threads({ shown += it }, { work += it }), { Language.JAPANESE }, DAY)
        model.chosen = { demo = it }
        for (isLeft in listOf(false, true)) {
            model.begin(card("renewal-open"), TypedDate("2026", "11", "21"))
            if (isLeft) model.left()
            assertEquals(null, demo)
            for (tasks in listOf(work, shown)) tasks.toList().also { tasks.clear() }.forEach(Runnable::run)
            assertEquals(!isLeft, demo != null)
            demo = null
        }
    }

    @Test
    fun `a good tap is read to its end on that day`() {
        val demo = Demo(card("renewal-open"), DAY, DemoTap.GOOD) {}
        assertEquals(Verdict.OPEN, answerOf(read(demo), demo.today).verdict)
    }

    @Test
    fun `a slow tap waits before each command`() {
        val waited = mutableListOf<Long>()
        val demo = Demo(card("renewal-open"), DAY, DemoTap.SLOW) { waited += it }
        assertEquals(Outcome.Answer, read(demo).outcome())
        assertEquals(List(8) { 900L }, waited)
    }

    @Test
    fun `a lost tap is lifted too early, and the next one is read`() {
        val demo = Demo(card("renewal-open"), DAY, DemoTap.LOST) {}
        assertEquals(listOf(Outcome.LiftedTooEarly, Outcome.Answer), List(2) { read(demo).outcome() })
    }

    @Test
    fun `a wrong card is named, and the next one is read`() {
        val demo = Demo(card("renewal-open"), DAY, DemoTap.WRONG) {}
        val verdicts = List(2) { answerOf(read(demo), demo.today).verdict }
        assertEquals(listOf(Verdict.NOT_THIS_CARD, Verdict.OPEN), verdicts)
    }

    @Test
    fun `the card remembers a wrong password from one tap to the next`() {
        val demo = Demo(card("renewal-open"), DAY, DemoTap.GOOD) {}
        val first = read(demo)
        val visit = PasswordVisit.of(first, null)
        visit.enter("WRONG1".toByteArray())
        demo.contact().open { visit.tap(it, Language.JAPANESE, null) }
        val tries = listOf(first, read(demo)).map { PasswordVisit.of(it, null).stage() }
        assertEquals(listOf(5, 4).map { PasswordStage.Entering(it.toUByte(), false) }, tries)
    }

    @Test
    fun `how the tap goes is kept with the day that stands in the field`() {
        model.tap(DemoTap.LOST, TypedDate("2027", "1", "2"))
        assertEquals(DemoTap.LOST to TypedDate("2027", "1", "2"), model.state.tap to model.state.day)
        assertTrue(model.state.cards.isNotEmpty())
    }
}
