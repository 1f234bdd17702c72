package app.kigen.sound

import app.kigen.Signal
import kotlin.math.PI
import kotlin.math.sin

/** The sounds of the app, made here: no file, and never the system's sound of an error. */
object Tones {
    /** Samples in a second, one channel. */
    const val RATE = 44_100

    /** What is played, 16 bits a sample: each tone begins and ends in silence, so that nothing clicks. */
    fun samples(signal: Signal): List<Short> = tones(signal).flatMap(::tone)

    private fun tones(signal: Signal): List<Tone> = when (signal) {
        Signal.FOUND -> listOf(Tone(660, 140))
        Signal.DONE -> listOf(Tone(660, 140), Tone(880, 220))
        Signal.LOST -> listOf(Tone(220, 450))
    }

    private fun tone(tone: Tone): List<Short> {
        val length = RATE * tone.millis / 1000
        return List(length) { at ->
            val swell = sin(PI * at / length)
            val wave = sin(2 * PI * tone.hertz * at / RATE)
            (LOUDNESS * swell * wave * Short.MAX_VALUE).toInt().toShort()
        }
    }

    private class Tone(val hertz: Int, val millis: Int)

    /** Of the loudest that there is: the phone's own volume does the rest. */
    private const val LOUDNESS = 0.3
}
