package app.kigen.answer

import app.kigen.INLINE
import app.kigen.TODAY
import app.kigen.core.Language
import app.kigen.core.RowKind
import app.kigen.reading
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class AnswerModelTest {
    private fun model(card: String) = AnswerModel(INLINE, { Language.JAPANESE }, reading(card), TODAY)

    private fun why(card: String, row: RowKind): List<String> = model(card).run {
        explainRow(row)
        (state as AnswerState.Shown).why.map { it.text }
    }

    @Test
    fun `the card's own row says why it ends on that day, as the certificates' rows do`() {
        val shown = model("renewal-open").state as AnswerState.Shown
        assertTrue(shown.explainable.containsAll(listOf(RowKind.AUTHENTICATION, RowKind.SIGNATURE, RowKind.CARD)))
        assertEquals(listOf("カード本体は、発行から10回目の誕生日までです。"), why("renewal-open", RowKind.CARD))
        assertEquals(
            listOf(
                "カード本体は、発行から10回目の誕生日までです。申請のときに18歳未満だった方のカードは、5回目の誕生日までです。" +
                    "2022年3月31日までに受け付けられた申請では、20歳未満だった方です。",
                "在留期間がある方のカードは、在留期間の最後の日までです。",
            ),
            why("card-bound-later", RowKind.CARD),
        )
    }

    @Test
    fun `a second touch closes the reasons`() {
        val model = model("renewal-open")
        repeat(2) { model.explainRow(RowKind.CARD) }
        val shown = model.state as AnswerState.Shown
        assertEquals(null to emptyList<String>(), shown.explained to shown.why.map { it.text })
    }
}
