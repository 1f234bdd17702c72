package app.kigen.byhand

import app.kigen.INLINE
import app.kigen.TODAY
import app.kigen.answerOf
import app.kigen.core.CivilDate
import app.kigen.core.Flag
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.Reading
import app.kigen.core.TypedDay
import app.kigen.core.Verdict
import app.kigen.dates.TypedDate
import app.kigen.dates.parsed
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class ByHandModelTest {
    private val model = ByHandModel(INLINE, { Language.JAPANESE }, { TODAY })
    private var made: Reading? = null

    init {
        model.answered = { reading, _ -> made = reading }
    }

    @Test
    fun `a date is three numbers, narrow or wide, or nothing at all`() {
        assertEquals(CivilDate(2026, 12u, 15u), TypedDate("2026", "12", "15").parsed())
        assertEquals(CivilDate(2026, 2u, 5u), TypedDate("２０２６", " 02", "5 ").parsed())
        assertEquals(null, TypedDate("", " ", "").parsed())
        for (typed in listOf(
            TypedDate("2026", "", "15"),
            TypedDate("2026", "十二", "15"),
            TypedDate("20261", "12", "15"),
            TypedDate("2026", "999", "15"),
            TypedDate("2026", "-1", "15"),
        )) {
            assertThrows("$typed", KigenException.NoSuchDate::class.java) { typed.parsed() }
            val refused = assertThrows(KigenException.NoSuchTypedDate::class.java) { typed.parsed(TypedDay.MADE_ON) }
            assertEquals(TypedDay.MADE_ON, refused.of)
        }
    }

    @Test
    fun `a date on the card's face gives an answer that says it is an estimate`() {
        model.answer(TypedFields(expiresOn = TypedDate("2026", "12", "15")))
        val reading = made!!
        assertTrue(reading.isByHand())
        val answer = answerOf(reading)
        assertEquals(Verdict.OPEN, answer.verdict)
        assertTrue(Flag.BY_HAND in answer.flags)
        assertEquals(null, model.state.problem)
    }

    @Test
    fun `what can not be is explained, and stays as it was typed`() {
        for ((typed, said) in listOf(
            TypedFields() to TOO_LITTLE,
            TypedFields(expiresOn = TypedDate("2026", "2", "30")) to noSuch("2 電子証明書の有効期限"),
            TypedFields(expiresOn = TypedDate("2026", "2", "")) to noSuch("2 電子証明書の有効期限"),
            TypedFields(TypedDate("2026", "2", "3"), TypedDate("2031", "2", "30")) to noSuch("1 カード本体の有効期限"),
            TypedFields(
                expiresOn = TypedDate("2032", "6", "16"),
                cardExpiresOn = TypedDate("2032", "6", "15"),
            ) to "カード本体の有効期限が、電子証明書より前になっています。カードより後まで続く電子証明書はありません。券面の日付を確かめてください。",
        )) {
            model.answer(typed)
            assertEquals(ByHandState(typed, said), model.state)
            assertEquals(null, made)
        }
    }

    @Test
    fun `whether the certificates were renewed decides between two days`() {
        val card = TypedDate("2034", "9", "9")
        val ends = listOf(false, true).map { renewed ->
            model.answer(TypedFields(cardExpiresOn = card, renewed = renewed))
            answerOf(made!!).rows.first().value.take(9)
        }
        assertEquals(listOf("2029年9月9日", "2034年9月9日"), ends.map { it.trimEnd('(') })
    }

    private fun making(year: String, month: String, day: String, birthMonth: String, birthDay: String) =
        TypedFields(making = Making(TypedDate(year, month, day), birthMonth, birthDay))

    @Test
    fun `the day of making and the birthday give the fifth birthday after it, and the tenth for the card`() {
        model.answer(making("2022", "9", "5", "6", "14"))
        val answer = answerOf(made!!)
        assertEquals(
            listOf("2027年6月14日(月) 令和9年", "2032年6月14日(月) 令和14年"),
            listOf(answer.rows[0].value, answer.rows[2].value),
        )
        assertTrue(Flag.BY_HAND in answer.flags)
        model.answer(making("２０２２", "9", "5", "6", "14").copy(underAge = true))
        assertEquals("2027年6月14日(月) 令和9年", answerOf(made!!).rows[2].value)
    }

    @Test
    fun `a making or a birthday that can not be is explained`() {
        val notThen = "カードが作られた日は、2016年1月1日から今日までの間です。日付を確かめてください。"
        for ((typed, said) in listOf(
            making("2022", "9", "5", "", "") to TOO_LITTLE,
            making("2022", "9", "5", "6", "") to TOO_LITTLE,
            making("", "", "", "6", "14") to TOO_LITTLE,
            making("2022", "9", "5", "2", "30") to noSuch("誕生日"),
            making("2022", "9", "5", "六", "14") to noSuch("誕生日"),
            making("2022", "9", "31", "6", "14") to noSuch("カードが作られた日"),
            making("2026", "11", "22", "6", "14") to notThen,
            making("2015", "12", "31", "6", "14") to notThen,
        )) {
            model.answer(typed)
            assertEquals("$typed", said, model.state.problem)
            assertEquals(null, made)
        }
    }

    @Test
    fun `the fields for the making open and close, and what is closed does not count`() {
        val typed = making("2022", "9", "5", "6", "14").copy(cardExpiresOn = TypedDate("2034", "", ""))
        model.askMaking(typed)
        assertEquals(ByHandState(typed, asksMaking = true), model.state)
        model.askMaking(typed)
        assertEquals(ByHandState(TypedFields(cardExpiresOn = TypedDate("2034", "", ""))), model.state)
    }

    @Test
    fun `what was typed is gone when the screen is left`() {
        model.answer(TypedFields(expiresOn = TypedDate("2026", "2", "30")))
        model.left()
        assertEquals(ByHandState(), model.state)
    }

    private fun noSuch(date: String) = "「$date」に入力した日付はありません。年・月・日を確かめてください。"

    private companion object {
        const val TOO_LITTLE =
            "計算に必要な日付が足りません。電子証明書の有効期限か、カード本体の有効期限を入力してください。" +
                "どちらも分からないときは、カードが作られた日と誕生日を入力してください。"
    }
}
