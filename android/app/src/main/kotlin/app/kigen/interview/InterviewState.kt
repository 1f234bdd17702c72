package app.kigen.interview

import app.kigen.core.Brief
import app.kigen.core.MunicipalityName
import app.kigen.core.Question
import app.kigen.core.Reminder
import app.kigen.core.Section
import app.kigen.core.SectionKind

/** Screen 3, 手続き案内. */
sealed interface InterviewState {
    /** The guide is being made. */
    data object Preparing : InterviewState

    /**
     * The guide, resting on what the chips say.
     *
     * @property brief what to know before leaving the house; everything else is behind it
     * @property reminders the days ahead; where there are none, no calendar is offered
     * @property unfolded the sections that are open
     * @property showsAllChips whether the further chips are open
     * @property ticked what of the checklist is in the bag, by [tickOf]
     * @property sourced the lines whose basis and source are open, by [tickOf] or [carefulOf]
     */
    data class Guide(
        val brief: Brief,
        val chips: List<Question>,
        val sections: List<Section>,
        val reminders: List<Reminder>,
        val unfolded: Set<SectionKind> = emptySet(),
        val showsAllChips: Boolean = false,
        val ticked: Set<String> = emptySet(),
        val sourced: Set<String> = emptySet(),
    ) : InterviewState

    /** A chip was touched: its question. [problem] says why an answer can not be true beside the others. */
    data class Choosing(val question: Question, val problem: String? = null) : InterviewState

    /** The question of the municipality. [found] is `null` until something was searched. */
    data class FindingMunicipality(
        val question: Question,
        val query: String = "",
        val found: List<MunicipalityName>? = null,
    ) : InterviewState

    /** The days that can be put into the calendar: one at least. */
    data class Reminders(val reminders: List<Reminder>) : InterviewState

    /** The guide can not be made; [problem] says why. */
    data class NoGuide(val problem: String) : InterviewState
}
