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
import app.kigen.core.typedYear
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
    fun `a year is of either count, and shown in both`() {
        for (year in listOf("2017", "２０１７", "平成29", "平成２９年", "H29", "h29")) {
            assertEquals(year, CivilDate(2017, 9u, 5u), TypedDate(year, "9", "5").parsed())
            assertEquals("2017年(平成29年)", typedYear(year, Language.JAPANESE)?.text)
        }
        assertEquals(CivilDate(2026, 9u, 5u), TypedDate("R8", "9", "5").parsed())
        assertEquals("2019年(平成31年)、2019年(令和元年)", typedYear("R1", Language.JAPANESE)?.text)
        for (year in listOf("29", "H32", "R", "西暦2017")) {
            assertThrows(year, KigenException.NoSuchDate::class.java) { TypedDate(year, "9", "5").parsed() }
        }
    }

    /** Both pages, one after the other. */
    private fun answer(known: Known, typed: TypedFields) {
        model.choose(known)
        model.next(known, typed)
        if (model.state is ByHandState.Further) model.answer(known, typed)
    }

    @Test
    fun `a date on the card's face gives an answer that says it is an estimate`() {
        answer(Known.CERTIFICATES, TypedFields(expiresOn = TypedDate("2026", "12", "15")))
        val reading = made!!
        assertTrue(reading.isByHand())
        val answer = answerOf(reading)
        assertEquals(Verdict.OPEN, answer.verdict)
        assertTrue(Flag.BY_HAND in answer.flags)
        assertEquals(null, (model.state as ByHandState.Further).refused)
    }

    @Test
    fun `a date that can not be is explained at its field, and stays as it was typed`() {
        val (expires, card) = TypedDay.EXPIRES_ON to TypedDay.CARD_EXPIRES_ON
        for ((known, typed, refused) in listOf(
            Triple(Known.CERTIFICATES, TypedFields(), Refused(noSuch("2 電子証明書の有効期限"), listOf(expires))),
            Triple(
                Known.CERTIFICATES,
                TypedFields(expiresOn = TypedDate("2026", "2", "30")),
                Refused(noSuch("2 電子証明書の有効期限"), listOf(expires)),
            ),
            Triple(
                Known.CARD,
                TypedFields(cardExpiresOn = TypedDate("R8", "2", "")),
                Refused(noSuch("1 カード本体の有効期限"), listOf(card)),
            ),
        )) {
            model.choose(known)
            model.next(known, typed)
            assertEquals(ByHandState.OneDate(known, typed, refused), model.state)
            assertEquals(null, made)
        }
        val before = TypedFields(cardExpiresOn = TypedDate("H20", "2", "3"))
        model.choose(Known.CARD)
        model.next(Known.CARD, before)
        val refused = (model.state as ByHandState.OneDate).refused!!
        assertTrue("$refused", card in refused.fields)
    }

    @Test
    fun `what can not be true together is explained where it was answered`() {
        val typed = TypedFields(
            expiresOn = TypedDate("2031", "6", "16"),
            cardExpiresOn = TypedDate("2031", "6", "15"),
        )
        model.choose(Known.CERTIFICATES)
        model.next(Known.CERTIFICATES, typed)
        assertEquals(
            "the card's own date is not asked yet",
            ByHandState.Further(Known.CERTIFICATES, typed),
            model.state,
        )
        model.answer(Known.CERTIFICATES, typed)
        val said = "カード本体の有効期限が、電子証明書より前になっています。カードより後まで続く電子証明書はありません。券面の日付を確かめてください。"
        assertEquals(
            ByHandState.Further(Known.CERTIFICATES, typed, Refused(said, listOf(TypedDay.CARD_EXPIRES_ON))),
            model.state,
        )
        assertEquals(null, made)
    }

    @Test
    fun `whether the certificates were renewed decides between two days`() {
        val card = TypedDate("令和16", "9", "9")
        val ends = listOf(false, true).map { renewed ->
            answer(Known.CARD, TypedFields(cardExpiresOn = card, renewed = renewed))
            answerOf(made!!).rows.first().value.take(9)
        }
        assertEquals(listOf("2029年9月9日", "2034年9月9日"), ends.map { it.trimEnd('(') })
    }

    private fun making(year: String, month: String, day: String, birthMonth: String, birthDay: String) =
        TypedFields(making = Making(TypedDate(year, month, day), birthMonth, birthDay))

    @Test
    fun `the day of making and the birthday give the fifth birthday after it, and the tenth for the card`() {
        answer(Known.MAKING, making("R4", "9", "5", "6", "14"))
        val answer = answerOf(made!!)
        assertEquals(
            listOf("2027年6月14日(月) 令和9年", "2032年6月14日(月) 令和14年"),
            listOf(answer.rows[0].value, answer.rows[2].value),
        )
        assertTrue(Flag.BY_HAND in answer.flags)
        answer(Known.MAKING, making("２０２２", "9", "5", "6", "14").copy(underAge = true))
        assertEquals("2027年6月14日(月) 令和9年", answerOf(made!!).rows[2].value)
    }

    @Test
    fun `a making or a birthday that can not be is explained`() {
        val notThen = "カードが作られた日は、2016年1月1日から今日までの間です。日付を確かめてください。"
        for ((typed, refused) in listOf(
            making("2022", "9", "5", "", "") to (noSuch("誕生日") to TypedDay.BIRTHDAY),
            making("2022", "9", "5", "6", "") to (noSuch("誕生日") to TypedDay.BIRTHDAY),
            making("", "", "", "6", "14") to (noSuch("カードが作られた日") to TypedDay.MADE_ON),
            making("2022", "9", "5", "2", "30") to (noSuch("誕生日") to TypedDay.BIRTHDAY),
            making("2022", "9", "5", "六", "14") to (noSuch("誕生日") to TypedDay.BIRTHDAY),
            making("2022", "9", "31", "6", "14") to (noSuch("カードが作られた日") to TypedDay.MADE_ON),
            making("R8", "11", "22", "6", "14") to (notThen to TypedDay.MADE_ON),
            making("H27", "12", "31", "6", "14") to (notThen to TypedDay.MADE_ON),
        )) {
            answer(Known.MAKING, typed)
            val expected = Refused(refused.first, listOf(refused.second))
            assertEquals("$typed", expected, (model.state as ByHandState.OneDate).refused)
            assertEquals(null, made)
        }
    }

    @Test
    fun `the way back keeps what was typed, and only the known date counts`() {
        val typed = making("R4", "9", "5", "6", "14")
        answer(Known.MAKING, typed)
        assertTrue(model.close())
        assertEquals(ByHandState.OneDate(Known.MAKING, typed), model.state)
        assertTrue(model.close())
        assertEquals(ByHandState.Which(typed), model.state)
        assertEquals(false, model.close())
        val both = typed.copy(cardExpiresOn = TypedDate("2034", "9", "9"))
        answer(Known.CARD, both)
        assertEquals("2034年9月9日(土) 令和16年", answerOf(made!!).rows[2].value)
        assertEquals(both, model.state.typed)
    }

    @Test
    fun `what was typed is gone when the screen is left`() {
        model.choose(Known.CARD)
        model.next(Known.CARD, TypedFields(cardExpiresOn = TypedDate("2026", "2", "30")))
        model.left()
        assertEquals(ByHandState.Which(), model.state)
    }

    private fun noSuch(date: String) = "「$date」に入力した日付はありません。年・月・日を確かめてください。"
}
