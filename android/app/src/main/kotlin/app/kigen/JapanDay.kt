package app.kigen

import app.kigen.core.CivilDate
import app.kigen.core.Today
import app.kigen.core.TodaySource
import java.time.Clock
import java.time.LocalDate
import java.time.ZoneId

/** The day in Japan by this clock, wherever the phone is. */
fun todayInJapan(clock: Clock): Today {
    val day = LocalDate.now(clock.withZone(ZoneId.of("Asia/Tokyo")))
    return Today(CivilDate(day.year, day.monthValue.toUByte(), day.dayOfMonth.toUByte()), TodaySource.CLOCK)
}
