package app.kigen.interview

import android.text.InputType
import android.view.Gravity
import android.view.View
import android.view.inputmethod.EditorInfo
import app.kigen.R
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Place
import app.kigen.core.Section
import app.kigen.core.Statement
import app.kigen.core.Tone
import app.kigen.look.Look
import app.kigen.look.StatementView
import app.kigen.look.check
import app.kigen.look.chip
import app.kigen.look.field
import app.kigen.look.folding
import app.kigen.look.page
import app.kigen.look.radio
import app.kigen.look.say
import app.kigen.look.toggling
import app.kigen.look.unfolding
import app.kigen.navigation.Navigator

/** Screen 3, 手続き案内: complete from the beginning, resting on assumptions that a touch changes. */
class InterviewScreen(private val interview: InterviewModel) : Screen<InterviewState>(interview) {
    override fun title(words: Words): String = title(words, interview.state)

    private fun title(words: Words, state: InterviewState): String = when (state) {
        is InterviewState.Choosing -> state.question.text
        is InterviewState.FindingMunicipality -> state.question.text
        is InterviewState.Reminders -> words["screen-guide-calendar"]
        else -> words["screen-guide-title"]
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
                )

            is InterviewState.Guide -> look.page(title, back, guide(look, state, navigator), bottom(look, state))

            is InterviewState.Choosing -> look.page(title, back, choices(look, state))

            is InterviewState.FindingMunicipality -> look.page(title, back, search(look, state))

