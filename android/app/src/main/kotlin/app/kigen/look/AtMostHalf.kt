package app.kigen.look

import android.content.Context
import android.widget.ScrollView

/** Takes half of the height that there is at most, and scrolls what it holds: the screen beside it stays usable. */
class AtMostHalf(context: Context) : ScrollView(context) {
    override fun onMeasure(width: Int, height: Int) =
        super.onMeasure(width, MeasureSpec.makeMeasureSpec(MeasureSpec.getSize(height) / 2, MeasureSpec.AT_MOST))
}
