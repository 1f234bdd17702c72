package app.kigen.sharedphone

import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class SharedPhoneTest {
    /** A clock that a test moves. */
    private class Hand : Timer {
        private var now = 0L
        private val waiting = mutableListOf<Pair<Long, () -> Unit>>()

        override fun after(millis: Long, act: () -> Unit): () -> Unit {
            val one = now + millis to act
            waiting += one
            return { waiting -= one }
        }

        /** What becomes due while time passes may set something that becomes due before its end. */
        fun pass(millis: Long) {
            val end = now + millis
            while (true) {
                val next = waiting.minByOrNull { it.first }?.takeIf { it.first <= end } ?: break
                waiting -= next
                now = next.first
                next.second()
            }
            now = end
        }
    }

    private val hand = Hand()
    private var isShared = true
    private var holds = true
    private var cleared = 0
    private var begun = 0
    private val told = mutableListOf<Notice?>()
    private val sharedPhone = SharedPhone({ isShared }, hand, { holds }, { begun += 1 }, { cleared += 1 })

    init {
        sharedPhone.noticed = { told += sharedPhone.notice }
    }

    @Test
    fun `two minutes without a touch clear everything, once, and 20 seconds before that it is told`() {
        sharedPhone.touched()
        hand.pass(99_999)
        assertEquals(null, sharedPhone.notice)
        hand.pass(1)
        assertEquals(Notice.SOON, sharedPhone.notice)
        hand.pass(19_999)
        assertEquals(0, begun)
        hand.pass(1)
        assertEquals(1, begun)
        assertEquals(Notice.CLEARED, sharedPhone.notice)
        hand.pass(1_999)
        assertEquals(Notice.CLEARED, sharedPhone.notice)
        hand.pass(1)
        assertEquals(null, sharedPhone.notice)
        hand.pass(600_000)
        assertEquals(1, begun)
        assertEquals("what clears is told by the screen that comes up", listOf(Notice.SOON, null), told)
    }

    @Test
    fun `a touch begins the two minutes anew, and takes the warning away`() {
        sharedPhone.touched()
        hand.pass(119_000)
        sharedPhone.touched()
        assertEquals(listOf(Notice.SOON, null), told)
        hand.pass(119_999)
        assertEquals(0, begun)
        hand.pass(1)
        assertEquals(1, begun)
    }

    @Test
    fun `where nothing is kept nobody is warned, and nothing is said to have been cleared`() {
        holds = false
        sharedPhone.touched()
        hand.pass(600_000)
        assertEquals(emptyList<Notice?>(), told)
        assertEquals(null, sharedPhone.notice)
        assertEquals(0 to 1, begun to cleared)
    }

    @Test
    fun `the next person and a dark screen clear at once`() {
        sharedPhone.touched()
        sharedPhone.next()
        assertEquals(1 to 0, begun to cleared)
        assertEquals(Notice.CLEARED, sharedPhone.notice)
        sharedPhone.screenOff()
        assertEquals(1 to 1, begun to cleared)
        assertEquals(null, sharedPhone.notice)
        hand.pass(600_000)
        assertEquals(1 to 1, begun to cleared)
    }

    @Test
    fun `a second touch while it says that it cleared changes nothing, a card ends it`() {
        sharedPhone.next()
        sharedPhone.touched()
        assertEquals(Notice.CLEARED, sharedPhone.notice)
        sharedPhone.cardHeld()
        assertEquals(null, sharedPhone.notice)
        hand.pass(100_000)
        assertEquals(Notice.SOON, sharedPhone.notice)
    }

    @Test
    fun `a phone of one person clears nothing by itself`() {
        isShared = false
        sharedPhone.touched()
        sharedPhone.screenOff()
        hand.pass(600_000)
        assertEquals(0 to 0, begun to cleared)
    }
}
