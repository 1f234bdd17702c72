package app.kigen.navigation

import app.kigen.core.Failure
import app.kigen.tap.TapState

/** Where the core's buttons lead. */
object Actions {
    const val READ_AGAIN = "read-again"
    const val OTHER_CARD = "other-card"
    const val SHOW_GUIDE = "show-guide"
    const val ENTER_AGAIN = "enter-again"
    const val HOW_TO_RESET = "how-to-reset"
    const val FORGOTTEN = "forgotten"

    /** Follows an action that means the same on every screen. */
    fun follow(action: String, navigator: Navigator, state: Any) {
        val places = navigator.places
        when (action) {
            "nfc-settings" -> navigator.platform.openNfcSettings()
            "clock-settings" -> navigator.platform.openClockSettings()
            "by-hand" -> places.byHand?.let { navigator.open(it()) }
            "self-check" -> places.selfCheck?.let { navigator.open(it()) }
            "copy-details" -> navigator.platform.copy(details(state))
            else -> navigator.restart()
        }
    }

    /** What support needs: where it happened. Nothing of a card, nothing of the system's words. */
    private fun details(state: Any): String {
        val failure = (state as? TapState.Failed)?.failure ?: Failure.Internal
        return "Kigen 0.1.0, ${state.javaClass.simpleName}, ${failure.javaClass.simpleName}"
    }
}
