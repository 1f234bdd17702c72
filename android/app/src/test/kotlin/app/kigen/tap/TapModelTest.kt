package app.kigen.tap

import app.kigen.CardContact
import app.kigen.ContactException
import app.kigen.INLINE
import app.kigen.TODAY
import app.kigen.card
import app.kigen.contact
import app.kigen.core.CardTransport
import app.kigen.core.DemoMishap
import app.kigen.core.Failure
import app.kigen.core.Language
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class TapModelTest {
    private val model = TapModel(INLINE, { Language.JAPANESE }) { TODAY }

    private fun tap(lostAfter: UInt? = null, name: String = "renewal-open"): TapState {
        model.cardFound(contact(card(name, lostAfter?.let { DemoMishap.LostAfter(it) } ?: DemoMishap.None)))
        return model.state
    }

    @Test
    fun `lost contacts are counted one after the other, whatever was known when the card left`() {
        assertEquals(TapState.Failed(Failure.CardLost, 1), tap(lostAfter = 0u))
        assertEquals(TapState.LiftedTooEarly(2), tap(lostAfter = 3u))
        model.again()
        assertEquals(TapState.Failed(Failure.CardLost, 3), tap(lostAfter = 1u))
        assertEquals(TapState.LiftedTooEarly(4), tap(lostAfter = 4u))
    }

    @Test
    fun `an answer, another card and «はじめから» begin the count anew`() {
        val felica = object : CardContact {
            override fun <T> open(read: (CardTransport) -> T): T = throw ContactException(Failure.OtherTechnology(true))
        }
        val between = mapOf(
            "an answer" to { tap() },
            "another card" to {
                model.cardFound(felica)
                model.state
            },
            "はじめから" to {
                model.left()
                model.state
            },
        )
        for ((what, act) in between) {
            model.left()
            tap(lostAfter = 3u)
            assertEquals(what, TapState.LiftedTooEarly(2), tap(lostAfter = 3u))
            act()
            assertEquals(what, TapState.LiftedTooEarly(1), tap(lostAfter = 3u))
        }
    }

    @Test
    fun `no date is shown while the one that counts is missing`() {
        val seen = mutableListOf<List<String>>()
        model.listener = { state -> (state as? TapState.Reading)?.let { seen += it.facts.map { row -> row.value } } }
        tap()
        val first = seen.first { it.isNotEmpty() }
        assertEquals("2026年12月15日(火) 令和8年", first.first())
        val second = seen.first { it.size > 1 }
        assertEquals("2031年12月15日(月) 令和13年", second[1])
    }
}
