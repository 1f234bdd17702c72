package app.kigen.about

import app.kigen.core.Language

/** What a person can choose. Nothing else is ever stored. */
interface Choices {
    /** The language of every word. */
    var language: Language

    /** How much larger than the phone's own text size, 1.0 to 2.0. */
    var textScale: Float

    /** Whether the phone ticks when a card is found, read or lost. */
    var vibrates: Boolean

    /** Whether that is also heard. */
    var sounds: Boolean

    /** Whether many people use this phone, as at a municipal desk. */
    var isShared: Boolean
}
