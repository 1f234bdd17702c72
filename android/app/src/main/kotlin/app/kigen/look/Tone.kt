package app.kigen.look

import app.kigen.R

/** A colour role (screens.md, "Colours"), its name in the core and its sign: colour is never alone. */
enum class Tone(val id: String, val text: Int, val background: Int, val icon: Int) {
    FINE("fine", R.color.fine_text, R.color.fine_background, R.drawable.ic_fine),
    ACT("act", R.color.act_text, R.color.act_background, R.drawable.ic_act),
    ENDED("ended", R.color.ended_text, R.color.ended_background, R.drawable.ic_ended),
    NOTE("note", R.color.note_text, R.color.note_background, R.drawable.ic_note),
    ;

    companion object {
        /** The role of this name; information for one that is not known. */
        fun of(id: String): Tone = entries.find { it.id == id } ?: NOTE
    }
}
