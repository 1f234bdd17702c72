package app.kigen.support

import java.io.File

/** The repository, for tests/vectors. */
val workspace = File(System.getProperty("kigen.workspace"))

/** Where pictures and lists go: never committed. */
val target = File(System.getProperty("kigen.target"))

/** One command and its answer, in hexadecimal; `..` in a command stands for a byte of a PIN. */
class Exchange(val command: String, val response: String)

/** A recorded contact: tests/vectors/apdu. */
fun transcript(card: String, flow: String): List<Exchange>? {
    val file = File(workspace, "tests/vectors/apdu/$card.$flow.jsonl")
    if (!file.exists()) return null
    return file.readLines().filter { it.isNotBlank() }.map { line ->
        val (command, response) = checkNotNull(LINE.find(line)) { "$file: $line" }.destructured
        Exchange(command, response)
    }
}

private val LINE = Regex(""""command":"([0-9A-F.]*)","response":"([0-9A-F]*)"""")

fun ByteArray.hex(): String = joinToString("") { "%02X".format(it) }

fun bytes(hex: String): ByteArray = hex.chunked(2).map { it.toInt(16).toByte() }.toByteArray()
