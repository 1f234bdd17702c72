package app.kigen.look

import android.graphics.Typeface
import android.text.TextPaint
import app.kigen.Words
import app.kigen.core.Language
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

/** Where lines may end is the core's, and tested there; here it is measured. */
@RunWith(RobolectricTestRunner::class)
class JointsTest {
    private fun paint(size: Float, face: Typeface) = TextPaint().apply {
        textSize = size
        typeface = face
    }

    private fun shown(words: String, language: Language, paint: TextPaint, width: Int): String =
        Joints(Words(language)).join(words, paint, width)
            .replace('\u2060', '_').replace('\u200B', '|').replace('\u00A0', '~')

    /** Of the words, and of a comma behind Japanese. */
    private fun width(words: String, comma: String, paint: TextPaint): Int =
        Math.ceil((paint.measureText(words) + paint.measureText("字$comma") - paint.measureText("字")).toDouble()).toInt()

    @Test
    fun `what is as wide as the line with its comma is whole, and a pixel wider it is whole in its parts`() {
        val date = "2026年12月18日(金)まで"
        val day = "Fri, 18 December 2026"
        for (paint in listOf(paint(18f, Typeface.DEFAULT), paint(61f, Typeface.DEFAULT_BOLD))) {
            val wide = width(date, "、", paint)
            val whole = "2_0_2_6_年_1_2_月_1_8_日_(_金_)_ま_で"
            assertEquals(whole, shown(date, Language.JAPANESE, paint, wide))
            assertEquals(whole.replace("年_", "年|"), shown(date, Language.JAPANESE, paint, wide - 1))
            val long = width(day, ",", paint)
            assertEquals("F_r_i_,~1_8~D_e_c_e_m_b_e_r~2_0_2_6", shown(day, Language.ENGLISH, paint, long))
            assertEquals("Fri, 1_8~D_e_c_e_m_b_e_r~2_0_2_6", shown(day, Language.ENGLISH, paint, long - 1))
        }
    }

    @Test
    fun `a joint takes no room`() {
        for (paint in listOf(paint(18f, Typeface.DEFAULT), paint(61f, Typeface.DEFAULT_BOLD))) {
            for ((joined, plain) in listOf("0_2_8_-_6_3_2" to "028-632", "確_認_を_。" to "確認を。", "今|は" to "今は")) {
                val drawn = joined.replace('_', '\u2060').replace('|', '\u200B')
                assertEquals(joined, paint.measureText(plain), paint.measureText(drawn), 0f)
            }
        }
    }

    @Test
    fun `a letter of two units is one`() {
        val paint = paint(20f, Typeface.DEFAULT)
        assertEquals("𠮷あ_と_2_4_日", shown("𠮷あと24日", Language.JAPANESE, paint, 200))
    }
}
