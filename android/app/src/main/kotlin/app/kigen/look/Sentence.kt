package app.kigen.look

/** With a capital at its beginning, where a language has any. */
fun String.sentence(): String = replaceFirstChar { it.uppercaseChar() }
