package app.kigen.look

import app.kigen.look.TimelineLayout.Label
import org.junit.Assert.assertEquals
import org.junit.Test

class TimelineLayoutTest {
    @Test
    fun `labels that fit stand in one row at their dates`() {
        val rows = TimelineLayout.rows(listOf(Label(50f, 40f), Label(200f, 60f)), 300f, 10f)
        assertEquals(listOf(0 to 30f, 0 to 170f), rows)
    }

    @Test
    fun `the label that matters is placed first, and one that would touch it takes another row`() {
        val labels = listOf(Label(40f, 60f), Label(100f, 80f), Label(180f, 80f))
        assertEquals(listOf(1 to 10f, 0 to 60f, 1 to 140f), TimelineLayout.rows(labels, 300f, 10f, first = 1))
    }

    @Test
    fun `a label never stands outside of the bar`() {
        val rows = TimelineLayout.rows(listOf(Label(0f, 40f), Label(300f, 40f)), 300f, 10f)
        assertEquals(listOf(0 to 0f, 0 to 260f), rows)
    }

    @Test
    fun `upright labels are pushed down instead of overlapping`() {
        val starts = TimelineLayout.stack(listOf(Label(10f, 20f), Label(15f, 20f), Label(100f, 20f)), 4f)
        assertEquals(listOf(0f, 24f, 90f), starts)
    }
}
