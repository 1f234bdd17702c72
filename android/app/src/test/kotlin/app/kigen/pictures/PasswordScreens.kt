package app.kigen.pictures

import android.widget.Button
import android.widget.EditText
import app.kigen.core.Failure
import app.kigen.core.PasswordStage
import app.kigen.core.PinShape
import app.kigen.core.Unreadable
import app.kigen.look.all
import app.kigen.password.PasswordModel
import app.kigen.password.PasswordScreen
import app.kigen.support.plain

/** Screen 4. */
class PasswordScreens(private val of: Pictured) {
    private val model = PasswordModel(of.now, of.speaks, of.read("renewal-open"), of.today)
    private val screen = PasswordScreen(model, null)

    fun pictures(): List<Picture> = states() + failures() + demo()

    private fun states(): List<Picture> = screen.pictured(
        "4-entering" to PasswordStage.Entering(5u, false),
        "4-entering-tries-unknown" to PasswordStage.Entering(null, false),
        "4-entering-last" to PasswordStage.Entering(1u, true),
        "4-last-try" to PasswordStage.Consent(1u),
        "4-may-lock" to PasswordStage.Consent(null),
        "4-hold" to PasswordStage.HoldCard(5u, null),
        "4-reading" to PasswordStage.Reading(2u, 4u),
        "4-checking" to PasswordStage.CheckingTries,
        "4-read" to PasswordStage.DateRead,
    ) + screen.pictured("4-locked", PasswordStage.Ended(Failure.PinLocked), Failure.PinLocked) +
        screen.pictured("4-unknown", PasswordStage.OutcomeUnknown(null), Failure.OutcomeUnknown)

    private fun failures(): List<Picture> {
        val wrong = listOf(4, 2, 1).map { Failure.PinIncorrect(it.toUByte()) }
        return SHAPES.map { (name, typed, shape) ->
            val failure = Failure.PinShape(shape)
            refused("4-shape-$name", typed, failure)
        } + wrong.map { screen.pictured("4-wrong-${it.triesLeft}-left", PasswordStage.Ended(it), it) } +
            NOT_SENT.map { (name, failure) ->
                screen.pictured("4-not-sent-$name", PasswordStage.HoldCard(5u, failure), failure)
            } +
            ENDS.map { (name, failure) ->
                screen.pictured("4-failed-$name", PasswordStage.Ended(failure), failure)
            } +
            screen.pictured("4-unknown-again", PasswordStage.OutcomeUnknown(Failure.CardLost), Failure.CardLost) +
            screen.pictured("4-unknown-other", PasswordStage.OutcomeUnknown(Failure.OtherCardNow), Failure.OtherCardNow)
    }

    /** What was typed stays, with what is wrong below it. */
    private fun refused(name: String, typed: String, failure: Failure): Picture =
        Picture(name, screen.javaClass, model, model.state, failure) { look, navigator ->
            screen.view(look, model.state, navigator).apply {
                all().filterIsInstance<EditText>().single().setText(typed)
                all().filterIsInstance<Button>().single { it.plain == look.words["screen-password-go"] }.performClick()
            }
        }

    private fun demo(): List<Picture> {
        val screen = PasswordScreen(model, of.demo("renewal-open"))
        return listOf(
            screen.pictured("4-demo", PasswordStage.Entering(5u, false), isDemo = true),
            screen.pictured("4-demo-hold", PasswordStage.HoldCard(5u, null), isDemo = true),
        )
    }

    private companion object {
        val SHAPES = listOf(
            Triple("empty", "", PinShape.Empty),
            Triple("length", "AB12", PinShape.Length(6u, 16u)),
            Triple("too-long", "A2345678901234567", PinShape.Length(6u, 16u)),
            Triple("character", "ABC-12", PinShape.Character),
            Triple("letter-and-digit", "ABCDEF", PinShape.LetterAndDigit),
        )

        /** After these the password waits for its card. */
        val NOT_SENT = listOf(
            "lost" to Failure.CardLost,
            "timed-out" to Failure.TimedOut,
            "transport" to Failure.Transport("IOException"),
            "other-card" to Failure.OtherCardNow,
            "felica" to Failure.OtherTechnology(true),
        )

        val ENDS = listOf(
            "refused" to Failure.Refused(0x6A82u),
            "unreadable" to Failure.UnreadableContent(Unreadable.MALFORMED),
            "after-pin" to Failure.LostAfterPin,
            "pin-not-sent" to Failure.PinNotSent,
            "internal" to Failure.Internal,
        )
    }
}
