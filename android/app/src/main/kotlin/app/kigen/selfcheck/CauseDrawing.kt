package app.kigen.selfcheck

import android.graphics.Canvas
import android.graphics.Paint
import android.view.View
import app.kigen.R
import app.kigen.look.Look

/** A common cause of a card that does not read, and what helps: the words stand beside it. */
enum class Cause(val label: String) {
    /** The phone's case, or the card's. */
    CASE("screen-selfcheck-cause-case"),

    /** Other cards beside it. */
    WALLET("screen-selfcheck-cause-wallet"),

    /** The antenna is elsewhere. */
    MOVE("screen-selfcheck-cause-move"),

    /** Metal below it, or a hand that trembles. */
    TABLE("screen-selfcheck-cause-table"),
}

/** Phone and card, and what is amiss between them. */
class CauseDrawing(private val look: Look, private val cause: Cause) : View(look.context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply { strokeCap = Paint.Cap.ROUND }

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) =
        setMeasuredDimension(look.dp(WIDTH), look.dp(HEIGHT))

    override fun onDraw(canvas: Canvas) {
        val unit = width / WIDTH.toFloat()
        canvas.scale(unit, unit)
        paint.strokeWidth = 2f
        when (cause) {
            Cause.CASE -> case(canvas)
            Cause.WALLET -> wallet(canvas)
            Cause.MOVE -> move(canvas)
            Cause.TABLE -> table(canvas)
        }
    }

    /** The phone beside the case that came off it. */
    private fun case(canvas: Canvas) {
        phone(canvas, 8f, 6f)
        paint.pathEffect = android.graphics.DashPathEffect(floatArrayOf(5f, 4f), 0f)
        box(canvas, 58f, 2f, 94f, 70f, 9f, null, R.color.page_text)
        paint.pathEffect = null
        arrow(canvas, 44f, 36f, 56f, 36f)
    }

    /** One card, apart from the others. */
    private fun wallet(canvas: Canvas) {
        card(canvas, 4f, 20f, isOurs = true)
        card(canvas, 58f, 8f, isOurs = false)
        card(canvas, 54f, 16f, isOurs = false)
        card(canvas, 50f, 24f, isOurs = false)
        arrow(canvas, 26f, 60f, 8f, 60f)
    }

    /** The card at three places of the phone's back. */
    private fun move(canvas: Canvas) {
        phone(canvas, 32f, 2f)
        card(canvas, 28f, 23f, isOurs = true)
        arrow(canvas, 84f, 36f, 84f, 10f)
        arrow(canvas, 84f, 36f, 84f, 62f)
    }

    /** The card on a table, the phone upon it, seen from the side. */
    private fun table(canvas: Canvas) {
        box(canvas, 24f, 26f, 78f, 34f, 4f, R.color.page_background, R.color.page_text)
        box(canvas, 32f, 38f, 72f, 42f, 2f, R.color.note_background, R.color.primary_background)
        paint.color = look.color(R.color.page_text)
        paint.style = Paint.Style.STROKE
        canvas.drawLine(6f, 48f, 96f, 48f, paint)
        canvas.drawLine(18f, 48f, 18f, 68f, paint)
        canvas.drawLine(84f, 48f, 84f, 68f, paint)
        arrow(canvas, 51f, 6f, 51f, 20f)
    }

    /** The phone from behind: its camera shows which side that is. */
    private fun phone(canvas: Canvas, left: Float, top: Float) {
        box(canvas, left, top, left + 36, top + 66, 7f, R.color.page_background, R.color.page_text)
        box(canvas, left + 5, top + 5, left + 15, top + 15, 3f, R.color.page_text, R.color.page_text)
    }

    private fun card(canvas: Canvas, left: Float, top: Float, isOurs: Boolean) {
        val inside = if (isOurs) R.color.note_background else R.color.page_background
        val edge = if (isOurs) R.color.primary_background else R.color.page_dim
        box(canvas, left, top, left + 44, top + 28, 4f, inside, edge)
        if (isOurs) box(canvas, left + 5, top + 9, left + 13, top + 16, 1f, edge, edge)
    }

    private fun box(
        canvas: Canvas,
        left: Float,
        top: Float,
        right: Float,
        bottom: Float,
        radius: Float,
        inside: Int?,
        edge: Int,
    ) {
        inside?.let {
            paint.style = Paint.Style.FILL
            paint.color = look.color(it)
            canvas.drawRoundRect(left, top, right, bottom, radius, radius, paint)
        }
        paint.style = Paint.Style.STROKE
        paint.color = look.color(edge)
        canvas.drawRoundRect(left, top, right, bottom, radius, radius, paint)
    }

    private fun arrow(canvas: Canvas, fromX: Float, fromY: Float, toX: Float, toY: Float) {
        paint.style = Paint.Style.STROKE
        paint.color = look.color(R.color.act_text)
        paint.strokeWidth = 3f
        canvas.drawLine(fromX, fromY, toX, toY, paint)
        val along = if (toX == fromX) 0f else Math.signum(toX - fromX)
        val down = if (toY == fromY) 0f else Math.signum(toY - fromY)
        for (side in listOf(-1, 1)) {
            canvas.drawLine(toX, toY, toX - HEAD * (along - side * down), toY - HEAD * (down - side * along), paint)
        }
        paint.strokeWidth = 2f
    }

    private companion object {
        /** In dp; the drawing's own units. */
        const val WIDTH = 104
        const val HEIGHT = 76
        const val HEAD = 6f
    }
}
