package app.kigen.pictures

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.DashPathEffect
import android.graphics.Paint
import android.graphics.Rect

/**
 * A picture as it was drawn, or a part of one that is long.
 *
 * @property seen how much of it is seen before anything is moved, in its pixels; `null` where that ends elsewhere
 */
class Drawn(val name: String, val bitmap: Bitmap, val seen: Int?)

/**
 * Lays pictures on sheets: from top to bottom, column after column; one that is longer than what is left of its column goes
 * on in the next. A dashed line shows how far a person sees without moving anything.
 *
 * @param width of a column, in pixels
 */
class Sheets(private val width: Int, private val columns: Int) {
    /** The sheets so far. */
    val all: List<Bitmap>
        get() = sheets

    private val sheets = mutableListOf<Bitmap>()
    private val paint = Paint(Paint.FILTER_BITMAP_FLAG or Paint.ANTI_ALIAS_FLAG).apply { textSize = CAPTION * 0.65f }
    private val dashes =
        Paint().apply {
            color = Color.RED
            style = Paint.Style.STROKE
            strokeWidth = 2f
            pathEffect = DashPathEffect(floatArrayOf(8f, 6f), 0f)
        }
    private var column = columns
    private var y = HEIGHT

    /** One more picture. */
    fun add(drawn: Drawn) {
        val scale = width.toFloat() / drawn.bitmap.width
        val whole = Math.round(drawn.bitmap.height * scale)
        if (HEIGHT - y < minOf(whole + CAPTION, HEIGHT)) turn()
        var from = 0
        while (from < whole) {
            if (from > 0) turn()
            val some = minOf(whole - from, HEIGHT - y - CAPTION)
            slice(drawn, from, some, scale)
            y += CAPTION + some + GAP
            from += some
        }
    }

    private fun slice(drawn: Drawn, from: Int, some: Int, scale: Float) {
        val canvas = Canvas(sheets.last())
        val left = column * (width + GAP)
        val name = if (from > 0) "… ${drawn.name}" else drawn.name
        canvas.drawText(name, left + 4f, y + CAPTION * 0.8f, paint)
        val top = y + CAPTION
        val cut = Rect(0, (from / scale).toInt(), drawn.bitmap.width, ((from + some) / scale).toInt())
        canvas.drawBitmap(drawn.bitmap, cut, Rect(left, top, left + width, top + some), paint)
        val seen = drawn.seen?.let { it * scale - from } ?: return
        if (seen > 0 && seen < some) {
            canvas.drawLine(left.toFloat(), top + seen, (left + width).toFloat(), top + seen, dashes)
        }
    }

    /** To the next column. */
    private fun turn() {
        y = 0
        column += 1
        if (column < columns) return
        column = 0
        val sheet = Bitmap.createBitmap(columns * (width + GAP), HEIGHT, Bitmap.Config.ARGB_8888)
        Canvas(sheet).drawColor(Color.GRAY)
        sheets += sheet
    }

    private companion object {
        const val HEIGHT = 1256
        const val GAP = 8
        const val CAPTION = 22
    }
}
