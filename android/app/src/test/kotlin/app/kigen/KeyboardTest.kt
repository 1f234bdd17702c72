package app.kigen

import android.app.ActivityThread
import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Rect
import android.view.KeyEvent
import android.view.View
import android.widget.CheckBox
import android.widget.CompoundButton
import android.widget.EditText
import android.widget.TextView
import app.kigen.core.Language
import app.kigen.interview.InterviewScreen
import app.kigen.interview.InterviewState
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.called
import app.kigen.support.demoCard
import app.kigen.support.everyPage
import app.kigen.support.focused
import app.kigen.support.key
import app.kigen.support.place
import app.kigen.support.plain
import app.kigen.support.tabTo
import app.kigen.tap.TapScreen
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** The whole app without a finger: keys go through the window, as the system hands them to it. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja-w360dp-h720dp-xhdpi")
class KeyboardTest {
    @Before
    fun japanese() {
        ActivityThread.currentActivityThread().instrumentation.setInTouchMode(false)
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
    }

    @Test
    fun `Tab comes to everything that can be touched, in the order in which it is seen, and back by Shift`() {
        for (scale in listOf(1f, 2f)) {
            RuntimeEnvironment.setFontScale(scale)
            everyPage(Language.JAPANESE) { name, phone ->
                val where = "$name at $scale"
                val wanted = phone.views.filter { it.isClickable || it is EditText }
                    .sortedWith(compareBy({ !scrolls(it) }, { place(it).top }, { place(it).left }))
                if (wanted.isNotEmpty()) {
                    val forth = round(phone, where, wanted.size, 0)
                    assertEquals(where, wanted.map { it.called }, forth.map { it.called })
                    assertEquals(where, wanted, forth)
                    val back = round(phone, where, wanted.size, KeyEvent.META_SHIFT_ON)
                    assertEquals(where, wanted, back.take(1) + back.drop(1).reversed())
                }
            }
        }
    }

    /** What stays at the bottom comes last, however far the page above it goes. */
    private fun scrolls(view: View) = generateSequence(view.parent as? View) { it.parent as? View }
        .any { it.id == R.id.scroll }

    /** A page with nothing to touch is a stop of its own, so that the arrows can scroll it. */
    private fun tab(phone: Phone, meta: Int) {
        phone.key(KeyEvent.KEYCODE_TAB, meta)
        if (phone.focused?.id == R.id.scroll) phone.key(KeyEvent.KEYCODE_TAB, meta)
    }

    /** Where the focus goes in as many presses as there are stops; then it must be where it began. */
    private fun round(phone: Phone, where: String, stops: Int, meta: Int): List<View> {
        if (meta == 0) phone.focused?.clearFocus() // which brings it back to the first
        if (phone.focused == null || phone.focused?.id == R.id.scroll) tab(phone, meta)
        val first = phone.focused
        val passed = List(stops) {
            val now = checkNotNull(phone.focused) { "$where: nothing has the focus" }
            assertTrue("$where «${now.called}» is in sight", now.getGlobalVisibleRect(Rect()))
            tab(phone, meta)
            now
        }
        assertEquals("$where comes around", first, phone.focused)
        return passed
    }

    @Test
    fun `a screen that comes up has its top in sight and the keyboard there`() {
        val phone = Phone()
        phone.tabTo("カードなしで調べる")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertEquals("もどる", phone.focused?.called)
        assertEquals(0, phone.views.first { it.id == R.id.scroll }.scrollY)
        phone.key(KeyEvent.KEYCODE_ESCAPE)
        phone.settle()
        assertTrue(phone.kigen.stack.single() is TapScreen)
        assertEquals("the way back ends where it began", "カードなしで調べる", phone.focused?.called)
    }

    @Test
    fun `a list unfolds by Enter and folds by Space, and the keyboard stays on its heading`() {
        val phone = answered()
        phone.tabTo("確認していないことを開く")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertEquals("確認していないことを閉じる", phone.focused?.called)
        assertTrue(phone.says("電子証明書の発行者は、確認していません。"))
        phone.key(KeyEvent.KEYCODE_SPACE)
        phone.settle()
        assertEquals("確認していないことを開く", phone.focused?.called)
        assertFalse(phone.says("電子証明書の発行者は、確認していません。"))
    }

    private fun answered(): Phone = Phone().also { it.tap(FieldOfTag(demoCard("renewal-open")).tag()) }

    private fun guided(): Phone = answered().also {
        it.tabTo("何をすればいいか見る")
        it.key(KeyEvent.KEYCODE_ENTER)
        it.settle()
        assertTrue(it.kigen.stack.last() is InterviewScreen)
    }

    @Test
    fun `sections unfold, papers are ticked, and an assumption opens its question, by keys alone`() {
        val phone = guided()
        phone.tabTo("持ち物を開く")
        phone.key(KeyEvent.KEYCODE_SPACE)
        phone.settle()
        assertEquals("持ち物を閉じる", phone.focused?.called)
        phone.key(KeyEvent.KEYCODE_TAB)
        while (phone.focused !is CheckBox) phone.key(KeyEvent.KEYCODE_TAB)
        val paper = checkNotNull(phone.focused).called
        for (isTicked in listOf(true, false)) {
            phone.key(KeyEvent.KEYCODE_SPACE)
            phone.settle()
            assertEquals(paper, phone.focused?.called)
            assertEquals(isTicked, (phone.focused as CheckBox).isChecked)
        }
        phone.tabTo("前提を変える")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        val chip = "変える、行く人"
        phone.tabTo(chip)
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertTrue(phone.kigen.stack.last().model.state is InterviewState.Choosing)
        phone.key(KeyEvent.KEYCODE_BACK)
        phone.settle()
        assertEquals("前提を変える", phone.focused?.called)
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        val other = phone.tabTo(chip).let {
            phone.key(KeyEvent.KEYCODE_ENTER)
            phone.settle()
            phone.views.filterIsInstance<CompoundButton>().last { !it.isChecked }.called
        }
        phone.tabTo(other)
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertTrue(phone.kigen.stack.last().model.state is InterviewState.Guide)
        assertTrue(phone.words.toString(), phone.words.any { it.startsWith("「行く人: ") && it.endsWith("」に変えました。") })
    }

