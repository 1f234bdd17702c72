package app.kigen.answer

import app.kigen.INLINE
import app.kigen.cases
import app.kigen.core.Language
import app.kigen.core.RowKind
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class AnswerModelTest {
    private fun model(card: String) = AnswerModel(INLINE, { Language.JAPANESE }, cases(card))

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
        assertEquals(
            listOf(
                "カード本体の有効期限は、発行から10回目の誕生日です。申請のときに18歳未満だった方は、5回目の誕生日です。" +
                    "2022年3月31日までに受け付けられた申請では、20歳未満だった方です。",
                "在留期間がある方のカードの有効期限は、在留期間の最後の日です。",
            ),
            why("card-bound-later", RowKind.CARD),
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
}
