package app.kigen.password

import app.kigen.CardContact
import app.kigen.ContactException
import app.kigen.Counting
import app.kigen.INLINE
import app.kigen.Signal
import app.kigen.TODAY
import app.kigen.Threads
import app.kigen.answerOf
import app.kigen.card
import app.kigen.contact
import app.kigen.core.CardTransport
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.PasswordNews
import app.kigen.core.PasswordStage
import app.kigen.core.PinShape
import app.kigen.core.Reading
import app.kigen.core.RowKind
import app.kigen.core.demoCards
import app.kigen.nfc.TagContact
import app.kigen.reading
import app.kigen.support.FieldOfTag
import app.kigen.support.demoCard
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** What the visit of the core decides arrives on the screen; each of its rules is tested there. */
@RunWith(RobolectricTestRunner::class)
class PasswordModelTest {
    private val right = demoCards(Language.JAPANESE).first().signaturePin
    private val before = reading("renewal-open")
    private val felt = mutableListOf<Signal>()
    private val told = mutableListOf<PasswordNews>()
    private val learned = mutableListOf<Pair<Reading, Reading>>()
    private val model = PasswordModel(INLINE, { Language.JAPANESE }, before, TODAY).also { model ->
        model.signal = { felt += it }
        model.told = { told += it }
        model.learned = { old, new -> learned += old to new }
    }

    private fun entering(tries: Int) = PasswordStage.Entering(tries.toUByte(), false)

    private fun hold(problem: Failure? = null) = PasswordStage.HoldCard(5u, problem)

    private fun enter(password: String) = assertEquals(null, model.enter(password.toByteArray()))

    @Test
    fun `the tries left come first, and the right password brings the date`() {
        assertEquals(entering(5), model.state)
        enter(right)
        assertEquals(hold(), model.state)
        val counting = Counting(card("renewal-open"))
        model.cardFound(contact(counting))
        assertEquals(listOf(PasswordNews(null)) to listOf(Signal.FOUND, Signal.DONE), told to felt)
        assertEquals(1, counting.instructions.count { it == "20 with data" })
        assertEquals("A4", counting.instructions.last())
        val row = answerOf(model.reading).rows.first { it.kind == RowKind.SIGNATURE }
        assertEquals("2026年12月15日(火) 令和8年", row.value)
    }

    @Test
    fun `what was typed is overwritten whatever it was`() {
        for ((typed, why) in listOf(
            "" to PinShape.Empty,
            "AB12" to PinShape.Length(6u, 16u),
            "ABCDEFGHIJKLMN123" to PinShape.Length(6u, 16u),
            "ABCDEF" to PinShape.LetterAndDigit,
            right to null,
        )) {
            val bytes = typed.toByteArray()
            assertEquals(why?.let { Failure.PinShape(it) }, model.enter(bytes))
            assertArrayEquals(typed, ByteArray(bytes.size), bytes)
        }
        assertEquals(hold(), model.state)
    }

    @Test
    fun `characters go to the core in UTF-8, without a String`() {
        assertArrayEquals("abＣ1２zé".toByteArray(), utf8(StringBuilder("abＣ1２zé")))
        assertArrayEquals("half a character is refused by the core", byteArrayOf(-19, -96, -67), utf8("\uD83D"))
    }

    @Test
    fun `a wrong password tells the tries left, and they are told to the answer too`() {
        enter("WRONG1")
        model.cardFound(contact(card("renewal-open")))
        val wrong = Failure.PinIncorrect(4u)
        assertEquals(PasswordStage.Ended(wrong), model.state)
        assertEquals(listOf(PasswordNews(wrong)) to listOf(Signal.FOUND, Signal.LOST), told to felt)
        assertSame(before, learned.single().first)
        assertSame(model.reading, learned.single().second)
        model.again()
        assertEquals(entering(4), model.state)
    }

    @Test
    fun `with one try left the field only comes after a step of its own`() {
        val model = PasswordModel(INLINE, { Language.JAPANESE }, reading("one-try-left"), TODAY)
        assertEquals(PasswordStage.Consent(1u), model.state)
        model.enter(right.toByteArray())
        assertEquals(PasswordStage.Consent(1u), model.state)
        model.consent()
        assertEquals(PasswordStage.Entering(1u, true), model.state)
        model.enter("WRONG1".toByteArray())
        model.cardFound(contact(card("one-try-left")))
        assertEquals(PasswordStage.Ended(Failure.PinLocked), model.state)
    }

