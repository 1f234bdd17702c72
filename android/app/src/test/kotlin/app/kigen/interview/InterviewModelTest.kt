package app.kigen.interview

import app.kigen.Cases
import app.kigen.INLINE
import app.kigen.TODAY
import app.kigen.Threads
import app.kigen.answer.AnswerModel
import app.kigen.answer.AnswerState
import app.kigen.cases
import app.kigen.core.Basis
import app.kigen.core.BriefKind
import app.kigen.core.CivilDate
import app.kigen.core.GivenAnswer
import app.kigen.core.Language
import app.kigen.core.Question
import app.kigen.core.QuestionKind
import app.kigen.core.Section
import app.kigen.core.SectionKind
import app.kigen.core.Shared
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.TypedDates
import app.kigen.core.VisitDayKind
import app.kigen.core.WayOut
import app.kigen.core.demoCards
import app.kigen.core.readByHand
import app.kigen.core.wayOutLabel
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

    private fun chip(kind: QuestionKind): Question = guide.questions.first { it.kind == kind }

    private fun section(kind: SectionKind): Section = guide.sections.first { it.kind == kind }

    @Test
    fun `the guide is complete at once, and all of it is folded behind the block`() {
        assertEquals(
            "VERDICT DATES WHEN WHERE BRING PINS COUNTER AFTERWARDS STOPS WHY CHECK NOT_CHECKED FRAUD",
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
    fun `sources open and close a section at a time, and what to be careful of has its own`() {
        model.source(null)
        model.source(SectionKind.BRING)
        assertEquals(setOf(null, SectionKind.BRING), guide.sourced)
        model.source(null)
        assertEquals(setOf<SectionKind?>(SectionKind.BRING), guide.sourced)
    }

    @Test
    fun `an answer can be taken back, and what it changed is marked until the next touch`() {
        val before = guide
        model.answer(chip(QuestionKind.WHO), "proxy")
        assertEquals("行く人: 家族など(本人に頼まれた代理人)", guide.change?.chip)
        assertEquals(setOf(BriefKind.FIRST, BriefKind.BRING, BriefKind.PINS), guide.changed)
        model.fold(section(SectionKind.WHERE))
        assertEquals(emptySet<BriefKind>(), guide.changed)
        assertEquals("行く人: 家族など(本人に頼まれた代理人)", guide.change?.chip)
        model.undo()
        assertEquals(before.brief, guide.brief)
        assertEquals(null, guide.change)
        assertEquals(emptyList<Any>(), visit.given)
    }

    @Test
    fun `two answers are taken back one at a time, to what was said before`() {
        model.answer(chip(QuestionKind.WHO), "proxy")
        val proxy = guide.brief
        model.answer(chip(QuestionKind.FORM), "yes")
        model.undo()
        assertEquals(proxy, guide.brief)
        assertEquals(listOf(QuestionKind.WHO), visit.given.map { it.question })
    }

    @Test
    fun `a proxy is asked for the sealed form where it decides, and not again once it is not known`() {
        assertEquals(null, guide.asked)
        model.answer(chip(QuestionKind.WHO), "proxy")
        val form = checkNotNull(guide.asked)
        assertEquals(QuestionKind.FORM, form.kind)
        model.answerInPlace(form, null)
        assertEquals(null, guide.asked)
        assertEquals(null, chip(QuestionKind.FORM).given)
        val again = InterviewModel(INLINE, { Language.JAPANESE }, visit)
        assertEquals(null, (again.state as InterviewState.Guide).asked)
        val other = InterviewModel(INLINE, { Language.JAPANESE }, Visit(cases("renewal-open")))
        other.answer((other.state as InterviewState.Guide).questions.first { it.kind == QuestionKind.WHO }, "proxy")
        other.answerInPlace(form, "no")
        assertEquals("照会書兼回答書: いいえ", (other.state as InterviewState.Guide).change?.chip)
        assertEquals(null, (other.state as InterviewState.Guide).asked)
    }

    @Test
    fun `what is assumed is said with its question, and what an answer gives takes its place`() {
        val who = chip(QuestionKind.WHO)
        assertEquals("holder" to null, who.assumed to who.given)
        model.answer(who, "representative")
        assertEquals("representative", chip(QuestionKind.WHO).given)
    }

    @Test
    fun `what the guide says first is the answer's headline and next action, of one decision`() {
        for (card in demoCards(Language.JAPANESE)) {
            // The same where the period of stay is not known.
            val visit = Visit(cases(card.name)).also { it.unknown = setOf(QuestionKind.STAY) }
            val answer = (AnswerModel(INLINE, { Language.JAPANESE }, visit).state as AnswerState.Shown).answer
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
        assertEquals("行く人: 家族など(本人に頼まれた代理人)", chip(QuestionKind.WHO).chip)
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
        model.tick(paper.text)
        assertEquals(setOf(paper.text), guide.ticked)
        val again = InterviewModel(INLINE, { Language.JAPANESE }, visit)
        assertEquals(setOf(paper.text), (again.state as InterviewState.Guide).ticked)
        val next = InterviewModel(INLINE, { Language.JAPANESE }, Visit(cases("renewal-open")))
        assertEquals(emptySet<String>(), (next.state as InterviewState.Guide).ticked)
        model.tick(paper.text)
        assertEquals(emptySet<String>(), guide.ticked)
    }

    @Test
    fun `each paper of the block is one of the guide's, so that a tick stands on both`() {
        for (card in demoCards(Language.JAPANESE)) {
            for (given in listOf(null, "proxy", "representative")) {
                val visit = Visit(cases(card.name))
                visit.given = listOfNotNull(given?.let { GivenAnswer(QuestionKind.WHO, it) })
                val guide = InterviewModel(INLINE, { Language.JAPANESE }, visit).state as InterviewState.Guide
                val papers = guide.brief.lines.flatMap { it.papers }.map { it.sentence }
                val lines = guide.sections.flatMap { it.statements }.filter { it.isToBring }.map { it.text }
                assertEquals("${card.name} $given", emptyList<String>(), papers - lines.toSet())
            }
        }
    }

    @Test
    fun `what is ticked and unfolded while an answer is worked on stays so`() {
        val shown = ArrayDeque<Runnable>()
        val model = InterviewModel(Threads({ shown += it }, { it.run() }), { Language.JAPANESE }, visit)
        shown.removeFirst().run()
        val bring = section(SectionKind.BRING)
        val paper = bring.statements.first { it.isToBring }.text
        model.answer(chip(QuestionKind.WHO), "proxy")
        model.tick(paper)
        model.fold(bring)
        shown.removeFirst().run()
        val guide = model.state as InterviewState.Guide
        assertEquals("proxy", guide.questions.first { it.kind == QuestionKind.WHO }.given)
        assertEquals(setOf(paper) to setOf(SectionKind.BRING), guide.ticked to guide.unfolded)
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
    fun `a municipality is chosen from its prefecture without typing`() {
        fun asking() = model.state as InterviewState.FindingMunicipality
        val question = chip(QuestionKind.MUNICIPALITY)
        model.ask(question)
        assertEquals(emptyList<Any>(), asking().prefectures)
        model.foldPrefectures()
        assertEquals(listOf(47, "北海道", "沖縄県"), asking().prefectures.run { listOf(size, first().name, last().name) })
        model.foldPrefectures()
        assertEquals(emptyList<Any>(), asking().prefectures)
        model.foldPrefectures()
        model.choose(asking().prefectures.single { it.name == "栃木県" })
        assertEquals(emptyList<Any>() to 25, asking().prefectures to asking().found?.size)
        model.answer(question, asking().found!!.first().code)
        assertEquals("09201", chip(QuestionKind.MUNICIPALITY).given)
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
        val order = compareBy<CivilDate>({ it.year }, { it.month }, { it.day })
        assertEquals(days.sortedWith(order), days)
        assertTrue(reminders.any { it.title == "【練習】有効期限まで、あと1週間ほど" && it.on.day.toInt() == 8 })
        val shown = model.state as InterviewState.Reminders
        // Saturday 21 November: tomorrow is closed, Monday is 勤労感謝の日.
        assertEquals("来週 11月24日(火)", shown.visits.first().label)
        assertEquals(listOf(VisitDayKind.NEXT_WEEK, VisitDayKind.LATER), shown.visits.map { it.kind }.distinct())
        assertEquals("12月15日(火)", shown.visits.last().label)
        assertEquals("【練習】窓口へ行く日", shown.visits.first().reminder.title)
        model.foldVisits()
        assertEquals(shown.copy(showsAll = true), model.state)
        assertTrue(model.close())
    }

    @Test
    fun `where no day lies ahead, no calendar is offered`() {
        assertEquals(3, guide.reminders.size)
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
    fun `the block alone is shared, or with it the whole guide, and a demo says so first`() {
        val shared = Shared.entries.associateWith { extent ->
            var text = ""
            model.share(extent) { text = it }
            text
        }
        val block = shared.getValue(Shared.BLOCK)
        assertTrue(block, block.startsWith("デモ — 本物のカードではありません\n\n${guide.brief.title}\nいつまでに: "))
        assertTrue(shared.getValue(Shared.WHOLE).startsWith(block.trimEnd()))
        val real = Today(TODAY.date, TodaySource.CLOCK)
        InterviewModel(INLINE, { Language.JAPANESE }, visit.on(real)).share(Shared.BLOCK) {
            assertEquals("a demo on whatever day", block, it)
        }
        val dates = TypedDates(CivilDate(2026, 12u, 15u), null, null, null, null, false, false, null)
        val typed = Visit(Cases(readByHand(dates, TODAY), TODAY))
        InterviewModel(INLINE, { Language.JAPANESE }, typed).share(Shared.BLOCK) {
            assertTrue(it, "日付は入力されたとおり" in it && "デモ" !in it)
        }
    }

    @Test
    fun `a day that can not be is explained, and there is no guide`() {
        val never = Today(TODAY.date.copy(month = 13u), TodaySource.CHOSEN)
        val model = InterviewModel(INLINE, { Language.JAPANESE }, visit.on(never))
        val said = "その日付はありません。年・月・日を確かめてください。"
        assertEquals(InterviewState.NoGuide(said, WayOut.EnterDay), model.state)
        val clock = InterviewModel(INLINE, { Language.JAPANESE }, visit.on(never.copy(source = TodaySource.CLOCK)))
        val clockSaid = "この端末の日付が正しくありません。日付の設定を直してください。"
        assertEquals(InterviewState.NoGuide(clockSaid, WayOut.SetClock), clock.state)
    }

    @Test
    fun `answers that can not be true together lead to the question that mends them`() {
        val contradicting = Visit(cases("renewal-open"))
        contradicting.given = listOf(
            GivenAnswer(QuestionKind.WHO, "representative"),
            GivenAnswer(QuestionKind.HOLDER, "from-15"),
        )
        val model = InterviewModel(INLINE, { Language.JAPANESE }, contradicting)
        val refused = model.state as InterviewState.NoGuide
        assertEquals(WayOut.AnswerAgain(QuestionKind.WHO), refused.wayOut)
        assertEquals("「行く人」を選び直す", wayOutLabel(refused.wayOut!!, Language.JAPANESE))
        model.askAgain(QuestionKind.WHO)
        assertEquals(QuestionKind.WHO, chipIn(model.state).kind)
        assertEquals(listOf(GivenAnswer(QuestionKind.HOLDER, "from-15")), contradicting.given)
        assertTrue(model.close())
        assertTrue(model.state is InterviewState.Guide)
    }

    private fun Visit.on(day: Today): Visit = Visit(Cases(cases.reading, day))

    private fun chipIn(state: InterviewState): Question = (state as InterviewState.Choosing).question
}
