package app.kigen.demo

import android.view.WindowManager
import app.kigen.Settings
import app.kigen.core.Language
import app.kigen.interview.InterviewState
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.demoCard
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** A demo card that somebody holds to the phone while no demo runs. */
@RunWith(RobolectricTestRunner::class)
class HeldDemoTest {
    private val phone by lazy {
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
        Phone()
    }

    @Test
    fun `every screen of its reading says that it is no real card, and none may be captured`() {
        assertTrue(BAND !in phone.words)
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertEquals(1, phone.words.count { it == BAND })
        phone.press("何をすればいいか見る")
        assertEquals(1, phone.words.count { it == BAND })
        val secure = WindowManager.LayoutParams.FLAG_SECURE
        assertEquals(secure, phone.activity.window.attributes.flags and secure)
    }

    @Test
    fun `what goes into the calendar is marked`() {
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.press("何をすればいいか見る")
        val guide = phone.kigen.stack.last().model.state as InterviewState.Guide
        val titles = guide.reminders.map { it.title } + guide.visits.map { it.reminder.title }
        assertTrue("$titles", titles.size > 2 && titles.all { it.startsWith("【練習】") })
    }

    @Test
    fun `when its reading is left, nothing says so any more`() {
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.activity.back()
        phone.settle()
        assertTrue(BAND !in phone.words)
        phone.press("カードなしで調べる")
        assertTrue("a person types the dates of a card of their own", BAND !in phone.words)
    }

    @Test
    fun `a card without a certificate does not show that it is one`() {
        phone.tap(FieldOfTag(demoCard("no-certificates")).tag())
        assertTrue(BAND !in phone.words)
    }

    private companion object {
        const val BAND = "デモ — 本物のカードではありません"
    }
}
