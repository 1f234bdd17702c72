package app.kigen.drawing

import android.graphics.Canvas
import android.view.animation.AccelerateDecelerateInterpolator
import app.kigen.look.Look

/** A scene as a picture that moves three times. The words beside it say the same. */
class SceneView(private val look: Look, private val scene: Scene, private val high: Int = HIGH) :
    MovingView(look, ROUND_MS) {
    private var held = 1f
    private var round = 0

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) =
        setMeasuredDimension(MeasureSpec.getSize(widthMeasureSpec), look.dp(high))

    override fun show(time: Float) {
        val isOver = time >= Rounds.ROUNDS
        round = if (isOver) 0 else time.toInt()
        held = if (isOver) 1f else EASE.getInterpolation(((time % 1f) * 2.5f).coerceAtMost(1f))
    }

    override fun onDraw(canvas: Canvas) {
        val unit = minOf(width / Scene.WIDTH, height / Scene.HEIGHT)
        canvas.save()
        canvas.translate((width - Scene.WIDTH * unit) / 2, (height - Scene.HEIGHT * unit) / 2)
        canvas.scale(unit, unit)
        scene.draw(Pen(look, canvas), held, round)
        canvas.restore()
    }

    companion object {
        /** In dp: alone on a page, and one of two. */
        const val HIGH = 190
        const val HALF = 148
        private const val ROUND_MS = 2_400L
        private val EASE = AccelerateDecelerateInterpolator()
    }
}
