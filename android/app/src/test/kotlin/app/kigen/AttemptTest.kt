package app.kigen

import app.kigen.core.Failure
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.errorText
import app.kigen.core.failureText
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner

@RunWith(RobolectricTestRunner::class)
class AttemptTest {
    private fun failed(thrown: Exception) = attempt<Unit> { throw thrown } as Attempt.Failed

    @Test
    fun `what was done is handed over`() {
        assertEquals(7, (attempt { 7 } as Attempt.Done).value)
    }

    @Test
    fun `a card that can not be opened says why`() {
        val failed = failed(ContactException(Failure.CardLost))
        assertEquals(Failure.CardLost, failed.failure)
        assertEquals(failureText(Failure.CardLost, ANDROID, Language.ENGLISH).said, failed.said(Language.ENGLISH))
    }

    @Test
    fun `what the core refuses to take has the core's sentence`() {
        val failed = failed(KigenException.NoSuchDate())
        assertEquals(Failure.Internal, failed.failure)
        for (language in Language.entries) {
            assertEquals(errorText(KigenException.NoSuchDate(), language), failed.said(language))
        }
    }

    @Test
    fun `a bug says nothing of its own`() {
        val failed = failed(IllegalStateException("30 12 02 01"))
        assertEquals(Failure.Internal, failed.failure)
        assertEquals(failureText(Failure.Internal, ANDROID, Language.ENGLISH).said, failed.said(Language.ENGLISH))
    }
}
