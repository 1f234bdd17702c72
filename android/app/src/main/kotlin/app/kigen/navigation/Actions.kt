package app.kigen.navigation

import app.kigen.core.Action
import app.kigen.core.Failure
import app.kigen.tap.TapState

/** Where the core's buttons lead. */
object Actions {
    /** Follows an action that means the same on every screen; what a screen does itself begins anew elsewhere. */
    fun follow(action: Action, navigator: Navigator, state: Any) {
        val places = navigator.places
        when (action) {
            Action.NFC_SETTINGS -> navigator.platform.openNfcSettings()

            Action.CLOCK_SETTINGS -> navigator.platform.openClockSettings()

            Action.BY_HAND -> places.byHand?.let { navigator.open(it()) }

            Action.SELF_CHECK -> places.selfCheck?.let { navigator.open(it()) }

            Action.COPY_DETAILS -> navigator.platform.copy(details(state))

            Action.SHOW_GUIDE, Action.READ_AGAIN, Action.OTHER_CARD, Action.ENTER_AGAIN, Action.FORGOTTEN,
            Action.HOW_TO_RESET,
            -> navigator.restart()
        }
    }

    /** What support needs: where it happened. Nothing of a card, nothing of the system's words. */
    private fun details(state: Any): String {
        val failure = (state as? TapState.Failed)?.failure ?: Failure.Internal
        return "Kigen 0.1.0, ${state.javaClass.simpleName}, ${failure.javaClass.simpleName}"
    }
}
