package app.kigen

import android.content.Intent
import android.net.Uri
import android.provider.CalendarContract
import app.kigen.core.Reminder
import java.time.LocalDate
import java.time.ZoneOffset

/** What other apps are asked to do. Each only opens something: a person calls, saves or sends. */
object Intents {
    fun dial(number: String): Intent = Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null))

    fun map(query: String): Intent = Intent(Intent.ACTION_VIEW, Uri.parse("geo:0,0?q=${Uri.encode(query)}"))

    fun browse(address: String): Intent =
        Intent(Intent.ACTION_VIEW, Uri.parse(address)).addCategory(Intent.CATEGORY_BROWSABLE)

    /** A whole day: its borders are midnights in UTC, as the calendar's contract asks for. */
    fun remind(reminder: Reminder): Intent {
        val day = LocalDate.of(reminder.on.year, reminder.on.month.toInt(), reminder.on.day.toInt())
        fun midnight(day: LocalDate) = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()
        return Intent(Intent.ACTION_INSERT, CalendarContract.Events.CONTENT_URI)
            .putExtra(CalendarContract.Events.TITLE, reminder.title)
            .putExtra(CalendarContract.Events.DESCRIPTION, reminder.description)
            .putExtra(CalendarContract.EXTRA_EVENT_ALL_DAY, true)
            .putExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, midnight(day))
            .putExtra(CalendarContract.EXTRA_EVENT_END_TIME, midnight(day.plusDays(1)))
    }

    fun share(title: String, text: String): Intent = Intent(Intent.ACTION_SEND)
        .setType("text/plain")
        .putExtra(Intent.EXTRA_SUBJECT, title)
        .putExtra(Intent.EXTRA_TEXT, text)
}
