package app.kigen.about

import app.kigen.Model
import app.kigen.Threads
import app.kigen.core.Language
import app.kigen.core.label
import app.kigen.core.sources

/**
 * What a person chooses, and what there is to know about the app. A choice holds from the next word on.
 *
 * @param keep keeps language and text size for everyone who uses a shared phone; what one person chooses is kept by nobody
 */
class AboutModel(private val threads: Threads, private val choices: Choices, private val keep: () -> Unit = {}) :
    Model<AboutState>(settings(choices)) {
    /** The first word of a language makes all of its texts: that is the worker's. */
    fun speak(language: Language) = threads.worker.execute {
        label("screen-settings-title", language)
        threads.main.execute { chooseForAll { choices.language = language } }
    }

    /** @param scale 1.0 to 2.0 */
    fun size(scale: Float) = chooseForAll { choices.textScale = scale.coerceIn(1f, 2f) }

    fun vibrate(vibrates: Boolean) = choose { choices.vibrates = vibrates }

    fun sound(sounds: Boolean) = choose { choices.sounds = sounds }

    fun share(isShared: Boolean) = chooseForAll { choices.isShared = isShared }

    /** Shows the sources. */
    fun showSources() {
        state = AboutState.Sources(emptyList())
        threads.worker.execute {
            val found = sources(choices.language)
            threads.main.execute { if (state is AboutState.Sources) state = AboutState.Sources(found) }
        }
    }

    /** Shows the licences. [file] is read and parsed off the main thread. */
    fun showLicences(file: () -> String) {
        state = AboutState.Licences()
        threads.worker.execute {
            val all = Licence.all(file())
            threads.main.execute { if (state is AboutState.Licences) state = AboutState.Licences(all) }
        }
    }

    /** Opens the text of a licence, or closes it. */
    fun open(licence: Licence) {
        val shown = state as? AboutState.Licences ?: return
        state = shown.copy(open = licence.takeIf { it != shown.open })
    }

    /** Back to the choices. False when they are what is shown. */
    fun close(): Boolean {
        if (state is AboutState.Settings) return false
        state = settings(choices)
        return true
    }

    private fun chooseForAll(act: () -> Unit) = choose {
        act()
        if (choices.isShared) keep()
    }

    private fun choose(act: () -> Unit) {
        act()
        state = settings(choices)
    }

    companion object {
        /** The text sizes that are offered. */
        val SCALES = listOf(1f, 1.25f, 1.5f, 2f)

        private fun settings(choices: Choices) =
            with(choices) { AboutState.Settings(language, textScale, vibrates, sounds, isShared) }
    }
}
