package app.kigen.pictures

import app.kigen.Kigen
import app.kigen.Settings
import app.kigen.Threads
import app.kigen.answer.AnswerModel
import app.kigen.answer.AnswerScreen
import app.kigen.answer.AnswerState
import app.kigen.answer.Part
import app.kigen.core.CivilDate
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.ReadRequest
import app.kigen.core.RowKind
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.Unreadable
import app.kigen.core.demoCards
import app.kigen.core.demoTransport
import app.kigen.core.readCard
import app.kigen.tap.TapModel
import app.kigen.tap.TapScreen
import app.kigen.tap.TapState
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** Every screen in every state as pictures to look at: `android/pictures`. No part of the ordinary tests. */
@RunWith(RobolectricTestRunner::class)
class PicturesTest {
    private val now = Threads({ it.run() }, { it.run() })
    private val day = CivilDate(2026, 11u, 24u)
    private val today = Today(day, TodaySource.CHOSEN)

    @Test
    fun `pictures of every screen and state`() {
        val languages =
            mapOf("ja" to Language.JAPANESE, "en" to Language.ENGLISH, "ja-plain" to Language.PLAIN_JAPANESE)
        val wanted = System.getProperty("kigen.pictures").orEmpty().split(",").mapNotNull { languages[it] }
        val gallery = Gallery(Kigen(Settings(RuntimeEnvironment.getApplication()), threads = now).places)
        for (language in wanted.ifEmpty { languages.values.toList() }) {
            val pictures = tap(language) + answers(language) + Further(now, language, today).pictures()
            for (isNight in listOf(false, true)) {
                for (scale in listOf(1f, 2f)) gallery.hang(pictures, language, isNight, scale)
            }
        }
    }

    private fun tap(language: Language): List<Picture> {
        val screen = TapScreen(TapModel(now, { language }) { today })
        val facts = rows(language)
        val states =
            mapOf(
                "1-waiting" to TapState.Waiting,
                "1-reading" to TapState.Reading(6, 8, facts.take(1)),
                "1-lifted" to TapState.LiftedTooEarly(facts.take(1)),
                "1-nfc-off" to TapState.NfcOff,
                "1-no-nfc" to TapState.NoNfc,
                "1-failed-lost" to TapState.Failed(Failure.CardLost),
                "1-failed-felica" to TapState.Failed(Failure.OtherTechnology(true)),
                "1-failed-refused" to TapState.Failed(Failure.Refused(0x6A82u)),
                "1-failed-unreadable" to TapState.Failed(Failure.UnreadableContent(Unreadable.MALFORMED)),
                "1-failed-internal" to TapState.Failed(Failure.Internal),
            )
        return states.map { (name, state) -> Picture(name) { look, navigator -> screen.view(look, state, navigator) } }
    }

    private fun rows(language: Language) = shown("renewal-open", language).answer.rows.let { listOf(it[2], it[0]) }

    private fun model(card: String, language: Language): AnswerModel {
        val transport = demoTransport(card, day, DemoMishap.None)
        return AnswerModel(now, {
            language
        }, readCard(transport, ReadRequest(null, false, language, today), null), today)
    }

    private fun shown(card: String, language: Language): AnswerState.Shown =
        model(card, language).state as AnswerState.Shown

    private fun answers(language: Language): List<Picture> {
        val plain =
            demoCards(language).map { card ->
                val model = model(card.name, language)
                Picture("2-${card.name}") { look, navigator -> AnswerScreen(model).view(look, model.state, navigator) }
            }
        val open = model("renewal-open", language)
        open.explainRow(RowKind.AUTHENTICATION)
        Part.entries.forEach(open::toggle)
        return plain + Picture("2-opened") { look, navigator -> AnswerScreen(open).view(look, open.state, navigator) }
    }
}
