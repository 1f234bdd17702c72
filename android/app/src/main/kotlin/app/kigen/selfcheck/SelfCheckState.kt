package app.kigen.selfcheck

import app.kigen.core.CheckLine
import app.kigen.core.Failure

/** Screen 7, セルフチェック. */
sealed interface SelfCheckState {
    /** The phone itself is checked. */
    data object CheckingPhone : SelfCheckState

    /** The phone was checked; a card may be held to it, unless there is an [obstacle]. */
    data class Phone(val phone: List<CheckLine>, val obstacle: Failure? = null) : SelfCheckState

    /** A card is checked. */
    data class CheckingCard(val phone: List<CheckLine>) : SelfCheckState

    /** Both were checked. */
    data class Done(val phone: List<CheckLine>, val card: List<CheckLine>) : SelfCheckState

    /** The card could not be opened. */
    data class Failed(val phone: List<CheckLine>, val failure: Failure) : SelfCheckState
}
