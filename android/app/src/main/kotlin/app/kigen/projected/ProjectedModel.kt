package app.kigen.projected

import app.kigen.ANDROID
import app.kigen.Model
import app.kigen.Threads
import app.kigen.core.Language
import app.kigen.interview.Visit

/** Answer and block of one visit, side by side for several people. */
class ProjectedModel(threads: Threads, language: () -> Language, private val visit: Visit) :
    Model<ProjectedState>(ProjectedState.Preparing) {
    init {
        threads.worker.execute {
            val case = visit.cases.under(visit.given)
            val made = ProjectedState.Shown(case.answer(ANDROID, language()), case.brief(language()), visit.ticked)
            threads.main.execute { state = made }
        }
    }

    /** Ticks a paper, by its sentence in the guide, or takes the tick away: on screen 3, too. */
    fun tick(sentence: String) {
        val shown = state as? ProjectedState.Shown ?: return
        visit.ticked = if (sentence in shown.ticked) shown.ticked - sentence else shown.ticked + sentence
        state = shown.copy(ticked = visit.ticked)
    }
}
