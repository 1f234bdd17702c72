package app.kigen

import android.content.Context
import app.kigen.about.Choices
import app.kigen.core.Language
import java.util.Locale

/** What a person chose, the only thing that is ever stored. */
class Settings(context: Context) : Choices {
    private val stored = context.getSharedPreferences("settings", Context.MODE_PRIVATE)

    /** The language of every word; the phone's until one was chosen. */
    override var language: Language
        get() = Language.entries.find { it.name == stored.getString(LANGUAGE, null) } ?: ofPhone()
        set(value) = stored.edit().putString(LANGUAGE, value.name).apply()

    /** How much larger than the phone's own text size, 1.0 to 2.0. */
    override var textScale: Float
        get() = stored.getFloat(TEXT_SCALE, 1f)
        set(value) = stored.edit().putFloat(TEXT_SCALE, value).apply()

    /** Whether the phone ticks when a card is found, read or lost. */
    override var vibrates: Boolean
        get() = stored.getBoolean(VIBRATES, true)
        set(value) = stored.edit().putBoolean(VIBRATES, value).apply()

    /** Whether it is also heard; until that is chosen, on a phone that many use, where no one feels it on the table. */
    override var sounds: Boolean
        get() = stored.getBoolean(SOUNDS, isShared)
        set(value) = stored.edit().putBoolean(SOUNDS, value).apply()

    /** Whether many people use this phone: no password screen, and nothing stays for the next one. */
    override var isShared: Boolean
        get() = stored.getBoolean(SHARED, false)
        set(value) = stored.edit().putBoolean(SHARED, value).apply()

    /** Keeps language and text size as they are now for everyone who uses this phone. */
    fun keepForDesk() = stored.edit().putString(DESK_LANGUAGE, language.name)
        .putFloat(DESK_TEXT_SCALE, textScale).apply()

    /** Language and text size as they were kept for everyone; what one person chose for himself is gone. */
    fun restoreDesk() {
        Language.entries.find { it.name == stored.getString(DESK_LANGUAGE, null) }?.let { language = it }
        textScale = stored.getFloat(DESK_TEXT_SCALE, textScale)
    }

    private fun ofPhone(): Language =
        if (Locale.getDefault().language == Locale.JAPANESE.language) Language.JAPANESE else Language.ENGLISH

    private companion object {
        const val LANGUAGE = "language"
        const val TEXT_SCALE = "text-scale"
        const val SHARED = "shared"
        const val VIBRATES = "vibrates"
        const val SOUNDS = "sounds"
        const val DESK_LANGUAGE = "desk-language"
        const val DESK_TEXT_SCALE = "desk-text-scale"
    }
}
