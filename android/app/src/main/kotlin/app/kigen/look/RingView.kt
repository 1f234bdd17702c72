package app.kigen.look

import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.RectF
import android.view.Gravity
import android.view.View
import android.widget.FrameLayout
import app.kigen.R

/**
 * The progress of a reading: a ring with one segment per step, and in it what to do meanwhile. The steps are counted for the
 * ear alone.
 */
fun Look.ring(step: Int, of: Int, words: String): View = FrameLayout(context).apply {
    val room = minOf(context.resources.displayMetrics.widthPixels - 2 * dp(MARGIN), Math.round(dp(RING) * growth))
    val said = live(middle(heading(words, if (scale >= Look.STACKED) Look.BODY else Look.LARGE)))
    addView(RingView(this@ring, step, of), FrameLayout.LayoutParams(room, room, Gravity.CENTER_HORIZONTAL))
    addView(said, FrameLayout.LayoutParams(room * 5 / 8, FrameLayout.LayoutParams.WRAP_CONTENT, Gravity.CENTER))
}

/** In dp, at the ordinary text size. */
private const val RING = 220

/** The ring itself: what is still to come is thinner, so that it is told apart without colour. */
class RingView(private val look: Look, private val step: Int, private val of: Int) : View(look.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    override fun onDraw(canvas: Canvas) {
        val stroke = look.dp(18).toFloat()
        val bounds = RectF(stroke, stroke, width - stroke, height - stroke)
        paint.style = Paint.Style.STROKE
        val share = 360f / of
        for (at in 0 until of) {
            paint.strokeWidth = if (at < step) stroke else stroke / 3
            paint.color = look.color(if (at < step) R.color.primary_background else R.color.ring_rest)
            canvas.drawArc(bounds, -90 + at * share + GAP / 2, share - GAP, false, paint)
        }
    }

    private companion object {
        /** Degrees between two segments. */
        const val GAP = 6f
    }
}
