package app.kigen.drawing

import android.graphics.Matrix

/** A card that lies on a table, and a phone that is laid on it: steadier than two hands in the air. */
object OnTable : Scene {
    override fun draw(pen: Pen, held: Float, round: Int) {
        pen.line(22f, 138f, 22f, 176f)
        pen.line(140f, 138f, 140f, 176f)
        lying(pen, 0f) {
            pen.plate(-74f, -78f, 148f, 156f)
            pen.card(-Pen.CARD_WIDTH / 2, -Pen.CARD_HEIGHT / 2)
        }
        val above = (1 - held) * HIGH
        lying(pen, above + REST) { pen.phoneFront(-Pen.PHONE_WIDTH / 2, -Pen.PHONE_HEIGHT / 2) }
        pen.arrow(176f, 20f, 176f, 62f)
    }

    /** Draws in the table's plane, [above] it. */
    private fun lying(pen: Pen, above: Float, draw: () -> Unit) {
        val plane = Matrix().apply { setValues(floatArrayOf(1f, -0.42f, 100f, 0f, 0.5f, 100f - above, 0f, 0f, 1f)) }
        pen.canvas.save()
        pen.canvas.concat(plane)
        draw()
        pen.canvas.restore()
    }

    private const val HIGH = 28f

    /** So high that the card below it is seen. */
    private const val REST = 20f
}
