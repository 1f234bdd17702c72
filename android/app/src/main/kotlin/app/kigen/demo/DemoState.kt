package app.kigen.demo

import app.kigen.core.DemoCard
import app.kigen.dates.TypedDate

/**
 * Screen 6, デモ.
 *
 * @property cards the stories; empty while they are being made
 * @property day the day on which everything is judged, as it is typed
 * @property tap how the first tap goes
 * @property isOpen whether day and tap can be changed
 * @property problem why the day can not be
 * @property last the name of the story that was begun last
 */
data class DemoState(
    val cards: List<DemoCard>,
    val day: TypedDate,
    val tap: DemoTap = DemoTap.GOOD,
    val isOpen: Boolean = false,
    val problem: String? = null,
    val last: String? = null,
)

/** How the first simulated tap goes; those after it are good, so that a mended tap can be shown. */
enum class DemoTap {
    /** As it should. */
    GOOD,

    /** Slowly: every tap of this demo. */
    SLOW,

    /** The card leaves before its date was read. */
    LOST,

    /** Another kind of card. */
    WRONG,
}
