package app.kigen.sharedphone

/**
 * What every screen of a shared phone offers.
 *
 * @property notice what is told of clearing
 * @property next «次の方»
 * @property stories the way back to a demo's stories, by a long press of the same; `null` where none runs
 * @property used called when a person moves by screen reader, whose touches never reach the window
 */
class Desk(val notice: Notice? = null, val next: () -> Unit, val stories: (() -> Unit)? = null, val used: () -> Unit)
