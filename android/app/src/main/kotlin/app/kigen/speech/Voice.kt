package app.kigen.speech

/** Reads sentences aloud. */
interface Voice {
    /** Whether it does now. */
    val isSpeaking: Boolean

    /** Called on the main thread when that changes. */
    var changed: (() -> Unit)?

    /** Begins with the first sentence, whatever is being said. */
    fun speak(sentences: List<String>)

    fun stop()
}
