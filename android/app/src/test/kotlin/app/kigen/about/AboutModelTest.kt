package app.kigen.about

import app.kigen.HERE
import app.kigen.core.Language
import app.kigen.core.sources
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class AboutModelTest {
    private val choices = object : Choices {
        override var language = Language.JAPANESE
        override var textScale = 1f
        override var vibrates = true
        override var isShared = false
    }
    private val model = AboutModel(HERE, choices)
    private val heard = mutableListOf<AboutState>()

    init {
        model.listener = { heard += it }
    }

    @Test
    fun `a choice is stored, shown and told at once`() {
        model.speak(Language.PLAIN_JAPANESE)
        model.size(1.5f)
        model.vibrate(false)
        model.share(true)
        assertEquals(AboutState.Settings(Language.PLAIN_JAPANESE, 1.5f, false, true), model.state)
        assertEquals(4, heard.size)
        model.size(9f)
        assertEquals(2f, choices.textScale)
    }

    @Test
    fun `every source is shown with its age`() {
        model.showSources()
        val shown = (model.state as AboutState.Sources).sources
        assertEquals(sources(Language.JAPANESE), shown)
        assertTrue(shown.size > 10 && shown.all { it.datesText.contains("年") })
        assertTrue(model.close())
        assertFalse(model.close())
    }

    @Test
    fun `licences are a place of their own`() {
        model.showLicences()
        assertEquals(AboutState.Licences, model.state)
        assertTrue(model.close())
    }
}
