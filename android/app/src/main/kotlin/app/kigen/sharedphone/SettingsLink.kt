package app.kigen.sharedphone

import android.view.View
import app.kigen.look.Look
import app.kigen.look.heldLink
import app.kigen.look.link
import app.kigen.look.say
import app.kigen.look.toggling
import app.kigen.navigation.Navigator

/** The way to the settings, where there are any: on a shared phone it is held, so that no one opens them by mistake. */
fun Look.settingsLink(navigator: Navigator): View? = navigator.places.settings?.let { make ->
    val label = words["screen-tap-settings"]
    val open = { navigator.open(make()) }
    if (navigator.places.isShared) {
        heldLink(label, words.toggling(label, isOpen = false), open) { say("screen-desk-held") }
    } else {
        link(label, open)
    }
}
