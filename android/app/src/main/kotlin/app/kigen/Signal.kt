package app.kigen

/** What a person feels while holding a card: the eyes may be elsewhere. */
enum class Signal {
    /** A card was found: one short tick. */
    FOUND,

    /** It was read: two. */
    DONE,

    /** It was lost, or could not be read: one long. */
    LOST,
}
