package app.kigen

import app.kigen.core.Reminder
import app.kigen.speech.Voice

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
    fun remind(reminder: Reminder): Boolean

    /** What reads aloud in the language that is spoken now; `null` where nothing on the phone can. */
    val voice: Voice?

    /** A plain text, for the app that a person chooses. */
    fun share(title: String, text: String): Boolean
}
