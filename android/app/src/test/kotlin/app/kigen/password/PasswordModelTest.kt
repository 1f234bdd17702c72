package app.kigen.password

import app.kigen.CardContact
import app.kigen.ContactException
import app.kigen.Counting
import app.kigen.INLINE
import app.kigen.Signal
import app.kigen.TODAY
import app.kigen.answerOf
import app.kigen.card
import app.kigen.contact
import app.kigen.core.CardTransport
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.PinShape
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

@RunWith(RobolectricTestRunner::class)
class PasswordModelTest {
    private val right = demoCards(Language.JAPANESE).first().signaturePin
    private val before = reading("renewal-open")
    private val model = PasswordModel(INLINE, { Language.JAPANESE }, before, TODAY)

    private fun erased(bytes: ByteArray) = assertArrayEquals(ByteArray(bytes.size), bytes)

    @Test
    fun `the tries left come first, and the right password brings the date and is overwritten`() {
        assertEquals(PasswordState.Entering(5), model.state)
        val felt = mutableListOf<Signal>()
        var isDone = false
        model.signal = { felt += it }
        model.learned = { _, _, done -> isDone = done }
        val password = right.toByteArray()
        model.enter(password)
        assertEquals(PasswordState.HoldCard(5), model.state)
        assertArrayEquals(right.toByteArray(), password)
        val counting = Counting(card("renewal-open"))
        model.cardFound(contact(counting))
        erased(password)
        assertEquals(true to listOf(Signal.FOUND, Signal.DONE), isDone to felt)
        assertEquals(1, counting.instructions.count { it == "20 with data" })
        assertEquals("A4", counting.instructions.last())
        val row = answerOf(model.reading).rows.first { it.kind == RowKind.SIGNATURE }
        assertEquals("2026年12月15日(火) 令和8年", row.value)
    }

    @Test
    fun `what can not be a password is explained before a card is asked for, and overwritten`() {
        for ((typed, why) in listOf(
            "" to PinShape.Empty,
            "AB12" to PinShape.Length(6u, 16u),
            "ABCDEF" to PinShape.LetterAndDigit,
            "abc123" to PinShape.LowerCase,
        )) {
            val bytes = typed.toByteArray()
            assertEquals(Failure.PinShape(why), model.enter(bytes))
            assertEquals(PasswordState.Entering(5), model.state)
            erased(bytes)
        }
    }

    @Test
    fun `letters become capitals and wide characters narrow, without a String`() {
        assertArrayEquals("ABC12Z".toByteArray(), bytesOf("abＣ1２z"))
        assertArrayEquals(byteArrayOf(0, 0), bytesOf("あ\n"))
    }

    @Test
    fun `a wrong password tells the tries left, and they are told to the answer too`() {
        var told: Boolean? = null
        model.learned = { _, _, done -> told = done }
        val password = "WRONG1".toByteArray()
        model.enter(password)
        model.cardFound(contact(card("renewal-open")))
        erased(password)
        assertEquals(PasswordState.Wrong(Failure.PinIncorrect(4u)), model.state)
        assertEquals(false, told)
        assertNotSame(before, model.reading)
        model.again()
        assertEquals(PasswordState.Entering(4), model.state)
    }

    @Test
    fun `with one try left the field only comes after a step of its own`() {
        val model = PasswordModel(INLINE, { Language.JAPANESE }, reading("one-try-left"), TODAY)
        assertEquals(PasswordState.LastTry, model.state)
        val early = right.toByteArray()
        model.enter(early)
        erased(early)
        assertEquals(PasswordState.LastTry, model.state)
        model.spendLastTry()
        assertEquals(PasswordState.Entering(1, spendsLastTry = true), model.state)
        model.enter("WRONG1".toByteArray())
        model.cardFound(contact(card("one-try-left")))
        assertEquals(PasswordState.Locked, model.state)
    }

    @Test
    fun `a locked password has no field`() {
        val locked = PasswordModel(INLINE, { Language.JAPANESE }, reading("password-locked"), TODAY)
        assertEquals(PasswordState.Locked, locked.state)
    }

    @Test
    fun `the last try is not spent when it was not known to be the last`() {
        val held = card("renewal-open")
        repeat(4) {
            val other = PasswordModel(INLINE, { Language.JAPANESE }, before, TODAY)
            other.enter("WRONG1".toByteArray())
            other.cardFound(contact(held))
        }
        val counting = Counting(held)
        model.enter(right.toByteArray())
        model.cardFound(contact(counting))
        assertEquals(PasswordState.LastTry, model.state)
        assertEquals(0, counting.instructions.count { it == "20 with data" })
    }

