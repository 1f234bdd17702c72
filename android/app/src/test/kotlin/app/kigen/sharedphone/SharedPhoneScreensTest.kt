package app.kigen.sharedphone

import android.content.Intent
import android.os.Looper
import android.view.KeyEvent
import android.view.View
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityManager
import android.widget.CompoundButton
import android.widget.EditText
import app.kigen.Settings
import app.kigen.core.Language
import app.kigen.support.FieldOfTag
import app.kigen.support.Pause
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.support.plain
import app.kigen.tap.TapScreen
import app.kigen.tap.TapState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import java.time.Duration

/** A phone at a municipal desk, through the real activity and the main looper's own clock. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja")
class SharedPhoneScreensTest {
    private fun phone(isShared: Boolean = true): Phone {
        Settings(RuntimeEnvironment.getApplication()).apply {
            language = Language.JAPANESE
            this.isShared = isShared
        }
        return Phone()
    }

    private fun pass(seconds: Long) = shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(seconds))

    private fun answered(phone: Phone) {
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertTrue(phone.words.toString(), phone.says("12月15日(火)まで"))
    }

    /** The first screen, and in the whole tree, hidden views included, nothing that the last person read or typed. */
    private fun assertCleared(phone: Phone) {
        assertTrue(phone.kigen.stack.single() is TapScreen)
        assertEquals(TapState.Waiting, phone.kigen.stack.single().model.state)
        assertNull(phone.kigen.demo)
        assertTrue(phone.words.contains("マイナンバーカードの有効期限を調べる"))
        val all = phone.everything
        for (known in listOf("2026年", "2031", "12月", "あと24日", "宇都宮", "栃木", "更新の時期です", "あと3回", "2029", "川崎")) {
            assertTrue("$known in $all", all.none { it.contains(known) })
        }
        assertTrue(phone.views.none { it is EditText })
    }

    @Test
    fun `the setting takes the password screen away and puts the next person's button on every screen`() {
        val phone = phone(isShared = false)
        answered(phone)
        phone.touch("日付(証明書2つ・カード)を開く")
        assertTrue(phone.words.contains("暗証番号で見る"))
        assertFalse(phone.words.contains("次の方"))
        phone.press("はじめから")
        phone.press("設定")
        (phone.views.first { it is CompoundButton && it.plain == "共用の端末として使う" }).performClick()
        phone.settle()
        assertTrue("settings", phone.words.contains("次の方"))
        phone.activity.back()
        phone.settle()
        assertTrue("tap", phone.words.contains("次の方"))
        answered(phone)
        assertTrue("answer", phone.words.contains("次の方"))
        phone.touch("日付(証明書2つ・カード)を開く")
        assertFalse(phone.words.contains("暗証番号で見る"))
        assertNull(phone.activity.places.password)
        phone.press("何をすればいいか見る")
        assertTrue("guide", phone.words.contains("次の方"))
        phone.press("次の方")
        for (way in listOf("カードなしで調べる", "読み取れないとき", "デモを見る")) {
            phone.press("設定")
            phone.press(way)
            assertTrue(way, phone.words.contains("次の方"))
            phone.press("次の方")
            assertCleared(phone)
        }
    }

    @Test
    fun `the next person finds nothing of the answer, of the guide, or of what was said and ticked in it`() {
        val phone = phone()
        answered(phone)
        phone.press("何をすればいいか見る")
        phone.touch("持ち物を開く")
        phone.views.filterIsInstance<CompoundButton>().first().performClick()
        phone.settle()
        phone.touch("前提を変える")
        phone.touch("変える、お住まい")
        phone.views.filterIsInstance<EditText>().single().setText("川崎")
        phone.press("さがす")
        assertTrue(phone.words.any { it.contains("川崎市") })
        phone.press("次の方")
        assertCleared(phone)
        answered(phone)
        phone.press("何をすればいいか見る")
        phone.touch("持ち物を開く")
        assertEquals(setOf(false), phone.views.filterIsInstance<CompoundButton>().map { it.isChecked }.toSet())
        assertTrue(phone.everything.none { it.contains("川崎") })
    }

    @Test
    fun `the next person finds nothing that was typed by hand, and the day of a demo is today again`() {
        val phone = phone()
        phone.press("設定")
        val date = "1 カード本体の有効期限"
        phone.press("カードなしで調べる")
        phone.press(date)
        phone.views.filterIsInstance<EditText>().forEach { it.setText("20") }
        assertEquals(listOf("20", "", "20"), phone.views.filterIsInstance<EditText>().map { it.text.toString() })
        phone.press("次の方")
        assertCleared(phone)
        phone.press("設定")
        phone.press("カードなしで調べる")
        phone.press(date)
        assertEquals(
            emptySet<String>(),
            phone.views.filterIsInstance<EditText>().map { it.text.toString() }.toSet() - "",
        )
        phone.press("次の方")
        phone.press("設定")
        phone.press("デモを見る")
        phone.press("日と当て方を変えるを開く")
        phone.views.filterIsInstance<EditText>().first().setText("2029")
        phone.press("次の方")
        phone.press("設定")
        phone.press("デモを見る")
        phone.press("日と当て方を変えるを開く")
        assertEquals(
            listOf("2026", "11", "21"),
            phone.views.filterIsInstance<EditText>().map { it.text.toString() },
        )
    }

    @Test
    fun `two minutes without a touch clear it, and not a second less`() {
        val phone = phone()
        answered(phone)
        pass(119)
        assertTrue(phone.says("12月15日(火)まで"))
        pass(1)
        assertCleared(phone)
    }

    @Test
    fun `a key, a touch or a screen reader begins the two minutes anew`() {
        val phone = phone()
        answered(phone)
        pass(119)
        phone.activity.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_TAB))
        pass(119)
        assertTrue("after a key", phone.says("12月15日(火)まで"))
        val manager = phone.activity.getSystemService(AccessibilityManager::class.java)
        shadowOf(manager).setEnabled(true)
        phone.views.first { it is EditText || it is android.widget.Button }
            .sendAccessibilityEvent(AccessibilityEvent.TYPE_VIEW_ACCESSIBILITY_FOCUSED)
        pass(119)
        assertTrue("after the screen reader's finger", phone.says("12月15日(火)まで"))
        pass(1)
        assertCleared(phone)
    }

    @Test
    fun `turning the phone neither clears it nor stops the two minutes`() {
        val phone = phone()
        answered(phone)
        pass(100)
        phone.turn("land")
        phone.settle()
        assertTrue(phone.says("12月15日(火)まで"))
        pass(20)
        assertCleared(phone)
    }

    @Test
    fun `a screen that goes off clears it at once, on a phone of one person it does not`() {
        for (isShared in listOf(true, false)) {
            val phone = phone(isShared)
            answered(phone)
            phone.controller.pause().stop()
            phone.activity.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
            phone.settle()
            phone.controller.restart().start().resume()
            phone.settle()
            if (isShared) assertCleared(phone) else assertTrue(phone.says("12月15日(火)まで"))
            phone.controller.pause().stop().destroy()
        }
    }

    @Test
    fun `a reading that was under way when the next person came is shown to nobody`() {
        val phone = phone()
        val field = FieldOfTag(demoCard("renewal-open"))
        val pause = Pause(field, before = 7)
        phone.adapter.dispatchTagDiscovered(field.tag())
        shadowOf(Looper.getMainLooper()).idle()
        pause.await()
        shadowOf(Looper.getMainLooper()).idle()
        assertTrue(phone.words.toString(), phone.says("2031年12月15日(月)令和13年"))
        phone.buttons.single { it.plain == "次の方" }.performClick()
        shadowOf(Looper.getMainLooper()).idle()
        val mine = FieldOfTag(demoCard("not-yet"))
        phone.adapter.dispatchTagDiscovered(mine.tag())
        shadowOf(Looper.getMainLooper()).idle()
        pause.end()
        val facts = mutableListOf<View>()
        mine.onCommand =
            { if (it == 0) facts += phone.views.filter { view -> view.contentDescription?.contains("2031") == true } }
        phone.settle()
        assertEquals("nothing of the one before in the reading of the next", emptyList<View>(), facts)
        assertEquals(8, field.commands.size)
        assertEquals(8, mine.commands.size)
        assertEquals(2, phone.kigen.stack.size)
        assertTrue(phone.words.toString(), phone.says("今は、することはありません"))
        assertFalse(phone.says("更新の時期です"))
    }
}
