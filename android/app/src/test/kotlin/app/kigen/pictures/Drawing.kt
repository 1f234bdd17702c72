package app.kigen.pictures

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Rect
import android.view.View
import android.view.View.MeasureSpec
import android.view.ViewGroup
import app.kigen.R

/**
 * One picture: what a phone shows of it at first, between its bars and with what is pinned, and beside that the whole page, in
 * columns as high as the phone.
 */
class Drawing(private val picture: Picture, private val make: () -> View) {
    private val whole = make()
    private val metrics = whole.resources.displayMetrics
    private val width = metrics.widthPixels
    private val screen = metrics.heightPixels
    private val status = dp(STATUS)
    private val room = screen - status - dp(NAVIGATION)
    private val height = height()

    private fun dp(size: Int) = Math.round(size * metrics.density)

    private fun height(): Int {
        whole.measure(exactly(width), MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED))
        return laidOut(whole, maxOf(whole.measuredHeight, room)).height
    }

    private fun exactly(size: Int) = MeasureSpec.makeMeasureSpec(size, MeasureSpec.EXACTLY)

    private fun laidOut(view: View, height: Int): View = view.apply {
        measure(exactly(this@Drawing.width), exactly(height))
        layout(0, 0, this@Drawing.width, height)
        jumpDrawablesToCurrentState() // a chosen circle fills in an animation
        val first = findViewById<View>(R.id.primary)
        if (picture.isFocused) first?.foreground?.state = intArrayOf(android.R.attr.state_focused)
    }

    /** As a phone shows it before anything is moved. */
    private fun phone(): Bitmap = Bitmap.createBitmap(width, screen, Bitmap.Config.ARGB_8888).also { bitmap ->
        val canvas = Canvas(bitmap).apply { drawColor(Color.DKGRAY) }
        canvas.translate(0f, status.toFloat())
        val view = laidOut(make(), room)
        // Out of a window nothing posted is done; the sign that more lies below comes by a scroll there and back.
        view.findViewById<View>(R.id.scroll)?.apply {
            scrollBy(0, 1)
            scrollBy(0, -1)
        }
        laidOut(view, room).draw(canvas)
    }

    /** From [from] to [to], both in pixels: a whole page may be longer than any bitmap. */
    private fun part(from: Int, to: Int): Bitmap =
        Bitmap.createBitmap(width, to - from, Bitmap.Config.ARGB_8888).also { bitmap ->
            whole.draw(Canvas(bitmap).apply { translate(0f, -from.toFloat()) })
        }

    /** The files of it, each by what its name ends in: the phone first, then as many columns as are well seen at once. */
    fun files(): List<Pair<String, Bitmap>> {
        val columns = (0 until height step screen).map { it to minOf(it + screen, height) }
        val files = if (height <= room) listOf(emptyList()) else columns.chunked(COLUMNS)
        return files.mapIndexed { at, some ->
            val shown = listOfNotNull(::phone.takeIf { at == 0 }) + some.map { (from, to) -> { part(from, to) } }
            val suffix = if (files.size > 1) "-%02d".format(at + 1) else ""
            suffix to beside(shown)
        }
    }

    private fun beside(shown: List<() -> Bitmap>): Bitmap {
        val all = Bitmap.createBitmap(shown.size * (width + GAP) - GAP, screen, Bitmap.Config.ARGB_8888)
        val canvas = Canvas(all).apply { drawColor(Color.GRAY) }
        shown.forEachIndexed { at, make ->
            val one = make()
            canvas.drawBitmap(one, (at * (width + GAP)).toFloat(), 0f, null)
            one.recycle()
        }
        return all
    }

    /** The whole page for a sheet, in parts that follow each other. */
    fun strips(): Sequence<Drawn> = (0 until height step STRIP).asSequence().map { from ->
        val to = minOf(from + STRIP, height)
        val seen = room - pinned()
        Drawn(picture.name, part(from, to), (seen - from).takeIf { height > room && seen in from until to })
    }

    /** How much of the phone what stays at the bottom takes. */
    private fun pinned(): Int = height - (scrolled()?.let { bottom(it) } ?: height)

    private fun scrolled(): View? = whole.findViewById(R.id.scroll)

    private fun bottom(view: View): Int = Rect(0, 0, view.width, view.height).also {
        if (view !== whole) (whole as ViewGroup).offsetDescendantRectToMyCoords(view, it)
    }.bottom

    private companion object {
        /** The phone's own bars, in dp. */
        const val STATUS = 24
        const val NAVIGATION = 48

        /** How many columns a file has at most, and between them, in pixels. */
        const val COLUMNS = 6
        const val GAP = 16

        /** In pixels; Skia counts them by 15 bits. */
        const val STRIP = 10_000
    }
}
