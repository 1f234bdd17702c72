package app.kigen.pictures

import android.view.View
import app.kigen.Model
import app.kigen.Screen
import app.kigen.core.Failure
import app.kigen.look.Look
import app.kigen.look.cleared
import app.kigen.look.framed
import app.kigen.navigation.Navigator
import app.kigen.sharedphone.Desk
import app.kigen.sharedphone.Notice

/**
 * A picture: a screen in a state, whole, as long as it is.
 *
 * @property name begins with the number of the screen
 * @property model hears what is done to the screen
 * @property failure what went wrong in it
 * @property isDemo whether the band of a demo stands above it
 * @property isShared whether the phone is one that many people use
 * @property notice what such a phone tells of clearing
 * @property phone the screen that it is drawn for, as Android's qualifiers name it; `null` for the usual ones
 * @property isAloud whether the phone has a voice of its own
 * @property isFocused whether a keyboard is on the button to take first
 */
class Picture(
    val name: String,
    val screen: Class<*>,
    val model: Model<*>,
    val state: Any,
    val failure: Failure? = null,
    val isDemo: Boolean = false,
    val isShared: Boolean = false,
    val notice: Notice? = null,
    val phone: String? = null,
    val isAloud: Boolean = false,
    val isFocused: Boolean = false,
    private val view: (Look, Navigator) -> View,
) {
    fun draw(look: Look, navigator: Navigator): View =
        if (notice == Notice.CLEARED) look.cleared() else look.framed(view(look, navigator), isDemo, desk())

    private fun desk(): Desk? = if (isShared) Desk(notice, next = {}, stories = {}, used = {}) else null
}

/** The picture of one state. */
fun <S : Any> Screen<S>.pictured(
    name: String,
    state: S,
    failure: Failure? = null,
    isDemo: Boolean = false,
    isShared: Boolean = false,
    notice: Notice? = null,
    phone: String? = null,
    isAloud: Boolean = false,
    isFocused: Boolean = false,
): Picture = Picture(name, javaClass, model, state, failure, isDemo, isShared, notice, phone, isAloud, isFocused) {
        look,
        navigator,
    ->
    view(look, state, navigator)
}

/** Pictures of several states. */
fun <S : Any> Screen<S>.pictured(vararg states: Pair<String, S>): List<Picture> =
    states.map { (name, state) -> pictured(name, state) }
