package app.kigen.answer

import android.view.View
import app.kigen.Screen
import app.kigen.Words
import app.kigen.core.Action
import app.kigen.core.Answer
import app.kigen.core.Row
import app.kigen.core.RowKind
import app.kigen.core.Tone
import app.kigen.look.Look
import app.kigen.look.RowView
import app.kigen.look.StatementView
import app.kigen.look.TimelineView
import app.kigen.look.asOneStop
import app.kigen.look.page
import app.kigen.look.text
import app.kigen.look.unfolding
import app.kigen.navigation.Actions
import app.kigen.navigation.Navigator

/** Screen 2, 結果: the answer first, in one line, with one next action. */
class AnswerScreen(private val answer: AnswerModel) : Screen<AnswerState>(answer) {
    override fun title(words: Words): String = words["screen-answer-title"]

    override fun view(look: Look, state: AnswerState, navigator: Navigator): View {
        val restart = look.link(look.words["screen-answer-restart"]) { navigator.restart() }
        return when (state) {
            is AnswerState.Preparing -> look.page(title(look.words), restart, emptyList())

            is AnswerState.NoSuchDay -> look.page(
                title(look.words),
                restart,
                listOf(look.spaced(noSuchDay(look), 16)),
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
        val tone = answer.tone
        val parts = mutableListOf<View>(look.spaced(band(look, answer, tone), 12))
        parts += look.spaced(look.text(answer.nextAction), 16)
        answer.insurance?.let { parts += look.spaced(look.panel(Tone.NOTE, it), 16) }
        parts += answer.notes.map { look.spaced(look.text(it), 12) }
        answer.timeline?.let { parts += look.spaced(TimelineView(look, it, tone), 24) }
        val rows = answer.rows + listOfNotNull(answer.issuedBy)
        if (rows.isNotEmpty()) parts += look.spaced(rows(look, rows, state, navigator), 20)
        if (answer.pins.isNotEmpty()) {
            parts += look.spaced(look.heading(look.words["screen-answer-pins"], Look.BODY), 24)
            parts += look.spaced(rows(look, answer.pins, state, navigator), 8)
        }
        if (answer.notChecked.isNotEmpty()) {
            val title = look.words["screen-answer-not-checked"]
            parts += look.spaced(folded(look, Part.NOT_CHECKED, title, answer.notChecked, state), 20)
        }
        if (answer.filesRead.isNotEmpty()) {
            parts += look.spaced(folded(look, Part.READ, answer.filesReadTitle, answer.filesRead, state), 4)
        }
        return parts
    }

    private fun noSuchDay(look: Look): View = look.panel(Tone.ACT, look.words["screen-error-no-such-date"])

    /** Sign, word, the one date that matters, and how far away it is. */
    private fun band(look: Look, answer: Answer, tone: Tone): View {
        val headline = look.heading(answer.headline, Look.LARGE, tone.text)
        val lines = mutableListOf<View>(look.beside(look.icon(tone), headline))
        answer.keyDate?.let { lines += look.spaced(look.text(it, Look.HEADLINE, tone.text, bold = true), 4) }
        answer.days?.let { lines += look.spaced(look.text(it, Look.LARGE, tone.text), 2) }
        return look.live(look.panel(tone, *lines.toTypedArray()).asOneStop(answer.spoken))
    }

    private fun rows(look: Look, rows: List<Row>, state: AnswerState.Shown, navigator: Navigator): View {
        val parts = mutableListOf<View>()
        rows.forEachIndexed { at, row ->
            if (at > 0) parts += look.line()
            parts += RowView.full(look, row)
            val password = navigator.places.password
            if (row.kind == RowKind.SIGNATURE && password != null && answer.reading.canReadSignature()) {
                parts +=
                    look.link(look.words["screen-answer-password"]) {
                        navigator.open(password(answer.reading, answer.today))
                    }
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
    private fun folded(look: Look, part: Part, title: String, lines: List<String>, state: AnswerState.Shown): View {
        val isOpen = part in state.open
        val heading = look.unfolding(title, isOpen) { answer.toggle(part) }
        val below = if (isOpen) lines.map { look.spaced(look.item("・", it), 4) } else emptyList()
        return look.stack(heading, *below.toTypedArray())
    }

    /** The button to take first stands out. */
    private fun bottom(look: Look, shown: Answer, navigator: Navigator): List<View> =
        shown.buttons.mapIndexed { at, button ->
            val act = { follow(button.action, navigator) }
            if (at == 0) look.primary(button.label, act) else look.spaced(look.secondary(button.label, act))
        }

    private fun follow(action: Action, navigator: Navigator) {
        val guide = navigator.places.guide.takeIf { action == Action.SHOW_GUIDE }
        if (guide == null) {
            Actions.follow(action, navigator, answer.state)
        } else {
            navigator.open(guide(answer.reading, answer.today))
        }
    }

    private companion object {
        val DATES = setOf(RowKind.AUTHENTICATION, RowKind.SIGNATURE, RowKind.CARD)
    }
}
