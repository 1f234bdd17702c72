package app.kigen.pictures

import app.kigen.ParityTest
import app.kigen.about.AboutScreen
import app.kigen.about.AboutState
import app.kigen.answer.AnswerScreen
import app.kigen.answer.AnswerState
import app.kigen.byhand.ByHandScreen
import app.kigen.byhand.ByHandState
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.PasswordStage
import app.kigen.core.demoCards
import app.kigen.demo.DemoScreen
import app.kigen.demo.DemoState
import app.kigen.interview.InterviewScreen
import app.kigen.interview.InterviewState
import app.kigen.password.PasswordScreen
import app.kigen.projected.ProjectedScreen
import app.kigen.projected.ProjectedState
import app.kigen.selfcheck.SelfCheckScreen
import app.kigen.selfcheck.SelfCheckState
import app.kigen.sharedphone.Notice
import app.kigen.support.pages
import app.kigen.tap.TapScreen
import app.kigen.tap.TapState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** What `android/pictures` draws leaves nothing out. */
@RunWith(RobolectricTestRunner::class)
class PicturedTest {
    private val pictures = pages(Language.JAPANESE)

    private fun cases(of: Class<*>): Set<Class<*>> =
        of.declaredClasses.filter { of.isAssignableFrom(it) && !it.isInterface }.toSet().ifEmpty { setOf(of) }

    @Test
    fun `every state of every screen is pictured`() {
        val screens = mapOf(
            TapScreen::class.java to TapState::class.java,
            AnswerScreen::class.java to AnswerState::class.java,
            ProjectedScreen::class.java to ProjectedState::class.java,
            InterviewScreen::class.java to InterviewState::class.java,
            PasswordScreen::class.java to PasswordStage::class.java,
            ByHandScreen::class.java to ByHandState::class.java,
            DemoScreen::class.java to DemoState::class.java,
            SelfCheckScreen::class.java to SelfCheckState::class.java,
            AboutScreen::class.java to AboutState::class.java,
        )
        for ((screen, states) in screens) {
            val drawn = pictures.filter { it.screen == screen }.map { it.state.javaClass }.toSet<Class<*>>()
            assertEquals(screen.simpleName, cases(states), drawn)
        }
    }

    @Test
    fun `every failure that this phone can tell is pictured, and every demo card`() {
        val elsewhere = ParityTest.CANNOT_BE_TOLD + Failure.LastTryRefused::class.java // PasswordStage.Consent
        val drawn = pictures.mapNotNull { it.failure?.javaClass }.toSet<Class<*>>()
        assertEquals(cases(Failure::class.java) - elsewhere.toSet<Class<*>>(), drawn)
        val names = pictures.map { it.name }
        assertEquals(names.size, names.toSet().size)
        for (card in demoCards(Language.JAPANESE)) assertTrue(card.name, "2-${card.name}" in names)
        assertTrue(pictures.any { it.isDemo } && pictures.any { it.isShared })
        assertEquals(Notice.entries.toSet(), pictures.mapNotNull { it.notice }.toSet())
    }
}
