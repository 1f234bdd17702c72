package app.kigen.drawing

import android.graphics.Canvas
import android.graphics.DashPathEffect
import android.graphics.Paint
import android.graphics.Path
import app.kigen.R
import app.kigen.look.Look

/** Draws the things that the scenes are made of, in a scene's own units. */
class Pen(look: Look, val canvas: Canvas) {
    private val ink = look.color(R.color.page_text)
    private val dim = look.color(R.color.page_dim)
    private val blue = look.color(R.color.primary_background)
    private val tint = look.color(R.color.note_background)
    private val page = look.color(R.color.page_background)
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        strokeCap = Paint.Cap.ROUND
        strokeJoin = Paint.Join.ROUND
    }
    private val dashes = DashPathEffect(floatArrayOf(5f, 5f), 0f)

    /** A phone from behind, its camera at the corner. */
    fun phoneBack(left: Float, top: Float) {
        box(left, top, PHONE_WIDTH, PHONE_HEIGHT, 12f, page, ink)
        camera(left, top)
    }

    /** The camera of a phone from behind: what tells its back from its screen. */
    fun camera(left: Float, top: Float) {
        box(left + 7, top + 8, 26f, 32f, 8f, page, ink)
        disc(left + 15, top + 17, 5f, ink)
        disc(left + 15, top + 31, 5f, ink)
        disc(left + 26, top + 24, 2.5f, ink)
    }

    /** A phone from the front: its screen with two lines. */
    fun phoneFront(left: Float, top: Float) {
        box(left, top, PHONE_WIDTH, PHONE_HEIGHT, 12f, ink, ink)
        box(left + 6, top + 8, PHONE_WIDTH - 12, PHONE_HEIGHT - 16, 4f, page, ink)
        line(left + 16, top + 40, left + PHONE_WIDTH - 16, top + 40, blue, 5f)
        line(left + 16, top + 58, left + PHONE_WIDTH - 28, top + 58, blue, 5f)
    }

    /** The card's face. */
    fun card(left: Float, top: Float) {
        box(left, top, CARD_WIDTH, CARD_HEIGHT, 6f, tint, blue)
        box(left + 9, top + 18, 15f, 13f, 3f, blue, blue)
        line(left + 33, top + 19, left + 80, top + 19, blue)
        line(left + 33, top + 29, left + 66, top + 29, blue)
        line(left + 9, top + 45, left + 80, top + 45, blue)
    }

    /** Where the card could lie, too. */
    fun cardPlace(left: Float, top: Float) = dashed {
        canvas.drawRoundRect(left, top, left + CARD_WIDTH, top + CARD_HEIGHT, 6f, 6f, paint.drawing(blue, 2f))
    }

    /** Another card, or whatever only has an outline. */
    fun box(left: Float, top: Float, width: Float, height: Float, radius: Float) =
        box(left, top, width, height, radius, page, ink)

    /** An outline alone. */
    fun outline(left: Float, top: Float, width: Float, height: Float, radius: Float, stroke: Float = STROKE) =
        canvas.drawRoundRect(left, top, left + width, top + height, radius, radius, paint.drawing(ink, stroke))

    /** An outline of what is only meant: a hand. */
    fun hinted(path: Path) = dashed { canvas.drawPath(path, paint.drawing(dim, 2f)) }

    /** Waves at both sides of what is read. */
    fun waves(left: Float, right: Float, y: Float) {
        paint.drawing(blue, STROKE)
        for (radius in listOf(7f, 14f)) {
            canvas.drawArc(right - radius, y - radius, right + radius, y + radius, -50f, 100f, false, paint)
            canvas.drawArc(left - radius, y - radius, left + radius, y + radius, 130f, 100f, false, paint)
        }
    }

    /** An arrow from one point to another, straight up, down, left or right. */
    fun arrow(fromX: Float, fromY: Float, toX: Float, toY: Float) {
        line(fromX, fromY, toX, toY, blue, 4f)
        val along = if (toX != fromX) 0 else 1
        val back = if (toX + toY > fromX + fromY) -HEAD else HEAD
        for (side in listOf(-HEAD, HEAD)) {
            if (along == 0) line(toX + back, toY + side, toX, toY, blue, 4f)
            if (along == 1) line(toX + side, toY + back, toX, toY, blue, 4f)
        }
    }

    /** The plate of a table, in its own plane. */
    fun plate(left: Float, top: Float, width: Float, height: Float) = box(left, top, width, height, 4f, page, dim)

    fun line(fromX: Float, fromY: Float, toX: Float, toY: Float) = line(fromX, fromY, toX, toY, dim)

    private fun line(fromX: Float, fromY: Float, toX: Float, toY: Float, color: Int, stroke: Float = STROKE) =
        canvas.drawLine(fromX, fromY, toX, toY, paint.drawing(color, stroke))

    private fun disc(x: Float, y: Float, radius: Float, color: Int) {
        paint.style = Paint.Style.FILL
        paint.color = color
        canvas.drawCircle(x, y, radius, paint)
    }

    private fun box(left: Float, top: Float, width: Float, height: Float, radius: Float, inside: Int, border: Int) {
        paint.style = Paint.Style.FILL
        paint.color = inside
        canvas.drawRoundRect(left, top, left + width, top + height, radius, radius, paint)
        canvas.drawRoundRect(left, top, left + width, top + height, radius, radius, paint.drawing(border, STROKE))
    }

    private fun dashed(draw: () -> Unit) {
        paint.pathEffect = dashes
        draw()
        paint.pathEffect = null
    }

    private fun Paint.drawing(color: Int, stroke: Float): Paint = apply {
        style = Paint.Style.STROKE
        strokeWidth = stroke
        this.color = color
    }

    companion object {
        const val PHONE_WIDTH = 78f
        const val PHONE_HEIGHT = 160f

        /** The card is 85.6 mm wide and 54 mm high (ISO/IEC 7810 ID-1), a phone about 72 mm wide. */
        const val CARD_WIDTH = 92f
        const val CARD_HEIGHT = 58f
        private const val STROKE = 3f
        private const val HEAD = 7f
    }
}
