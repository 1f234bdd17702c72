package app.kigen

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.EditText
import android.widget.TextView
import app.kigen.core.Language
import app.kigen.look.Column
import app.kigen.look.all
import app.kigen.support.Phone
import app.kigen.support.everyPage
import app.kigen.support.place
import app.kigen.support.plain
import app.kigen.support.save
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** Tablets, and phones that lie on their side. */
@RunWith(RobolectricTestRunner::class)
class WideScreensTest {
    private fun everyPage(qualifiers: String, check: (String, Phone) -> Unit) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        everyPage(Language.JAPANESE) { name, phone ->
            val page = name.substringBefore(" ")
            if (page in PICTURED) draw(phone, "${qualifiers.substringBefore("-")}-$page")
            check("$page $qualifiers", phone)
        }
    }

    @Test
    fun `on a tablet lines are as long as on a phone, in the middle, with larger margins`() {
        for (qualifiers in listOf("w600dp-h960dp-port-mdpi", "w840dp-h600dp-land-mdpi", "w1280dp-h800dp-land-mdpi")) {
            everyPage(qualifiers) { where, phone ->
                val root = phone.content
                for (view in phone.views.filter {
                    it is TextView && it.text.isNotEmpty() && it.plain !in ACROSS
                }) {
                    val place = place(view)
                    // Above two columns the title, a word and no line, has the room of both.
                    val isTitle = where.startsWith("2-projected") && (view as TextView).plain == "結果"
                    assertTrue("$where «${(view as TextView).text}» $place", isTitle || view.width <= 560)
                    val edge = minOf(place.left, root.width - place.right)
                    // A link's own column may not be filled; nothing is nearer to an edge than the margin.
                    assertTrue("$where «${view.text}» $place", edge >= MARGIN)
                }
                for (column in phone.views.filterIsInstance<Column>()) {
                    val place = place(column)
                    assertEquals(where, place.left.toFloat(), (root.width - place.right).toFloat(), 1f)
                }
            }
        }
    }

    @Test
    fun `on a phone that lies on its side the first button is in sight, and half of the screen is the page`() {
        everyPage("w720dp-h360dp-land-mdpi") { where, phone ->
            val scroll = phone.views.first { it.id == R.id.scroll }
            assertTrue("$where ${scroll.height}", scroll.height >= 180)
            val page = scroll.parent as ViewGroup
            val pinned = page.all().filter { it.isShown && (it is Button || it is EditText) }
                .filter { button ->
                    generateSequence(button.parent as? View) { it.parent as? View }.none { it === scroll }
                }
            for (button in pinned) {
                assertTrue("$where ${place(button)}", place(button).bottom <= phone.activity.window.decorView.height)
            }
            val own = pinned.count { (it as? Button)?.plain != "次の方(消します)" }
            assertTrue(where, own <= 1)
            if (where.startsWith("2-renewal-open ") || where.startsWith("1-failed")) assertEquals(where, 1, own)
        }
    }

    private fun draw(phone: Phone, name: String) {
        val root = phone.activity.window.decorView
        val bitmap = Bitmap.createBitmap(root.width, root.height, Bitmap.Config.ARGB_8888)
        root.draw(Canvas(bitmap))
        save(bitmap, "wide/$name")
    }

    private companion object {
        const val MARGIN = 32

        /** What is as wide as the screen: a tint tells it from the page. */
        val ACROSS = setOf("デモ — 本物のカードではありません", "次の方(消します)", "✓ 消しました")
        val PICTURED = setOf("1-waiting", "2-renewal-open", "3-guide")
    }
}
