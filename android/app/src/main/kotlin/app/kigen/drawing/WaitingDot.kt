package app.kigen.drawing

import android.graphics.Canvas
import android.graphics.Paint
import android.widget.LinearLayout
import app.kigen.R
import app.kigen.look.Look
import kotlin.math.PI
import kotlin.math.cos

/** A dot with a ring that beats: the phone listens. The words beside it say so. */
class WaitingDot(private val look: Look) : MovingView(look, ROUND_MS) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private var beat = 1f

    init {
        val size = Math.round(look.dp(SIZE) * look.growth)
        layoutParams = LinearLayout.LayoutParams(size, size).apply { marginEnd = look.dp(10) }
    }

    override fun show(time: Float) {
        beat = (1 + cos(2 * PI * time).toFloat()) / 2
    }

    override fun onDraw(canvas: Canvas) {
        val half = width / 2f
        paint.color = look.color(R.color.primary_background)
        paint.style = Paint.Style.FILL
        canvas.drawCircle(half, half, half * 0.5f, paint)
        paint.style = Paint.Style.STROKE
        paint.strokeWidth = look.dp(2).toFloat()
        canvas.drawCircle(half, half, half * (0.6f + 0.28f * beat), paint)
    }

    private companion object {
        const val SIZE = 26
        const val ROUND_MS = 2_000L
    }
}
