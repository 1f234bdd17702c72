package app.kigen

import android.os.Handler
import android.os.Looper
import app.kigen.answer.AnswerModel
import app.kigen.answer.AnswerScreen
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.tap.TapModel
import app.kigen.tap.TapScreen
import java.time.Clock
import java.util.concurrent.Executor
import java.util.concurrent.Executors

/**
 * Everything that outlives a rotation: the screens with their models, in memory alone. A process that dies takes it along,
 * and the app begins anew.
 */
class Kigen(
    val settings: Settings,
    val clock: Clock = Clock.systemUTC(),
    val threads: Threads = Threads(MainThread, Executors.newSingleThreadExecutor()),
) {
    /** The screens, the one on top last. */
    val stack = mutableListOf<Screen<*>>()

    /** Hears what a person is to feel. */
    var signal: ((Signal) -> Unit)? = null

    /** Hears that another screen is on top. */
    var changed: (() -> Unit)? = null

    /** Whether the words are there: they are made away from the main thread. */
    var isReady = false
        private set

    /** The screens there are. */
    val places: Places =
        Places(
            tap = { tap() },
            answer = { reading, today -> AnswerScreen(AnswerModel(threads, { settings.language }, reading, today)) },
        )

    /** The first words are made, then the first screen is shown. */
    fun begin() {
        if (stack.isEmpty()) stack += places.tap()
        threads.worker.execute {
            Words(settings.language)["screen-tap-title"]
            threads.main.execute {
                isReady = true
                changed?.invoke()
            }
        }
    }

    /** Puts a screen on top. */
    fun open(screen: Screen<*>) {
        stack += screen
        changed?.invoke()
    }

    /** Leaves the screen on top. False when it was the last. */
    fun back(): Boolean {
        if (stack.size <= 1) return false
        stack.removeAt(stack.lastIndex).model.left()
        changed?.invoke()
        return true
    }

    /** Leaves every screen but the first, and forgets what they held. */
    fun restart() {
        while (stack.size > 1) stack.removeAt(stack.lastIndex).model.left()
        stack.firstOrNull()?.model?.left()
        changed?.invoke()
    }

    private fun tap(): Screen<*> {
        val model = TapModel(threads, { settings.language }) { todayInJapan(clock) }
        model.answered = { reading: Reading, today: Today -> open(places.answer(reading, today)) }
        model.signal = { signal?.invoke(it) }
        return TapScreen(model)
    }

    private object MainThread : Executor {
        private val handler = Handler(Looper.getMainLooper())

        override fun execute(task: Runnable) {
            handler.post(task)
        }
    }
}