    @Test
    fun `a town is searched and chosen by keys alone`() {
        val phone = guided()
        phone.tabTo("前提を変える")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        phone.tabTo("変える、お住まい")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        (phone.tabTo("市区町村の名前か番号") as EditText).setText("川崎市")
        phone.tabTo("さがす")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertEquals("さがす", phone.focused?.called)
        phone.tabTo("神奈川県 川崎市")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertTrue(phone.words.toString(), phone.says("「お住まい:神奈川県川崎市」に変えました。"))
    }

    @Test
    fun `a password is shown and hidden by keys, and every way out of its screen is one of them`() {
        val phone = answered()
        phone.touch("日付(証明書2つ・カード)を開く")
        phone.tabTo("暗証番号で見る")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        val field = phone.tabTo("署名用の暗証番号(6〜16文字)") as EditText
        val hidden = field.transformationMethod
        phone.tabTo("表示する")
        phone.key(KeyEvent.KEYCODE_SPACE)
        assertTrue(field.transformationMethod !== hidden)
        phone.key(KeyEvent.KEYCODE_ENTER)
        assertEquals(hidden, field.transformationMethod)
        field.setText("ABC123")
        phone.tabTo("カードを当てる")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertTrue(phone.words.contains("はじめに読み取ったマイナンバーカードを、もう一度当ててください"))
        phone.key(KeyEvent.KEYCODE_ESCAPE)
        phone.settle()
        assertEquals("暗証番号で見る", phone.focused?.called)
    }

    @Test
    fun `settings are chosen by keys, and the keyboard stays on what was chosen`() {
        val phone = Phone()
        phone.tabTo("設定")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        for (size in listOf("いちばん大きい", "スマートフォンと同じ")) {
            val label = phone.views.filterIsInstance<CompoundButton>().map { it.plain }
            assertTrue("$label", size in label)
            phone.tabTo(size)
            phone.key(KeyEvent.KEYCODE_SPACE)
            phone.settle()
            assertEquals(size, phone.focused?.called)
            assertTrue((phone.focused as CompoundButton).isChecked)
        }
        phone.tabTo("共用の端末として使う")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertTrue(phone.kigen.settings.isShared)
        phone.tabTo("次の方(消します)")
        phone.key(KeyEvent.KEYCODE_ENTER)
        phone.settle()
        assertTrue(phone.kigen.stack.single() is TapScreen)
    }

    @Test
    fun `what has the focus is ringed in a colour that stands out, by day and by night, on every kind of control`() {
        for (mode in listOf("notnight", "night")) {
            RuntimeEnvironment.setQualifiers("+$mode")
            val seen = mutableSetOf<String>()
            everyPage(Language.JAPANESE) { name, phone ->
                for (view in phone.views.filter { it.isFocusable && (it.isClickable || it is EditText) }) {
                    val kind = view.javaClass.simpleName + (view.background != null) + (view.parent as View).javaClass
                    if (seen.add(kind)) assertRinged(phone, view, "$mode $name «${view.called}»")
                }
            }
            for (one in listOf("Button", "CheckBox", "RadioButton", "Switch", "EditText")) {
                assertTrue("$one in $seen", seen.any { it.startsWith(one) })
            }
        }
    }

    /** Compares the window with and without the focus: a ring's worth of pixels differ, by 3 : 1 or more (WCAG 2.4.13). */
    private fun assertRinged(phone: Phone, view: View, where: String) {
        val root = phone.activity.window.decorView
        phone.focused?.clearFocus()
        assertTrue(where, view.requestFocus())
        phone.settle()
        view.requestRectangleOnScreen(Rect(0, 0, view.width, view.height), true)
        phone.settle()
        (view as? TextView)?.isCursorVisible = false
        root.jumpDrawablesToCurrentState()
        val with = picture(root)
        val foreground = view.foreground
        view.foreground = null
        val without = picture(root)
        view.foreground = foreground
        val room = place(view).apply { inset(-8, -8) }
        var changed = 0
        for (x in maxOf(0, room.left) until minOf(root.width, room.right)) {
            for (y in maxOf(0, room.top) until minOf(root.height, room.bottom)) {
                val one = with.getPixel(x, y)
                val other = without.getPixel(x, y)
                if (one != other && contrast(one, other) >= 3.0) changed += 1
            }
        }
        // A line of 2 dp around the view, at two pixels a dp; a quarter less, for what the edge of a card or the window takes.
        val ring = 2 * (view.width + view.height) * 2 * 2 * 3 / 4
        assertTrue("$where: $changed of $ring", changed >= ring)
        assertNotNull(foreground)
    }

    private fun picture(root: View): Bitmap =
        Bitmap.createBitmap(root.width, root.height, Bitmap.Config.ARGB_8888).also { root.draw(Canvas(it)) }
}
