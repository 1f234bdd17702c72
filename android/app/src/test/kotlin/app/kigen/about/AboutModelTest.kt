package app.kigen.about

import app.kigen.INLINE
import app.kigen.R
import app.kigen.core.Language
import app.kigen.core.Publisher
import app.kigen.core.sources
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

@RunWith(RobolectricTestRunner::class)
class AboutModelTest {
    private val choices = object : Choices {
        override var language = Language.JAPANESE
        override var textScale = 1f
        override var vibrates = true
        override var sounds = false
        override var isShared = false
    }
    private val kept = mutableListOf<Pair<Language, Float>>()
    private val model = AboutModel(INLINE, choices) { kept += choices.language to choices.textScale }
    private val heard = mutableListOf<AboutState>()

    init {
        model.listener = { heard += it }
    }

    @Test
    fun `a choice is stored, shown and told at once`() {
        model.speak(Language.PLAIN_JAPANESE)
        model.size(1.5f)
        model.vibrate(false)
        model.sound(true)
        model.share(true)
        val chosen = AboutState.Settings(
            Language.PLAIN_JAPANESE,
            1.5f,
            vibrates = false,
            sounds = true,
            isShared = true,
        )
        assertEquals(chosen, model.state)
        assertEquals(5, heard.size)
        model.size(9f)
        assertEquals(2f, choices.textScale)
    }

    @Test
    fun `what is chosen on a shared phone is everyone's, on a phone of one person it is that person's`() {
        model.size(1.5f)
        assertEquals(emptyList<Any>(), kept)
        model.share(true)
        model.speak(Language.ENGLISH)
        assertEquals(listOf(Language.JAPANESE to 1.5f, Language.ENGLISH to 1.5f), kept)
    }

    @Test
    fun `every source is shown with its age, law and ministries first, what is no public page last`() {
        model.showSources()
        val shown = (model.state as AboutState.Sources).groups
        assertEquals(sources(Language.JAPANESE), shown)
        assertEquals(Publisher.entries, shown.map { it.publisher })
        val all = shown.flatMap { it.sources }
        assertTrue(all.size > 80 && all.all { it.datesText.contains("年") })
        val other = shown.last()
        assertEquals("役所のページではないもの(${other.sources.size})", other.title)
        assertEquals(10, other.sources.size)
        assertTrue(other.sources.any { "itmedia" in it.address.orEmpty() })
        val official = shown.dropLast(1).flatMap { it.sources }
        assertTrue(official.none { source -> NO_OFFICE.any { it in source.address.orEmpty() } })
        assertTrue(model.close())
        assertFalse(model.close())
    }

    @Test
    fun `licences are a place of their own`() {
        model.showLicences { "a 1.0, b 2.0\nMIT\n\nOne.\n\nTwo.\n%%\nc 3.0\nBSD-3-Clause\n\nThree.\n%%\n" }
        val all = listOf(
            Licence("a 1.0, b 2.0", "MIT", listOf("One.", "Two.")),
            Licence("c 3.0", "BSD-3-Clause", listOf("Three.")),
        )
        assertEquals(AboutState.Licences(all), model.state)
        model.open(all[1])
        assertEquals(AboutState.Licences(all, all[1]), model.state)
        model.open(all[1])
        assertEquals(AboutState.Licences(all), model.state)
        assertTrue(model.close())
    }

    @Test
    fun `the app carries the licences of its parts`() {
        val resources = RuntimeEnvironment.getApplication().resources
        val file = resources.openRawResource(R.raw.licences).bufferedReader().use { it.readText() }
        val all = Licence.all(file)
        fun of(part: String) = all.single { part in it.parts }
        assertEquals("MPL-2.0", of("uniffi_core ").terms)
        val source = of("uniffi_core ").paragraphs.last()
        assertTrue(source, source.startsWith("Its source is at https://github.com/mozilla/uniffi-rs"))
        assertTrue(of("JNA ").paragraphs.first().startsWith("Apache License Version 2.0, January 2004"))
        assertTrue(all.all { it.parts.isNotEmpty() && it.terms.isNotEmpty() && it.paragraphs.all(String::isNotEmpty) })
    }

    private companion object {
        /** Sites of companies and citizens. */
        val NO_OFFICE = listOf("itmedia", "nukunukusas", "smil-en", "iam-jpki", "yuuwakushinpou", "rfc-editor")
    }
}
