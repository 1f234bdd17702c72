package app.kigen.answer

import app.kigen.INLINE
import app.kigen.core.Language
import app.kigen.core.QuestionKind
import app.kigen.core.RowKind
import app.kigen.interview.InterviewModel
import app.kigen.interview.InterviewState
import app.kigen.visit
import org.junit.Assert.assertEquals
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class AnswerModelTest {
    private fun model(card: String) = AnswerModel(INLINE, { Language.JAPANESE }, visit(card))

    private fun why(card: String, row: RowKind): List<String> {
        val shown = model(card).state as AnswerState.Shown
        return shown.answer.rows.single { it.kind == row }.why.map { it.text }
    }

    @Test
    fun `the card's own row says why it ends on that day, as the certificates' rows do`() {
        for (row in listOf(RowKind.AUTHENTICATION, RowKind.SIGNATURE, RowKind.CARD)) {
            assertTrue("$row", why("renewal-open", row).isNotEmpty())
        }
        assertEquals(listOf("カード本体の有効期限は、発行から10回目の誕生日です。"), why("renewal-open", RowKind.CARD))
        val asked = model("card-bound-later")
        asked.answer((asked.state as AnswerState.Asking).question, null)
        assertEquals(
            listOf(
                "カード本体の有効期限は、発行から10回目の誕生日です。申請のときに18歳未満だった方は、5回目の誕生日です。" +
                    "2022年3月31日までに受け付けられた申請では、20歳未満だった方です。",
                "在留期間がある方のカードの有効期限は、在留期間の最後の日です。",
            ),
            (asked.state as AnswerState.Shown).answer.rows.single { it.kind == RowKind.CARD }.why.map { it.text },
        )
    }

    @Test
    fun `a second touch closes the reasons`() {
        val model = model("renewal-open")
        val touched = List(3) {
            model.explainRow(if (it == 0) RowKind.AUTHENTICATION else RowKind.CARD)
            (model.state as AnswerState.Shown).explained
        }
        assertEquals(listOf(RowKind.AUTHENTICATION, RowKind.CARD, null), touched)
    }

    private fun asked(model: AnswerModel) = (model.state as AnswerState.Asking).question

    private fun headline(model: AnswerModel) = (model.state as AnswerState.Shown).answer.headline

    @Test
    fun `a day that may be a period of stay's is asked about before anything is answered`() {
        val model = model("period-of-stay")
        assertEquals("在留期間の定めがありますか。", asked(model).text)
        assertEquals("カードと電子証明書は、2027年2月10日(水)に有効期限が切れます。", asked(model).about)
        assertEquals(listOf("none", "limited", "pending"), asked(model).answers.map { it.name })
        val said = listOf("limited", "none", null).map { name ->
            model("period-of-stay").let { it.answer(asked(it), name).let { _ -> headline(it) } }
        }
        assertEquals(
            listOf(
                "在留期間を延長したら、カードの期限も延ばしてください",
                "マイナンバーカード本体の更新の時期です",
                "マイナンバーカードの有効期限が近づいています",
            ),
            said,
        )
    }

    @Test
    fun `whom no stay can explain is asked nothing, and a stay that was said is not asked about again`() {
        for (card in listOf("renewal-open", "not-yet", "expired", "card-expired", "android-phone", "no-certificates")) {
            assertTrue(card, model(card).state is AnswerState.Shown)
        }
        val visit = visit("period-of-stay")
        val model = AnswerModel(INLINE, { Language.JAPANESE }, visit)
        model.answer(asked(model), "limited")
        val answer = (AnswerModel(INLINE, { Language.JAPANESE }, visit).state as AnswerState.Shown).answer
        assertEquals(
            listOf(
                "出入国在留管理局で、在留期間を延長する",
                "新しい在留カードを受け取る",
                "市区町村の窓口で、カードの有効期限を延長する(2027年2月10日(水)まで)",
            ),
            answer.steps,
        )
    }

    @Test
    fun `what was said on the guide holds on the answer when a person comes back`() {
        val visit = visit("period-of-stay")
        val model = AnswerModel(INLINE, { Language.JAPANESE }, visit)
        model.answer(asked(model), null)
        val before = model.state
        model.returned()
        assertSame(before, model.state)
        val guide = InterviewModel(INLINE, { Language.JAPANESE }, visit)
        val stay = (guide.state as InterviewState.Guide).questions.single { it.kind == QuestionKind.STAY }
        guide.answer(stay, "pending")
        model.returned()
        assertEquals("カードの期限の前に、窓口で特例の延長(長くて2か月)を頼んでください", headline(model))
    }
}
