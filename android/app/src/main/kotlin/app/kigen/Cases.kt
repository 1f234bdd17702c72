package app.kigen

import app.kigen.core.Case
import app.kigen.core.GivenAnswer
import app.kigen.core.Reading
import app.kigen.core.Today

/** What is decided of one reading on one day: once for each list of answers, whichever screen asks. Only the worker asks. */
class Cases(val reading: Reading, val today: Today) {
    private val decided = mutableMapOf<List<GivenAnswer>, Case>()

    /** The case under [given]; throws what the core throws for answers or a day that can not be. */
    fun under(given: List<GivenAnswer> = emptyList()): Case = decided.getOrPut(given) { Case.of(reading, given, today) }
}
