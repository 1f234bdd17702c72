package app.kigen.pictures

import app.kigen.about.Choices
import app.kigen.core.Language

/** What a person chose, in memory. */
class Chosen(
    override var language: Language,
    override var textScale: Float = 1f,
    override var vibrates: Boolean = true,
    override var isShared: Boolean = false,
    override var sounds: Boolean = false,
) : Choices
