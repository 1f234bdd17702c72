package app.kigen.projected

import android.widget.TextView
import app.kigen.Settings
import app.kigen.core.Language
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.support.place
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** «大きく映す». */
@RunWith(RobolectricTestRunner::class)
class ProjectedTest {
    private fun answered(qualifiers: String, scale: Float = 1f): Phone {
        RuntimeEnvironment.setQualifiers("ja-$qualifiers-xhdpi")
        RuntimeEnvironment.setFontScale(scale)
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
        return Phone().also { it.tap(FieldOfTag(demoCard("renewal-open")).tag()) }
    }

    private fun view(phone: Phone, words: String): TextView =
        phone.views.filterIsInstance<TextView>().first { it.plain == words }

    @Test
    fun `from 840 dp on band and rail stand beside the block, and larger`() {
        val phone = answered("w840dp-h600dp-land")
        val before = view(phone, "12月15日(火)まで").textSize
        phone.press(LARGE)
        val day = view(phone, "12月15日(火)まで")
        assertEquals(before * 1.2f, day.textSize, 1f)
        val bring = view(phone, "持ち物")
        assertTrue(place(day).right < place(bring).left)
        assertTrue(place(view(phone, "今日")).right < place(bring).left)
        phone.press("もどる")
        assertTrue(LARGE in phone.words)
    }

    @Test
    fun `on a narrower screen, and where text is large already, it is not offered`() {
        assertTrue(LARGE !in answered("w839dp-h600dp-land").words)
        assertTrue(LARGE !in answered("w840dp-h600dp-land", 1.5f).words)
    }

    private companion object {
        const val LARGE = "大きく映す"
    }
}
