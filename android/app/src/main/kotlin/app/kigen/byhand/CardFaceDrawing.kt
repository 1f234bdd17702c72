package app.kigen.byhand

import android.graphics.Canvas
import android.graphics.Paint
import android.view.View
import app.kigen.R
import app.kigen.look.Look

/** The card's face with the two places that show a date, numbered like the fields. Nothing of a real card is on it. */
class CardFaceDrawing(private val look: Look) : View(look.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private val digits = Paint(Paint.ANTI_ALIAS_FLAG).apply { isFakeBoldText = true }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = minOf(MeasureSpec.getSize(widthMeasureSpec), look.dp(WIDEST))
        setMeasuredDimension(width, (width / RATIO).toInt())
    }

    override fun onDraw(canvas: Canvas) {
        val unit = width / 856f // the card is 85.6 mm wide (ISO/IEC 7810 ID-1)
        paint.strokeWidth = 6 * unit
        paint.style = Paint.Style.FILL
        paint.color = look.color(R.color.note_background)
        canvas.drawRoundRect(3 * unit, 3 * unit, 853 * unit, height - 3 * unit, 32 * unit, 32 * unit, paint)
        paint.style = Paint.Style.STROKE
        paint.color = look.color(R.color.primary_background)
        canvas.drawRoundRect(3 * unit, 3 * unit, 853 * unit, height - 3 * unit, 32 * unit, 32 * unit, paint)
        // The photo, a name, an address.
        canvas.drawRoundRect(40 * unit, 150 * unit, 250 * unit, 420 * unit, 12 * unit, 12 * unit, paint)
        canvas.drawCircle(145 * unit, 240 * unit, 44 * unit, paint)
        canvas.drawArc(70 * unit, 310 * unit, 220 * unit, 500 * unit, 200f, 140f, false, paint)
        canvas.drawLine(40 * unit, 60 * unit, 420 * unit, 60 * unit, paint)
        canvas.drawLine(40 * unit, 105 * unit, 760 * unit, 105 * unit, paint)
        canvas.drawLine(300 * unit, 180 * unit, 560 * unit, 180 * unit, paint)
        place(canvas, unit, 250f, "1")
        place(canvas, unit, 350f, "2")
    }

    private fun place(canvas: Canvas, unit: Float, top: Float, number: String) {
        paint.style = Paint.Style.FILL
        paint.color = look.color(R.color.page_background)
        canvas.drawRoundRect(380 * unit, top * unit, 810 * unit, (top + 72) * unit, 10 * unit, 10 * unit, paint)
        paint.style = Paint.Style.STROKE
        paint.color = look.color(R.color.act_text)
        canvas.drawRoundRect(380 * unit, top * unit, 810 * unit, (top + 72) * unit, 10 * unit, 10 * unit, paint)
        paint.style = Paint.Style.FILL
        canvas.drawCircle(336 * unit, (top + 36) * unit, 34 * unit, paint)
        digits.color = look.color(R.color.act_background)
        digits.textSize = 46 * unit
        digits.textAlign = Paint.Align.CENTER
        canvas.drawText(number, 336 * unit, (top + 52) * unit, digits)
    }

    private companion object {
        const val WIDEST = 360
        const val RATIO = 85.6f / 53.98f
    }
}
