package app.kigen.speech

import android.view.View
import app.kigen.look.Look
import app.kigen.look.secondary

/** «読み上げる», and while it does the way to stop; `null` where the phone has no voice. */
fun Look.aloud(voice: Voice?, sentences: List<String>): View? {
    if (voice == null) return null
    val label = { words[if (voice.isSpeaking) "screen-aloud-stop" else "screen-aloud"] }
    val button = secondary(label()) { if (voice.isSpeaking) voice.stop() else voice.speak(sentences) }
    voice.changed = { write(button, label()) }
    return button
}
