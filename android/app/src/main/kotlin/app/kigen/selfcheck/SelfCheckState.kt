package app.kigen.selfcheck

import app.kigen.core.CheckLine
import app.kigen.core.Failure

/** Screen 7, 読み取れないとき. */
sealed interface SelfCheckState {
    /** The phone itself is checked. */
    data object CheckingPhone : SelfCheckState

    /**
     * The phone was checked; a card may be held to it, unless there is an [obstacle].
     *
     * @property open what a person has unfolded
     */
    data class Phone(val phone: List<CheckLine>, val obstacle: Failure? = null, val open: Set<Checks> = emptySet()) :
        SelfCheckState

    /** A card is checked. */
    data class CheckingCard(val phone: List<CheckLine>) : SelfCheckState

    /** Both were checked. */
    data class Done(val phone: List<CheckLine>, val card: List<CheckLine>, val open: Set<Checks> = emptySet()) :
        SelfCheckState

    /** The card could not be opened. */
    data class Failed(val phone: List<CheckLine>, val failure: Failure, val open: Set<Checks> = emptySet()) :
        SelfCheckState
}

/** The lists that open by a touch. */
enum class Checks {
    /** What is well. */
    WELL,

    /** What only a worker or a developer can make something of. */
    STAFF,
}
