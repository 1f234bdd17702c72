package app.kigen.look

import android.graphics.Canvas
import android.graphics.DashPathEffect
import android.graphics.Paint
import android.graphics.Path
import android.view.View
import app.kigen.R
import app.kigen.core.RailKind
import app.kigen.core.RailLine
import app.kigen.core.RailMark

/** The sign of one day and the lines to its neighbours: told apart by their form, not by a colour. Its words say the same. */
class RailSign(private val look: Look, private val mark: RailMark, before: RailMark?, private val middle: Int) :
    View(look.context) {
    private val above = before?.below
    private val ink = look.color(R.color.page_text)
    private val accent = look.color(R.color.primary_background)
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private val half = look.dp(7) * look.growth
    private val dots = DashPathEffect(floatArrayOf(look.dp(3).toFloat(), look.dp(4).toFloat()), 0f)

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    override fun onDraw(canvas: Canvas) {
        val x = width / 2f
        val y = middle.toFloat()
        above?.let { line(canvas, it, x, 0f, y - half, isBroken = false) }
        mark.below?.let { line(canvas, it, x, y + half, height.toFloat(), isBroken = mark.span != null) }
        sign(canvas, x, y)
    }

    private fun line(canvas: Canvas, line: RailLine, x: Float, from: Float, to: Float, isBroken: Boolean) {
        paint.style = Paint.Style.STROKE
        paint.color = ink
        paint.strokeWidth = look.dp(if (line == RailLine.THICK) 6 else 2).toFloat()
        paint.pathEffect = dots.takeIf { line == RailLine.DOTTED }
        if (isBroken) {
            val step = (to - from) / ZIGZAGS
            val path = Path().apply { moveTo(x, from) }
            for (at in 1 until ZIGZAGS) path.lineTo(x + (if (at % 2 == 0) -half else half) / 2, from + at * step)
            path.lineTo(x, to)
            canvas.drawPath(path, paint)
        } else {
            canvas.drawLine(x, from, x, to, paint)
        }
        paint.pathEffect = null
    }

    private fun sign(canvas: Canvas, x: Float, y: Float) {
        paint.strokeWidth = look.dp(2).toFloat()
        paint.style = Paint.Style.FILL
        paint.color = if (mark.isToday) accent else ink
        when {
            mark.isToday -> canvas.drawPath(
                Path().apply {
                    moveTo(x - half * 0.7f, y - half)
                    lineTo(x + half, y)
                    lineTo(x - half * 0.7f, y + half)
                    close()
                },
                paint,
            )

            mark.kind in LAST_DAYS -> canvas.drawRect(x - half, y - half, x + half, y + half, paint)

            mark.kind in FIRST_DAYS -> {
                paint.style = Paint.Style.STROKE
                canvas.drawCircle(x, y, half - paint.strokeWidth / 2, paint)
            }

            else -> canvas.drawCircle(x, y, half / 2, paint)
        }
    }

    private companion object {
        const val ZIGZAGS = 6
        val FIRST_DAYS = setOf(RailKind.OPENS, RailKind.SIGNATURE_OPENS)
        val LAST_DAYS = setOf(RailKind.LAST_DAY, RailKind.SIGNATURE_LAST_DAY, RailKind.CARD_LAST_DAY)
    }
}
