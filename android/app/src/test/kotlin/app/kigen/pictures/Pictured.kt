package app.kigen.pictures

import app.kigen.Threads
import app.kigen.core.CivilDate
import app.kigen.core.DemoMishap
import app.kigen.core.Language
import app.kigen.core.PasswordVisit
import app.kigen.core.ReadRequest
import app.kigen.core.Reading
import app.kigen.core.Today
import app.kigen.core.TodaySource
import app.kigen.core.TypedDates
import app.kigen.core.demoCards
import app.kigen.core.demoTransport
import app.kigen.core.readByHand
import app.kigen.core.readCard
import app.kigen.demo.Demo
import app.kigen.demo.DemoTap

/** What the pictures are of: demo cards and dates typed by hand, on one day, in one language. */
class Pictured(val language: Language) {
    val now = Threads({ it.run() }, { it.run() })
    val day = CivilDate(2026, 11u, 24u)
    val today = Today(day, TodaySource.CHOSEN)
    val speaks = { language }

    /** A demo card read on [day], without a password. */
    fun read(card: String, mishap: DemoMishap = DemoMishap.None): Reading =
        readCard(demoTransport(card, day, mishap), ReadRequest(null, false, language), null)

    /** The same, the signature certificate's date too. */
    fun readWithPassword(card: String): Reading {
        val password = demoCards(language).first { it.name == card }.signaturePin.toByteArray()
        val transport = demoTransport(card, day, DemoMishap.None)
        val visit = PasswordVisit.of(read(card), null)
        visit.enter(password)
        return checkNotNull(visit.tap(transport, language, null).reading)
    }

    fun byHand(expires: CivilDate?, card: CivilDate?, stay: Boolean = false, renewed: Boolean? = null): Reading =
        readByHand(
            TypedDates(
                expiresOn = expires,
                cardExpiresOn = card,
                birthMonth = null,
                birthDay = null,
                madeOn = null,
                underAge = false,
                stay = stay,
                renewed = renewed,
            ),
            today,
        )

    fun demo(card: String): Demo = Demo(demoCards(language).first { it.name == card }, day, DemoTap.GOOD)

    /** Every picture of every screen. */
    fun pictures(): List<Picture> = FirstScreens(this).pictures() + GuideScreens(this).pictures() +
        PasswordScreens(this).pictures() + OtherScreens(this).pictures()
}
