package app.kigen.look

import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.Path
import android.graphics.text.LineBreakConfig
import android.os.Build
import android.text.StaticLayout
import android.text.TextPaint
import android.view.View
import app.kigen.R
import app.kigen.core.LabelKind
import app.kigen.core.SegmentKind
import app.kigen.core.Timeline
import app.kigen.core.TimelineSegment
import app.kigen.core.TodayMark
import app.kigen.core.Tone

/**
 * Draws where today is: one bar from left to right, or from top to bottom where the labels would not fit (screens.md, "Timeline
 * drawing"). Dates and fractions are the core's.
 */
class TimelineView(private val look: Look, private val timeline: Timeline, tone: Tone) : View(look.context) {
    private val ink = look.color(tone.text)
    private val accent = look.color(R.color.primary_background)
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG)
    private val text =
        TextPaint(look.text("", Look.SMALL).paint).apply {
            color = look.color(R.color.page_text)
        }
    private val lineHeight = text.fontSpacing * 1.15f
    private val thick = look.dp(16).toFloat()
    private val markRoom = look.dp(22).toFloat()
    private var isVertical = false
    private var rows: List<Pair<Int, Float>> = emptyList()
    private var upright: List<Upright> = emptyList()

    init {
        asOneStop(timeline.spoken)
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        rows =
            TimelineLayout.rows(
                timeline.labels.map {
                    across(it.text, it.fraction, width)
                },
                width.toFloat(),
                look.dp(12).toFloat(),
                first = timeline.labels.indexOfFirst { it.kind == LabelKind.LAST_DAY },
            )
        isVertical = look.scale >= Look.STACKED || width < look.dp(NARROW) || rows.any { it.first > 1 }
        val height =
            if (isVertical) {
                upright = uprightLabels(width)
                val labels = upright.sumOf { it.layout.height + look.dp(4) }
                maxOf(look.dp(VERTICAL_LENGTH).toFloat(), labels + 2 * lineHeight)
            } else {
                lineHeight + markRoom + thick + look.dp(6) + (rows.maxOf { it.first } + 1) * lineHeight
            }
        setMeasuredDimension(width, Math.round(height))
    }

    private fun across(words: String, fraction: Double, length: Int) =
        TimelineLayout.Label((fraction * length).toFloat(), text.measureText(words))

    override fun onDraw(canvas: Canvas) = if (isVertical) drawDown(canvas) else drawAcross(canvas)

    private fun drawAcross(canvas: Canvas) {
        val top = lineHeight + markRoom
        for (segment in timeline.segments) {
            val from = (segment.fromFraction * width).toFloat()
            val to = (segment.toFraction * width).toFloat()
            drawSegment(canvas, segment, from, top, to, top + thick)
        }
        timeline.labels.zip(rows).forEach { (label, place) ->
            val (row, start) = place
            val middle = (label.fraction * width).toFloat()
            val baseline = top + thick + look.dp(6) + row * lineHeight - text.ascent()
            drawTick(canvas, middle, top + thick, middle, baseline + text.ascent())
            canvas.drawText(label.text, start, baseline, text)
        }
        val today = timeline.today ?: return
        val at = (today.mark.fraction * width).toFloat()
        val half = look.dp(9).toFloat()
        val tip = at.coerceIn(half, width - half)
        drawMark(canvas, tip, top - look.dp(3), half, today.mark)
        val words = text.measureText(today.text)
        text.color = accent
        canvas.drawText(today.text, (at - words / 2).coerceIn(0f, maxOf(0f, width - words)), -text.ascent(), text)
        text.color = look.color(R.color.page_text)
    }

    private fun drawDown(canvas: Canvas) {
        val left = look.dp(26).toFloat()
        val top = lineHeight
        val length = height - 2 * lineHeight
        for (segment in timeline.segments) {
            val from = top + (segment.fromFraction * length).toFloat()
            val to = top + (segment.toFraction * length).toFloat()
            drawSegment(canvas, segment, left, from, left + thick, to)
        }
        val middles = upright.map { top + (it.fraction * length).toFloat() }
        val places = middles.zip(upright).map { (middle, label) ->
            TimelineLayout.Label(middle, label.layout.height.toFloat())
        }
        val starts = TimelineLayout.stack(places, look.dp(4).toFloat())
        val over = maxOf(0f, starts.last() + places.last().extent - height)
        upright.forEachIndexed { at, label ->
            val begin = starts[at] - over
            val firstLine = begin + label.layout.getLineBottom(0) / 2f
            drawTick(canvas, left + thick, middles[at], left + thick + look.dp(12), firstLine)
            canvas.save()
            canvas.translate(left + thick + look.dp(16), begin)
            label.layout.draw(canvas)
            canvas.restore()
        }
        val today = timeline.today ?: return
        val half = look.dp(9).toFloat()
        val tip = left - look.dp(6) // clear of the last day's tick
        val y = top + (today.mark.fraction * length).toFloat()
        canvas.save()
        when (today.mark) {
            is TodayMark.On -> {
                canvas.rotate(-90f, tip, y)
                drawMark(canvas, tip, y, half, today.mark)
            }

            is TodayMark.Before, is TodayMark.After -> {
                canvas.rotate(90f, tip - half, y)
                drawMark(canvas, tip - half, y + half, half, today.mark)
            }
        }
        canvas.restore()
    }

    /** A label next to the upright bar, wrapped to the width left. */
    private class Upright(val fraction: Double, val layout: StaticLayout)

    private fun uprightLabels(width: Int): List<Upright> {
        val room = width - look.dp(26) - Math.round(thick) - look.dp(16)
        fun label(fraction: Double, words: String, color: Int): Upright {
            val paint = TextPaint(text).apply { this.color = color }
            val whole = look.joined(words, paint, maxOf(1, room))
            val builder = StaticLayout.Builder.obtain(whole, 0, whole.length, paint, maxOf(1, room))
            breakBetweenPhrases(builder)
            return Upright(fraction, builder.build())
        }
        val dates = timeline.labels.map { label(it.fraction, it.text, text.color) }
        val today = timeline.today?.let { label(it.mark.fraction, it.text, accent) }
        return (dates + listOfNotNull(today)).sortedBy { it.fraction }
    }

    @NewerApi
    private fun breakBetweenPhrases(builder: StaticLayout.Builder) {
        if (Build.VERSION.SDK_INT < 33) return
        val phrases = LineBreakConfig.Builder().setLineBreakWordStyle(LineBreakConfig.LINE_BREAK_WORD_STYLE_PHRASE)
        builder.setLineBreakConfig(phrases.build())
    }

    private fun drawSegment(
        canvas: Canvas,
        segment: TimelineSegment,
        left: Float,
        top: Float,
        right: Float,
        bottom: Float,
    ) {
        paint.color = ink
        paint.strokeWidth = look.dp(2).toFloat()
        when (segment.kind) {
            SegmentKind.WINDOW -> {
                paint.style = Paint.Style.FILL
                canvas.drawRect(left, top, right, bottom, paint)
            }

            SegmentKind.LAST_DAY -> {
                // However narrow a day is, its tick is to be seen.
                paint.style = Paint.Style.FILL
                val width = look.dp(4).toFloat()
                val beyond = look.dp(5)
                if (isVertical) {
                    val middle = (top + bottom) / 2
                    canvas.drawRect(left - beyond, middle - width / 2, right + beyond, middle + width / 2, paint)
                } else {
                    val middle = (left + right) / 2
                    canvas.drawRect(middle - width / 2, top - beyond, middle + width / 2, bottom + beyond, paint)
                }
            }

            SegmentKind.BEFORE, SegmentKind.GRACE, SegmentKind.AFTER -> {
                if (segment.kind == SegmentKind.GRACE) hatch(canvas, left, top, right, bottom)
                paint.style = Paint.Style.STROKE
                val inset = paint.strokeWidth / 2
                canvas.drawRect(left + inset, top + inset, right - inset, bottom - inset, paint)
            }
        }
    }

    private fun hatch(canvas: Canvas, left: Float, top: Float, right: Float, bottom: Float) {
        canvas.save()
        canvas.clipRect(left, top, right, bottom)
        val step = look.dp(8)
        var at = left - (bottom - top)
        while (at < right) {
            canvas.drawLine(at, bottom, at + (bottom - top), top, paint)
            at += step
        }
        canvas.restore()
    }

    private fun drawTick(canvas: Canvas, fromX: Float, fromY: Float, toX: Float, toY: Float) {
        paint.color = look.color(R.color.page_dim)
        paint.strokeWidth = look.dp(1).toFloat()
        canvas.drawLine(fromX, fromY, toX, toY, paint)
    }

    /** A triangle at today, or an arrow at the edge when today is beyond it. */
    private fun drawMark(canvas: Canvas, x: Float, tip: Float, half: Float, today: TodayMark) {
        paint.style = Paint.Style.FILL
        paint.color = accent
        val path = Path()
        when (today) {
            is TodayMark.Before -> path.arrow(x - half, tip - half, half)

            is TodayMark.After -> path.arrow(x + half, tip - half, -half)

            is TodayMark.On -> {
                path.moveTo(x, tip)
                path.lineTo(x - half, tip - 1.6f * half)
                path.lineTo(x + half, tip - 1.6f * half)
            }
        }
        path.close()
        canvas.drawPath(path, paint)
    }

    private fun Path.arrow(x: Float, y: Float, length: Float) {
        moveTo(x, y)
        lineTo(x + 1.6f * length, y - Math.abs(length))
        lineTo(x + 1.6f * length, y + Math.abs(length))
    }

    /** Where the mark stands on the bar, or at which of its edges. */
    private val TodayMark.fraction: Double
        get() = when (this) {
            is TodayMark.On -> fraction
            is TodayMark.Before -> 0.0
            is TodayMark.After -> 1.0
        }

    private companion object {
        /** Below this width the bar is upright, in dp. */
        const val NARROW = 260

        /** How long an upright bar is, in dp. */
        const val VERTICAL_LENGTH = 260
    }
}
