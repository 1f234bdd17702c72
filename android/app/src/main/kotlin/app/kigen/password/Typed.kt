package app.kigen.password

/** A character as the card has it: letters as capitals, and full-width ones as narrow ones. */
fun asOnCard(typed: Char): Char {
    val narrow = if (typed in '！'..'～') typed - ('！' - '!') else typed
    return if (narrow in 'a'..'z') narrow - ('a' - 'A') else narrow
}

/** The bytes of a password, without a `String`; what no password has becomes a byte that the core refuses. */
fun bytesOf(typed: CharSequence): ByteArray = ByteArray(typed.length) { at ->
    val char = asOnCard(typed[at])
    if (char in ' '..'~') char.code.toByte() else 0
}
