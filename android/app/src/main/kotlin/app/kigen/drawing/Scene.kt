package app.kigen.drawing

/** Something to do with card and phone, in a field of [WIDTH] by [HEIGHT] units. */
fun interface Scene {
    /** [held] goes from 0, away, to 1, held; [round] counts from 0. A still picture is held, in round 0. */
    fun draw(pen: Pen, held: Float, round: Int)

    companion object {
        const val WIDTH = 200f
        const val HEIGHT = 180f
    }
}
