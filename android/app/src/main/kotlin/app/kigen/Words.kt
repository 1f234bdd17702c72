package app.kigen

import app.kigen.core.Failure
import app.kigen.core.FailureText
import app.kigen.core.LabelArgument
import app.kigen.core.Language
import app.kigen.core.failureText
import app.kigen.core.label
import app.kigen.core.labelWith
import java.util.Locale

/** Every word on a screen, from the core. */
class Words(val language: Language) {
    /** A label by its id. */
    operator fun get(id: String): String = label(id, language)

    /** A label with values in it. */
    fun with(id: String, vararg values: Pair<String, Any>): String =
        labelWith(id, values.map { (name, value) -> LabelArgument(name, value.toString()) }, language)

    /** What is said of a failure, and its buttons. */
    fun of(failure: Failure): FailureText = failureText(failure, ANDROID, language)

    /** The language for fonts and for the screen reader: plain Japanese has no locale. */
    val locale: Locale
        get() =
            when (language) {
                Language.JAPANESE, Language.PLAIN_JAPANESE -> Locale.JAPAN
                Language.ENGLISH -> Locale.ENGLISH
            }
}
