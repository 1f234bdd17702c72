package app.kigen.answer

import android.view.View
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Action
import app.kigen.core.Answer
import app.kigen.core.AnswerPart
import app.kigen.core.Row
import app.kigen.core.RowKind
import app.kigen.core.Tone
import app.kigen.interview.QuestionView
import app.kigen.look.Look
import app.kigen.look.RailView
import app.kigen.look.RowView
import app.kigen.look.StatementView
import app.kigen.look.after
import app.kigen.look.appear
import app.kigen.look.asLead
import app.kigen.look.first
import app.kigen.look.folding
import app.kigen.look.icon
import app.kigen.look.line
import app.kigen.look.link
import app.kigen.look.page
import app.kigen.look.panel
import app.kigen.look.primary
import app.kigen.look.secondary
import app.kigen.look.signed
import app.kigen.look.spaced
import app.kigen.look.stack
import app.kigen.look.text
import app.kigen.navigation.Actions
import app.kigen.navigation.Navigator
import app.kigen.navigation.WayOutView
import app.kigen.projected.ProjectedScreen
import app.kigen.speech.aloud
import app.kigen.tap.QuickChoices

/**
 * Screen 2, 結果: the answer first, in one line, with one next action.
 *
 * @param choices what can be chosen on this screen itself
 */
