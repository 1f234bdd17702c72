package app.kigen

import app.kigen.core.Failure
import app.kigen.core.KigenException
import app.kigen.core.Language
import app.kigen.core.errorText
import app.kigen.core.failureText

/** What came of something that can fail. */
sealed interface Attempt<out T> {
    /** It was done. */
    class Done<out T>(val value: T) : Attempt<T>

    /**
     * It was not.
     *
     * @property failure why, for a screen of failures
     * @property refusal what the core refused to take, where it did
     */
    class Failed(val failure: Failure, val refusal: KigenException? = null) : Attempt<Nothing> {
        /** Why, in words. */
        fun said(language: Language): String =
            refusal?.let { errorText(it, language) } ?: failureText(failure, ANDROID, language).said
    }
}

/** Does [act]; whatever it throws becomes a failure. */
fun <T> attempt(act: () -> T): Attempt<T> = try {
    Attempt.Done(act())
} catch (refused: ContactException) {
    Attempt.Failed(refused.failure)
} catch (refused: KigenException) {
    Attempt.Failed(Failure.Internal, refused)
} catch (_: Exception) { // our own bug: its message could tell something of the card, so it is dropped
    Attempt.Failed(Failure.Internal)
}
