package app.kigen.sound

import android.media.AudioAttributes
import android.media.AudioFormat
import android.media.AudioTrack
import app.kigen.Signal
import java.nio.ByteBuffer
import java.nio.ByteOrder

/** Plays [Tones]; a new one ends the one before. */
class Speaker {
    private var playing: AudioTrack? = null

    fun play(signal: Signal) {
        stop()
        val samples = bytes(Tones.samples(signal))
        val track = AudioTrack.Builder()
            .setAudioAttributes(ATTRIBUTES)
            .setAudioFormat(FORMAT)
            .setTransferMode(AudioTrack.MODE_STATIC)
            .setBufferSizeInBytes(samples.size)
            .build()
        track.write(samples, 0, samples.size)
        track.play()
        playing = track
    }

    private fun bytes(samples: List<Short>): ByteArray =
        ByteBuffer.allocate(samples.size * Short.SIZE_BYTES).order(ByteOrder.nativeOrder())
            .apply { samples.forEach { putShort(it) } }.array()

    fun stop() {
        playing?.release()
        playing = null
    }

    private companion object {
        /** As loud as the phone's touches: silent where the phone is. */
        val ATTRIBUTES: AudioAttributes = AudioAttributes.Builder()
            .setUsage(AudioAttributes.USAGE_ASSISTANCE_SONIFICATION)
            .setContentType(AudioAttributes.CONTENT_TYPE_SONIFICATION)
            .build()

        val FORMAT: AudioFormat = AudioFormat.Builder()
            .setSampleRate(Tones.RATE)
            .setEncoding(AudioFormat.ENCODING_PCM_16BIT)
            .setChannelMask(AudioFormat.CHANNEL_OUT_MONO)
            .build()
    }
}
