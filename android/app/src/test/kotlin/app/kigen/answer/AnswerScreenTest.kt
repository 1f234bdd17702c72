package app.kigen.answer

import android.graphics.Paint
import android.view.View
import android.widget.Button
import android.widget.TextView
import app.kigen.INLINE
import app.kigen.R
import app.kigen.Settings
import app.kigen.about.AboutModel
import app.kigen.core.Answer
import app.kigen.core.Language
import app.kigen.pictures.Chosen
import app.kigen.pictures.pictured
import app.kigen.support.FieldOfTag
import app.kigen.support.Page
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.support.place
import app.kigen.support.plain
import app.kigen.tap.QuickChoices
import app.kigen.visit
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowLooper
import java.util.concurrent.TimeUnit

/** Screen 2 in the window of a phone. */
@RunWith(RobolectricTestRunner::class)
class AnswerScreenTest {
    private fun phone(scale: Float = 1f, screen: String = "w360dp-h720dp"): Phone {
        RuntimeEnvironment.setQualifiers("ja-$screen-xhdpi")
        RuntimeEnvironment.setFontScale(scale)
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
        return Phone()
    }

    private val chosen = Chosen(Language.JAPANESE)

    private fun screen(card: String): AnswerScreen = AnswerScreen(
        AnswerModel(INLINE, { Language.JAPANESE }, visit(card)),
        QuickChoices(chosen, AboutModel(INLINE, chosen)),
    )

    /** As of a card that is real: without a demo's band. */
    private fun Phone.show(card: String): Answer {
        val screen = screen(card)
        activity.open(Page(screen.pictured("2-$card", screen.model.state)))
        settle()
        return (screen.model.state as AnswerState.Shown).answer
    }

    private fun Phone.named(words: String): View = views.first { it is TextView && it.plain == words }

    private fun Phone.bottom(words: String): Int = place(named(words)).bottom

    /** Where the pinned part begins. */
    private val Phone.bar: Int
        get() = place(views.single { it.id == R.id.scroll }).bottom

    @Test
    fun `at the ordinary size the answer, the card, every day and the button are in sight at once`() {
        val phone = phone()
        val answer = phone.show("renewal-open")
        val last = answer.rail.last()
        assertEquals("マイナ保険証だけ使える最後の日", last.words)
        val seen = listOf("電子証明書の更新の時期です", "あと24日", checkNotNull(answer.cardGoesOn)) +
            answer.rail.map { it.words }
        for (words in seen) assertTrue("$words ${phone.bottom(words)} ${phone.bar}", phone.bottom(words) <= phone.bar)
        val button = place(phone.named("何をすればいいか見る"))
        assertTrue("$button", button.top >= phone.bar && button.bottom <= 1440)
        assertTrue(phone.bottom(answer.nextAction) > phone.bottom(last.words))
        assertTrue(phone.bottom(checkNotNull(answer.insurance)) > phone.bottom(answer.nextAction))
    }

    /** Android's own settings go so far since 14. */
    @Test
    @Config(minSdk = 34)
    fun `at twice the size the day and its distance come before the year, and are in sight at once`() {
        val phone = phone(2f)
        for ((card, day, days) in listOf(
            Triple("renewal-open", "12月15日(火)まで", "あと24日"),
            Triple("in-grace", "11月20日(金)まででした", "1日過ぎています"),
        )) {
            val answer = phone.show(card)
            val band = listOf(answer.headline, day, days, "2026年(令和8年)")
            assertEquals(band, band.sortedBy { phone.bottom(it) })
            assertTrue("$card ${phone.bottom(days)} ${phone.bar}", phone.bottom(days) <= phone.bar)
        }
        val (title, corner) = listOf("結果", "はじめから").map { place(phone.named(it)) }
        assertTrue("$title $corner", corner.left > title.right && corner.top < title.bottom)
    }

    @Test
    fun `on a phone that lies on its side the day and its distance are in sight at once`() {
        val phone = phone(screen = "w720dp-h360dp-land")
        phone.show("renewal-open")
        val seen = listOf("12月15日(火)まで", "あと24日")
        for (words in seen) assertTrue("$words ${phone.bottom(words)} ${phone.bar}", phone.bottom(words) <= phone.bar)
    }

    @Test
    fun `what is still of use of an ended certificate, and what to do, stands above its days`() {
        val phone = phone()
        val answer = phone.show("in-grace")
        val order = listOf(answer.headline, answer.nextAction, answer.insurance, answer.rail.first().words)
        assertEquals(order, order.sortedBy { phone.bottom(checkNotNull(it)) })
    }

    @Test
    fun `a question tells of answers that lie below, and no more at its end`() {
        for ((scale, isLong) in listOf(1f to false, 2f to true)) {
            val phone = phone(scale)
            phone.tap(FieldOfTag(demoCard("period-of-stay")).tag())
            val scroll = phone.views.single { it.id == R.id.scroll }
            assertEquals(isLong, scroll.canScrollVertically(1))
            assertEquals(isLong, phone.views.any { it.id == R.id.more })
            scroll.scrollTo(0, 100_000)
            ShadowLooper.idleMainLooper()
            assertTrue(phone.views.none { it.id == R.id.more })
        }
    }

    @Test
    fun `another language is spoken at a touch, above a question that stands open`() {
        val phone = phone()
        phone.tap(FieldOfTag(demoCard("period-of-stay")).tag())
        assertTrue("在留期間の定めがありますか。" in phone.words)
        assertTrue(phone.bottom("English") < phone.bottom("在留期間の定めがありますか。"))
        phone.press("English")
        val state = phone.kigen.stack.last().model.state as AnswerState.Asking
        assertEquals("Do you have a period of stay (在留期間)?", state.question.text)
        assertTrue("${phone.words}", state.question.text in phone.words)
        assertFalse("在留期間の定めがありますか。" in phone.words)
    }

    @Test
    fun `another language leaves open what was open, and a larger text too`() {
        val phone = phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertTrue(phone.bottom("English") > phone.bottom("マイナ保険証だけ使える最後の日"))
        phone.touch("暗証番号の残り回数を開く")
        phone.press("English")
        assertTrue("${phone.words}", "Start again" in phone.words && "See what to do" in phone.words)
        assertEquals(listOf("PIN tries left"), phone.opened)
        phone.press("Larger text")
        assertEquals(listOf("PIN tries left"), phone.opened)
        phone.press("やさしい日本語")
        assertEquals(listOf("暗証番号を あと 何回 入れる ことが できるか"), phone.opened)
    }

    private val Phone.opened: List<String>
        get() = buttons.map { it.plain.replace('\u00A0', ' ') }.filter { it.startsWith("－") }.map { it.drop(2) }

    @Test
    fun `while the words are made it is said after a moment that they come`() {
        val phone = phone()
        val screen = screen("renewal-open")
        phone.activity.open(Page(screen.pictured("2-preparing", AnswerState.Preparing)))
        assertFalse("準備しています" in phone.words)
        ShadowLooper.idleMainLooper(299, TimeUnit.MILLISECONDS)
        assertFalse("準備しています" in phone.words)
        ShadowLooper.idleMainLooper(1, TimeUnit.MILLISECONDS)
        assertTrue("準備しています" in phone.words)
    }

    @Test
    fun `the way to the password is a button, no link among others`() {
        val phone = phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.touch("日付(証明書2つ・カード)を開く")
        val button = phone.named("暗証番号で見る") as Button
        assertEquals(0, button.paintFlags and Paint.UNDERLINE_TEXT_FLAG)
        assertTrue(button.height >= 2 * 56)
    }
}
