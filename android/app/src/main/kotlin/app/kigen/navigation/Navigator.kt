package app.kigen.navigation

import app.kigen.Platform
import app.kigen.Screen

/** Where a screen can lead. */
interface Navigator {
    /** Puts a screen on top. */
    fun open(screen: Screen<*>)

    /** Leaves the screen on top; the app, when it is the last. */
    fun back()

    /** Leaves everything and begins with the first screen: nothing that was read stays. */
    fun restart()

    /** The screens there are. */
    val places: Places

    /** What the platform does for a screen. */
    val platform: Platform
}
