package app.kigen.demo

import app.kigen.CardContact
import app.kigen.core.CardTransport
import app.kigen.core.CivilDate
import app.kigen.core.DemoCard
import app.kigen.core.DemoMishap
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.demoTransport

/**
 * A demo that runs: one card made of software, held to the phone again and again, so that its counters move. To make it is
 * to sign certificates: not on the main thread.
 *
 * @param pause waits, in milliseconds
 */
class Demo(
    val card: DemoCard,
    val day: CivilDate,
    private val tap: DemoTap,
    private val pause: (Long) -> Unit = Thread::sleep,
) {
    /** The day that was chosen. */
    val today = Today(day, TodaySource.CHOSEN)

    private var held: CardTransport = demoTransport(card.name, day, DemoMishap.None)
    private var taps = 0
    private var beginsAnew = false

    /** The same story from its beginning, for the next person. */
    fun again() {
        taps = 0
        beginsAnew = true
    }

    /** The next tap. */
    fun contact(): CardContact {
        taps += 1
        val isFirst = taps == 1
        val isNew = beginsAnew.also { beginsAnew = false }
        return object : CardContact {
            override fun <T> open(read: (CardTransport) -> T): T {
                if (isNew) held = demoTransport(card.name, day, DemoMishap.None)
                return read(transport(isFirst))
            }
        }
    }

    private fun transport(isFirst: Boolean): CardTransport = when {
        tap == DemoTap.SLOW -> SlowTransport(held, COMMAND_MS, pause)
        tap == DemoTap.LOST && isFirst -> demoTransport(card.name, day, DemoMishap.LostAfter(LOST_AFTER))
        tap == DemoTap.WRONG && isFirst -> demoTransport(OTHER_CARD, day, DemoMishap.None)
        else -> SlowTransport(held, SEEN_MS, pause)
    }

    private companion object {
        /** How long a command takes that is to be seen going slowly, in milliseconds. */
        const val COMMAND_MS = 900L

        /** How long any other takes, so that the ring is seen to fill, in milliseconds. */
        const val SEEN_MS = 120L

        /** The card's own end is known then, the certificates' is not. */
        const val LOST_AFTER = 4u

        const val OTHER_CARD = "other-card"
    }
}

/** A transport that takes its time with each command. */
class SlowTransport(private val inner: CardTransport, private val delayMs: Long, private val pause: (Long) -> Unit) :
    CardTransport {
    override fun transceive(command: ByteArray): ByteArray {
        pause(delayMs)
        return inner.transceive(command)
    }
}
