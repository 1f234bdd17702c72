package app.kigen.look

import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.RectF
import android.graphics.Typeface
import android.view.View
import app.kigen.R

/** The progress of a reading: a ring with one segment per step. Its words are in the view next to it. */
class RingView(private val look: Look, private val step: Int, private val of: Int) : View(look.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val size = minOf(look.dp(220), MeasureSpec.getSize(widthMeasureSpec))
        setMeasuredDimension(MeasureSpec.getSize(widthMeasureSpec), size)
    }

    override fun onDraw(canvas: Canvas) {
        val width = look.dp(18).toFloat()
        val size = height - 2 * width
        val left = (this.width - size) / 2
        val bounds = RectF(left, width, left + size, width + size)
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = width
        val share = 360f / of
        for (at in 0 until of) {
            paint.color = look.color(if (at < step) R.color.primary_background else R.color.ring_rest)
            canvas.drawArc(bounds, -90 + at * share + GAP / 2, share - GAP, false, paint)
        }
        paint.style = Paint.Style.FILL
        paint.color = look.color(R.color.page_text)
        paint.typeface = Typeface.DEFAULT_BOLD
        paint.textAlign = Paint.Align.CENTER
        paint.textSize = size / 4
        canvas.drawText("$step/$of", bounds.centerX(), bounds.centerY() - (paint.ascent() + paint.descent()) / 2, paint)
    }

    private companion object {
        /** Degrees between two segments. */
        const val GAP = 6f
    }
}
