package app.kigen.look

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.drawable.RippleDrawable
import android.view.ContextThemeWrapper
import android.view.View
import android.widget.Button
import android.widget.CompoundButton
import android.widget.TextView
import app.kigen.R
import app.kigen.Settings
import app.kigen.contrast
import app.kigen.core.Language
import app.kigen.core.Tone
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.support.everyPage
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** What is seen without colour, reached by ear and left in peace. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja-w360dp-h720dp-xhdpi")
class ReachTest {
    @Before
    fun japanese() {
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
    }

    @Test
    fun `borders stand out from the page by 3 to 1, by day and by night`() {
        for (mode in listOf("notnight", "night")) {
            RuntimeEnvironment.setQualifiers("+$mode")
            val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
            val borders = listOf(R.color.page_line, R.color.primary_background, R.color.desk_text) +
                Tone.entries.map { it.text }
            for (border in borders) {
                val contrast = contrast(context.getColor(border), context.getColor(R.color.page_background))
                assertTrue("$mode ${context.resources.getResourceEntryName(border)} $contrast", contrast >= 3)
            }
            val rest = context.getColor(R.color.ring_rest)
            val page = contrast(rest, context.getColor(R.color.page_background))
            assertTrue("$mode ring_rest $page", page >= 3)
            val done = contrast(rest, context.getColor(R.color.primary_background))
            assertTrue("$mode ring_rest beside what is done $done", done >= 2)
            for (tone in Tone.entries) {
                val contrast = contrast(context.getColor(tone.text), context.getColor(tone.background))
                assertTrue("$mode $tone $contrast", contrast >= 3)
            }
            val strip = contrast(context.getColor(R.color.desk_text), context.getColor(R.color.desk_background))
            assertTrue("$mode $strip", strip >= 4.5)
        }
    }

    @Test
    fun `what is fine, due and ended is told apart by the form of its sign and the thickness of its border`() {
        val signs = Tone.entries.associateWith { form(it.icon) }
        for (one in Tone.entries) {
            for (other in Tone.entries.filter { it > one }) {
                val differ = signs.getValue(one).zip(signs.getValue(other)).count { (a, b) -> a != b }
                assertTrue("$one $other $differ", differ > SIZE * SIZE / 50)
            }
        }
        assertEquals(listOf(2, 3, 4), listOf(Tone.FINE, Tone.ACT, Tone.ENDED).map { it.border })
    }

    private fun form(icon: Int): List<Boolean> {
        val bitmap = Bitmap.createBitmap(SIZE, SIZE, Bitmap.Config.ARGB_8888)
        val drawable = checkNotNull(RuntimeEnvironment.getApplication().getDrawable(icon))
        drawable.setBounds(0, 0, SIZE, SIZE)
        drawable.draw(Canvas(bitmap))
        return (0 until SIZE * SIZE).map { bitmap.getPixel(it % SIZE, it / SIZE) ushr 24 > 127 }
    }

    @Test
    fun `every link is underlined, and nothing else is`() {
        var links = 0
        everyPage(Language.JAPANESE) { where, phone ->
            for (button in phone.buttons.filter { it.background is RippleDrawable && it !is CompoundButton }) {
                val isLink = hasNoGround(button) && button.plain.none { it in "＋－ⓘ" || it == '✓' }
                val isUnderlined = button.paintFlags and Paint.UNDERLINE_TEXT_FLAG != 0
                if (isLink) links += 1
                assertEquals("$where «${button.plain}»", isLink, isUnderlined)
            }
        }
        assertTrue("$links", links > 100)
    }

    /** Only the mask of the ripple. */
    private fun hasNoGround(button: Button): Boolean = (button.background as RippleDrawable).let { ripple ->
        (0 until ripple.numberOfLayers).all { ripple.getId(it) == android.R.id.mask }
    }

    @Test
    fun `the button comes right after what leads, for the ear, on screens 2 and 3`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("both-locked")).tag())
        fun follows(button: String, lead: (View) -> Boolean) {
            val primary = phone.buttons.single { it.plain == button }
            assertEquals(R.id.lead, primary.accessibilityTraversalAfter)
            val leads = phone.views.filter { it.id == R.id.lead }
            assertEquals(1, leads.size)
            assertTrue(lead(leads.single()))
        }
        follows("何をすればいいか見る") { view -> view.all().any { (it as? Button) == null } && "ロック" in words(view) }
        phone.press("何をすればいいか見る")
        follows("この案内を送る") { "持ち物" in words(it) }
    }

    private fun words(view: View): String = view.all().filterIsInstance<TextView>().joinToString(" ") { it.plain }

    @Test
    fun `what a line rests on is an action of the line, and one stop for its section`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.press("何をすればいいか見る")
        val careful = sources(phone).size
        phone.touch("持ち物を開く")
        assertEquals(careful + 1, sources(phone).size)
        val lines = phone.views.filter { line -> basis(line) != null }
        assertTrue("${lines.size}", lines.size > 3)
        val before = phone.words.size
        val line = lines.last()
        val action = checkNotNull(basis(line))
        assertEquals("出典を見る", action.label)
        line.performAccessibilityAction(action.id, null)
        phone.settle()
        assertTrue(phone.words.size > before)
        assertEquals("出典を閉じる", phone.views.mapNotNull(::basis).last().label)
    }

    private fun sources(phone: Phone) = phone.buttons.filter { it.plain == "出典を見る" }

    private fun basis(line: View) =
        line.createAccessibilityNodeInfo().actionList.singleOrNull { it.id == R.id.action_basis }

    private companion object {
        const val SIZE = 96
    }
}
