package app.kigen.pictures

import android.view.View
import app.kigen.Model
import app.kigen.Screen
import app.kigen.core.Failure
import app.kigen.look.Look
import app.kigen.look.framed
import app.kigen.navigation.Navigator

/**
 * A picture: a screen in a state, whole, as long as it is.
 *
 * @property name begins with the number of the screen
 * @property model hears what is done to the screen
 * @property failure what went wrong in it
 * @property isDemo whether the band of a demo stands above it
 * @property isShared whether the phone is one that many people use
 */
class Picture(
    val name: String,
    val screen: Class<*>,
    val model: Model<*>,
    val state: Any,
    val failure: Failure? = null,
    val isDemo: Boolean = false,
    val isShared: Boolean = false,
    private val view: (Look, Navigator) -> View,
) {
    fun draw(look: Look, navigator: Navigator): View =
        look.framed(view(look, navigator), isDemo, if (isShared) ({ }) else null, used = {})
}

/** The picture of one state. */
fun <S : Any> Screen<S>.pictured(
    name: String,
    state: S,
    failure: Failure? = null,
    isDemo: Boolean = false,
    isShared: Boolean = false,
): Picture = Picture(name, javaClass, model, state, failure, isDemo, isShared) { look, navigator ->
    view(look, state, navigator)
}

/** Pictures of several states. */
fun <S : Any> Screen<S>.pictured(vararg states: Pair<String, S>): List<Picture> =
    states.map { (name, state) -> pictured(name, state) }
