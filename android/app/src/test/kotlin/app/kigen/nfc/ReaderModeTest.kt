package app.kigen.nfc

import android.content.Intent
import android.nfc.NfcAdapter
import android.os.Looper
import app.kigen.Words
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.support.Phone
import app.kigen.tap.TapState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowNfcAdapter

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja")
class ReaderModeTest {
    private val words = Words(Language.JAPANESE)

    @Test
    fun `the phone looks for cards while the app is in front and at no other time`() {
        val phone = Phone()
        assertTrue(phone.adapter.isInReaderMode)
        phone.controller.pause()
        assertFalse(phone.adapter.isInReaderMode)
        phone.controller.resume()
        assertTrue(phone.adapter.isInReaderMode)
        phone.controller.pause().stop().destroy()
        assertFalse(phone.adapter.isInReaderMode)
    }

    @Test
    fun `every technology is asked for, NDEF and the phone's own sounds are not`() {
        // FLAG_READER_NFC_A, _B, _F, _V, SKIP_NDEF_CHECK, NO_PLATFORM_SOUNDS as android.nfc.NfcAdapter documents them
        assertEquals(0x1 or 0x2 or 0x4 or 0x8 or 0x80 or 0x100, ReaderMode.FLAGS)
        val extras = checkNotNull(Phone().adapter.readerModeExtras)
        assertEquals(1_000, extras.getInt(NfcAdapter.EXTRA_READER_PRESENCE_CHECK_DELAY))
    }

    @Test
    fun `NFC that is off is said with the way to its settings, and goes on when it is switched on`() {
        val phone = Phone(isOn = false)
        val failure = words.of(Failure.NfcOff)
        assertEquals(TapState.NfcOff, phone.kigen.stack.single().model.state)
        assertTrue(phone.words.containsAll(listOf(failure.said, failure.todo)))

        phone.press(failure.buttons.single().label)
        assertEquals("android.settings.NFC_SETTINGS", shadowOf(phone.activity).nextStartedActivity.action)

        phone.adapter.setEnabled(true)
        switched(NfcAdapter.STATE_ON)
        assertEquals(TapState.Waiting, phone.kigen.stack.single().model.state)
        assertTrue(phone.adapter.isInReaderMode)

        phone.adapter.setEnabled(false)
        switched(NfcAdapter.STATE_OFF)
        assertEquals(TapState.NfcOff, phone.kigen.stack.single().model.state)
    }

    @Test
    fun `a phone without NFC says so and offers the way without a card`() {
        val phone = Phone(hasNfc = false)
        val failure = words.of(Failure.NoNfc)
        assertEquals(TapState.NoNfc, phone.kigen.stack.single().model.state)
        assertTrue(phone.words.containsAll(listOf(failure.said, failure.todo, failure.buttons.single().label)))
        phone.controller.pause().resume()
        assertEquals(TapState.NoNfc, phone.kigen.stack.single().model.state)
    }

    /** Each call that Android's NFC can leave unanswered, at the app's start and while it is in front. */
    @Test
    @Config(shadows = [DyingNfc::class])
    fun `NFC whose service is dead is said, the app goes on, and cards are read again when it is back`() {
        val failure = words.of(Failure.NfcSilent)
        for (dead in Deadly.entries) {
            val phone = Phone { DyingNfc.dead = dead }
            assertEquals("$dead", TapState.NfcSilent, phone.kigen.stack.single().model.state)
            assertTrue("$dead", phone.words.containsAll(listOf(failure.said, failure.todo, "カードなしで調べる")))
            phone.controller.pause().resume()
            assertEquals("$dead", TapState.NfcSilent, phone.kigen.stack.single().model.state)

            DyingNfc.dead = null
            switched(NfcAdapter.STATE_ON)
            assertEquals("$dead", TapState.Waiting, phone.kigen.stack.single().model.state)
            assertTrue("$dead", phone.adapter.isInReaderMode)

            DyingNfc.dead = dead
            phone.controller.pause()
            DyingNfc.dead = null
            phone.controller.resume()
            assertEquals("$dead", TapState.Waiting, phone.kigen.stack.single().model.state)
            phone.controller.pause().stop().destroy()
        }
    }

    @Test
    fun `NFC that the phone has but that gives no adapter is silent, not absent`() {
        val phone = Phone()
        ShadowNfcAdapter.setNfcHardwareExists(false)
        phone.controller.pause().resume()
        assertEquals(TapState.NfcSilent, phone.kigen.stack.single().model.state)
        ShadowNfcAdapter.setNfcHardwareExists(true)
        phone.controller.pause().resume()
        assertEquals(TapState.Waiting, phone.kigen.stack.single().model.state)
    }

    private fun switched(state: Int) {
        val intent = Intent(NfcAdapter.ACTION_ADAPTER_STATE_CHANGED).putExtra(NfcAdapter.EXTRA_ADAPTER_STATE, state)
        RuntimeEnvironment.getApplication().sendBroadcast(intent)
        shadowOf(Looper.getMainLooper()).idle()
    }
}