    @Test
    fun `another card gets no password, and the right one may follow`() {
        enter(right)
        val other = Counting(card("not-yet"))
        model.cardFound(contact(other))
        assertEquals(hold(Failure.OtherCardNow), model.state)
        assertEquals(0, other.instructions.count { it == "20 with data" })
        model.cardFound(contact(card("renewal-open")))
        assertEquals(listOf(PasswordNews(null)), told)
    }

    @Test
    fun `after an outcome that is not known, only the same card is asked, and only for its tries`() {
        enter(right)
        val lost = Counting(LostAtVerify(card("renewal-open")))
        model.cardFound(contact(lost))
        assertEquals(PasswordStage.OutcomeUnknown(null), model.state)
        assertEquals(1, lost.instructions.count { it == "20 with data" })
        val other = Counting(card("not-yet"))
        model.cardFound(contact(other))
        assertEquals(PasswordStage.OutcomeUnknown(Failure.OtherCardNow), model.state)
        assertEquals(listOf("A4", "B0"), other.instructions)
        val same = Counting(card("renewal-open"))
        model.cardFound(contact(same))
        assertEquals(listOf("A4", "B0", "20"), same.instructions)
        assertEquals(entering(5), model.state)
        assertNotSame(before, model.reading)
    }

    @Test
    fun `a password that was sent is not sent again, wherever the card leaves`() {
        fun passwords(field: FieldOfTag) = field.commands.count { it[1] == 0x20.toByte() && it.size > 5 }
        for (answered in 0..5) {
            val where = "after $answered answers"
            val model = PasswordModel(INLINE, { Language.JAPANESE }, before, TODAY)
            model.enter(right.toByteArray())
            val leaving = FieldOfTag(demoCard("renewal-open"), leavesAfter = answered)
            model.cardFound(TagContact(leaving.tag()))
            val wasSent = answered >= VERIFY
            assertEquals(where, if (wasSent) 1 else 0, passwords(leaving))
            val expected = when (answered) {
                VERIFY -> PasswordStage.OutcomeUnknown(null)
                VERIFY + 1 -> PasswordStage.Ended(Failure.LostAfterPin)
                VERIFY + 2 -> PasswordStage.DateRead
                else -> hold(Failure.CardLost)
            }
            assertEquals(where, expected, model.state)
            val staying = FieldOfTag(demoCard("renewal-open"))
            model.cardFound(TagContact(staying.tag()))
            assertEquals(where, if (wasSent) 0 else 1, passwords(staying))
        }
    }

    @Test
    fun `a card that can not be opened changes nothing`() {
        enter(right)
        val refused = object : CardContact {
            override fun <T> open(read: (CardTransport) -> T): T =
                throw ContactException(Failure.OtherTechnology(isFelica = true))
        }
        model.cardFound(refused)
        assertEquals(hold(Failure.OtherTechnology(true)), model.state)
        assertSame(before, model.reading)
    }

    @Test
    fun `a password that waits is gone when the screen is left or the app goes out of sight`() {
        for (goes in listOf(PasswordModel::left, PasswordModel::hidden)) {
            enter(right)
            model.cardFound(contact(card("renewal-open", DemoMishap.LostAfter(1u))))
            assertEquals(hold(Failure.CardLost), model.state)
            goes(model)
            assertEquals(entering(5), model.state)
            val counting = Counting(card("renewal-open"))
            model.cardFound(contact(counting))
            assertEquals(emptyList<String>(), counting.instructions)
        }
    }

    @Test
    fun `a second card during a contact is not opened, and what a contact came to is told after the screen was left`() {
        val worker = mutableListOf<Runnable>()
        val model = PasswordModel(Threads({ it.run() }, worker::add), { Language.JAPANESE }, before, TODAY)
        model.told = { told += it }
        model.enter("WRONG1".toByteArray())
        val leaving = object : CardTransport {
            private val card = card("renewal-open")

            override fun transceive(command: ByteArray): ByteArray {
                if (command[1] == 0x20.toByte() && command.size > 5) model.left()
                return card.transceive(command)
            }
        }
        repeat(2) { model.cardFound(contact(leaving)) }
        assertEquals(1 to true, worker.size to model.isReadingCard)
        worker.single().run()
        assertEquals(listOf(PasswordNews(Failure.PinIncorrect(4u))) to false, told to model.isReadingCard)
    }

    private companion object {
        /** How many answers come before the password is sent. */
        const val VERIFY = 3
    }

    /** Gone as soon as a password is sent. */
    private class LostAtVerify(private val inner: CardTransport) : CardTransport {
        override fun transceive(command: ByteArray): ByteArray {
            if (command[1] == 0x20.toByte() && command.size > 5) {
                throw app.kigen.core.TransportException.CardLost()
            }
            return inner.transceive(command)
        }
    }
}
