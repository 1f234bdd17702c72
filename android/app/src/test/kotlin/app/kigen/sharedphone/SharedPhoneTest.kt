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

        fun pass(millis: Long) {
            now += millis
            val due = waiting.filter { it.first <= now }
            waiting -= due.toSet()
            due.forEach { it.second() }
        }
    }

    private val hand = Hand()
    private var isShared = true
    private var cleared = 0
    private val sharedPhone = SharedPhone({ isShared }, hand) { cleared += 1 }

    @Test
    fun `two minutes without a touch clear everything, once`() {
        sharedPhone.touched()
        hand.pass(119_999)
        assertEquals(0, cleared)
        hand.pass(1)
        assertEquals(1, cleared)
        hand.pass(600_000)
        assertEquals(1, cleared)
    }

    @Test
    fun `a touch begins the two minutes anew`() {
        sharedPhone.touched()
        hand.pass(119_000)
        sharedPhone.touched()
        hand.pass(119_999)
        assertEquals(0, cleared)
        hand.pass(1)
        assertEquals(1, cleared)
    }

    @Test
    fun `the next person and a dark screen clear at once`() {
        sharedPhone.touched()
        sharedPhone.next()
        assertEquals(1, cleared)
        sharedPhone.screenOff()
        assertEquals(2, cleared)
        hand.pass(600_000)
        assertEquals(2, cleared)
    }

    @Test
    fun `a phone of one person clears nothing by itself`() {
        isShared = false
        sharedPhone.touched()
        sharedPhone.screenOff()
        hand.pass(600_000)
        assertEquals(0, cleared)
    }
}
