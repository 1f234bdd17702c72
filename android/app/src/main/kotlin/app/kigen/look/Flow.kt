package app.kigen.look

import android.content.Context
import android.view.View
import android.view.ViewGroup

/** Small things in a row, the next row where one is full. */
class Flow(context: Context, private val gap: Int) : ViewGroup(context) {
    init {
        withRoomForRings()
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val narrow = MeasureSpec.makeMeasureSpec(width, MeasureSpec.AT_MOST)
        val free = MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED)
        for (child in children()) child.measure(narrow, free)
        setMeasuredDimension(width, place(width) { _, _, _ -> })
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        place(width) { child, x, y -> child.layout(x, y, x + child.measuredWidth, y + child.measuredHeight) }
    }

    /** The height of all rows. */
    private fun place(width: Int, at: (View, Int, Int) -> Unit): Int {
        var (x, y, high) = Triple(0, 0, 0)
        for (child in children()) {
            if (x > 0 && x + child.measuredWidth > width) {
                x = 0
                y += high + gap
                high = 0
            }
            at(child, x, y)
            x += child.measuredWidth + gap
            high = maxOf(high, child.measuredHeight)
        }
        return y + high
    }

    private fun children() = (0 until childCount).map(::getChildAt)
}
