package app.kigen.drawing

import android.graphics.Path

/**
 * A phone in a hand, seen from behind, and a card that comes to where the phone reads.
 *
 * @param places where on the phone's back, 0 the top and 1 the bottom edge: one that is known, or those to try in turn
 */
class InHand(private val places: List<Float>) : Scene {
    override fun draw(pen: Pen, held: Float, round: Int) {
        pen.hinted(HAND)
        pen.phoneBack(LEFT, TOP)
        FINGERS.forEach(pen::hinted)
        val top = TOP + 4 + (Pen.PHONE_HEIGHT - 8 - Pen.CARD_HEIGHT) * places[round % places.size]
        val left = (Scene.WIDTH - Pen.CARD_WIDTH) / 2
        pen.card(left + (1 - held) * 50, top + (1 - held) * 20)
        if (held > 0.95f) pen.waves(left - 4, left + Pen.CARD_WIDTH + 4, top + Pen.CARD_HEIGHT / 2)
    }

    private companion object {
        const val LEFT = (Scene.WIDTH - Pen.PHONE_WIDTH) / 2
        const val TOP = 8f

        /** The palm, behind the phone, and the wrist. */
        val HAND = Path().apply {
            moveTo(LEFT - 2, 96f)
            cubicTo(LEFT - 26, 104f, LEFT - 24, 140f, LEFT - 2, 158f)
            lineTo(LEFT + 2, 180f)
            moveTo(LEFT + Pen.PHONE_WIDTH - 8, 180f)
            lineTo(LEFT + Pen.PHONE_WIDTH - 4, 166f)
        }

        /** The fingers come round the other edge. */
        val FINGERS = listOf(112f, 129f, 146f).map { y ->
            Path().apply {
                addRoundRect(
                    LEFT + Pen.PHONE_WIDTH - 22,
                    y,
                    LEFT + Pen.PHONE_WIDTH + 8,
                    y + 15,
                    7f,
                    7f,
                    Path.Direction.CW,
                )
            }
        }
    }
}
