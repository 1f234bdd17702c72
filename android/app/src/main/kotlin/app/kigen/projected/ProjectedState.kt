package app.kigen.projected

import app.kigen.core.Answer
import app.kigen.core.Brief

/** Screen 2, larger. */
sealed interface ProjectedState {
    /** The words are being made. */
    data object Preparing : ProjectedState

    /** Answer and block; [ticked] are the papers in the bag, by their sentence in the guide. */
    data class Shown(val answer: Answer, val brief: Brief, val ticked: Set<String>) : ProjectedState
}
