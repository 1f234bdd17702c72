package app.kigen.about

/**
 * What a licence says, and of which parts: res/raw/licences.txt, which tests/integration makes and holds to Cargo.lock.
 *
 * @property parts their names and versions
 * @property terms the licences' SPDX names
 */
data class Licence(val parts: String, val terms: String, val paragraphs: List<String>) {
    companion object {
        /** The blocks of the file, in its order: parts, terms, an empty line, the text, and a line that ends it. */
        fun all(file: String): List<Licence> = file.split("%%\n").filter { it.isNotBlank() }.map { block ->
            val (head, text) = block.split("\n\n", limit = 2)
            val (parts, terms) = head.lines()
            Licence(parts, terms, text.trim().split("\n\n"))
        }
    }
}
