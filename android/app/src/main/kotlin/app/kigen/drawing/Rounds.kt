package app.kigen.drawing

import android.animation.ValueAnimator
import android.view.MotionEvent
import android.view.View

/**
 * Motion that ends by itself: three rounds, then still until a touch (WCAG 2.2.2); none where animations are removed.
 *
 * @param millis how long a round takes
 * @param show gets how far the motion is, in rounds
 */
class Rounds(private val view: View, private val millis: Long, private val show: (Float) -> Unit) {
    private var animator: ValueAnimator? = null

    /** Begins with the first round again. */
    fun start() {
        stop()
        if (!ValueAnimator.areAnimatorsEnabled()) return
        animator = ValueAnimator.ofFloat(0f, ROUNDS.toFloat()).apply {
            duration = millis * ROUNDS
            interpolator = null
            addUpdateListener {
                show(it.animatedValue as Float)
                view.invalidate()
            }
            start()
        }
    }

    fun stop() {
        animator?.cancel()
        animator = null
    }

    /** Starts again where the view is touched; the touch goes on to whatever wants it. */
    fun touched(event: MotionEvent) {
        if (event.actionMasked == MotionEvent.ACTION_DOWN && animator?.isRunning != true) start()
    }

    /** Whether something moves now. */
    val isMoving: Boolean
        get() = animator?.isRunning == true

    companion object {
        const val ROUNDS = 3
    }
}
