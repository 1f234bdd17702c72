package app.kigen.tap

import android.view.View
import app.kigen.about.AboutModel
import app.kigen.about.Choices
import app.kigen.about.label
import app.kigen.core.Language
import app.kigen.look.Flow
import app.kigen.look.Look
import app.kigen.look.small
import java.util.Locale

/**
 * Text size and language on screen 1 itself, each in its own script: whoever cannot read «設定» opens it for neither.
 *
 * @param about changes them, as screen 8 does
 */
class QuickChoices(private val choices: Choices, private val about: AboutModel) {
    /** Whether many people use this phone: what leads elsewhere is then in the settings. */
    val isShared: Boolean
        get() = choices.isShared

    /** The next text size, and the languages that are not spoken now. */
    fun row(look: Look): View = Flow(look.context, look.dp(8)).apply {
        val isLargest = choices.textScale >= AboutModel.SCALES.last()
        addView(
            look.small(look.words[if (isLargest) "screen-tap-smaller" else "screen-tap-larger"]) {
                about.size(next())
            },
        )
        for (language in Language.entries - choices.language) {
            addView(
                look.small(look.words[label(language)]) { about.speak(language) }.apply {
                    textLocale =
                        locale(language)
                },
            )
        }
    }

    private fun next(): Float = AboutModel.SCALES.firstOrNull { it > choices.textScale } ?: AboutModel.SCALES.first()

    private fun locale(language: Language): Locale = if (language == Language.ENGLISH) Locale.ENGLISH else Locale.JAPAN
}
