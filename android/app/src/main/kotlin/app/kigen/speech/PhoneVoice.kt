package app.kigen.speech

import android.content.Context
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import java.util.Locale

/**
 * The phone's own voice, alone where one is on the phone itself: no sentence leaves it to be spoken.
 *
 * @param ready called on the main thread when it is known whether there is one
 */
class PhoneVoice(context: Context, private val ready: () -> Unit) : Voice {
    private val main = Handler(Looper.getMainLooper())
    private var isReady = false
    private val speech: TextToSpeech = TextToSpeech(context.applicationContext) { status ->
        main.post {
            isReady = status == TextToSpeech.SUCCESS
            ready()
        }
    }

    override var isSpeaking = false
        private set

    override var changed: (() -> Unit)? = null

    init {
        speech.setOnUtteranceProgressListener(
            object : UtteranceProgressListener() {
                override fun onStart(utteranceId: String) = Unit

                override fun onDone(utteranceId: String) = ended(utteranceId)

                @Deprecated("what replaces it calls it")
                override fun onError(utteranceId: String) = ended(utteranceId)
            },
        )
    }

    /** Takes the voice of a language. False where there is none that needs no network. */
    fun speaks(locale: Locale): Boolean = isReady &&
        speech.voices.orEmpty().filter { it.locale.language == locale.language && isHere(it) }
            .maxByOrNull { it.quality }
            ?.let { speech.setVoice(it) == TextToSpeech.SUCCESS } == true

    private fun isHere(voice: android.speech.tts.Voice): Boolean = !voice.isNetworkConnectionRequired &&
        TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in voice.features.orEmpty()

    override fun speak(sentences: List<String>) {
        val last = sentences.lastIndex
        sentences.forEachIndexed { at, sentence ->
            val queue = if (at == 0) TextToSpeech.QUEUE_FLUSH else TextToSpeech.QUEUE_ADD
            speech.speak(sentence, queue, null, if (at == last) LAST else "$at")
        }
        now(sentences.isNotEmpty())
    }

    override fun stop() {
        if (!isSpeaking) return
        speech.stop()
        now(false)
    }

    /** The app is left. */
    fun shutdown() = speech.shutdown()

    private fun ended(utterance: String) {
        if (utterance == LAST) main.post { now(false) }
    }

    private fun now(isSpeaking: Boolean) {
        this.isSpeaking = isSpeaking
        changed?.invoke()
    }

    private companion object {
        const val LAST = "last"
    }
}
