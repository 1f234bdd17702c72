package app.kigen

import android.view.View
import app.kigen.look.Look
import app.kigen.navigation.Navigator

/**
 * One screen: its model outlives a rotation, its view does not.
 *
 * To add one: a sealed state, a [Model], a `Screen`, each in its file of a new folder; see android/README.md.
 */
abstract class Screen<S : Any>(val model: Model<S>) {
    /** The window's title, which a screen reader says when the screen opens. */
    abstract fun title(words: Words): String

    /** Makes the view of one state; no view is reused. */
    abstract fun view(look: Look, state: S, navigator: Navigator): View

    /** Closes what a person opened inside the screen. False when nothing is open: then the screen itself is left. */
    open fun closes(): Boolean = false

    /** The view of the model's state now. */
    fun view(look: Look, navigator: Navigator): View = view(look, model.state, navigator)
}

/** A screen in one kind of state: what looks like one page to a person. */
data class Shown(val screen: Screen<*>, val state: Class<*>)
