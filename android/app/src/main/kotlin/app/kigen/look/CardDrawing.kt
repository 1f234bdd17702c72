package app.kigen.look

import android.animation.ValueAnimator
import android.graphics.Canvas
import android.graphics.Paint
import android.view.View
import android.view.animation.AccelerateDecelerateInterpolator
import app.kigen.R

/**
 * A phone and a card that slides to where the phone reads.
 *
 * @param places where on the phone's back, 0 the top and 1 the bottom edge: one that is known, or those to try in turn
 * @param moves whether the card may slide; a still picture shows the first place
 */
class CardDrawing(private val look: Look, private val places: List<Float>, private val moves: Boolean) :
    View(look.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private var place = places.first()

    /** 0 away, 1 held to the phone. */
    private var held = 1f
    private var animator: ValueAnimator? = null

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) =
        setMeasuredDimension(MeasureSpec.getSize(widthMeasureSpec), look.dp(HEIGHT))

    override fun onAttachedToWindow() {
        super.onAttachedToWindow()
        if (!moves) return
        animator =
            ValueAnimator.ofFloat(0f, places.size.toFloat()).apply {
                duration = ONE_PLACE_MS * places.size
                repeatCount = ValueAnimator.INFINITE
                interpolator = null
                addUpdateListener { show(it.animatedValue as Float) }
                start()
            }
    }

    override fun onDetachedFromWindow() {
        animator?.cancel()
        animator = null
        super.onDetachedFromWindow()
    }

    private fun show(time: Float) {
        place = places[time.toInt().coerceAtMost(places.lastIndex)]
        held = AccelerateDecelerateInterpolator().getInterpolation(((time % 1f) * 2.5f).coerceAtMost(1f))
        invalidate()
    }

    override fun onDraw(canvas: Canvas) {
        val unit = height / 240f
        val stroke = 3 * unit
        val phoneWidth = 112 * unit
        val phoneHeight = 222 * unit
        val left = (width - phoneWidth) / 2
        val top = 9 * unit
        paint.strokeWidth = stroke
        box(canvas, left, top, phoneWidth, phoneHeight, 16 * unit, R.color.page_background, R.color.page_text)
        paint.style = Paint.Style.FILL
        paint.color = look.color(R.color.page_text)
        canvas.drawRoundRect(
            left + 12 * unit,
            top + 12 * unit,
            left + 40 * unit,
            top + 40 * unit,
            8 * unit,
            8 * unit,
            paint,
        )

        val cardWidth = 150 * unit
        val cardHeight = 94 * unit
        val restTop = top + (phoneHeight - cardHeight) * place
        val cardLeft = (width - cardWidth) / 2 + (1 - held) * 70 * unit
        val cardTop = restTop + (1 - held) * 30 * unit
        box(
            canvas,
            cardLeft,
            cardTop,
            cardWidth,
            cardHeight,
            10 * unit,
            R.color.note_background,
            R.color.primary_background,
        )
        paint.style = Paint.Style.FILL
        paint.color = look.color(R.color.primary_background)
        canvas.drawRoundRect(
            cardLeft + 16 * unit,
            cardTop + 28 * unit,
            cardLeft + 40 * unit,
            cardTop + 48 * unit,
            4 * unit,
            4 * unit,
            paint,
        )
        paint.style = Paint.Style.STROKE
        paint.strokeCap = Paint.Cap.ROUND
        canvas.drawLine(cardLeft + 56 * unit, cardTop + 30 * unit, cardLeft + 134 * unit, cardTop + 30 * unit, paint)
        canvas.drawLine(cardLeft + 56 * unit, cardTop + 46 * unit, cardLeft + 110 * unit, cardTop + 46 * unit, paint)
        canvas.drawLine(cardLeft + 16 * unit, cardTop + 72 * unit, cardLeft + 134 * unit, cardTop + 72 * unit, paint)
        if (held > 0.95f) waves(canvas, unit, width / 2f, (cardTop - 8 * unit).coerceAtLeast(34 * unit))
    }

    private fun box(
        canvas: Canvas,
        left: Float,
        top: Float,
        width: Float,
        height: Float,
        radius: Float,
        inside: Int,
        border: Int,
    ) {
        paint.style = Paint.Style.FILL
        paint.color = look.color(inside)
        canvas.drawRoundRect(left, top, left + width, top + height, radius, radius, paint)
        paint.style = Paint.Style.STROKE
        paint.color = look.color(border)
        canvas.drawRoundRect(left, top, left + width, top + height, radius, radius, paint)
    }

    private fun waves(canvas: Canvas, unit: Float, x: Float, y: Float) {
        paint.color = look.color(R.color.primary_background)
        for (ring in 1..2) {
            val radius = ring * 16 * unit
            canvas.drawArc(x - radius, y - radius, x + radius, y + radius, 225f, 90f, false, paint)
        }
    }

    private companion object {
        const val HEIGHT = 212
        const val ONE_PLACE_MS = 2_400L
    }
}
