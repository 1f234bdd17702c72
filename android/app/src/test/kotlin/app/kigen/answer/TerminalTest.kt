package app.kigen.answer

import app.kigen.DAY
import app.kigen.answerOf
import app.kigen.core.Answer
import app.kigen.core.Language
import app.kigen.core.demoCards
import app.kigen.core.label
import app.kigen.reading
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.io.File

/** The answer of each demo card is word for word what the terminal program prints for the same card and day. */
@RunWith(RobolectricTestRunner::class)
class TerminalTest {
    private val day = "%d-%02d-%02d".format(DAY.year, DAY.month.toInt(), DAY.day.toInt())
    private val program = File(System.getProperty("jna.library.path"), "kigen")

    /** What the terminal program prints, in paragraphs. */
    private fun printed(card: String, tag: String): List<String> {
        val command = listOf(program.path, "read", "--demo", card, "--today", day, "--language", tag)
        val process = ProcessBuilder(command).redirectErrorStream(true).start()
        val text = process.inputStream.bufferedReader().readText()
        assertTrue("$card $text", process.waitFor() in 0..1) // 1: a card without dates
        return text.split("\n\n")
    }

    /** What only a terminal says: the command that goes on. Here it is a button. */
    private fun isOfTerminal(paragraph: String, card: String, language: Language): Boolean {
        val command = "kigen advise --demo $card --today $day"
        return paragraph.unspaced() == "${label("cli-see-advise", language)}$command".unspaced()
    }

    /** White space is where a terminal breaks its lines. */
    private fun String.unspaced(): String = filterNot { it.isWhitespace() }

    private fun said(answer: Answer, language: Language): String {
        val opening = listOf("■ ${answer.headline}") + listOfNotNull(answer.keyDate, answer.days, answer.nextAction) +
            listOfNotNull(answer.cardGoesOn) + answer.alerts + answer.notes + listOfNotNull(answer.insurance)
        val rows = (answer.rows + listOfNotNull(answer.issuedBy) + answer.pins)
            .flatMap { listOf(it.label, it.value) + listOfNotNull(it.state, it.window, it.hint) }
        val heading = if (answer.notChecked.isEmpty()) "" else label("screen-answer-not-checked", language)
        return (opening + rows + heading + answer.notChecked.map { "-$it" }).joinToString("").unspaced()
    }

    @Test
    fun `every demo card says the same here and in a terminal`() {
        val languages =
            mapOf("ja" to Language.JAPANESE, "en" to Language.ENGLISH, "ja-plain" to Language.PLAIN_JAPANESE)
        val cards = demoCards(Language.JAPANESE).map { it.name }
        assertEquals(20, cards.size)
        for ((tag, language) in languages) {
            for (card in cards) {
                val paragraphs = printed(card, tag).filterNot { isOfTerminal(it, card, language) }
                val (picture, words) = paragraphs.drop(1).partition { text -> text.any { it in "○▶" } }
                val answer = answerOf(reading(card), language = language)
                assertEquals("$card $tag", words.joinToString("").unspaced(), said(answer, language))
                var left = picture.joinToString("").unspaced()
                for (text in answer.rail.flatMap { listOfNotNull(it.date, it.words, it.span) }) {
                    assertTrue("$card $tag $text in $left", text.unspaced() in left)
                    left = left.replaceFirst(text.unspaced(), "")
                }
                assertTrue("$card $tag $left", left.all { it in "○▶■◇│┃┊≀" })
            }
        }
    }
}
