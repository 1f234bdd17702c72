package app.kigen.password

/**
 * What was typed in UTF-8, without a `String`: a copy that its taker overwrites.
 *
 * Android's own encoder keeps a copy of what it reads. Half a character becomes bytes that the core refuses.
 */
fun utf8(typed: CharSequence): ByteArray {
    val bytes = ByteArray(typed.sumOf { lengthOf(it.code) })
    var at = 0
    for (char in typed) {
        val code = char.code
        when (lengthOf(code)) {
            1 -> bytes[at++] = code.toByte()

            2 -> {
                bytes[at++] = (0xC0 or (code shr 6)).toByte()
                bytes[at++] = (0x80 or (code and 0x3F)).toByte()
            }

            else -> {
                bytes[at++] = (0xE0 or (code shr 12)).toByte()
                bytes[at++] = (0x80 or (code shr 6 and 0x3F)).toByte()
                bytes[at++] = (0x80 or (code and 0x3F)).toByte()
            }
        }
    }
    return bytes
}

private fun lengthOf(code: Int): Int = when {
    code < 0x80 -> 1
    code < 0x800 -> 2
    else -> 3
}
