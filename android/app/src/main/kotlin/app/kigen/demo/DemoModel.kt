package app.kigen.demo

import app.kigen.Attempt
import app.kigen.Model
import app.kigen.Threads
import app.kigen.attempt
import app.kigen.core.CivilDate
import app.kigen.core.DemoCard
import app.kigen.core.Language
import app.kigen.core.demoCards
import app.kigen.dates.TypedDate
import app.kigen.dates.parsed

/**
 * The stories to choose from, the day, and how the tap goes.
 *
 * @param last the name of the story that was begun last: the worker shows it again and again
 */
class DemoModel(
    private val threads: Threads,
    private val language: () -> Language,
    today: CivilDate,
    last: String? = null,
) : Model<DemoState>(DemoState(emptyList(), typed(today), last = last)) {
    /** Called on the main thread with the demo to begin. */
    var chosen: ((Demo) -> Unit)? = null

    private val first = today

    /** Counts the stories that were begun; one that was left meanwhile is not shown. */
    private var begun = 0

    init {
        threads.worker.execute {
            val cards = demoCards(language())
            threads.main.execute { state = state.copy(cards = cards) }
        }
    }

    /** How the first tap is to go; the day stays as it is typed. */
    fun tap(tap: DemoTap, day: TypedDate) {
        state = state.copy(tap = tap, day = day)
    }

    /** Opens or closes the choice of the day and the tap; the day stays as it is typed. */
    fun fold(day: TypedDate) {
        state = state.copy(isOpen = !state.isOpen, day = day)
    }

    /** Begins a story on the typed day; an empty one means today. */
    fun begin(card: DemoCard, day: TypedDate) {
        val mine = ++begun
        val tap = state.tap
        threads.worker.execute {
            val demo = attempt { Demo(card, day.parsed() ?: first, tap) }
            val problem = (demo as? Attempt.Failed)?.said(language())
            threads.main.execute {
                if (mine == begun) {
                    state = state.copy(day = day, problem = problem)
                    if (demo is Attempt.Done) {
                        state = state.copy(last = card.name)
                        chosen?.invoke(demo.value)
                    }
                }
            }
        }
    }

    override fun left() {
        begun += 1
    }

    private companion object {
        fun typed(day: CivilDate) = TypedDate("${day.year}", "${day.month}", "${day.day}")
    }
}
