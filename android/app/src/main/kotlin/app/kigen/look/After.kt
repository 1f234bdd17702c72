package app.kigen.look

import android.view.View

/** Shows what was not there: a screen reader says it, since it becomes live in sight. */
fun View.appear() {
    visibility = View.VISIBLE
    post { accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
}

/** Does something once the view has been in its window for so long, in milliseconds. */
fun View.after(millis: Long, act: () -> Unit) {
    val task = Runnable(act)
    addOnAttachStateChangeListener(
        object : View.OnAttachStateChangeListener {
            override fun onViewAttachedToWindow(view: View) {
                view.postDelayed(task, millis)
            }

            override fun onViewDetachedFromWindow(view: View) {
                view.removeCallbacks(task)
            }
        },
    )
}
