package app.kigen.password

import android.os.SystemClock
import android.view.ContextThemeWrapper
import android.view.InputDevice
import android.view.MotionEvent
import android.view.MotionEvent.PointerCoords
import android.view.MotionEvent.PointerProperties
import android.view.View
import android.view.WindowManager
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import app.kigen.R
import app.kigen.Words
import app.kigen.byhand.ByHandScreen
import app.kigen.core.Language
import app.kigen.core.PasswordStage
import app.kigen.look.Look
import app.kigen.look.all
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** Another app's window above the two buttons on which a try is spent, and pictures of what somebody typed. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja-port")
class OverlayTest {
    private val phone by lazy { Phone() }
    private val password: PasswordModel
        get() = phone.kigen.stack.last().model as PasswordModel

    private fun toPassword() {
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.touch("日付(証明書2つ・カード)を開く")
        phone.press("暗証番号で見る")
        phone.views.filterIsInstance<EditText>().single().setText("ABC123")
    }

    /** A finger on a button, through what lies above it or not. */
    private fun finger(label: String, flags: Int) {
        val button = phone.views.filterIsInstance<Button>().single { it.plain == label }
        val touches = listOf(MotionEvent.ACTION_DOWN, MotionEvent.ACTION_UP).map { touch(button, it, flags) }
        touches.forEach { button.dispatchTouchEvent(it) }
        phone.settle()
    }

    private fun touch(button: View, action: Int, flags: Int): MotionEvent {
        val now = SystemClock.uptimeMillis()
        val at = PointerCoords().apply {
            x = button.width / 2f
            y = button.height / 2f
        }
        val (pointers, places) = arrayOf(PointerProperties()) to arrayOf(at)
        val screen = InputDevice.SOURCE_TOUCHSCREEN
        return MotionEvent.obtain(now, now, action, 1, pointers, places, 0, 0, 1f, 1f, 0, 0, screen, flags)
    }

    @Test
    fun `a touch through another app's window sends no password`() {
        toPassword()
        finger("カードを当てる", MotionEvent.FLAG_WINDOW_IS_OBSCURED)
        assertTrue("${password.state}", password.state is PasswordStage.Entering)
        finger("カードを当てる", 0)
        assertTrue("${password.state}", password.state is PasswordStage.HoldCard)
    }

    @Test
    fun `nor does it spend the last try`() {
        toPassword()
        val look = Look(ContextThemeWrapper(phone.activity, R.style.Theme_Kigen), Words(Language.JAPANESE))
        val screen = phone.kigen.stack.last() as PasswordScreen
        val spend = look.words["screen-password-spend-last-try"]
        val buttons = screen.view(look, PasswordStage.Consent(1u), phone.activity).all().filterIsInstance<Button>()
        assertTrue(buttons.single { it.plain == spend }.filterTouchesWhenObscured)
    }

    @Test
    fun `the screen of a demo may be captured, but not while somebody types dates of their own`() {
        fun isSecure() = phone.activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0
        phone.press("デモを見る")
        val story = "佐藤さん(82歳)。電子証明書はあと24日、カードはその5年後まで"
        phone.views.first { it.isClickable && (it as? TextView)?.plain?.startsWith(story) == true }.performClick()
        phone.settle()
        assertEquals(false, isSecure())
        phone.activity.open(checkNotNull(phone.kigen.places.byHand)())
        phone.settle()
        assertTrue(phone.kigen.stack.last() is ByHandScreen)
        assertEquals(true, isSecure())
        phone.activity.back()
        phone.settle()
        assertEquals(false, isSecure())
    }
}
