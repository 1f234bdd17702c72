package app.kigen.password

import android.os.Looper
import android.widget.EditText
import app.kigen.answer.AnswerScreen
import app.kigen.look.AtMostHalf
import app.kigen.support.FieldOfTag
import app.kigen.support.Pause
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.tap.TapScreen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** A person presses Back while the card checks the password: what came of it is said on whatever screen there is. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja-port")
class LeftDuringVerifyTest {
    private val wrong = "暗証番号が違いました。あと4回入力できます。"
    private val phone by lazy { Phone() }

    /** Holds a card whose password is [password], and goes elsewhere before the command with this number. */
    private fun leave(password: String, before: Int, leavesAfter: Int? = null, goes: () -> Unit) {
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.touch("日付(証明書2つ・カード)を開く")
        phone.press("暗証番号で見る")
        phone.views.filterIsInstance<EditText>().single().setText(password)
        phone.press("カードを当てる")
        val field = FieldOfTag(demoCard("renewal-open"), leavesAfter)
        val pause = Pause(field, before)
        phone.adapter.dispatchTagDiscovered(field.tag())
        shadowOf(Looper.getMainLooper()).idle()
        pause.await()
        shadowOf(Looper.getMainLooper()).idle()
        goes()
        shadowOf(Looper.getMainLooper()).idle()
        pause.end()
        phone.settle()
    }

    @Test
    fun `a spent try is said on the answer, and its row has what is left`() {
        leave("WRONG1", VERIFY) { phone.activity.back() }
        assertTrue(phone.kigen.stack.last() is AnswerScreen)
        assertTrue("${phone.words}", phone.says(wrong))
        phone.press("閉じる")
        assertFalse(phone.says(wrong))
        phone.touch("暗証番号の残り回数を開く")
        assertTrue("${phone.words}", phone.words.any { it.contains("あと4回") })
    }

    @Test
    fun `it is said on the first screen too, once everything else was left`() {
        leave("WRONG1", VERIFY) { phone.activity.restart() }
        assertTrue(phone.kigen.stack.single() is TapScreen)
        assertTrue("${phone.words}", phone.says(wrong))
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertTrue("until it is closed", phone.says(wrong))
    }

    @Test
    fun `a date that was read is said, and stands in the answer`() {
        leave("ABC123", VERIFY) { phone.activity.back() }
        assertTrue("${phone.words}", phone.says("署名用の日付を読み取りました。"))
        phone.touch("日付(証明書2つ・カード)を開く")
        assertFalse(phone.says("見るには暗証番号が必要です"))
    }

    @Test
    fun `an outcome that is not known is said, and the way back asks for the tries alone`() {
        leave("WRONG1", VERIFY, leavesAfter = VERIFY) { phone.activity.back() }
        assertTrue("${phone.words}", phone.words.any { it.startsWith("暗証番号を確かめている間に、カードが離れました。") })
        phone.press("閉じる")
        phone.touch("日付(証明書2つ・カード)を開く")
        phone.press("暗証番号で見る")
        assertTrue("${phone.words}", phone.views.none { it is EditText })
        val same = FieldOfTag(demoCard("renewal-open"))
        phone.tap(same.tag())
        assertEquals(0, same.commands.count { it[1] == 0x20.toByte() && it.size > 5 })
        assertTrue("${phone.words}", phone.words.contains("残り5回"))
    }

    @Test
    fun `whoever leaves before it is sent is told nothing, since nothing was`() {
        leave("WRONG1", VERIFY - 1) { phone.activity.back() }
        assertFalse(phone.says(wrong))
        assertTrue(phone.views.none { it is EditText })
        assertEquals(null, phone.kigen.told())
    }

    @Test
    fun `the screen that is still there says it itself`() {
        leave("WRONG1", VERIFY) { }
        assertTrue("${phone.words}", phone.says(wrong))
        assertEquals(null, phone.kigen.told())
    }

    @Test
    @Config(qualifiers = "ja-w320dp-h480dp-port")
    fun `at the largest text it leaves half of the screen to the screen`() {
        RuntimeEnvironment.setFontScale(2f)
        leave("ABC123", VERIFY + 1, leavesAfter = VERIFY + 1) { phone.activity.back() }
        val above = phone.views.filterIsInstance<AtMostHalf>().single()
        assertTrue("${phone.words}", phone.words.any { it.startsWith("暗証番号は正しく、") })
        assertTrue("${above.height}", above.height * 2 <= phone.content.height)
        assertTrue("it can be scrolled to its end", above.canScrollVertically(1))
    }

    @Test
    fun `the next person on a shared phone is told nothing`() {
        leave("WRONG1", VERIFY) {
            phone.activity.back()
            phone.kigen.settings.isShared = true
            checkNotNull(phone.kigen.desk()).next()
        }
        assertEquals(null, phone.kigen.told())
        assertFalse(phone.says(wrong))
    }

    private companion object {
        /** How many commands go before the password. */
        const val VERIFY = 3
    }
}
