package app.kigen.tap

import app.kigen.core.Failure
import app.kigen.core.Row

/** Screen 1, かざす. */
sealed interface TapState {
    /** Ready for a card. */
    data object Waiting : TapState

    /** A card is being read: the [step]th of [of], and what is known already. */
    data class Reading(val step: Int, val of: Int, val facts: List<Row>) : TapState

    /** The card left before its date was read. The next tap starts empty: it may be another person's card. */
    data class LiftedTooEarly(val facts: List<Row>) : TapState

    /** NFC is switched off. */
    data object NfcOff : TapState

    /** The phone has no NFC. */
    data object NoNfc : TapState

    /** There is no answer. */
    data class Failed(val failure: Failure) : TapState
}
