package app.kigen.tap

import android.animation.ValueAnimator
import android.os.SystemClock
import android.view.MotionEvent
import android.widget.TextView
import app.kigen.Settings
import app.kigen.core.Language
import app.kigen.drawing.MovingView
import app.kigen.drawing.SceneView
import app.kigen.drawing.WaitingDot
import app.kigen.support.Phone
import app.kigen.support.plain
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowLooper
import org.robolectric.util.ReflectionHelpers
import java.util.concurrent.TimeUnit

/** Screen 1 while no card is there. */
@RunWith(RobolectricTestRunner::class)
class WaitingTest {
    @Before
    fun japanese() {
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
    }

    private fun pass(millis: Long) = ShadowLooper.idleMainLooper(millis, TimeUnit.MILLISECONDS)

    /** What «remove animations» does; hidden from apps. */
    private fun scaleAnimators(by: Float) {
        val scale = ReflectionHelpers.ClassParameter.from(Float::class.javaPrimitiveType, by)
        ReflectionHelpers.callStaticMethod<Any?>(ValueAnimator::class.java, "setDurationScale", scale)
    }

    @After
    fun animate() {
        scaleAnimators(1f)
    }

    private fun hint(phone: Phone) = "位置を少しずつ変えて、3秒ずつ止めてください" in phone.words

    @Test
    fun `after fifteen seconds without a card it is said what to try, in place, and not a second earlier`() {
        scaleAnimators(0f) // each frame moves the clock on
        val phone = Phone()
        val before = phone.content
        assertFalse(hint(phone))
        pass(14_000)
        assertFalse(hint(phone))
        pass(1_000)
        assertTrue(hint(phone))
        assertEquals("nothing was drawn anew", before, phone.content)
    }

    @Test
    fun `the drawing moves three times, is still then, and moves again when it is touched`() {
        val phone = Phone()
        val scene = phone.views.filterIsInstance<SceneView>().first()
        assertEquals(3 * 2_400f, moves(scene), 100f)
    }

    @Test
    fun `the dot beats three times and is still then`() {
        val dot = Phone().views.filterIsInstance<WaitingDot>().single()
        assertEquals(3 * 2_000f, moves(dot), 100f)
    }

    /** For how long a touch makes something move that is still, in milliseconds. */
    private fun moves(view: MovingView): Float {
        assertFalse("its rounds are over", view.isMoving)
        val begun = SystemClock.uptimeMillis()
        view.dispatchTouchEvent(MotionEvent.obtain(0, 0, MotionEvent.ACTION_DOWN, 1f, 1f, 0))
        assertTrue(view.isMoving)
        ShadowLooper.idleMainLooper()
        assertFalse(view.isMoving)
        return (SystemClock.uptimeMillis() - begun).toFloat()
    }

    @Test
    fun `nothing moves where animations are removed`() {
        scaleAnimators(0f)
        val moving = Phone().views.filterIsInstance<MovingView>()
        assertEquals(listOf(1, 2), listOf(moving.count { it is WaitingDot }, moving.count { it is SceneView }))
        for (view in moving) {
            assertFalse(view.isMoving)
            view.dispatchTouchEvent(MotionEvent.obtain(0, 0, MotionEvent.ACTION_DOWN, 1f, 1f, 0))
            assertFalse(view.isMoving)
        }
    }

    @Test
    fun `the languages that are not spoken are offered in their own script, and spoken at a touch`() {
        val phone = Phone()
        assertTrue(phone.buttons.map { it.plain }.containsAll(listOf("English", "やさしい日本語")))
        assertFalse(phone.buttons.any { it.plain == "日本語" })
        phone.press("English")
        assertEquals(Language.ENGLISH, phone.kigen.settings.language)
        assertTrue(phone.words.contains("Waiting for the card"))
        assertTrue(phone.buttons.map { it.plain }.containsAll(listOf("日本語", "やさしい日本語")))
        phone.press("日本語")
        assertTrue(phone.words.contains("カードを待っています"))
    }

    @Test
    fun `a touch makes the text larger, size by size, and behind the largest it is the phone's again`() {
        val phone = Phone()
        val title = { phone.views.filterIsInstance<TextView>().first { it.plain == "カードを待っています" }.textSize }
        val sizes = mutableListOf(title())
        for (label in listOf("文字 大", "文字 大", "文字 大", "文字 小")) {
            phone.press(label)
            sizes += title()
        }
        assertEquals(sizes.take(4), sizes.take(4).sorted().distinct())
        assertEquals(sizes.first(), sizes.last())
        assertEquals(1f, phone.kigen.settings.textScale)
    }

    @Test
    fun `where many use the phone, what leads away from the card is in the settings`() {
        val ways = listOf("カードなしで調べる", "読み取れないとき", "デモを見る")
        val own = Phone()
        assertTrue(own.buttons.map { it.plain }.containsAll(ways))
        own.press("設定")
        assertTrue(own.buttons.none { it.plain in ways })
        own.controller.pause().stop().destroy()
        Settings(RuntimeEnvironment.getApplication()).isShared = true
        val shared = Phone()
        assertTrue(shared.buttons.none { it.plain in ways })
        shared.hold("設定")
        assertTrue(shared.buttons.map { it.plain }.containsAll(ways))
    }
}