    @Test
    fun `another card gets no password, and the right one may follow`() {
        val password = right.toByteArray()
        model.enter(password)
        val other = Counting(card("not-yet"))
        model.cardFound(contact(other))
        assertEquals(PasswordState.HoldCard(5, Failure.OtherCardNow), model.state)
        assertEquals(0, other.instructions.count { it == "20 with data" })
        var isDone = false
        model.learned = { _, _, done -> isDone = done }
        model.cardFound(contact(card("renewal-open")))
        assertEquals(true, isDone)
        erased(password)
    }

    @Test
    fun `a card that leaves before the password was sent may come again`() {
        val password = right.toByteArray()
        model.enter(password)
        model.cardFound(contact(card("renewal-open", DemoMishap.LostAfter(1u))))
        assertEquals(PasswordState.HoldCard(5, Failure.CardLost), model.state)
        assertArrayEquals(right.toByteArray(), password)
        model.left()
        erased(password)
        assertEquals(PasswordState.Entering(5), model.state)
    }

    @Test
    fun `a card that leaves while it checks is asked for its tries alone`() {
        val password = right.toByteArray()
        model.enter(password)
        val lost = Counting(LostAtVerify(card("renewal-open")))
        model.cardFound(contact(lost))
        erased(password)
        assertEquals(PasswordState.OutcomeUnknown(), model.state)
        assertEquals(1, lost.instructions.count { it == "20 with data" })
        val counting = Counting(card("renewal-open"))
        model.cardFound(contact(counting))
        assertEquals(0, counting.instructions.count { it == "20 with data" })
        assertEquals(PasswordState.Entering(5), model.state)
        assertNotSame(before, model.reading)
    }

    @Test
    fun `a password that was sent is overwritten and not sent again, wherever the card leaves`() {
        fun passwords(field: FieldOfTag) = field.commands.count { it[1] == 0x20.toByte() && it.size > 5 }
        for (answered in 0..5) {
            val where = "after $answered answers"
            val model = PasswordModel(INLINE, { Language.JAPANESE }, before, TODAY)
            var isDone = false
            model.learned = { _, _, done -> isDone = done }
            val password = right.toByteArray()
            model.enter(password)
            val leaving = FieldOfTag(demoCard("renewal-open"), leavesAfter = answered)
            model.cardFound(TagContact(leaving.tag()))
            val wasSent = answered >= VERIFY
            assertEquals(where, if (wasSent) 1 else 0, passwords(leaving))
            assertArrayEquals(where, if (wasSent) ByteArray(right.length) else right.toByteArray(), password)
            assertEquals(where, answered == 5, isDone)
            when (answered) {
                VERIFY -> assertEquals(PasswordState.OutcomeUnknown(), model.state)

                VERIFY + 1 -> assertEquals(PasswordState.Failed(Failure.LostAfterPin), model.state)

                5 -> Unit

                // the date was read: the screen is left
                else -> assertEquals(where, PasswordState.HoldCard(5, Failure.CardLost), model.state)
            }
            val staying = FieldOfTag(demoCard("renewal-open"))
            model.cardFound(TagContact(staying.tag()))
            assertEquals(where, if (wasSent) 0 else 1, passwords(staying))
        }
    }

    @Test
    fun `after a right password whose date was lost it is entered again`() {
        model.enter(right.toByteArray())
        model.cardFound(contact(card("renewal-open", DemoMishap.LostAfter(4u))))
        assertEquals(PasswordState.Failed(Failure.LostAfterPin), model.state)
        model.again()
        assertEquals(PasswordState.Entering(5), model.state)
    }

    @Test
    fun `a card that can not be opened changes nothing`() {
        model.enter(right.toByteArray())
        val refused = object : CardContact {
            override fun <T> open(read: (CardTransport) -> T): T =
                throw ContactException(Failure.OtherTechnology(isFelica = true))
        }
        model.cardFound(refused)
        assertEquals(PasswordState.HoldCard(5, Failure.OtherTechnology(true)), model.state)
        assertSame(before, model.reading)
    }

    @Test
    fun `a password that waits is overwritten when the screen is left`() {
        val password = right.toByteArray()
        model.enter(password)
        model.left()
        erased(password)
        val counting = Counting(card("renewal-open"))
        model.cardFound(contact(counting))
        assertEquals(emptyList<String>(), counting.instructions)
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
