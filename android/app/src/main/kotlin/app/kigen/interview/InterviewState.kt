package app.kigen.interview

import app.kigen.core.Brief
import app.kigen.core.BriefKind
import app.kigen.core.MunicipalityName
import app.kigen.core.PrefectureName
import app.kigen.core.Question
import app.kigen.core.Reminder
import app.kigen.core.Section
import app.kigen.core.SectionKind
import app.kigen.core.VisitDay
import app.kigen.core.WayOut

/** Screen 3, 手続き案内. */
sealed interface InterviewState {
    /** The guide is being made. */
    data object Preparing : InterviewState

    /**
     * The guide, resting on what was answered or is assumed.
     *
     * @property brief what to know before leaving the house; everything else is behind it
     * @property asked the one question that much hangs on
     * @property questions all whose answers change the guide
     * @property reminders the days ahead; where there are neither they nor [visits], no calendar is offered
     * @property visits the days on which a person can go to the counter
     * @property change the last answer, until it is taken back or another is given
     * @property changed the lines of the block that it changed, until the next touch
     * @property unfolded the sections that are open
     * @property ticked what of the checklist is in the bag, by its sentence
     * @property sourced the sections whose sources are open; `null` stands for what to be careful of
     */
    data class Guide(
        val brief: Brief,
        val asked: Question?,
        val questions: List<Question>,
        val sections: List<Section>,
        val reminders: List<Reminder>,
        val visits: List<VisitDay> = emptyList(),
        val change: Change? = null,
        val changed: Set<BriefKind> = emptySet(),
        val unfolded: Set<SectionKind> = emptySet(),
        val ticked: Set<String> = emptySet(),
        val sourced: Set<SectionKind?> = emptySet(),
    ) : InterviewState

    /** What the guide rests on, to be changed. */
    data class Assumptions(val questions: List<Question>, val showsAll: Boolean = false) : InterviewState

    /** A question to be answered. [problem] says why an answer can not be true beside the others. */
    data class Choosing(val question: Question, val problem: String? = null) : InterviewState

    /**
     * The question of the municipality.
     *
     * @property found what was searched for, or lies in the chosen prefecture; `null` until then
     * @property prefectures those to choose from; empty while that list is closed
     */
    data class FindingMunicipality(
        val question: Question,
        val query: String = "",
        val found: List<MunicipalityName>? = null,
        val prefectures: List<PrefectureName> = emptyList(),
    ) : InterviewState

    /**
     * The days that can be put into the calendar: one at least.
     *
     * @property visits the days on which a person can go
     * @property showsAll whether the days to choose from are open
     */
    data class Reminders(
        val reminders: List<Reminder>,
        val visits: List<VisitDay> = emptyList(),
        val showsAll: Boolean = false,
    ) : InterviewState

    /** The guide can not be made; [problem] says why, [wayOut] leads on. */
    data class NoGuide(val problem: String, val wayOut: WayOut? = null) : InterviewState
}
