package app.kigen.look

import android.text.TextPaint
import app.kigen.Words
import app.kigen.core.comma
import app.kigen.core.withJoints

/** Measures a text as it is drawn, so that the core can join what no line ends inside of. */
internal class Joints(private val words: Words) {
    private val comma by lazy { comma(words.language) }

    /** The text with its joints, for a line of this [width] in pixels. */
    fun join(text: String, paint: TextPaint, width: Int): String {
        val widths = FloatArray(text.length)
        paint.getTextWidths(text, widths)
        val room = width.toFloat()
        return withJoints(text, widths.asList(), behindJapanese(paint), room, words.language)
    }

    /** A comma is drawn in the font of the letter before it, and wider in that of Japanese. */
    private fun behindJapanese(paint: TextPaint): Float = paint.measureText("字$comma") - paint.measureText("字")
}
