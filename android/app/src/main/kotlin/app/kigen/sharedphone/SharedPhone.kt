package app.kigen.sharedphone

/** Does something later. */
fun interface Timer {
    /** Runs [act] after [millis]; calling the result cancels it. */
    fun after(millis: Long, act: () -> Unit): () -> Unit
}

/** What a shared phone tells of clearing. */
enum class Notice {
    /** It is about to clear: a touch keeps everything. */
    SOON,

    /** It has cleared. */
    CLEARED,
}

/**
 * A phone that many people use: forgets what one person read before the next one takes it, and says so.
 *
 * @param isShared whether this phone is one
 * @param holds whether there is something that somebody may still be reading
 * @param next brings up the screen for the next person; in a demo that of the same card
 * @param clear forgets everything, a demo too
 */
class SharedPhone(
    private val isShared: () -> Boolean,
    private val timer: Timer,
    private val holds: () -> Boolean,
    private val next: () -> Unit,
    private val clear: () -> Unit,
) {
    /** What is told now. */
    var notice: Notice? = null
        private set

    /** Called when [notice] is another, and no other screen comes up. */
    var noticed: (() -> Unit)? = null

    private var cancel: (() -> Unit)? = null

    /** Somebody touched the screen: the two minutes start again. */
    fun touched() {
        if (notice == Notice.CLEARED) return
        stop()
        tell(null)
        if (isShared()) cancel = timer.after(IDLE_MS - WARNING_MS, ::soon)
    }

    /** Somebody held a card: what is told of the person before gives way to it. */
    fun cardHeld() {
        tell(null)
        touched()
    }

    /** «次の方». */
    fun next() {
        stop()
        notice = Notice.CLEARED // which the screen that [next] brings up tells
        next.invoke()
        cancel = timer.after(CLEARED_MS) { tell(null) }
    }

    /** The screen went off. */
    fun screenOff() {
        stop()
        tell(null)
        if (isShared()) clear()
    }

    /** The app is left: stops the timer. */
    fun stop() {
        cancel?.invoke()
        cancel = null
    }

    /** Where nothing is to be kept, nobody needs to be told. */
    private fun soon() {
        val isHeld = holds()
        if (isHeld) tell(Notice.SOON)
        cancel = timer.after(WARNING_MS) { if (isHeld) next() else clear() }
    }

    private fun tell(now: Notice?) {
        if (notice == now) return
        notice = now
        noticed?.invoke()
    }

    companion object {
        /** How long without a touch until everything is cleared, in milliseconds. */
        const val IDLE_MS = 120_000L

        /** How long before that a person is warned. */
        const val WARNING_MS = 20_000L

        /** How long it is said that everything was cleared. */
        const val CLEARED_MS = 2_000L
    }
}
