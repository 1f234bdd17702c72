package app.kigen.look

import app.kigen.R
import app.kigen.core.Tone

/** The colour of a role's words and lines (screens.md, "Colours"). */
val Tone.text: Int
    get() = when (this) {
        Tone.FINE -> R.color.fine_text
        Tone.ACT -> R.color.act_text
        Tone.ENDED -> R.color.ended_text
        Tone.NOTE -> R.color.note_text
    }

/** What a role's words stand on. */
val Tone.background: Int
    get() = when (this) {
        Tone.FINE -> R.color.fine_background
        Tone.ACT -> R.color.act_background
        Tone.ENDED -> R.color.ended_background
        Tone.NOTE -> R.color.note_background
    }

/** How thick the border of a role's box is, in dp, the thicker the more urgent: in grey all have the same tint. */
val Tone.border: Int
    get() = when (this) {
        Tone.FINE, Tone.NOTE -> 2
        Tone.ACT -> 3
        Tone.ENDED -> 4
    }

/** A role's sign: colour is never alone. */
val Tone.icon: Int
    get() = when (this) {
        Tone.FINE -> R.drawable.ic_fine
        Tone.ACT -> R.drawable.ic_act
        Tone.ENDED -> R.drawable.ic_ended
        Tone.NOTE -> R.drawable.ic_note
    }
