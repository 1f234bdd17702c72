package app.kigen.tap

import app.kigen.core.Failure
import app.kigen.core.Row

/** Screen 1, 当てる. */
sealed interface TapState {
    /** Ready for a card. */
    data object Waiting : TapState

    /** A card is being read: the [step]th of [of], and what is known already: no date before the one that counts. */
    data class Reading(val step: Int, val of: Int, val facts: List<Row>) : TapState

    /**
     * The card left before its date was read, the [inARow]th lost contact one after the other. The next tap starts empty: it
     * may be another person's card.
     */
    data class LiftedTooEarly(val inARow: Int = 1) : TapState

    /** No card can be read now, or ever; [failure] says why. */
    sealed interface WithoutRadio : TapState {
        val failure: Failure
    }

    /** NFC is switched off. */
    data object NfcOff : WithoutRadio {
        override val failure = Failure.NfcOff
    }

    /** The system's NFC does not answer. */
    data object NfcSilent : WithoutRadio {
        override val failure = Failure.NfcSilent
    }

    /** The phone has no NFC. */
    data object NoNfc : WithoutRadio {
        override val failure = Failure.NoNfc
    }

    /** There is no answer. [inARow] counts lost contacts one after the other. */
    data class Failed(val failure: Failure, val inARow: Int = 1) : TapState
}
