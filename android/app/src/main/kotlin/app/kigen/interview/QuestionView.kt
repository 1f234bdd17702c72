package app.kigen.interview

import android.view.View
import app.kigen.core.Question
import app.kigen.core.Tone
import app.kigen.look.Look
import app.kigen.look.band
import app.kigen.look.icon
import app.kigen.look.inOneLine
import app.kigen.look.secondary
import app.kigen.look.signed
import app.kigen.look.spaced
import app.kigen.look.stack
import app.kigen.look.text

/** A question in its place: everything else hangs on it. «分からない» shows all that may be true. */
object QuestionView {
    /**
     * @param title stands above the question, where it has a heading
     * @param answer takes the name of an answer; `null` for «分からない»
     */
    fun of(look: Look, question: Question, title: String?, answer: (String?) -> Unit): View {
        val head = title?.let { look.heading(it, Look.LARGE, Tone.ACT.text) }
        val about = question.about?.let { look.text(it, color = Tone.ACT.text) }
        val text = look.text(question.text, color = Tone.ACT.text, bold = true)
        val choices = question.answers.map { choice -> look.secondary(choice.text) { answer(choice.name) } } +
            look.secondary(look.words["question-skip"]) { answer(null) }
        val said = listOfNotNull(head, about, text)
        val sign = look.signed(look.icon(Tone.ACT), said.first())
        val band = look.band(Tone.ACT, false, sign, *said.drop(1).toTypedArray())
        return look.stack(band, look.spaced(look.inOneLine(*choices.toTypedArray()), 8))
    }
}
