package app.kigen.sharedphone

/** Does something later. */
fun interface Timer {
    /** Runs [act] after so many milliseconds; what comes back takes that back. */
    fun after(millis: Long, act: () -> Unit): () -> Unit
}

/**
 * A phone that many people use: what one of them read is gone before the next one comes.
 *
 * @param isShared whether this phone is one
 * @param clear forgets everything that was read
 */
class SharedPhone(private val isShared: () -> Boolean, private val timer: Timer, private val clear: () -> Unit) {
    private var cancel: (() -> Unit)? = null

    /** Somebody touched the screen, or a card came: two minutes begin anew. */
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

    /** The app is left: nothing runs any more. */
    fun stop() {
        cancel?.invoke()
        cancel = null
    }

    companion object {
        /** After so long without a touch everything is cleared, in milliseconds. */
        const val IDLE_MS = 120_000L
    }
}
