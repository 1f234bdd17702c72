package app.kigen

import app.kigen.core.CardTransport
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.Outcome
import app.kigen.core.PasswordVisit
import app.kigen.core.ReadRequest
import app.kigen.core.Roots
import app.kigen.core.TransportException
import app.kigen.core.demoCards
import app.kigen.core.demoTransport
import app.kigen.core.readCard
import app.kigen.support.DAY
import app.kigen.support.Exchange
import app.kigen.support.bytes
import app.kigen.support.hex
import app.kigen.support.transcript
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** The recorded contacts of tests/vectors/apdu, played back through the bindings byte for byte. */
@RunWith(RobolectricTestRunner::class)
class TranscriptTest {
    private val cards = demoCards(Language.JAPANESE).map { it.name }

    /** Answers as recorded; a command that was not recorded is named by its index. */
    private class Played(private val name: String, private val exchanges: List<Exchange>) : CardTransport {
        var next = 0
        var mismatch: String? = null

        override fun transceive(command: ByteArray): ByteArray {
            val index = next++
            val expected = exchanges.getOrNull(index)
            val sent = command.hex()
            if (expected == null || !matches(expected.command, sent)) {
                mismatch = mismatch ?: "$name, command $index: expected ${expected?.command}, sent ${masked(sent)}"
                throw TransportException.Failed("mismatch")
            }
            return bytes(expected.response)
        }

        fun check() {
            assertNull(mismatch)
            assertEquals("$name: number of commands", exchanges.size, next)
        }

        private fun matches(expected: String, sent: String) = expected.length == sent.length &&
            expected.indices.all { expected[it] == '.' || expected[it] == sent[it] }

        /** The body of VERIFY is a PIN. */
        private fun masked(sent: String) = if (sent.startsWith("0020")) sent.take(10) + ".." else sent
    }

    private fun request(issuer: Roots? = null, extended: Boolean = false) =
        ReadRequest(issuer, extended, Language.JAPANESE)

    private fun play(card: String, flow: String, request: ReadRequest) {
        val played = Played("$card.$flow", checkNotNull(transcript(card, flow)) { "$card.$flow is not recorded" })
        readCard(played, request, null)
        played.check()
    }

    @Test
    fun `every demo card's tap sends what is recorded`() {
        assertEquals(20, cards.size)
        for (card in cards) play(card, "tap", request())
    }

    @Test
    fun `every check of the issuer sends what is recorded, by short commands and by an extended one`() {
        for (card in cards) {
            play(card, "issuer", request(Roots.DEMO))
            play(card, "issuer-extended", request(Roots.DEMO, extended = true))
        }
    }

    @Test
    fun `every password tap sends what is recorded`() {
        var played = 0
        for (card in cards) {
            val recorded = transcript(card, "password-tap") ?: continue
            val reading = readCard(demoTransport(card, DAY, DemoMishap.None), request(), null)
            val password = "ABC123".toByteArray()
            val replay = Played("$card.password-tap", recorded)
            val visit = PasswordVisit.of(reading, null)
            visit.enter(password)
            visit.tap(replay, Language.JAPANESE, null)
            replay.check()
            played++
        }
        assertEquals(12, played) // the cards whose password is neither locked nor one wrong try from it
    }

    @Test
    fun `a command that differs is named by its index`() {
        val recorded = checkNotNull(transcript("renewal-open", "tap"))
        val other = recorded.toMutableList().apply { this[4] = Exchange("00B0880004", "9000") }
        val played = Played("changed", other)
        val outcome = readCard(played, request(), null).outcome()
        assertEquals(Outcome.Failed(Failure.Transport("mismatch")), outcome)
        assertEquals("changed, command 4: expected 00B0880004, sent 00B0880003", played.mismatch)
    }
}
