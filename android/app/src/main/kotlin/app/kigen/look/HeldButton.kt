package app.kigen.look

import android.content.Context
import android.widget.Button

/** A button that acts only when it is held, by a finger or by a key; a short touch is an ordinary one. */
class HeldButton(context: Context, private val act: () -> Unit) : Button(context, null, 0) {
    private var wasHeld = false
    private val held = Runnable {
        wasHeld = true
        act()
    }

    override fun setPressed(pressed: Boolean) {
        super.setPressed(pressed)
        removeCallbacks(held)
        if (!pressed) return
        wasHeld = false
        postDelayed(held, HOLD_MS)
    }

    /** To let go after it acted is no touch. */
    override fun performClick(): Boolean = wasHeld || super.performClick()

    override fun onDetachedFromWindow() {
        removeCallbacks(held)
        super.onDetachedFromWindow()
    }

    companion object {
        /** How long it is to be held, in milliseconds: longer than by mistake. */
        const val HOLD_MS = 3_000L
    }
}
