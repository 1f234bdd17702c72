package app.kigen.pictures

import app.kigen.R
import app.kigen.Radio
import app.kigen.about.AboutModel
import app.kigen.about.AboutScreen
import app.kigen.about.AboutState
import app.kigen.about.Licence
import app.kigen.byhand.ByHandModel
import app.kigen.byhand.ByHandScreen
import app.kigen.byhand.ByHandState
import app.kigen.byhand.Known
import app.kigen.byhand.Making
import app.kigen.byhand.Refused
import app.kigen.byhand.TypedFields
import app.kigen.core.CheckLine
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.HandProblem
import app.kigen.core.KigenException
import app.kigen.core.TypedDay
import app.kigen.core.checkCard
import app.kigen.core.demoTransport
import app.kigen.core.errorText
import app.kigen.core.label
import app.kigen.core.sources
import app.kigen.dates.TypedDate
import app.kigen.demo.DemoModel
import app.kigen.demo.DemoScreen
import app.kigen.demo.DemoTap
import app.kigen.selfcheck.Checks
import app.kigen.selfcheck.SelfCheckModel
import app.kigen.selfcheck.SelfCheckScreen
import app.kigen.selfcheck.SelfCheckState
import org.robolectric.RuntimeEnvironment

/** Screens 5 to 8. */
class OtherScreens(private val of: Pictured) {
    fun pictures(): List<Picture> = byHand() + demo() + selfCheck() + settings()

    private fun byHand(): List<Picture> {
        val typed = TypedFields(
            TypedDate("2027", "2", "30"),
            TypedDate("2032", "2", "10"),
            Making(TypedDate("H29", "9", "5"), "2", "30"),
            renewed = true,
        )
        val (card, certificates) = Known.CARD to Known.CERTIFICATES
        val aside = Refused(errorText(KigenException.NotCalculable(HandProblem.UNDER_AGE_ENDS_TOGETHER), of.language))
        return ByHandScreen(ByHandModel(of.now, of.speaks) { of.today }).pictured(
            "5-by-hand" to ByHandState.Which(),
            "5-card" to ByHandState.OneDate(card),
            "5-card-typed" to ByHandState.OneDate(card, typed),
            "5-problem" to ByHandState.OneDate(certificates, typed, refused(TypedDay.EXPIRES_ON)),
            "5-making" to ByHandState.OneDate(Known.MAKING),
            "5-making-problem" to ByHandState.OneDate(Known.MAKING, typed, refused(TypedDay.BIRTHDAY)),
            "5-further-card" to ByHandState.Further(card, typed),
            "5-further-certificates" to ByHandState.Further(certificates, typed),
            "5-further-problem" to ByHandState.Further(certificates, typed, aside),
        )
    }

    private fun refused(day: TypedDay) =
        Refused(errorText(KigenException.NoSuchTypedDate(day), of.language), listOf(day))

    private fun demo(): List<Picture> {
        val model = DemoModel(of.now, of.speaks, of.day)
        val problem = errorText(KigenException.NoSuchDate(), of.language)
        return DemoScreen(model).pictured(
            "6-demo" to model.state,
            "6-used" to model.state.copy(last = "both-locked"),
            "6-slow" to model.state.copy(tap = DemoTap.SLOW, isOpen = true),
            "6-lost" to model.state.copy(tap = DemoTap.LOST, isOpen = true),
            "6-wrong" to model.state.copy(tap = DemoTap.WRONG, isOpen = true),
            "6-problem" to model.state.copy(isOpen = true, day = TypedDate("2026", "2", "30"), problem = problem),
        )
    }

    private fun selfCheck(): List<Picture> {
        val model = SelfCheckModel(of.now, of.speaks, of.today, Radio.ON)
        val screen = SelfCheckScreen(model)
        val radios = Radio.entries.map { radio ->
            val state = SelfCheckModel(of.now, of.speaks, of.today, radio).state
            screen.pictured("7-phone-${radio.name.lowercase()}", state)
        }
        val phone = (model.state as SelfCheckState.Phone).phone
        val cards = CHECKED.map { screen.pictured("7-card-$it", SelfCheckState.Done(phone, lines(it))) }
        val slow = lines("renewal-open", mean = 900u, slowest = 2000u)
        val opened = SelfCheckState.Done(phone, lines("both-locked"), Checks.entries.toSet())
        return radios + cards + screen.pictured(
            "7-opened" to opened,
            "7-checking" to SelfCheckState.CheckingPhone,
            "7-checking-card" to SelfCheckState.CheckingCard(phone),
            "7-card-slow" to SelfCheckState.Done(phone, slow),
        ) + FAILED.map { screen.pictured("7-failed-${it.javaClass.simpleName}", SelfCheckState.Failed(phone, it), it) }
    }

    private fun lines(card: String, mean: ULong = 20u, slowest: ULong = 40u): List<CheckLine> = checkCard(
        demoTransport(card, of.day, DemoMishap.None),
    ).lines(label("screen-selfcheck-reader", of.language), mean, slowest, of.language)

    private fun settings(): List<Picture> {
        val chosen = AboutState.Settings(of.language, 1f, vibrates = true, sounds = false, isShared = false)
        return AboutScreen(AboutModel(of.now, Chosen(of.language))).pictured(
            "8-settings" to chosen,
            "8-settings-shared" to chosen.copy(textScale = 2f, vibrates = false, sounds = true, isShared = true),
            "8-sources" to AboutState.Sources(sources(of.language).map { it.copy(sources = it.sources.take(FEW)) }),
            "8-licences" to licences(),
        )
    }

    private fun licences(): AboutState.Licences {
        val resources = RuntimeEnvironment.getApplication().resources
        val all = Licence.all(resources.openRawResource(R.raw.licences).bufferedReader().use { it.readText() })
        return AboutState.Licences(all.take(MOST_LICENCES), all[1])
    }

    private companion object {
        /** They are all alike, and many. */
        const val FEW = 3
        const val MOST_LICENCES = 12

        val CHECKED = listOf(
            "renewal-open",
            "both-locked",
            "one-try-left",
            "no-certificates",
            "android-phone",
            "juki-card",
            "other-card",
        )

        val FAILED = listOf(Failure.CardLost, Failure.OtherTechnology(true), Failure.Internal)
    }
}
