package app.kigen.drawing

import android.annotation.SuppressLint
import android.view.MotionEvent
import android.view.View
import app.kigen.look.Look

/**
 * A drawing that moves for some [Rounds] while it is in its window, and again at a touch. The words beside it say the same.
 *
 * @param millis how long a round takes
 */
abstract class MovingView(look: Look, millis: Long) : View(look.context) {
    private val rounds = Rounds(this, millis, ::show)

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    /** Whether it moves now. */
    val isMoving: Boolean
        get() = rounds.isMoving

    /** Takes over how far the motion is, in rounds. */
    protected abstract fun show(time: Float)

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
}
