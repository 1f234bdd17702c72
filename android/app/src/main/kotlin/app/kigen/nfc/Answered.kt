package app.kigen.nfc

/**
 * What Android's NFC answers, or `null` when its process is dead: it then throws `DeadObjectException` inside of a
 * `RuntimeException`, or `UnsupportedOperationException`, whatever is asked.
 */
inline fun <T> answered(ask: () -> T): T? = try {
    ask()
} catch (_: RuntimeException) {
    null
}
