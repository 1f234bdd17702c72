package app.kigen.drawing

import android.annotation.SuppressLint
import android.graphics.Canvas
import android.graphics.Paint
import android.view.MotionEvent
import android.view.View
import android.widget.LinearLayout
import app.kigen.R
import app.kigen.look.Look
import kotlin.math.PI
import kotlin.math.cos

/** A dot with a ring that beats: the phone listens. The words beside it say so. */
class WaitingDot(private val look: Look) : View(look.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private var beat = 1f
    private val rounds = Rounds(this, ROUND_MS) { beat = (1 + cos(2 * PI * it).toFloat()) / 2 }

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
        val size = Math.round(look.dp(SIZE) * look.growth)
        layoutParams = LinearLayout.LayoutParams(size, size).apply { marginEnd = look.dp(10) }
    }

    override fun onAttachedToWindow() {
        super.onAttachedToWindow()
        rounds.start()
    }

    override fun onDetachedFromWindow() {
        rounds.stop()
        super.onDetachedFromWindow()
    }

    @SuppressLint("ClickableViewAccessibility") // a touch does nothing but move it again
    override fun onTouchEvent(event: MotionEvent): Boolean {
        rounds.touched(event)
        return super.onTouchEvent(event)
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
