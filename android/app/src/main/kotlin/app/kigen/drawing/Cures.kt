package app.kigen.drawing

import app.kigen.core.Cure

/** The picture of what mends a contact. */
fun sceneOf(cure: Cure): Scene = when (cure) {
    Cure.MOVE -> MovedAbout
    Cure.CASE_OFF -> CaseOff
    Cure.TABLE -> OnTable
    Cure.ALONE -> OutOfWallet
}

/** A card that is moved up and down the phone's back. */
private object MovedAbout : Scene {
    private const val LEFT = 54f
    private const val TOP = 10f

    override fun draw(pen: Pen, held: Float, round: Int) {
        pen.phoneBack(LEFT, TOP)
        val left = LEFT + (Pen.PHONE_WIDTH - Pen.CARD_WIDTH) / 2
        pen.cardPlace(left, TOP + 4)
        pen.cardPlace(left, TOP + Pen.PHONE_HEIGHT - Pen.CARD_HEIGHT - 4)
        val place = (round + held - 1).coerceAtLeast(0f) / 2 % 1f
        pen.card(left, TOP + 51 + (if (round == 0) 0f else (0.5f - kotlin.math.abs(place - 0.5f)) * 60))
        pen.arrow(172f, 82f, 172f, 30f)
        pen.arrow(172f, 98f, 172f, 150f)
    }
}

/** A phone that comes out of its case. */
private object CaseOff : Scene {
    override fun draw(pen: Pen, held: Float, round: Int) {
        pen.outline(10f, 6f, Pen.PHONE_WIDTH + 10, Pen.PHONE_HEIGHT + 8, 15f, 6f)
        pen.outline(20f, 18f, 34f, 40f, 10f)
        pen.phoneBack(112f - (1 - held) * 60, 10f)
        pen.arrow(64f, 120f, 102f, 120f)
    }
}

/** A card that comes out of a wallet, in which the others stay. */
private object OutOfWallet : Scene {
    override fun draw(pen: Pen, held: Float, round: Int) {
        pen.box(44f, 84f, 100f, 30f, 6f)
        pen.box(52f, 94f, 100f, 30f, 6f)
        pen.card((Scene.WIDTH - Pen.CARD_WIDTH) / 2, 8f + (1 - held) * 80)
        pen.box(30f, 106f, 140f, 66f, 12f)
        pen.line(30f, 126f, 170f, 126f)
        pen.arrow(180f, 96f, 180f, 40f)
    }
}
