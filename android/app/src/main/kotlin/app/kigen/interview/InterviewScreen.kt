package app.kigen.interview

import android.view.View
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Tone
import app.kigen.look.Look
import app.kigen.look.link
import app.kigen.look.page
import app.kigen.look.panel
import app.kigen.look.radio
import app.kigen.look.spaced
import app.kigen.navigation.Navigator
import app.kigen.navigation.WayOutView

/** Screen 3, 手続き案内: complete from the beginning, resting on assumptions that a touch changes. */
class InterviewScreen(private val interview: InterviewModel) : Screen<InterviewState>(interview) {
    override fun title(words: Words): String = title(words, interview.state)

    private fun title(words: Words, state: InterviewState): String = when (state) {
        is InterviewState.Guide -> state.brief.task
        is InterviewState.Assumptions -> words["screen-guide-assumptions"]
        is InterviewState.Choosing -> state.question.text
        is InterviewState.FindingMunicipality -> state.question.text
        is InterviewState.Reminders -> words["screen-guide-calendar"]
        is InterviewState.Preparing, is InterviewState.NoGuide -> words["screen-guide-title"]
    }

    override fun closes(): Boolean = interview.close()

    override fun view(look: Look, state: InterviewState, navigator: Navigator): View {
        val words = look.words
        val title = title(words, state)
        val back = look.link(words["screen-back"]) { if (!interview.close()) navigator.back() }
        return when (state) {
            is InterviewState.Preparing ->
                look.page(title, back, listOf(look.live(look.text(words["screen-guide-preparing"]))))

            is InterviewState.NoGuide ->
                look.page(
                    title,
                    back,
                    listOf(look.spaced(look.panel(Tone.ACT, state.problem))),
                    listOfNotNull(WayOutView.of(look, state.wayOut, navigator, interview::askAgain)),
                )

            is InterviewState.Guide -> {
                val guide = GuideView(look, state, interview, navigator)
                look.page(title, back, guide.content(), guide.bottom())
            }

            is InterviewState.Assumptions ->
                look.page(title, back, AssumptionsView(look, interview::ask, interview::showMore).of(state))

            is InterviewState.Choosing -> look.page(title, back, choices(look, state))

            is InterviewState.FindingMunicipality -> look.page(
                title,
                back,
                MunicipalityView(look, interview).of(state),
            )

            is InterviewState.Reminders -> look.page(
                title,
                back,
                RemindersView(look, interview, navigator).views(state),
            )
        }
    }

    private fun choices(look: Look, state: InterviewState.Choosing): List<View> {
        val question = state.question
        val problem = state.problem?.let {
            look.spaced(look.live(look.panel(Tone.ACT, it)), 12)
        }
        val rows = question.answers.map { choice ->
            val isAssumed = question.given == null && choice.name == question.assumed
            val words = if (isAssumed) look.words.with("screen-guide-assumed", "answer" to choice.text) else choice.text
            look.radio(words, isAssumed || choice.name == question.given) { interview.answer(question, choice.name) }
        }
        val isOpen = question.given == null && question.assumed == null
        val open = look.radio(look.words["question-skip"], isOpen) { interview.answer(question, null) }
        val returns = look.spaced(look.text(look.words["screen-guide-choose-returns"]), 8)
        return listOfNotNull(problem, returns) + (rows + open).map { look.spaced(it, 8) }
    }
}
