package app.kigen.answer

import android.view.View
import app.kigen.core.Answer
import app.kigen.look.Look
import app.kigen.look.asOneStop
import app.kigen.look.text

/**
 * The answer in its box: sign and word, the one date that matters with its year above it, at the
 * largest text sizes below it, and how far away it is.
 */
object AnswerBand {
    fun of(look: Look, answer: Answer): View {
        val tone = answer.tone
        val headline = look.heading(answer.headline, Look.LARGE, tone.text)
        val lines = mutableListOf<View>(look.signed(look.icon(tone), headline))
        answer.estimate?.let { lines += look.spaced(look.text(it, Look.LARGE, tone.text, bold = true), 4) }
        val year = answer.keyYear?.let { look.text(it, Look.LARGE, tone.text) }
        val day = answer.keyDay?.let { look.text(it, Look.HEADLINE, tone.text, bold = true) }
        lines += if (look.scale < Look.STACKED) listOfNotNull(year, day) else listOfNotNull(day, year)
        val about = answer.about?.let { look.text(it, Look.SMALL, tone.text) }
        if (look.scale < Look.STACKED) about?.let { lines.add(1, it) }
        answer.days?.let { lines += look.text(it, Look.COUNT, tone.text, bold = true) }
        if (look.scale >= Look.STACKED) about?.let { lines += look.spaced(it, 4) } // the days stay in sight
        val isEstimate = answer.estimate != null
        return look.live(look.band(tone, isEstimate, *lines.toTypedArray()).asOneStop(answer.spoken))
    }
}
