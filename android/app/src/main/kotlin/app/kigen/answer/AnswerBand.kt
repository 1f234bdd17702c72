package app.kigen.answer

import android.view.View
import app.kigen.core.Answer
import app.kigen.look.Look
import app.kigen.look.asOneStop
import app.kigen.look.band
import app.kigen.look.icon
import app.kigen.look.isLow
import app.kigen.look.signed
import app.kigen.look.spaced
import app.kigen.look.text

/** The answer in its box: sign and word, the one date that matters, how far away it is, and its year. */
object AnswerBand {
    fun of(look: Look, answer: Answer): View {
        val tone = answer.tone
        val headline = look.heading(answer.headline, Look.LARGE, tone.text)
        val lines = mutableListOf<View>(look.signed(look.icon(tone), headline))
        answer.estimate?.let { lines += look.spaced(look.text(it, Look.LARGE, tone.text, bold = true), 4) }
        val year = answer.keyYear?.let { look.text(it, Look.LARGE, tone.text) }
        val day = answer.keyDay?.let { look.text(it, Look.HEADLINE, tone.text, bold = true) }
        val about = answer.about?.let { look.text(it, Look.SMALL, tone.text) }
        val days = answer.days?.let { look.text(it, Look.COUNT, tone.text, bold = true) }
        // In large print and on a low screen the day and how far away it is stay in sight, before the button.
        if (look.scale < Look.STACKED && !look.isLow) {
            about?.let { lines.add(1, it) }
            lines += listOfNotNull(year, day, days)
        } else {
            lines += listOfNotNull(day, days, year, about?.let { look.spaced(it, 4) })
        }
        val isEstimate = answer.estimate != null
        return look.live(look.band(tone, isEstimate, *lines.toTypedArray()).asOneStop(answer.spoken))
    }
}
