package app.kigen

import java.util.concurrent.Executor

/**
 * What one screen shows and what a person does to it. It knows no Android class, so that a test can run it by itself.
 *
 * [state] is only touched on the main thread: what the worker finds out comes back through [Threads.main].
 */
abstract class Model<S : Any>(first: S) {
    /** The one case that is shown. */
    var state: S = first
        protected set(value) {
            field = value
            listener?.invoke(value)
        }

    /** Called with each new state; the screen sets it while it is in the window. */
    var listener: ((S) -> Unit)? = null

    /** Called when the screen above was left: something may have been said there. */
    open fun returned() = Unit

    /** Called when the app goes out of sight: forgets what must not wait there. */
    open fun hidden() = Unit

    /** Called when the screen is left for good: forgets what it holds. */
    open fun left() = Unit
}

/** A model that wants the cards that come to the phone. */
interface TakesCards {
    /** A card is there. Called on the main thread. */
    fun cardFound(contact: CardContact)

    /** Whether a card is being read now: the screen then stays as it is held. */
    val isReadingCard: Boolean

    /** Whether the radio can be used, at first and whenever that changes. Called on the main thread. */
    fun radioIs(radio: Radio)
}

/** Whether cards can be read at all; [SILENT] where the system's NFC does not answer. */
enum class Radio { ON, OFF, SILENT, ABSENT }

/**
 * Where work is done.
 *
 * @property main the thread of the screens
 * @property worker one thread for everything that blocks: cards and the core
 */
class Threads(val main: Executor, val worker: Executor)
