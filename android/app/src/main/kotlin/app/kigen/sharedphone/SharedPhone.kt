package app.kigen.sharedphone

/** Does something later. */
fun interface Timer {
    /** Runs [act] after [millis]; calling the result cancels it. */
    fun after(millis: Long, act: () -> Unit): () -> Unit
}

/**
 * A phone that many people use: forgets what one person read before the next one takes it.
 *
 * @param isShared whether this phone is one
 * @param clear forgets everything that was read
 */
class SharedPhone(private val isShared: () -> Boolean, private val timer: Timer, private val clear: () -> Unit) {
    private var cancel: (() -> Unit)? = null

    /** Somebody touched the screen or held a card: the two minutes start again. */
    fun touched() {
        stop()
        if (isShared()) cancel = timer.after(IDLE_MS) { next() }
    }

    /** «次の方». */
    fun next() {
        stop()
        clear()
    }

    /** The screen went off. */
    fun screenOff() {
        stop()
        if (isShared()) clear()
    }

    /** The app is left: stops the timer. */
    fun stop() {
        cancel?.invoke()
        cancel = null
    }

    companion object {
        /** How long without a touch until everything is cleared, in milliseconds. */
        const val IDLE_MS = 120_000L
    }
}
