package app.kigen.look

import android.graphics.Bitmap
import android.graphics.Canvas
import android.view.View
import android.widget.CompoundButton
import app.kigen.Words
import app.kigen.core.Language
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

@RunWith(RobolectricTestRunner::class)
class InputsTest {
    private fun look(scale: Float) = Look(RuntimeEnvironment.getApplication(), Words(Language.JAPANESE), scale)

    private fun drawn(view: CompoundButton): Bitmap {
        val unbounded = View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED)
        view.measure(unbounded, unbounded)
        view.layout(0, 0, view.measuredWidth, view.measuredHeight)
        return Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888).also { view.draw(Canvas(it)) }
    }

    @Test
    fun `a circle and a box grow with their words`() {
        for (make in listOf<Look.() -> CompoundButton>({ radio("はい", true) {} }, { check("はい", true) {} })) {
            val (small, large) = listOf(1f, 2f).map { look(it).make() }
            assertEquals(2f, large.textSize / small.textSize, 0f)
            val (sign, grown) = listOf(small, large).map { checkNotNull(it.buttonDrawable).intrinsicWidth }
            assertEquals(sign * 2, grown)
            assertTrue("$sign", sign >= small.textSize)
        }
    }

    @Test
    fun `what is chosen is seen, at once and after a touch`() {
        for (make in listOf<Look.(Boolean) -> CompoundButton>({ radio("はい", it) {} }, { check("はい", it) {} })) {
            val (chosen, other, alike) = listOf(true, false, false).map { drawn(look(1f).make(it)) }
            assertTrue(other.sameAs(alike))
            assertFalse(chosen.sameAs(other))
            val touched = look(1f).make(false).apply { isChecked = true }
            touched.jumpDrawablesToCurrentState()
            assertTrue(drawn(touched).sameAs(chosen))
        }
    }
}
