package app.kigen.pictures

import android.view.View
import android.widget.TextView
import app.kigen.Cases
import app.kigen.about.AboutModel
import app.kigen.answer.AnswerModel
import app.kigen.answer.AnswerScreen
import app.kigen.answer.AnswerState
import app.kigen.answer.Part
import app.kigen.core.CivilDate
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.KigenException
import app.kigen.core.Outcome
import app.kigen.core.Reading
import app.kigen.core.RowKind
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.Unreadable
import app.kigen.core.demoCards
import app.kigen.core.label
import app.kigen.core.wayOut
import app.kigen.core.wayOutProblem
import app.kigen.interview.Visit
import app.kigen.look.all
import app.kigen.projected.ProjectedModel
import app.kigen.projected.ProjectedScreen
import app.kigen.projected.ProjectedState
import app.kigen.sharedphone.Notice
import app.kigen.tap.QuickChoices
import app.kigen.tap.TapModel
import app.kigen.tap.TapScreen
import app.kigen.tap.TapState

/** Screens 1 and 2. */
class FirstScreens(private val of: Pictured) {
    fun pictures(): List<Picture> = tap() + demoTap() + answers() + opened() + incomplete() + byHand() + elsewhere()

    private fun tap(): List<Picture> {
        val screen = tapScreen(isShared = false)
        val rows = (model(of.read("renewal-open")).state as AnswerState.Shown).answer.rows
        val facts = listOf(
            rows[0].copy(state = null, window = null, hint = label("screen-reading-counts", of.language)),
            rows[2].copy(state = null, window = null, hint = null),
        )
        val states = screen.pictured(
            "1-waiting" to TapState.Waiting,
            "1-reading-begins" to TapState.Reading(0, 8, emptyList()),
            "1-reading" to TapState.Reading(6, 8, facts),
            "1-lifted" to TapState.LiftedTooEarly(),
            "1-lifted-twice" to TapState.LiftedTooEarly(2),
            "1-lifted-three-times" to TapState.LiftedTooEarly(3),
        ) + screen.pictured("1-nfc-off", TapState.NfcOff, Failure.NfcOff) +
            screen.pictured("1-nfc-silent", TapState.NfcSilent, Failure.NfcSilent) +
            screen.pictured("1-no-nfc", TapState.NoNfc, Failure.NoNfc) +
            tapScreen(isShared = true).pictured("1-shared", TapState.Waiting, isShared = true) +
            screen.pictured("1-cleared", TapState.Waiting, isShared = true, notice = Notice.CLEARED) +
            waitingLong(screen)
        return states + FAILURES.map { (name, failure) ->
            screen.pictured("1-failed-$name", TapState.Failed(failure), failure)
        }
    }

    private fun tapScreen(isShared: Boolean): TapScreen {
        val chosen = Chosen(of.language, isShared = isShared)
        return TapScreen(
            TapModel(of.now, of.speaks) {
                of.today
            },
            null,
            QuickChoices(chosen, AboutModel(of.now, chosen)),
        )
    }

    /** After a while without a card. */
    private fun waitingLong(screen: TapScreen) =
        Picture("1-waiting-long", screen.javaClass, screen.model, TapState.Waiting) { look, navigator ->
            screen.view(look, TapState.Waiting, navigator).apply {
                all().single { it is TextView && it.visibility == View.GONE }.visibility = View.VISIBLE
            }
        }

    private fun demoTap(): List<Picture> {
        val screen = TapScreen(TapModel(of.now, of.speaks, false) { of.today }, of.demo("renewal-open"))
        return listOf(
            screen.pictured("1-demo", TapState.Waiting, isDemo = true),
            screen.pictured("1-demo-lost", TapState.LiftedTooEarly(), isDemo = true),
            screen.pictured(
                "1-demo-wrong",
                TapState.Failed(Failure.OtherTechnology(false)),
                Failure.OtherTechnology(false),
                isDemo = true,
            ),
        )
    }

    private fun model(reading: Reading, today: Today = of.today) =
        AnswerModel(of.now, of.speaks, Visit(Cases(reading, today)))

    private fun answer(name: String, reading: Reading, today: Today = of.today): Picture =
        answer(name, model(reading, today))

    private fun answer(name: String, model: AnswerModel): Picture = screen(model).pictured("2-$name", model.state)

    private fun screen(model: AnswerModel): AnswerScreen {
        val chosen = Chosen(of.language)
        return AnswerScreen(model, QuickChoices(chosen, AboutModel(of.now, chosen)))
    }

    /** After the question about the period of stay. */
    private fun asked(name: String?): Picture {
        val model = model(of.read("period-of-stay"))
        model.answer((model.state as AnswerState.Asking).question, name)
        return answer("stay-${name ?: "unknown"}", model)
    }

