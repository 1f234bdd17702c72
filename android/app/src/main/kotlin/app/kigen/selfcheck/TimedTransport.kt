package app.kigen.selfcheck

import app.kigen.core.CardTransport

/**
 * Measures how long each exchange takes.
 *
 * @param nanos a clock that only goes forward, in nanoseconds
 */
class TimedTransport(private val inner: CardTransport, private val nanos: () -> Long) : CardTransport {
    private val taken = mutableListOf<Long>()

    override fun transceive(command: ByteArray): ByteArray {
        val begun = nanos()
        try {
            return inner.transceive(command)
        } finally {
            taken += nanos() - begun
        }
    }

    /** Milliseconds of an exchange on average, rounded; 0 when there was none. */
    val meanMs: Long
        get() = if (taken.isEmpty()) 0 else ms(taken.sum() / taken.size)

    /** Milliseconds of the slowest exchange, rounded; 0 when there was none. */
    val slowestMs: Long
        get() = ms(taken.maxOrNull() ?: 0)

    private fun ms(nanos: Long) = (nanos + 500_000) / 1_000_000
}
