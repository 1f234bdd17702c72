package app.kigen

import android.view.View
import app.kigen.core.CalendarEvent
import app.kigen.look.Look

/**
 * One screen: its model outlives a rotation, its view does not.
 *
 * To add one: a sealed state, a [Model], a `Screen`, each in a file of a folder of its own; see android/README.md.
 */
abstract class Screen<S : Any>(val model: Model<S>) {
    /** What a screen reader says when the screen comes up; the title of the window. */
    abstract fun title(words: Words): String

    /** The view of one state, made anew for each. */
    abstract fun view(look: Look, state: S, navigator: Navigator): View

    /** Closes what a person opened inside the screen. False when nothing is open: then the screen itself is left. */
    open fun closes(): Boolean = false

    /** The view of the model's state now. */
    fun view(look: Look, navigator: Navigator): View = view(look, model.state, navigator)
}

/** A screen in one kind of state: what looks like one page to a person. */
data class Shown(val screen: Screen<*>, val state: Class<*>)

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

/** What of the platform a screen may ask for. Each returns whether there was something that could do it. */
interface Platform {
    /** The settings in which NFC is switched on. */
    fun openNfcSettings(): Boolean

    /** The settings in which the date is set. */
    fun openClockSettings(): Boolean

    /** A text on the clipboard: never anything of a card. */
    fun copy(text: String): Boolean

    /** A telephone number, ready to be called. */
    fun dial(number: String): Boolean

    /** A place on a map, by its address. */
    fun map(query: String): Boolean

    /** A page on the internet, in a browser. */
    fun browse(address: String): Boolean

    /** A whole day, ready to be put into a calendar. */
    fun remind(event: CalendarEvent): Boolean

    /** A plain text, for the app that a person chooses. */
    fun share(title: String, text: String): Boolean
}
