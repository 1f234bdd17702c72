package app.kigen.pictures

import app.kigen.speech.Voice

/** A voice that nobody hears. */
object Silent : Voice {
    override val isSpeaking = false
    override var changed: (() -> Unit)? = null

    override fun speak(sentences: List<String>) = Unit

    override fun stop() = Unit
}
