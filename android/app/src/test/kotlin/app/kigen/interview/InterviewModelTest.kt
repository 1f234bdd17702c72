package app.kigen.interview

import app.kigen.Cases
import app.kigen.INLINE
import app.kigen.TODAY
import app.kigen.Threads
import app.kigen.answer.AnswerModel
import app.kigen.answer.AnswerState
import app.kigen.cases
import app.kigen.core.Basis
import app.kigen.core.Language
import app.kigen.core.Question
import app.kigen.core.QuestionKind
import app.kigen.core.Section
import app.kigen.core.SectionKind
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.demoCards
import app.kigen.reading
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class InterviewModelTest {
    private val visit = Visit(cases("renewal-open"))
    private val model = InterviewModel(INLINE, { Language.JAPANESE }, visit)

    private val guide: InterviewState.Guide
        get() = model.state as InterviewState.Guide

    private fun chip(kind: QuestionKind): Question = guide.chips.first { it.kind == kind }

    private fun section(kind: SectionKind): Section = guide.sections.first { it.kind == kind }

    @Test
    fun `the guide is complete at once, and all of it is folded behind the block`() {
        assertEquals(
            "VERDICT DATES WHEN WHY WHERE BRING PINS COUNTER AFTERWARDS STOPS CHECK NOT_CHECKED FRAUD",
            guide.sections.joinToString(" ") { it.kind.name },
        )
        assertEquals(emptySet<SectionKind>(), guide.unfolded)
        model.fold(section(SectionKind.WHERE))
        model.fold(section(SectionKind.BRING))
        assertEquals(setOf(SectionKind.WHERE, SectionKind.BRING), guide.unfolded)
    }

    @Test
    fun `the block names task, place and person, and each answer makes it anew`() {
        assertEquals("電子証明書の更新 — 宇都宮市にお住まいの方(ご本人が行く場合)", guide.brief.title)
        assertEquals(
            "DEADLINE PLACE BRING PINS COST PHONE",
            guide.brief.lines.joinToString(" ") { it.kind.name },
        )
        model.answer(chip(QuestionKind.WHO), "proxy")
        assertEquals("電子証明書の更新 — 宇都宮市にお住まいの方(代理の方が行く場合)", guide.brief.title)
    }

    @Test
    fun `what to be careful of opens its source alone, though the guide says it too`() {
        val careful = guide.brief.careful.first()
        val section = guide.sections.first { careful in it.statements }
        model.source(carefulOf(careful))
        assertEquals(setOf(carefulOf(careful)), guide.sourced)
        model.source(tickOf(section, careful))
        assertEquals(setOf(carefulOf(careful), tickOf(section, careful)), guide.sourced)
    }

    @Test
    fun `what the guide says first is the answer's headline and next action, of one decision`() {
        for (card in demoCards(Language.JAPANESE)) {
            val visit = Visit(cases(card.name))
            val answer = (AnswerModel(INLINE, { Language.JAPANESE }, visit.cases).state as AnswerState.Shown).answer
            val decided = visit.cases.under()
            val guide = InterviewModel(INLINE, { Language.JAPANESE }, visit).state as InterviewState.Guide
            assertSame(card.name, decided, visit.cases.under(visit.given))
            assertEquals(card.name, SectionKind.VERDICT, guide.sections.first().kind)
            val said = guide.sections.first().statements.map { it.text }
            assertEquals(card.name, listOf(answer.headline, answer.nextAction), said.take(2))
        }
    }

    @Test
    fun `an answer makes the guide anew at once, and what was folded stays so`() {
        model.fold(section(SectionKind.WHERE))
        val before = section(SectionKind.BRING).statements.map { it.id }
        model.ask(chip(QuestionKind.WHO))
        model.answer(chipIn(model.state), "proxy")
        assertEquals("proxy", chip(QuestionKind.WHO).given)
        assertEquals("行く人: 代理人(本人に頼まれた方)", chip(QuestionKind.WHO).chip)
        assertNotEquals(before, section(SectionKind.BRING).statements.map { it.id })
        assertEquals(setOf(SectionKind.WHERE), guide.unfolded)
        model.answer(chip(QuestionKind.WHO), null)
        assertEquals(null, chip(QuestionKind.WHO).given)
        assertEquals(before, section(SectionKind.BRING).statements.map { it.id })
    }

    @Test
    fun `an answer that contradicts another is explained beside its question, and changes nothing`() {
        model.answer(chip(QuestionKind.HOLDER), "from-15")
        val before = guide
        val who = chip(QuestionKind.WHO)
        model.ask(who)
        model.answer(who, "representative")
        assertEquals(
            "法定代理人が手続きするのは、15歳未満の方と成年被後見人の方です。" +
                "それ以外の方は、本人か、本人に頼まれた代理人を選んでください。",
            (model.state as InterviewState.Choosing).problem,
        )
        assertTrue(model.close())
        assertEquals(before, model.state)
        assertFalse(model.close())
    }

    @Test
    fun `a tick stays with its paper for this reading, and a new visit has none`() {
        val paper = section(SectionKind.BRING).statements.first { it.isToBring }
        model.tick(tickOf(section(SectionKind.BRING), paper))
        assertEquals(setOf(tickOf(section(SectionKind.BRING), paper)), guide.ticked)
        val again = InterviewModel(INLINE, { Language.JAPANESE }, visit)
        assertEquals(setOf(tickOf(section(SectionKind.BRING), paper)), (again.state as InterviewState.Guide).ticked)
        val next = InterviewModel(INLINE, { Language.JAPANESE }, Visit(cases("renewal-open")))
        assertEquals(emptySet<String>(), (next.state as InterviewState.Guide).ticked)
        model.tick(tickOf(section(SectionKind.BRING), paper))
        assertEquals(emptySet<String>(), guide.ticked)
    }

    @Test
    fun `what is ticked and unfolded while an answer is worked on stays so`() {
        val shown = ArrayDeque<Runnable>()
        val model = InterviewModel(Threads({ shown += it }, { it.run() }), { Language.JAPANESE }, visit)
        shown.removeFirst().run()
        val bring = section(SectionKind.BRING)
        val paper = tickOf(bring, bring.statements.first { it.isToBring })
        model.answer(chip(QuestionKind.WHO), "proxy")
        model.tick(paper)
        model.fold(bring)
        model.foldChips()
        shown.removeFirst().run()
        val guide = model.state as InterviewState.Guide
        assertEquals("proxy", guide.chips.first { it.kind == QuestionKind.WHO }.given)
        assertEquals(setOf(paper) to setOf(SectionKind.BRING), guide.ticked to guide.unfolded)
        assertTrue(guide.showsAllChips)
    }

    @Test
    fun `a municipality is found by kanji, kana or code, and its pages are then the source`() {
        for (query in listOf("宇都宮", "うつのみや", " 09201 ")) {
            model.ask(chip(QuestionKind.MUNICIPALITY))
            model.search(query)
            val found = (model.state as InterviewState.FindingMunicipality).found.orEmpty()
            assertEquals(query, "栃木県 宇都宮市" to "09201", found.first().name to found.first().code)
            model.close()
        }
        model.ask(chip(QuestionKind.MUNICIPALITY))
        model.search("ここにはない市")
        assertEquals(emptyList<Any>(), (model.state as InterviewState.FindingMunicipality).found)
        model.close()
        model.answer(chip(QuestionKind.MUNICIPALITY), "09201")
        assertEquals("09201", chip(QuestionKind.MUNICIPALITY).given)
        assertTrue(section(SectionKind.WHERE).statements.any { it.basis == Basis.MUNICIPAL && it.place?.phone != null })
    }

    @Test
    fun `the source of a line opens and closes alone`() {
        val line = section(SectionKind.WHEN).statements.first()
        model.source(tickOf(section(SectionKind.WHEN), line))
        assertEquals(setOf(tickOf(section(SectionKind.WHEN), line)), guide.sourced)
        model.source(tickOf(section(SectionKind.WHEN), line))
        assertEquals(emptySet<String>(), guide.sourced)
    }

    @Test
    fun `the days ahead can be put into the calendar`() {
        model.remind()
        val reminders = (model.state as InterviewState.Reminders).reminders
        assertEquals(
            "2026年12月15日(火)",
            reminders.first {
                it.on.month.toInt() == 12 && it.on.day.toInt() == 15
            }.onText.take(14),
        )
        val days = reminders.map { it.on }
        assertTrue(days.zipWithNext().all { (a, b) -> a.toString() <= b.toString() || a.year < b.year })
        assertTrue(model.close())
    }

    @Test
    fun `where no day lies ahead, no calendar is offered`() {
        assertEquals(2, guide.reminders.size)
        val offered = { card: String ->
            val model = InterviewModel(INLINE, { Language.JAPANESE }, Visit(cases(card)))
            (model.state as InterviewState.Guide).reminders.isNotEmpty()
        }
        assertEquals(
            mapOf("not-yet" to true, "in-grace" to true, "card-expired" to false, "android-phone" to false),
            listOf("not-yet", "in-grace", "card-expired", "android-phone").associateWith(offered),
        )
    }

    @Test
    fun `what is shared has every line with its source, and a demo says so first`() {
        var shared = ""
        model.share { shared = it }
        assertTrue(shared.startsWith("デモ — 本物のカードではありません\n\n${guide.brief.title}\nいつまでに: "))
        val block = guide.brief.lines.joinToString("\n") { "${it.label}: ${it.text}" }
        val careful = guide.brief.careful.joinToString("\n") { "・ ${it.text}" }
        assertTrue(shared, "$block\n${guide.brief.granted}\n\n■ ${guide.brief.carefulTitle}\n$careful\n\n■ " in shared)
        val lines = guide.sections.flatMap { it.statements }
        for (line in lines) {
            val sign = if (line.isToBring) "□" else "・"
            val source = "${line.source.title}(${line.source.datesText})"
            assertTrue(line.text, "$sign ${line.text}\n  — ${line.basisText}: $source" in shared)
        }
        val real = Today(TODAY.date, TodaySource.CLOCK)
        InterviewModel(INLINE, { Language.JAPANESE }, visit.on(real)).share { shared = it }
        assertTrue(shared.startsWith(guide.brief.title))
    }

    @Test
    fun `a day that can not be is explained, and there is no guide`() {
        val never = Today(TODAY.date.copy(month = 13u), TodaySource.CHOSEN)
        val model = InterviewModel(INLINE, { Language.JAPANESE }, visit.on(never))
        assertEquals(InterviewState.NoGuide("その日付はありません。年・月・日を確かめてください。"), model.state)
    }

    private fun Visit.on(day: Today): Visit = Visit(Cases(cases.reading, day))

    private fun chipIn(state: InterviewState): Question = (state as InterviewState.Choosing).question
}
