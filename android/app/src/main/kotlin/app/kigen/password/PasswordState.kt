package app.kigen.password

import app.kigen.core.Failure

/** Screen 4, 暗証番号. No state holds the password. */
sealed interface PasswordState {
    /**
     * The field.
     *
     * @property triesLeft as the card last told; `null` when it did not
     * @property spendsLastTry whether a person said that the last try may be spent
     */
    data class Entering(val triesLeft: Int?, val spendsLastTry: Boolean = false) : PasswordState

    /** One try is left: the explanation, and a separate step to go on. */
    data object LastTry : PasswordState

    /** The password was entered and waits for its card. [problem] says why the tap before did not reach it. */
    data class HoldCard(val triesLeft: Int?, val problem: Failure? = null) : PasswordState

    /** The card is read: the [step]th of [of]. */
    data class Reading(val step: Int, val of: Int) : PasswordState

    /** The password was wrong; [failure] says how many tries are left. */
    data class Wrong(val failure: Failure) : PasswordState

    /** No try is left. */
    data object Locked : PasswordState

    /** The card left while it checked: the next tap asks how many tries are left, and sends no password. */
    data class OutcomeUnknown(val problem: Failure? = null) : PasswordState

    /** The tries left are asked. */
    data object CheckingTries : PasswordState

    /** There is no date, for another reason. */
    data class Failed(val failure: Failure) : PasswordState
}
