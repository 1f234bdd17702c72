package app.kigen

import app.kigen.core.CardTransport
import app.kigen.core.Failure

/** A card in the field, or a demo card, before anything was sent to it. */
interface CardContact {
    /** Whether phone and card take extended commands; `null` when unknown. Android tells only with a card in the field. */
    val extendedLength: Boolean?
        get() = null

    /**
     * Opens the card, hands it to [read] and closes it, on the calling thread, which blocks.
     *
     * @throws ContactException when it cannot be opened; nothing was sent
     */
    fun <T> open(read: (CardTransport) -> T): T
}

/** Why a card could not be opened. */
class ContactException(val failure: Failure) : Exception()
