package app.kigen.sharedphone

import android.app.ActivityManager
import android.content.Intent
import android.os.Looper
import android.view.KeyEvent
import android.view.MotionEvent
import android.view.View
import android.view.WindowManager
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityManager
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.CompoundButton
import android.widget.EditText
import android.widget.TextView
import app.kigen.Settings
import app.kigen.about.AboutScreen
import app.kigen.core.Language
import app.kigen.demo.DemoScreen
import app.kigen.look.all
import app.kigen.support.FieldOfTag
import app.kigen.support.Pause
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.support.eachOnce
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
import org.robolectric.shadows.ShadowAppTask
import org.robolectric.shadows.ShadowToast
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

    private fun answered(phone: Phone, until: String = "12月15日(火)まで") {
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertTrue(phone.words.toString(), until in phone.words || phone.says(until))
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

    /** «次の方», which says that it cleared before the first screen comes. */
    private fun next(phone: Phone) {
        phone.press(NEXT)
        assertEquals(listOf("✓ 消しました"), phone.words)
        pass(2)
    }

    @Test
    fun `the setting takes the password screen away and puts the next person's button on every screen`() {
        val phone = phone(isShared = false)
        answered(phone)
        phone.touch("日付(証明書2つ・カード)を開く")
        assertTrue(phone.words.contains("暗証番号で見る"))
        assertFalse(phone.words.contains(NEXT))
        phone.press("はじめから")
        phone.press("設定")
        (phone.views.first { it is CompoundButton && it.plain == "共用の端末として使う" }).performClick()
        phone.settle()
        assertTrue("settings", phone.words.contains(NEXT))
        phone.activity.back()
        phone.settle()
        assertTrue("tap", phone.words.contains(NEXT))
        answered(phone)
        assertTrue("answer", phone.words.contains(NEXT))
        phone.touch("日付(証明書2つ・カード)を開く")
        assertFalse(phone.words.contains("暗証番号で見る"))
        assertNull(phone.activity.places.password)
        phone.press("何をすればいいか見る")
        assertTrue("guide", phone.words.contains(NEXT))
        next(phone)
        for (way in listOf("カードなしで調べる", "読み取れないとき", "デモを見る")) {
            phone.hold("設定")
            phone.press(way)
            assertTrue(way, phone.words.contains(NEXT))
            next(phone)
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
        next(phone)
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
        phone.hold("設定")
        val date = "1 カード本体の有効期限"
        phone.press("カードなしで調べる")
        phone.press(date)
        phone.views.filterIsInstance<EditText>().forEach { it.setText("20") }
        assertEquals(listOf("20", "", "20"), phone.views.filterIsInstance<EditText>().map { it.text.toString() })
        next(phone)
        assertCleared(phone)
        phone.hold("設定")
        phone.press("カードなしで調べる")
        phone.press(date)
        assertEquals(
            emptySet<String>(),
            phone.views.filterIsInstance<EditText>().map { it.text.toString() }.toSet() - "",
        )
        next(phone)
        phone.hold("設定")
        phone.press("デモを見る")
        phone.press("日と当て方を変えるを開く")
        phone.views.filterIsInstance<EditText>().first().setText("2029")
        next(phone)
        phone.hold("設定")
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
        assertEquals(listOf("✓ 消しました"), phone.words)
        pass(2)
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
        assertEquals(listOf("✓ 消しました"), phone.words)
        pass(2)
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
        pass(22)
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
        phone.buttons.single { it.plain == NEXT }.performClick()
        shadowOf(Looper.getMainLooper()).idle()
        val mine = FieldOfTag(demoCard("not-yet")) // held while it still says that it cleared
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

    @Test
    fun `the warning is said 20 seconds before, and a touch of it keeps the answer`() {
        val phone = phone()
        answered(phone)
        val manager = checkNotNull(phone.activity.getSystemService(AccessibilityManager::class.java))
        shadowOf(manager).setEnabled(true)
        pass(99)
        assertFalse(SOON in phone.words)
        pass(1)
        assertTrue(SOON in phone.words)
        assertTrue(said(manager).toString(), said(manager).eachOnce().count { SOON in it } == 1)
        phone.press("つづける")
        pass(1)
        assertFalse("gone when the finger is", SOON in phone.words)
        pass(98)
        assertTrue(phone.says("12月15日(火)まで"))
    }

    /** What live views said by themselves. */
    private fun said(manager: AccessibilityManager): List<String> = shadowOf(manager).sentAccessibilityEvents
        .filter { it.eventType == AccessibilityEvent.TYPE_WINDOW_CONTENT_CHANGED }
        .mapNotNull { shadowOf(it).sourceRoot }
        .filter { it.accessibilityLiveRegion != View.ACCESSIBILITY_LIVE_REGION_NONE }
        .map { view -> view.all().filterIsInstance<TextView>().joinToString { it.plain } }

    @Test
    fun `the warning moves nothing while the finger that keeps the answer is down`() {
        val phone = phone()
        answered(phone)
        pass(100)
        val down = MotionEvent.obtain(0, 0, MotionEvent.ACTION_DOWN, 10f, 10f, 0)
        phone.activity.dispatchTouchEvent(down)
        shadowOf(Looper.getMainLooper()).idle()
        assertTrue(SOON in phone.words)
    }

    @Test
    fun `the screen stays on while an answer stands, on a shared phone alone`() {
        for (isShared in listOf(true, false)) {
            val phone = phone(isShared)
            val on = WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON
            val isOn = { phone.activity.window.attributes.flags and on != 0 }
            assertFalse(isOn())
            answered(phone)
            assertEquals(isShared, isOn())
            phone.press("何をすればいいか見る")
            assertEquals(isShared, isOn())
            if (isShared) {
                next(phone)
                assertFalse(isOn())
            }
            phone.controller.pause().stop().destroy()
        }
    }

    @Test
    fun `the next person finds language and text size as the settings have them`() {
        val phone = phone()
        val settings = phone.kigen.settings
        settings.keepForDesk()
        phone.press("文字 大")
        phone.press("English")
        assertEquals(Language.ENGLISH to 1.25f, settings.language to settings.textScale)
        answered(phone, "until Tue, 15 December")
        phone.press("Next person (clears)")
        pass(2)
        assertEquals(Language.JAPANESE to 1f, settings.language to settings.textScale)
        assertCleared(phone)
    }

    @Test
    fun `nothing of an answer goes into the calendar or to another app of a shared phone`() {
        for (isShared in listOf(true, false)) {
            val phone = phone(isShared)
            answered(phone)
            phone.press("何をすればいいか見る")
            for (way in listOf("カレンダーに入れる", "この案内を送る", "くわしい案内も全部送る")) assertEquals(way, !isShared, way in phone.words)
            assertTrue(phone.words.any { it.startsWith("電話") || "電話" in it })
            phone.controller.pause().stop().destroy()
        }
    }

    @Test
    fun `the settings open after three seconds of holding, or by a screen reader's own action`() {
        val phone = phone()
        val settings = { phone.buttons.single { it.plain == "設定" } }
        phone.press("設定")
        assertEquals("a short touch says how", "3秒さわり続けてください。", ShadowToast.getTextOfLatestToast())
        assertTrue(phone.kigen.stack.single() is TapScreen)
        settings().isPressed = true
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(2_999))
        settings().isPressed = false
        pass(4)
        assertTrue("a second too short", phone.kigen.stack.single() is TapScreen)
        settings().isPressed = true
        pass(3)
        assertTrue(phone.kigen.stack.last() is AboutScreen)
        phone.activity.back()
        phone.settle()
        val info = settings().createAccessibilityNodeInfo()
        val action = info.actionList.single { it.id == AccessibilityNodeInfo.ACTION_LONG_CLICK }
        assertEquals("設定を開く", action.label)
        settings().performAccessibilityAction(action.id, null)
        assertTrue(phone.kigen.stack.last() is AboutScreen)
    }

    @Test
    fun `in a demo the next person finds the same card, and a long press the stories`() {
        val phone = phone()
        phone.hold("設定")
        phone.press("デモを見る")
        phone.buttons.first { it.plain.startsWith("佐藤さん(82歳)。電子証明書はあと24日") }.performClick()
        phone.settle()
        val hold = { phone.buttons.first { "当てる" in it.plain || "かざす" in it.plain }.performClick() }
        hold()
        phone.settle()
        assertTrue(phone.words.toString(), phone.says("更新の時期です") || phone.words.any { "更新の時期です" in it })
        phone.press(NEXT)
        assertEquals(listOf("✓ 消しました"), phone.words)
        pass(2)
        assertEquals("first screen, settings, stories, card", 4, phone.kigen.stack.size)
        assertTrue(phone.words.any { it.startsWith("佐藤さん(82歳)。電子証明書はあと24日") })
        assertTrue(phone.everything.none { "12月" in it })
        hold()
        phone.settle()
        assertEquals(5, phone.kigen.stack.size)
        phone.buttons.single { it.plain == NEXT }.performLongClick()
        phone.settle()
        assertTrue(phone.kigen.stack.last() is DemoScreen)
        assertNull(phone.kigen.demo)
    }

    @Test
    fun `the list of the phone's last apps leaves out a shared phone's answer, not that of one person`() {
        for (isShared in listOf(true, false)) {
            val task = ShadowAppTask.newInstance()
            val manager = RuntimeEnvironment.getApplication().getSystemService(ActivityManager::class.java)
            shadowOf(manager).setAppTasks(listOf(task))
            val phone = phone(isShared)
            assertEquals(isShared, shadowOf(task).isExcludedFromRecents)
            phone.controller.pause().stop().destroy()
        }
    }

    private companion object {
        const val NEXT = "次の方(消します)"
        const val SOON = "あと20秒で消します。"
    }
}
