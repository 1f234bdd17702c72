package app.kigen.look

import android.content.Context
import android.widget.LinearLayout

/** One column, never wider than a line that is easy to read. */
class Column(context: Context, private val widest: Int) : LinearLayout(context) {
    init {
        orientation = VERTICAL
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val narrowed = MeasureSpec.makeMeasureSpec(minOf(width, widest), MeasureSpec.getMode(widthMeasureSpec))
        super.onMeasure(narrowed, heightMeasureSpec)
    }
}
