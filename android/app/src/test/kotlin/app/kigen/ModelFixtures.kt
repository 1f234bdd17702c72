package app.kigen

import app.kigen.core.Answer
import app.kigen.core.CardTransport
import app.kigen.core.CivilDate
import app.kigen.core.DemoMishap
import app.kigen.core.Language
import app.kigen.core.ReadRequest
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.demoTransport
import app.kigen.core.readCard
import app.kigen.interview.Visit

/** Runs work at once, on the calling thread. */
val INLINE = Threads({ it.run() }, { it.run() })

/** The day of the demo cards in the core's own tests. */
val DAY = CivilDate(2026, 11u, 21u)

val TODAY = Today(DAY, TodaySource.CHOSEN)

/** A demo card, not yet held to anything. */
fun card(name: String, mishap: DemoMishap = DemoMishap.None): CardTransport = demoTransport(name, DAY, mishap)

/** A reading of a demo card. */
fun reading(name: String): Reading = readCard(card(name), ReadRequest(null, false, Language.JAPANESE), null)

/** What is decided of a demo card. */
fun cases(name: String): Cases = Cases(reading(name), TODAY)

/** A visit in which nothing was said yet. */
fun visit(name: String): Visit = Visit(cases(name))

/** Screen 2's answer. */
fun answerOf(reading: Reading, today: Today = TODAY, language: Language = Language.JAPANESE): Answer =
    Cases(reading, today).under().answer(ANDROID, language)

/** A contact with whatever answers. */
fun contact(transport: CardTransport): CardContact = object : CardContact {
    override fun <T> open(read: (CardTransport) -> T): T = read(transport)
}

/** Counts the commands by their instruction byte. */
class Counting(private val inner: CardTransport) : CardTransport {
    val instructions = mutableListOf<String>()

    override fun transceive(command: ByteArray): ByteArray {
        instructions += "%02X%s".format(command[1], if (command.size > 5 && command[1] == VERIFY) " with data" else "")
        return inner.transceive(command)
    }

    private companion object {
        const val VERIFY: Byte = 0x20
    }
}