    private fun answers(): List<Picture> {
        val open = model(of.read("renewal-open"))
        val screen = screen(open)
        return demoCards(of.language).map { answer(it.name, of.read(it.name)) } + listOf(
            answer("password-renewal-open", of.readWithPassword("renewal-open")),
            answer("password-moved", of.readWithPassword("moved")),
            asked("limited"),
            asked("none"),
            asked(null),
            screen.pictured("2-demo", open.state, isDemo = true),
            screen.pictured("2-shared", open.state, isShared = true),
            screen.pictured("2-shared-clears-soon", open.state, isShared = true, notice = Notice.SOON),
            screen.pictured("2-shared-demo", open.state, isShared = true, isDemo = true),
            screen.pictured("2-preparing", AnswerState.Preparing),
            screen.pictured("2-no-such-day", noSuchDay(TodaySource.CHOSEN)),
            screen.pictured("2-no-such-clock", noSuchDay(TodaySource.CLOCK)),
            answer("ends-today-by-hand", of.byHand(of.day, of.day.copy(year = 2031))),
        )
    }

    private fun noSuchDay(source: TodaySource): AnswerState {
        val refused = KigenException.NoSuchDate()
        return AnswerState.NoSuchDay(wayOutProblem(refused, source, of.language), wayOut(refused, source))
    }

    /** What a touch opens: «なぜこの日?» of each row, and the lists. */
    private fun opened(): List<Picture> = RowKind.entries.mapNotNull { row ->
        val model = model(of.read("renewal-open"))
        val before = (model.state as AnswerState.Shown).answer
        val rows = before.rows + listOfNotNull(before.issuedBy) + before.pins
        if (rows.none { it.kind == row && it.why.isNotEmpty() }) return@mapNotNull null
        model.explainRow(row)
        val lists = if (row == RowKind.AUTHENTICATION) Part.entries else listOf(Part.DATES, Part.PINS)
        lists.forEach(model::toggle)
        answer("opened-${row.name.lowercase()}", model)
    }

    /** The card left after its date was known; the clock stands before the certificate's first day. */
    private fun incomplete(): List<Picture> {
        val lost = (1u..16u).map { it to of.read("renewal-open", DemoMishap.LostAfter(it)) }
            .filter { (_, reading) -> reading.outcome() is Outcome.Answer }
            .distinctBy { (_, reading) -> (model(reading).state as AnswerState.Shown).answer.let { it.rows + it.pins } }
        val early = Today(CivilDate(2020, 1u, 1u), TodaySource.CLOCK)
        return lost.map { (after, reading) -> answer("lost-after-$after", reading) } +
            answer("clock-doubtful", of.read("renewal-open"), early)
    }

    private fun byHand(): List<Picture> {
        val soon = CivilDate(2027, 2u, 10u)
        val later = CivilDate(2032, 2u, 10u)
        return listOf(
            answer("by-hand-both", of.byHand(soon, later)),
            answer("by-hand-card", of.byHand(null, later)),
            answer("by-hand-card-renewed", of.byHand(null, soon, renewed = true)),
            answer("by-hand-certificates", of.byHand(soon, null)),
            answer("by-hand-stay", of.byHand(soon, soon, stay = true)),
        )
    }

    /** On other screens than the usual phone's, by keyboard, by ear. */
    private fun elsewhere(): List<Picture> {
        val open = model(of.read("renewal-open"))
        val screen = screen(open)
        val visit = Visit(Cases(open.reading, of.today))
        val projected = ProjectedModel(of.now, of.speaks, visit)
        return listOf(
            screen.pictured("2-focus", open.state, isFocused = true),
            screen.pictured("2-aloud", open.state, isAloud = true),
            screen.pictured("2-landscape", open.state, phone = "w720dp-h360dp-land"),
            screen.pictured("2-wide", open.state, phone = WIDE),
            ProjectedScreen(projected).pictured("2-projected", projected.state, phone = WIDE),
            ProjectedScreen(projected).pictured("2-projected-demo", projected.state, isDemo = true, phone = WIDE),
            ProjectedScreen(projected).pictured("2-projected-preparing", ProjectedState.Preparing, phone = WIDE),
        )
    }

    private companion object {
        const val WIDE = "w840dp-h600dp-land"

        /** Every failure that a tap can end with. */
        val FAILURES = listOf(
            "lost" to Failure.CardLost,
            "timed-out" to Failure.TimedOut,
            "transport" to Failure.Transport("IOException"),
            "refused" to Failure.Refused(0x6A82u),
            "empty" to Failure.UnreadableContent(Unreadable.EMPTY),
            "cut-short" to Failure.UnreadableContent(Unreadable.CUT_SHORT),
            "malformed" to Failure.UnreadableContent(Unreadable.MALFORMED),
            "dates" to Failure.UnreadableContent(Unreadable.DATES),
            "felica" to Failure.OtherTechnology(true),
            "other" to Failure.OtherTechnology(false),
            "internal" to Failure.Internal,
        )
    }
}
