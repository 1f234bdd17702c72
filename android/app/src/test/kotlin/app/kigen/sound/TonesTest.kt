package app.kigen.sound

import app.kigen.Settings
import app.kigen.Signal
import app.kigen.core.Language
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.demoCard
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.shadows.ShadowAudioTrack
import kotlin.math.abs

@RunWith(RobolectricTestRunner::class)
class TonesTest {
    private val played = mutableListOf<Int>()
    private val listener = ShadowAudioTrack.OnAudioDataWrittenListener { _, data, _ -> played += data.size }

    @After
    fun silence() = ShadowAudioTrack.removeAudioDataListener(listener)

    /** How often the wave crosses zero upwards in a second. */
    private fun hertz(samples: List<Short>): Double =
        samples.zipWithNext().count { (one, next) -> one <= 0 && next > 0 } * Tones.RATE.toDouble() / samples.size

    @Test
    fun `found and done rise, lost is low and long, and none is loud or clicks`() {
        val expected = mapOf(Signal.FOUND to 660.0, Signal.DONE to 794.0, Signal.LOST to 220.0)
        val lengths = Signal.entries.associateWith { Tones.samples(it).size * 1000 / Tones.RATE }
        assertEquals(mapOf(Signal.FOUND to 140, Signal.DONE to 360, Signal.LOST to 450), lengths)
        for (signal in Signal.entries) {
            val samples = Tones.samples(signal)
            assertEquals("$signal", expected.getValue(signal), hertz(samples), 8.0)
            assertTrue("$signal", samples.maxOf { abs(it.toInt()) } <= Short.MAX_VALUE * 0.3)
            assertTrue("$signal", abs(samples.first().toInt()) < 10 && abs(samples.last().toInt()) < 50)
            // A step is never higher than that of the wave itself.
            assertTrue("$signal", samples.zipWithNext().maxOf { (one, next) -> abs(next - one) } < 1_300)
        }
    }

    @Test
    fun `a card is heard where sounds are on, and on a shared phone until they are switched off`() {
        ShadowAudioTrack.addAudioDataListener(listener)
        val settings = Settings(RuntimeEnvironment.getApplication()).apply { language = Language.JAPANESE }
        val heard = { act: Settings.() -> Unit ->
            settings.act()
            played.clear()
            val phone = Phone()
            phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
            phone.controller.pause().stop().destroy()
            played.toList()
        }
        val both = listOf(Signal.FOUND, Signal.DONE).map { Tones.samples(it).size * Short.SIZE_BYTES }
        assertEquals(emptyList<Int>(), heard { isShared = false })
        assertEquals(both, heard { isShared = true })
        assertEquals(emptyList<Int>(), heard { sounds = false })
        assertEquals(
            both,
            heard {
                isShared = false
                sounds = true
            },
        )
    }
}
