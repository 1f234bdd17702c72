package app.kigen.pictures

import android.view.View
import app.kigen.Navigator
import app.kigen.Radio
import app.kigen.Screen
import app.kigen.Threads
import app.kigen.about.AboutModel
import app.kigen.about.AboutScreen
import app.kigen.about.AboutState
import app.kigen.about.Choices
import app.kigen.byhand.ByHandModel
import app.kigen.byhand.ByHandScreen
import app.kigen.byhand.ByHandState
import app.kigen.core.CheckLine
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.ReadRequest
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.core.checkCard
import app.kigen.core.demoTransport
import app.kigen.core.errorText
import app.kigen.core.municipalities
import app.kigen.core.readCard
import app.kigen.core.sources
import app.kigen.demo.DemoModel
import app.kigen.demo.DemoScreen
import app.kigen.interview.InterviewModel
import app.kigen.interview.InterviewScreen
import app.kigen.interview.InterviewState
import app.kigen.interview.Visit
import app.kigen.look.Look
import app.kigen.password.PasswordModel
import app.kigen.password.PasswordScreen
import app.kigen.password.PasswordState
import app.kigen.selfcheck.SelfCheckModel
import app.kigen.selfcheck.SelfCheckScreen
import app.kigen.selfcheck.SelfCheckState

/** Screens 3 to 8, in every state. */
class Further(private val now: Threads, private val language: Language, private val today: Today) {
    fun pictures(): List<Picture> = guide() + password() + byHand() + demo() + selfCheck() + settings()

    private fun <S : Any> pictures(screen: Screen<S>, states: Map<String, S>): List<Picture> =
        states.map { (name, state) -> Picture(name) { look: Look, to: Navigator -> view(screen, look, state, to) } }

    private fun <S : Any> view(screen: Screen<S>, look: Look, state: S, to: Navigator): View =
        screen.view(look, state, to)

    private fun read(card: String): Reading {
        val transport = demoTransport(card, today.date, DemoMishap.None)
        return readCard(transport, ReadRequest(null, false, language, today), null)
    }

    private fun guide(): List<Picture> {
        val model = InterviewModel(now, { language }, Visit(read("renewal-open")), today)
        val guide = model.state as InterviewState.Guide
        val who = guide.chips.first { it.kind == app.kigen.core.QuestionKind.WHO }
        val where = guide.chips.first { it.kind == app.kigen.core.QuestionKind.MUNICIPALITY }
        val all = guide.copy(unfolded = guide.sections.map { it.id }.toSet())
        return pictures(
            InterviewScreen(model),
            mapOf(
                "3-guide" to guide,
                "3-guide-unfolded" to all,
                "3-choosing" to InterviewState.Choosing(who),
                "3-choosing-problem" to
                    InterviewState.Choosing(who, errorText(KigenException.RepresentativeForAdult(), language)),
                "3-municipality" to
                    InterviewState.FindingMunicipality(where, "川崎", municipalities("川崎", 20u, language)),
                "3-municipality-none" to InterviewState.FindingMunicipality(where, "zzz", emptyList()),
                "3-reminders" to
                    InterviewState.Reminders(
                        app.kigen.core.calendarEvents(read("renewal-open"), emptyList(), today, language),
                    ),
            ),
        )
    }

    private fun password(): List<Picture> {
        val screen = PasswordScreen(PasswordModel(now, { language }, read("renewal-open"), today), null)
        return pictures(
            screen,
            mapOf(
                "4-entering" to PasswordState.Entering(5),
                "4-last-try" to PasswordState.LastTry,
                "4-entering-last" to PasswordState.Entering(1, spendsLastTry = true),
                "4-hold" to PasswordState.HoldCard(5),
                "4-other-card" to PasswordState.HoldCard(5, Failure.OtherCardNow),
                "4-reading" to PasswordState.Reading(2, 4),
                "4-wrong" to PasswordState.Wrong(Failure.PinIncorrect(4u)),
                "4-locked" to PasswordState.Locked,
                "4-unknown" to PasswordState.OutcomeUnknown(),
                "4-checking" to PasswordState.CheckingTries,
                "4-failed" to PasswordState.Failed(Failure.TimedOut),
            ),
        )
    }

    private fun byHand(): List<Picture> {
        val problem = errorText(KigenException.NoSuchDate(), language)
        val states = mapOf("5-by-hand" to ByHandState(), "5-problem" to ByHandState(problem = problem))
        return pictures(ByHandScreen(ByHandModel(now, { language }) { today }), states)
    }

    private fun demo(): List<Picture> {
        val model = DemoModel(now, { language }, today.date)
        return pictures(DemoScreen(model), mapOf("6-demo" to model.state))
    }

    private fun selfCheck(): List<Picture> {
        val model = SelfCheckModel(now, { language }, today, Radio.ON)
        val phone: List<CheckLine> = (model.state as SelfCheckState.Phone).phone
        val card = checkCard(demoTransport("both-locked", today.date, DemoMishap.None)).lines("NFC", 20u, 40u, language)
        return pictures(
            SelfCheckScreen(model),
            mapOf(
                "7-checking" to SelfCheckState.CheckingPhone,
                "7-phone" to model.state,
                "7-card" to SelfCheckState.CheckingCard(phone),
                "7-done" to SelfCheckState.Done(phone, card),
                "7-failed" to SelfCheckState.Failed(phone, Failure.CardLost),
            ),
        )
    }

    private fun settings(): List<Picture> {
        val choices =
            object : Choices {
                override var language = this@Further.language
                override var textScale = 1f
                override var vibrates = true
                override var isShared = false
            }
        return pictures(
            AboutScreen(AboutModel(now, choices)),
            mapOf(
                "8-settings" to AboutState.Settings(language, 1f, true, false),
                "8-sources" to AboutState.Sources(sources(language)),
                "8-licences" to AboutState.Licences,
            ),
        )
    }
}
