package app.kigen

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.drawable.AdaptiveIconDrawable
import android.graphics.drawable.Drawable
import android.os.Build
import app.kigen.support.save
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import kotlin.math.hypot

@RunWith(RobolectricTestRunner::class)
class AppIconTest {
    private val icon: AdaptiveIconDrawable
        get() {
            val context = RuntimeEnvironment.getApplication()
            assertEquals(R.mipmap.ic_launcher, context.applicationInfo.icon)
            return context.getDrawable(context.applicationInfo.icon) as AdaptiveIconDrawable
        }

    /** What is drawn above the ground; in one colour since API 33. */
    private fun layers(): Map<String, Drawable?> = mapOf("foreground" to icon.foreground) +
        if (Build.VERSION.SDK_INT >= 33) mapOf("monochrome" to icon.monochrome) else emptyMap()

    private fun drawn(drawable: Drawable): Bitmap = Bitmap.createBitmap(SIZE, SIZE, Bitmap.Config.ARGB_8888).also {
        drawable.setBounds(0, 0, SIZE, SIZE)
        drawable.draw(Canvas(it))
    }

    @Test
    fun `the app's own sign stays whole under every mask, and stands out from its ground`() {
        val ground = drawn(icon.background).getPixel(SIZE / 2, SIZE / 2)
        assertEquals(255, Color.alpha(ground))
        for ((name, layer) in layers()) {
            assertNotNull(name, layer)
            val sign = drawn(checkNotNull(layer))
            var drawnPixels = 0
            for (x in 0 until SIZE) {
                for (y in 0 until SIZE) {
                    if (Color.alpha(sign.getPixel(x, y)) == 0) continue
                    drawnPixels += 1
                    // A circle of 66 of the 108 dp is seen under every mask.
                    val far = hypot(x + 0.5 - SIZE / 2.0, y + 0.5 - SIZE / 2.0) * 108 / SIZE
                    assertTrue("$name $x $y $far", far <= 33)
                }
            }
            assertTrue("$name $drawnPixels", drawnPixels > SIZE * SIZE / 10)
        }
        val card = drawn(icon.foreground).getPixel(SIZE * 50 / 108, SIZE * 46 / 108)
        assertTrue(contrast(card, ground) >= 4.5)
        draw()
    }

    /** The icon as a circle, as it is, and in one colour: target/pictures/icon.png, to be looked at. */
    private fun draw() {
        val sheet = Bitmap.createBitmap(3 * SIZE, SIZE, Bitmap.Config.ARGB_8888)
        val canvas = Canvas(sheet).apply { drawColor(Color.LTGRAY) }
        canvas.drawBitmap(drawn(icon), 0f, 0f, null)
        canvas.drawBitmap(drawn(icon.background), SIZE.toFloat(), 0f, null)
        canvas.drawBitmap(drawn(icon.foreground), SIZE.toFloat(), 0f, null)
        layers()["monochrome"]?.let { canvas.drawBitmap(drawn(it), 2f * SIZE, 0f, null) }
        save(sheet, "icon")
    }

    private companion object {
        const val SIZE = 432
    }
}
