package app.kigen.interview

import app.kigen.Cases
import app.kigen.core.GivenAnswer
import app.kigen.core.SectionKind

/** What a person said and packed for one reading. It lives while the app is open, and is never stored. */
class Visit(val cases: Cases) {
    /** The answers given: the whole situation. */
    var given: List<GivenAnswer> = emptyList()

    /** What of the checklist is in the bag. */
    var ticked: Set<String> = emptySet()

    /** The sections that are open: none at first, since the block says what to do. */
    var unfolded: Set<SectionKind> = emptySet()

    /** Whether the further chips are open. */
    var showsAllChips = false

    /** The same person's visit, with what is known now. */
    fun knowing(cases: Cases): Visit = Visit(cases).also {
        it.given = given
        it.ticked = ticked
        it.unfolded = unfolded
        it.showsAllChips = showsAllChips
    }
}