            is InterviewState.Reminders -> look.page(title, back, reminders(look, state, navigator))
        }
    }

    private fun guide(look: Look, state: InterviewState.Guide, navigator: Navigator): List<View> {
        val brief = look.spaced(BriefView.of(look, state.brief) { opened(look, navigator.platform.dial(it)) }, 8)
        val assumed = if (state.chips.isEmpty()) emptyList() else assumed(look, state)
        val careful = listOfNotNull(careful(look, state, navigator)?.let { look.spaced(it, 16) })
        val sections = state.sections.map { look.spaced(section(look, state, it, navigator), 16) }
        return listOf(brief) + assumed + careful + sections + share(look, navigator)
    }

    /** The first chips and those that were answered; the others by a touch, so that the guide itself is in sight. */
    private fun assumed(look: Look, state: InterviewState.Guide): List<View> {
        val (shown, further) = state.chips.withIndex().partition { (at, chip) ->
            at < FIRST_CHIPS || chip.given != null
        }
        val isOpen = state.showsAllChips
        val chips = (if (isOpen) shown + further else shown).map { (_, question) ->
            look.spaced(look.chip(question.chip) { interview.ask(question) }, 8)
        }
        val words = look.words.with("screen-guide-more", "count" to further.size)
        val more = look.unfolding(words, isOpen) { interview.foldChips() }
        val title = look.spaced(look.text(look.words["screen-guide-change"], Look.SMALL), 16)
        return listOf(title) + chips +
            listOfNotNull(more.takeIf { further.isNotEmpty() })
    }

    private fun section(look: Look, state: InterviewState.Guide, section: Section, navigator: Navigator): View =
        look.folding(section.title, section.kind in state.unfolded, { interview.fold(section) }) {
            section.statements.flatMap { line(look, state, tickOf(section, it), it, navigator) }
        }

    /** The few lines of the guide that change what is done: seen without unfolding. */
    private fun careful(look: Look, state: InterviewState.Guide, navigator: Navigator): View? {
        val brief = state.brief
        if (brief.careful.isEmpty()) return null
        val lines = brief.careful.flatMap { line(look, state, carefulOf(it), it, navigator) }
        return look.card(look.heading(brief.carefulTitle), *lines.toTypedArray())
    }

    private fun line(
        look: Look,
        state: InterviewState.Guide,
        key: String,
        statement: Statement,
        navigator: Navigator,
    ): List<View> {
        val sentence =
            if (statement.isToBring) {
                look.check(statement.text, key in state.ticked) { interview.tick(key) }
            } else {
                look.text(statement.text)
            }
        val basis = look.link(if (look.scale >= Look.STACKED) "ⓘ ${look.words["screen-guide-basis"]}" else "ⓘ") {
            interview.source(key)
        }
        val isSourced = key in state.sourced
        val spoken = look.words.toggling(look.words["screen-guide-basis"], isSourced)
        basis.contentDescription = "$spoken${look.words["screen-spoken-joint"]}${statement.spoken}"
        if (look.scale < Look.STACKED) basis.gravity = Gravity.CENTER
        look.spoken(sentence, statement.spoken)
        val parts = mutableListOf<View>(look.spaced(look.trailing(sentence, basis), 12))
        statement.place?.let { parts += place(look, it, navigator) }
        val phones = (statement.phones + listOfNotNull(statement.place?.phone)).distinct()
        parts += phones.map { number ->
            look.link(look.words.with("screen-guide-call", "number" to number)) {
                opened(look, navigator.platform.dial(number))
            }
        }
        if (isSourced) {
            parts += StatementView.source(look, statement)
            statement.source.address?.let { address ->
                parts += look.link(look.words["screen-guide-page"]) { opened(look, navigator.platform.browse(address)) }
            }
        }
        return parts
    }

    private fun place(look: Look, place: Place, navigator: Navigator): View {
        val parts = mutableListOf<View>(look.text(place.name, bold = true))
        place.whereabouts?.let { parts += look.text(it) }
        parts += look.text(place.today)
        parts += look.link(look.words["screen-guide-map"]) { opened(look, navigator.platform.map(place.mapQuery)) }
        return look.spaced(look.stack(*parts.toTypedArray()), 8)
    }

    private fun bottom(look: Look, state: InterviewState.Guide): List<View> {
        val calendar = look.primary(look.words["screen-guide-calendar"]) { interview.remind() }
        return listOfNotNull(calendar.takeIf { state.reminders.isNotEmpty() })
    }

    private fun share(look: Look, navigator: Navigator): List<View> = listOf(
        look.spaced(
            look.secondary(look.words["screen-guide-share"]) {
                interview.share { opened(look, navigator.platform.share(look.words["screen-guide-title"], it)) }
            },
            20,
        ),
        look.spaced(look.text(look.words["screen-guide-share-whole"], Look.SMALL, R.color.page_dim), 4),
    )

    private fun choices(look: Look, state: InterviewState.Choosing): List<View> {
        val question = state.question
        val problem = state.problem?.let {
            look.spaced(look.live(look.panel(Tone.ACT, it)), 12)
        }
        val rows = question.answers.map { choice ->
            look.radio(choice.text, choice.name == question.given) { interview.answer(question, choice.name) }
        }
        val open = look.radio(look.words["question-skip"], question.given == null) { interview.answer(question, null) }
        return listOfNotNull(problem) + (rows + open).map { look.spaced(it, 8) }
    }

    private fun search(look: Look, state: InterviewState.FindingMunicipality): List<View> {
        val words = look.words
        val label = words["screen-guide-search-field"]
        val field = look.field(label, R.id.query, state.query, InputType.TYPE_CLASS_TEXT, LONGEST_NAME)
        field.imeOptions = field.imeOptions or EditorInfo.IME_ACTION_SEARCH
        field.setOnEditorActionListener { view, _, _ ->
            interview.search(view.text.toString())
            true
        }
        val found = state.found
        val rows = found.orEmpty().mapIndexed { at, one ->
            look.spaced(look.secondary(one.name) { interview.answer(state.question, one.code) }, if (at == 0) 20 else 8)
        }
        val result = when {
            found == null -> null
            found.isEmpty() -> words["screen-guide-search-none"]
            else -> words.with("screen-guide-search-found", "count" to found.size)
        }
        val skip = if (state.question.given == null) {
            emptyList()
        } else {
            listOf(look.spaced(look.link(words["question-skip"]) { interview.answer(state.question, null) }, 8))
        }
        return listOf(
            look.spaced(look.text(label), 8),
            look.spaced(field, 4),
            look.spaced(look.primary(words["screen-guide-search"]) { interview.search(field.text.toString()) }),
        ) + listOfNotNull(result?.let { look.spaced(look.live(look.text(it)), 16) }) + rows + skip
    }

    private fun reminders(look: Look, state: InterviewState.Reminders, navigator: Navigator): List<View> {
        val words = look.words
        val note = look.panel(Tone.NOTE, words["screen-guide-calendar-sync"])
        return listOf(look.spaced(note, 12)) + state.reminders.map { reminder ->
            val into = words["screen-guide-calendar"]
            look.spaced(
                look.card(
                    look.spoken(look.text(reminder.onText, Look.LARGE, bold = true), reminder.onSpoken),
                    look.spaced(look.text(reminder.title), 4),
                    look.spaced(
                        look.secondary(into) { opened(look, navigator.platform.remind(reminder)) }.apply {
                            contentDescription = "$into${words["screen-spoken-joint"]}${reminder.title}"
                        },
                    ),
                ),
                16,
            )
        }
    }

    /** Says so when nothing on the phone could open it. */
    private fun opened(look: Look, wasOpened: Boolean) {
        if (!wasOpened) look.say("screen-no-app")
    }

    private companion object {
        const val LONGEST_NAME = 40

        /** How many chips are seen at first: where, and who goes. */
        const val FIRST_CHIPS = 2
    }
}
