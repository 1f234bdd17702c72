package app.kigen

import android.app.Application

/** The process: where the clock and the threads of [Kigen] come from. */
open class KigenApplication : Application() {
    /** The app as it is when it is opened. */
    open fun begun(): Kigen = Kigen(Settings(this))
}
