package app.kigen.pictures

import app.kigen.Cases
import app.kigen.core.CivilDate
import app.kigen.core.Contradiction
import app.kigen.core.GivenAnswer
import app.kigen.core.KigenException
import app.kigen.core.Question
import app.kigen.core.QuestionKind
import app.kigen.core.Reading
import app.kigen.core.SectionKind
import app.kigen.core.WayOut
import app.kigen.core.errorText
import app.kigen.core.municipalities
import app.kigen.core.prefectures
import app.kigen.interview.InterviewModel
import app.kigen.interview.InterviewScreen
import app.kigen.interview.InterviewState
import app.kigen.interview.Visit

/** Screen 3. */
class GuideScreens(private val of: Pictured) {
    private val model = model(of.read("renewal-open"))
    private val screen = InterviewScreen(model)
    private val guide = model.state as InterviewState.Guide
    private val later = model(of.read("not-yet")).state as InterviewState.Guide

    fun pictures(): List<Picture> = guides() + opened() + answered() + questions() + search() + others()

    private fun model(reading: Reading, given: List<GivenAnswer> = emptyList()) =
        InterviewModel(of.now, of.speaks, Visit(Cases(reading, of.today)).also { it.given = given })

    /** Who goes was changed; that the form is not known; the undo of it all. */
    private fun answered(): List<Picture> {
        val model = model(of.read("renewal-open"))
        val screen = InterviewScreen(model)
        val who = (model.state as InterviewState.Guide).questions.first { it.kind == QuestionKind.WHO }
        model.answer(who, "proxy")
        val proxy = model.state as InterviewState.Guide
        model.answerInPlace(checkNotNull(proxy.asked), "yes")
        val form = model.state as InterviewState.Guide
        val assumptions = InterviewState.Assumptions(guide.questions)
        return screen.pictured(
            "3-proxy" to proxy,
            "3-proxy-with-form" to form,
            "3-assumptions" to assumptions,
            "3-assumptions-all" to assumptions.copy(showsAll = true),
        )
    }

    private fun guides(): List<Picture> = CARDS.map { card ->
        val model = model(of.read(card))
        InterviewScreen(model).pictured("3-$card", model.state)
    } + listOf(
        screen.pictured("3-demo", guide, isDemo = true),
        screen.pictured("3-shared", guide, isShared = true),
    )

    /** Everything unfolded: a card, a city with a page of its own, one that knows nothing of it, dates typed by hand. */
    private fun opened(): List<Picture> {
        val soon = CivilDate(2027, 2u, 10u)
        val cities = listOf("47201").map { GivenAnswer(QuestionKind.MUNICIPALITY, it) }
        val all = OPENED.map { it to model(of.read(it)) } +
            cities.map { "in-${it.answer}" to model(of.read("card-bound"), listOf(it)) } +
            ("by-hand" to model(of.byHand(soon, null)))
        val states = all.map { (name, model) ->
            val made = model.state as InterviewState.Guide
            InterviewScreen(model).pictured(
                "3-$name-unfolded",
                made.copy(unfolded = made.sections.map { it.kind }.toSet()),
            )
        }
        val papers = guide.sections.flatMap { section -> section.statements.map { it.text } }.toSet()
        val bring = setOf(SectionKind.BRING)
        return states + screen.pictured(
            "3-ticked-and-sourced",
            guide.copy(ticked = papers, sourced = bring + null, unfolded = bring),
        )
    }

    private fun questions(): List<Picture> {
        val asked =
            CARDS.flatMap { (model(of.read(it)).state as? InterviewState.Guide)?.questions.orEmpty() } + afterAnswers()
        val each = asked.distinctBy { it.kind }.filter { it.kind != QuestionKind.MUNICIPALITY }
        val who = each.first { it.kind == QuestionKind.WHO }
        val problem = errorText(CONTRADICTION, of.language)
        return each.map { screen.pictured("3-asks-${it.kind.name.lowercase()}", InterviewState.Choosing(it)) } +
            screen.pictured("3-asks-who-problem", InterviewState.Choosing(who, problem))
    }

    /** The questions that come up once each answer to another was given. */
    private fun afterAnswers(): List<Question> = guide.questions.filter { it.kind != QuestionKind.MUNICIPALITY }
        .flatMap { chip -> chip.answers.map { GivenAnswer(chip.kind, it.name) } }
        .flatMap { (model(of.read("renewal-open"), listOf(it)).state as? InterviewState.Guide)?.questions.orEmpty() }

    private fun search(): List<Picture> {
        val where = guide.questions.first { it.kind == QuestionKind.MUNICIPALITY }
        val given = GivenAnswer(QuestionKind.MUNICIPALITY, "14130")
        val answered = (model(of.read("renewal-open"), listOf(given)).state as InterviewState.Guide).questions
            .first { it.kind == QuestionKind.MUNICIPALITY }
        return screen.pictured(
            "3-municipality" to InterviewState.FindingMunicipality(where),
            "3-municipality-answered" to InterviewState.FindingMunicipality(answered),
            "3-municipality-found" to
                InterviewState.FindingMunicipality(where, "川崎", municipalities("川崎", 20u, of.language)),
            "3-municipality-prefectures" to
                InterviewState.FindingMunicipality(where, prefectures = prefectures(of.language)),
            "3-municipality-none" to InterviewState.FindingMunicipality(where, "zzz", emptyList()),
        )
    }

    private fun others(): List<Picture> = screen.pictured(
        "3-reminders" to InterviewState.Reminders(guide.reminders, guide.visits),
        "3-reminders-all" to InterviewState.Reminders(guide.reminders, guide.visits, showsAll = true),
        "3-reminders-later" to later.let { InterviewState.Reminders(it.reminders, it.visits) },
        "3-preparing" to InterviewState.Preparing,
        "3-no-guide" to
            InterviewState.NoGuide(errorText(CONTRADICTION, of.language), WayOut.AnswerAgain(QuestionKind.WHO)),
    )

    private companion object {
        val CONTRADICTION = KigenException.Contradictory(Contradiction.REPRESENTATIVE_FOR_ADULT)

        val CARDS = listOf(
            "renewal-open",
            "not-yet",
            "ends-today",
            "in-grace",
            "expired",
            "card-bound",
            "card-bound-later",
            "card-expired",
            "period-of-stay",
            "moved",
            "both-locked",
            "no-certificates",
            "android-phone",
            "juki-card",
        )

        val OPENED = listOf("renewal-open", "period-of-stay")
    }
}
