package app.kigen

import android.graphics.Color
import android.graphics.Rect
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.LayerDrawable
import android.view.View
import android.widget.EditText
import android.widget.TextView
import app.kigen.core.Language
import app.kigen.support.LARGEST_TEXT
import app.kigen.support.Phone
import app.kigen.support.everyPage
import app.kigen.support.pages
import app.kigen.support.place
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** Every screen in every state, measured in the real window. */
@RunWith(RobolectricTestRunner::class)
class LegibleTest {
    @Test
    fun `at the largest text on the narrowest phone no word is cut or covered, and every target is large`() {
        RuntimeEnvironment.setQualifiers("w320dp-h640dp-xhdpi")
        RuntimeEnvironment.setFontScale(LARGEST_TEXT)
        for (language in Language.entries) {
            everyPage(language) { where, phone ->
                val scroll = phone.views.first { it.id == R.id.scroll }
                val words = phone.views.filterIsInstance<TextView>().filter { it.text.isNotEmpty() || it is EditText }
                words.forEach { assertWhole("$where «${it.text}»", it) }
                for (view in phone.views.filter { it.isClickable || it is EditText }) {
                    assertTrue(
                        "$where ${view.javaClass.simpleName} ${view.height}",
                        view.height >= 48 * 2 && view.width >= 48 * 2,
                    )
                }
                val places = words.map { it to place(it) }
                for ((at, one) in places.withIndex()) {
                    for (other in places.drop(at + 1)) {
                        // What scrolls goes below what stays at the bottom: that covers nothing for good.
                        if (scrolls(one.first) != scrolls(other.first)) continue
                        val isCovered = Rect.intersects(one.second, other.second)
                        assertTrue(
                            "$where «${one.first.text}» ${one.second} and «${other.first.text}» ${other.second}",
                            !isCovered,
                        )
                    }
                }
                assertTrue("$where everything scrolls ${scroll.height}", scroll.height > least(phone, where) * 2)
            }
        }
    }

    /** The page's least height in dp: half of the screen, less where a practice's band and a shared phone's strip both stay. */
    private fun least(phone: Phone, where: String): Int = when {
        phone.views.any { it.id == R.id.desk_warning } -> 220

        // for twenty seconds; a touch takes it away
        "shared-demo" in where -> 256

        else -> 320
    }

    private fun scrolls(view: View) = generateSequence(view.parent as? View) { it.parent as? View }
        .any { it.id == R.id.scroll }

    private fun assertWhole(said: String, view: TextView) {
        assertTrue(said, "⟦" !in view.text)
        val place = place(view)
        assertTrue("$said $place", place.left >= 0 && place.right <= 640)
        val layout = view.layout ?: return
        val room = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
        for (line in 0 until layout.lineCount) {
            assertEquals(said, 0, layout.getEllipsisCount(line))
            val width = layout.getLineMax(line)
            if (view !is EditText) assertTrue("$said line $line: $width in $room", width <= room + 1)
        }
        assertTrue(said, layout.height <= view.height - view.compoundPaddingTop - view.compoundPaddingBottom + 1)
        assertTrue(said, view.textSize >= MIN_SP * 2 * minOf(LARGEST_TEXT, 1.5f) - 0.1f)
    }

    @Test
    fun `every word of every screen stands out from what is behind it, by day and by night`() {
        var pairs = 0
        for (mode in listOf("notnight", "night")) {
            RuntimeEnvironment.setQualifiers("w360dp-h720dp-$mode-xhdpi")
            for (language in listOf(Language.JAPANESE)) {
                everyPage(language) { where, phone ->
                    for (view in phone.views.filterIsInstance<TextView>().filter { it.text.isNotEmpty() }) {
                        val behind = checkNotNull(behind(view)) { "$where «${view.text}»" }
                        val contrast = contrast(view.currentTextColor, behind)
                        assertTrue("$mode $where «${view.text}» $contrast", contrast >= 4.5)
                        pairs += 1
                    }
                }
            }
        }
        assertTrue("$pairs", pairs > 1_000)
    }

    private companion object {
        /** Nothing is smaller; at 2.0 Android makes it at least half as large again. */
        const val MIN_SP = 16
    }

    /** The colour right behind a view: its own, or that of the nearest box around it. */
    private fun behind(view: View): Int? = generateSequence(view) { it.parent as? View }
        .firstNotNullOfOrNull { around -> around.background?.let(::fill) }

    private fun fill(drawable: Drawable): Int? = when (drawable) {
        is ColorDrawable -> drawable.color

        is GradientDrawable -> drawable.color?.defaultColor

        is LayerDrawable -> (0 until drawable.numberOfLayers).filter { drawable.getId(it) != android.R.id.mask }
            .firstNotNullOfOrNull { fill(drawable.getDrawable(it)) }

        else -> null
    }?.takeIf { Color.alpha(it) == 255 }

    @Test
    fun `the states that are measured are those of every screen`() {
        val names = pages(Language.JAPANESE).map { it.name.substringBefore("-") }.groupingBy { it }.eachCount()
        assertEquals(setOf("1", "2", "3", "4", "5", "6", "7", "8"), names.keys)
        assertTrue("$names", names.values.sum() >= 60)
    }
}
