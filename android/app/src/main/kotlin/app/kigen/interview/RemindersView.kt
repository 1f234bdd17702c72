package app.kigen.interview

import android.view.View
import app.kigen.core.Reminder
import app.kigen.core.Tone
import app.kigen.core.VisitDay
import app.kigen.core.VisitDayKind
import app.kigen.look.Look
import app.kigen.look.card
import app.kigen.look.leading
import app.kigen.look.panel
import app.kigen.look.say
import app.kigen.look.secondary
import app.kigen.look.spaced
import app.kigen.look.unfolding
import app.kigen.navigation.Navigator

/** «カレンダーに入れる»: first the day to go, chosen from those on which the counter is open; then the dates themselves. */
class RemindersView(private val look: Look, private val interview: InterviewModel, private val navigator: Navigator) {
    fun views(state: InterviewState.Reminders): List<View> {
        val note = look.panel(Tone.NOTE, look.words["screen-guide-calendar-sync"])
        return listOf(look.spaced(note, 12)) + visits(state) + dates(state.reminders)
    }

    private fun visits(state: InterviewState.Reminders): List<View> {
        if (state.visits.isEmpty()) return emptyList()
        val (later, soon) = state.visits.partition { it.kind == VisitDayKind.LATER }
        val parts = mutableListOf<View>(look.heading(look.words["screen-guide-visit"], Look.BODY))
        parts += soon.map { day -> look.spaced(look.secondary(into(day.label)) { put(day.reminder) }, 8) }
        if (later.isNotEmpty()) {
            val other = look.words["screen-guide-visit-other"]
            parts += look.spaced(look.unfolding(other, state.showsAll) { interview.foldVisits() }, 8)
            if (state.showsAll) parts += later.map(::row)
        }
        return listOf(look.spaced(look.card(*parts.toTypedArray()), 16))
    }

    private fun row(day: VisitDay): View = look.leading(day.label) { put(day.reminder) }.apply {
        contentDescription = into(day.label)
    }

    private fun dates(reminders: List<Reminder>): List<View> {
        if (reminders.isEmpty()) return emptyList()
        return listOf(look.spaced(look.heading(look.words["screen-guide-reminders"], Look.BODY), 24)) +
            reminders.map { reminder ->
                val put = look.secondary(into(reminder.onText)) { put(reminder) }
                put.contentDescription =
                    listOf(into(reminder.onSpoken), reminder.title).joinToString(look.words["screen-spoken-joint"])
                look.spaced(look.card(look.text(reminder.title, bold = true), look.spaced(put)), 12)
            }
    }

    private fun into(day: String): String = look.words.with("screen-guide-calendar-on", "day" to day)

    /** Says so when nothing on the phone could open it. */
    private fun put(reminder: Reminder) {
        if (!navigator.platform.remind(reminder)) look.say("screen-no-app")
    }
}
