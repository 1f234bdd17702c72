package app.kigen.look

import app.kigen.core.Language

/**
 * Joins what no line is to end inside of: a date with its particle, a time, a number with what it counts, a telephone
 * number, a word. What is too long for a line is joined in its parts, as large as fit.
 *
 * @param kept further words that stay whole
 */
class Joints(language: Language, kept: List<String>) {
    private val units: List<Regex> = when (language) {
        Language.JAPANESE -> DATES + COUNTS + words(kept) + ENDINGS
        Language.PLAIN_JAPANESE -> DATES + COUNTS + PHRASES + words(kept) + RUNS
        Language.ENGLISH -> ENGLISH + COUNTS + JAPANESE_NAMES + words(kept) + RUNS
    }

    private val comma = if (language == Language.ENGLISH) "," else "、"

    /** The same words with their joints; [hasRoom] tells whether letters, as they are drawn, have room in one line. */
    fun join(words: String, hasRoom: (String) -> Boolean): String {
        // No line begins with a comma: it has to fit too. Behind a day's weekday none comes.
        val fits = { one: String -> hasRoom(one + if (one.endsWith(')')) "" else comma) }
        return split(words, ADDRESS, { address(it, fits) }) { join(it, 0, fits) }.replace(BEFORE_BRACKET, "$0$ANYWHERE")
            .replace(LONE_PARTICLE, "$0$JOINER").replace(BEFORE_WORD, ANYWHERE)
    }

    private fun join(words: String, at: Int, fits: (String) -> Boolean): String {
        val unit = units.getOrNull(at) ?: return words
        return split(words, unit, { if (fits(it)) whole(it) else parted(it, at + 1, fits) }) { join(it, at + 1, fits) }
    }

    /** What is longer than a line may end one between its parts, whatever the system takes it for. */
    private fun parted(words: String, at: Int, fits: (String) -> Boolean): String =
        join(words, at, fits).replace(BETWEEN_PARTS, "$0$ANYWHERE")

    private fun split(words: String, unit: Regex, found: (String) -> String, other: (String) -> String): String {
        val made = StringBuilder()
        var end = 0
        for (match in unit.findAll(words)) {
            made.append(other(words.substring(end, match.range.first))).append(found(match.value))
            end = match.range.last + 1
        }
        return if (end == 0) other(words) else made.append(other(words.substring(end))).toString()
    }

    /** An address ends a line after its signs, and anywhere where a part is longer than any line. */
    private fun address(words: String, fits: (String) -> Boolean): String {
        val parts = ADDRESS_PART.findAll(words).map { it.value }.toList()
        val begin = parts.take(2).joinToString("")
        return (if (fits(begin)) listOf(begin) + parts.drop(2) else parts)
            .joinToString(ANYWHERE) { if (fits(it)) whole(it) else it.toList().joinToString(ANYWHERE) }
    }

    private fun whole(words: String): String = words.toList().joinToString(JOINER).replace("$JOINER $JOINER", NO_BREAK)

    private companion object {
        const val NO_BREAK = "\u00A0"
        const val ANYWHERE = "\u200B"
        const val JOINER = "\u2060"

        const val KATAKANA = "[\\p{IsKatakana}ー]"
        const val DAY = "\\d+月\\d+日(?:\\([日月火水木金土]\\))?"
        const val PARTICLE = "(?:まで|から)?(?:です|とは|に[はも]|[にはのをがも]|で(?!き))?"

        val ADDRESS = Regex("https?://[!-~]+")
        val ADDRESS_PART = Regex("https?://|[^/.?&=_-]+[/.?&=_-]*|[/.?&=_-]+")

        val DATES = listOf(
            "(?:\\d+年)?$DAY$PARTICLE",
            "$DAY$PARTICLE",
            DAY,
            "\\d+月\\d+日",
        ).map(::Regex)

        /** «028-632-2265», «8:30〜17:15», «2〜3か月前», «数字4けた», «あと 24日». */
        val COUNTS = listOf(
            "\\d+(?:-\\d+)+|(?:\\d+:\\d+(?:〜|から))?\\d+:\\d+(?:まで|から)?",
            "(?:数字 ?|あと ?)?(?:\\d+〜)?\\d+(?:か月|けた|文字|時間|[年月日回歳階時分枚円人つ])(?:前|後|間|目)?",
            "\\d+〜\\d+",
        ).map(::Regex)

        /** Between its spaces, with the bracket or the particle that belongs to it. */
        val PHRASES = listOf("[^\\s、。「」()・:]+[)」]+[^\\s、。「」()・:]+", "[^\\s、。「」()・:]+").map(::Regex)

        /** How sentences end. */
        val ENDINGS = listOf(
            "(?:ないで)?ください",
            "ください|ませんでした|(?:あり|い)?ません|あります|なります|できます|でした|ました|ています|ます|です",
        ).map { Regex("(?:$it)(?=が?[。、]|$)") }

        /** Between a letter that is joined to the one before it and one that is not. */
        val BETWEEN_PARTS =
            Regex("(?<=\\u2060[^\\u2060])(?=[\\p{L}\\d])|(?<=[\\p{L}\\d)」])(?=[\\p{L}\\d]\\u2060)")

        /** Letters of one script: what is left of a phrase or a name that is longer than a line. */
        val RUNS = listOf(Regex("$KATAKANA{2,}|\\p{IsHan}{2,}|\\p{IsHiragana}{2,}"))

        val ENGLISH = listOf(
            "\\p{Lu}\\p{Ll}{2}, \\d{1,2} \\p{Lu}\\p{Ll}{2,} \\d{4}",
            "\\d{1,2} \\p{Lu}\\p{Ll}{2,} \\d{4}",
            "\\d+:\\d+ to \\d+:\\d+(?: \\p{Ll}+)?",
            "\\d{1,2} \\p{Lu}\\p{Ll}{2,}|\\(\\p{Lu}\\p{Ll}+ \\d+\\)",
            "one \\p{Ll}+|\\d(?:[\\d:.,]*\\d)? \\p{Ll}+",
        ).map(::Regex)

        /** The names of papers, buttons and places, which are Japanese. */
        val JAPANESE_NAMES =
            listOf("「?[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{2,}」?", "$KATAKANA{2,}|\\p{IsHan}{2,}").map(::Regex)

        /** No line is a particle alone: what has no room behind its word goes with the next. */
        val LONE_PARTICLE = Regex("\\u200B[にはのをがも](?=\\p{IsHan})")

        /** A joined word begins a phrase, which the system sees no more; «お» and «ご» belong to it. */
        val BEFORE_WORD = Regex("(?<=[\\p{IsHiragana}&&[^おご]])(?=[\\p{IsHan}\\p{IsKatakana}]$JOINER)")

        /** Where the system ends no line, though the words in the bracket begin a phrase of their own. */
        val BEFORE_BRACKET = Regex("[0-9A-Za-z](?=\\(\\P{ASCII}|「)")

        /** A word that stays whole and a word in katakana, with what belongs to it where that has room. */
        fun words(kept: List<String>): List<Regex> {
            val any = kept.joinToString("|") { Regex.escape(it) }
            val katakana = "$KATAKANA+$PARTICLE"
            return listOf("(?:$any)$KATAKANA*$PARTICLE", katakana, any, katakana, "$KATAKANA{2,}").map(::Regex)
        }
    }
}
