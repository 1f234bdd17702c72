package app.kigen.about

import app.kigen.core.Language
import app.kigen.core.SourceGroup

/** Screen 8, 設定・このアプリについて. */
sealed interface AboutState {
    /** What is chosen. */
    data class Settings(
        val language: Language,
        val textScale: Float,
        val vibrates: Boolean,
        val sounds: Boolean,
        val isShared: Boolean,
    ) : AboutState

    /** Every page that the guide rests on, with its age, the most binding first; empty while it is being made. */
    data class Sources(val groups: List<SourceGroup>) : AboutState

    /**
     * Under which terms the app and its parts are used.
     *
     * @property all empty while they are being read
     * @property open the one whose text is shown
     */
    data class Licences(val all: List<Licence> = emptyList(), val open: Licence? = null) : AboutState
}