class AnswerScreen(private val answer: AnswerModel, private val choices: QuickChoices? = null) :
    Screen<AnswerState>(answer) {
    override fun title(words: Words): String = words["screen-answer-title"]

    override fun view(look: Look, state: AnswerState, navigator: Navigator): View {
        val restart = look.link(look.words["screen-answer-restart"]) { navigator.restart() }
        return when (state) {
            is AnswerState.Preparing -> look.page(title(look.words), restart, listOf(preparing(look)))

            is AnswerState.NoSuchDay -> look.page(
                title(look.words),
                restart,
                listOf(look.spaced(alert(look, state.problem), 16)),
                listOfNotNull(WayOutView.of(look, state.wayOut, navigator)),
            )

            is AnswerState.Asking -> look.page(
                title(look.words),
                restart,
                listOfNotNull(choices?.let { look.spaced(it.row(look), 4) }, look.spaced(asking(look, state), 12)),
                tellsMore = true, // the answers may lie below what is asked
            )

            is AnswerState.Shown -> look.page(
                title(look.words),
                restart,
                content(look, state, navigator),
                bottom(look, state.answer, navigator),
            )
        }
    }

    private fun content(look: Look, state: AnswerState.Shown, navigator: Navigator): List<View> {
        val answer = state.answer
        val parts = mutableListOf<View>(look.spaced(AnswerBand.of(look, answer), 4))
        CounterView.of(look, answer, navigator)?.let { parts += look.spaced(it, 8) }
        parts += answer.alerts.map { look.spaced(alert(look, it), 8) }
        parts.last().asLead()
        parts += answer.order.flatMap { part(look, answer, it) }
        look.aloud(navigator.platform.voice, answer.aloud)?.let { parts += look.spaced(it, 20) }
        val lists = listOf(
            Triple(Part.DATES, look.words["screen-answer-dates"], answer.dates.isNotEmpty()),
            Triple(Part.PINS, look.words["screen-answer-pins"], answer.pins.isNotEmpty()),
            Triple(Part.NOT_CHECKED, look.words["screen-answer-not-checked"], answer.notChecked.isNotEmpty()),
            Triple(Part.READ, answer.filesReadTitle, answer.filesRead.isNotEmpty()),
        )
        lists.filter { it.third }.forEachIndexed { at, (part, title) ->
            parts += look.spaced(folded(look, part, title, state, navigator), if (at == 0) 20 else 4)
        }
        ProjectedScreen.button(look, this.answer.reading, this.answer.today, navigator)?.let {
            parts += look.spaced(it, 20)
        }
        return parts
    }

    private fun part(look: Look, answer: Answer, part: AnswerPart): List<View> = when (part) {
        AnswerPart.TO_DO -> toDo(look, answer, if (answer.order.first() == part) 16 else GAP)
        AnswerPart.CARD_GOES_ON -> listOfNotNull(answer.cardGoesOn?.let { look.spaced(look.text(it), 4) })
        AnswerPart.INSURANCE -> listOfNotNull(answer.insurance?.let { look.spaced(look.panel(Tone.NOTE, it), 16) })
        AnswerPart.RAIL -> listOf(look.spaced(RailView.of(look, answer.rail), 4))
        AnswerPart.CHOICES -> listOfNotNull(choices?.let { look.spaced(it.row(look), GAP) })
        AnswerPart.NOTES -> answer.notes.map { look.spaced(look.text(it), GAP) }
    }

    /** The one thing to do. */
    private fun toDo(look: Look, answer: Answer, above: Int): List<View> =
        listOf(look.spaced(look.text(answer.nextAction), above)) +
            answer.steps.mapIndexed { at, step -> look.spaced(look.item("${at + 1} ", step), 8) }

    /** Where the words take long, that they come; not for the moment that they usually take. */
    private fun preparing(look: Look): View = look.text(look.words["screen-guide-preparing"]).apply {
        visibility = View.GONE
        after(PREPARING_MS) { appear() }
    }

    private fun asking(look: Look, state: AnswerState.Asking): View =
        QuestionView.of(look, state.question, look.words["screen-answer-ask"]) { answer.answer(state.question, it) }

    /** What changes the action: amber, whatever the band is. */
    private fun alert(look: Look, words: String): View =
        look.panel(Tone.ACT, look.signed(look.icon(Tone.ACT), look.text(words, color = Tone.ACT.text, bold = true)))

    private fun rows(look: Look, rows: List<Row>, state: AnswerState.Shown, navigator: Navigator): View {
        val parts = mutableListOf<View>()
        rows.forEachIndexed { at, row ->
            if (at > 0) parts += look.line()
            parts += RowView.full(look, row)
            val password = navigator.places.password
            if (row.kind == RowKind.SIGNATURE && password != null && answer.reading.canReadSignature()) {
                parts +=
                    look.spaced(
                        look.secondary(look.words["screen-answer-password"]) {
                            navigator.open(password(answer.reading, answer.today))
                        },
                        8,
                    )
            }
            if (row.why.isEmpty()) return@forEachIndexed
            val isOpen = state.explained == row.kind
            // Where no date is known, today lies nowhere beside it.
            val isDate = row.state != null && row.kind in DATES
            val label = look.words[
                if (isOpen) {
                    "screen-answer-close"
                } else if (isDate) {
                    "screen-answer-why"
                } else {
                    "screen-answer-details"
                },
            ]
            // A row is named in the button for those who hear it alone.
            val button = look.link(label) { answer.explainRow(row.kind) }
            button.contentDescription =
                look.words.with("screen-answer-row-spoken", "label" to row.label, "value" to label)
            parts += button
            if (isOpen) parts += row.why.map { look.spaced(StatementView.of(look, it), 8) }
        }
        return look.stack(*parts.toTypedArray())
    }

    /** A list that opens by a touch of its heading. */
    private fun folded(look: Look, part: Part, title: String, state: AnswerState.Shown, navigator: Navigator): View {
        val isOpen = part in state.open
        val heading = look.folding(title, isOpen, { answer.toggle(part) }) { emptyList() }
        if (!isOpen) return heading
        // Below the card, not in it: the lines of an explanation keep the width of the page.
        return look.stack(heading, *inside(look, part, state, navigator).map { look.spaced(it, 8) }.toTypedArray())
    }

    private fun inside(look: Look, part: Part, state: AnswerState.Shown, navigator: Navigator): List<View> {
        val shown = state.answer
        fun lines(lines: List<String>) = lines.map { look.spaced(look.item("・", it), 4) }
        return when (part) {
            Part.DATES -> listOf(rows(look, shown.dates, state, navigator))
            Part.PINS -> listOf(rows(look, shown.pins, state, navigator))
            Part.NOT_CHECKED -> lines(shown.notChecked)
            Part.READ -> lines(shown.filesRead)
        }
    }

    /** The button to take first stands out. */
    private fun bottom(look: Look, shown: Answer, navigator: Navigator): List<View> =
        shown.buttons.mapIndexed { at, button ->
            val act = { follow(button.action, navigator) }
            if (at == 0) look.primary(look.first(button), act) else look.spaced(look.secondary(button.label, act))
        }

    private fun follow(action: Action, navigator: Navigator) {
        val guide = navigator.places.guide.takeIf { action == Action.SHOW_GUIDE }
        if (guide == null) {
            Actions.follow(action, navigator, answer.state)
        } else {
            navigator.open(guide(answer.reading, answer.today))
        }
    }

    /** Certificates, card, and who issued it. */
    private val Answer.dates: List<Row>
        get() = rows + listOfNotNull(issuedBy)

    companion object {
        /** How long nothing is said while the words are made. */
        const val PREPARING_MS = 300L

        /** Room above a part, in dp. */
        private const val GAP = 12

        private val DATES = setOf(RowKind.AUTHENTICATION, RowKind.SIGNATURE, RowKind.CARD)
    }
}
