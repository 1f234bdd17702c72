package app.kigen.nfc

import android.nfc.tech.IsoDep
import app.kigen.core.TransportException
import app.kigen.support.FieldOfTag
import app.kigen.support.bytes
import app.kigen.support.demoCard
import app.kigen.support.hex
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** What becomes of a command after it was sent. */
@RunWith(RobolectricTestRunner::class)
class IsoDepTransportTest {
    private val select = "00A4040C0AD392F000260100000001"

    @Test
    fun `a command that was sent is overwritten, whether its card stays or leaves`() {
        for (leavesAfter in listOf(null, 0)) {
            val field = FieldOfTag(demoCard("renewal-open"), leavesAfter)
            val command = bytes(select)
            val transport = IsoDepTransport(IsoDep.get(field.tag()).apply { connect() })
            if (leavesAfter == null) {
                assertEquals("9000", transport.transceive(command).hex())
            } else {
                assertThrows(TransportException.CardLost::class.java) { transport.transceive(command) }
            }
            assertEquals(select, field.commands.single().hex())
            assertEquals("00".repeat(bytes(select).size), command.hex())
        }
    }
}
