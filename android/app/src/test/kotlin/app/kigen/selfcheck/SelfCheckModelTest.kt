package app.kigen.selfcheck

import app.kigen.CardContact
import app.kigen.ContactException
import app.kigen.INLINE
import app.kigen.Radio
import app.kigen.TODAY
import app.kigen.card
import app.kigen.contact
import app.kigen.core.CardTransport
import app.kigen.core.CheckId
import app.kigen.core.CheckLevel
import app.kigen.core.CheckLine
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.isTechnical
import app.kigen.nfc.TagContact
import app.kigen.support.FieldOfTag
import app.kigen.support.NFC_F
import app.kigen.support.tagOf
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class SelfCheckModelTest {
    private var now = 0L
    private val model = SelfCheckModel(INLINE, { Language.JAPANESE }, TODAY, Radio.ON) { now }

    private fun levels(lines: List<CheckLine>) = lines.map { it.id to it.level }

    @Test
    fun `the phone is checked first, with a card made of software`() {
        assertEquals(
            listOf(CheckId.NFC to PASS, CheckId.NFC_ON to PASS, CheckId.DEMO to PASS),
            levels((model.state as SelfCheckState.Phone).phone),
        )
    }

    @Test
    fun `a radio that is switched off, or is not there, is said again when that changes`() {
        model.radioIs(Radio.OFF)
        assertEquals(CheckId.NFC_ON to CheckLevel.FAIL, levels((model.state as SelfCheckState.Phone).phone)[1])
        model.radioIs(Radio.ABSENT)
        val absent = listOf(CheckId.NFC to CheckLevel.FAIL, CheckId.DEMO to PASS)
        assertEquals(absent, levels((model.state as SelfCheckState.Phone).phone))
        model.radioIs(Radio.SILENT)
        val silent = model.state as SelfCheckState.Phone
        assertEquals(listOf(CheckId.NFC to PASS, CheckId.DEMO to PASS), levels(silent.phone))
        assertEquals(Failure.NfcSilent, silent.obstacle)
        model.radioIs(Radio.ON)
        assertEquals(CheckId.NFC_ON to PASS, levels((model.state as SelfCheckState.Phone).phone)[1])
    }

    @Test
    fun `a card is checked with the time that its commands took`() {
        val inner = card("renewal-open")
        var commands = 0
        val slow = object : CardTransport {
            override fun transceive(command: ByteArray): ByteArray {
                commands += 1
                now += if (commands == 3) 61_600_000 else 40_000_000
                return inner.transceive(command)
            }
        }
        model.cardFound(contact(slow))
        val done = model.state as SelfCheckState.Done
        assertEquals(10, commands)
        assertTrue(levels(done.card).toString(), done.card.all { it.level == PASS })
        assertEquals("命令1つに平均42ミリ秒、長くて62ミリ秒でした。", done.card.last().said)
        assertEquals("読み取るものがあります: スマートフォンのNFC", done.card.first().said)
        assertEquals(3, done.phone.size)
    }

    @Test
    fun `whether the phone takes long commands is told of a card alone`() {
        for ((takes, level) in listOf(true to PASS, false to CheckLevel.WARN)) {
            val field = FieldOfTag(card("renewal-open")).apply { takesExtended = takes }
            model.cardFound(TagContact(field.tag()))
            val done = model.state as SelfCheckState.Done
            val phone = listOf(CheckId.NFC to PASS, CheckId.NFC_ON to PASS, CheckId.DEMO to PASS)
            assertEquals(phone + (CheckId.PHONE_EXTENDED to level), levels(done.phone))
        }
        model.again()
        assertEquals(3, (model.state as SelfCheckState.Phone).phone.size)
        val felica = TagContact(tagOf(NFC_F, FieldOfTag(card("renewal-open"))))
        assertEquals(null, felica.extendedLength)
    }

    @Test
    fun `a card that can not be opened is a failure, and the phone's lines stay`() {
        val refused = object : CardContact {
            override fun <T> open(read: (CardTransport) -> T): T = throw ContactException(Failure.CardLost)
        }
        model.cardFound(refused)
        val failed = model.state as SelfCheckState.Failed
        assertEquals(Failure.CardLost to 3, failed.failure to failed.phone.size)
        model.again()
        assertTrue(model.state is SelfCheckState.Phone)
    }

    @Test
    fun `lists open and close, and what is technical is told from what is not`() {
        model.toggle(Checks.WELL)
        assertEquals(setOf(Checks.WELL), (model.state as SelfCheckState.Phone).open)
        model.toggle(Checks.WELL)
        assertEquals(emptySet<Checks>(), (model.state as SelfCheckState.Phone).open)
        model.cardFound(contact(card("renewal-open")))
        model.toggle(Checks.STAFF)
        val done = model.state as SelfCheckState.Done
        assertEquals("the card's result is in sight", Checks.entries.toSet(), done.open)
        assertEquals(listOf(CheckId.EXTENDED, CheckId.TIME), done.card.filter(::isTechnical).map { it.id })
        val slow = done.card.last().copy(level = CheckLevel.WARN)
        assertEquals("what is amiss with the time is the case", false, isTechnical(slow))
    }

    @Test
    fun `times are rounded to whole milliseconds, and none are none`() {
        val timed = TimedTransport(card("renewal-open")) { 0L }
        assertEquals(0L to 0L, timed.meanMs to timed.slowestMs)
    }

    private companion object {
        val PASS = CheckLevel.PASS
    }
}
