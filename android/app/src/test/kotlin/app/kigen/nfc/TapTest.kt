package app.kigen.nfc

import android.os.Looper
import android.widget.EditText
import app.kigen.Words
import app.kigen.answer.AnswerScreen
import app.kigen.answer.AnswerState
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.Verdict
import app.kigen.interview.InterviewScreen
import app.kigen.support.FieldOfTag
import app.kigen.support.NFC_A
import app.kigen.support.NFC_F
import app.kigen.support.NFC_V
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.support.hex
import app.kigen.support.silentTag
import app.kigen.support.tagOf
import app.kigen.support.transcript
import app.kigen.tap.TapScreen
import app.kigen.tap.TapState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowToast

/** A tap from Android's tag through the core to the screen: nothing between is a stand-in. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja")
class TapTest {
    private val words = Words(Language.JAPANESE)

    private fun state(phone: Phone) = phone.kigen.stack.last().model.state

    @Test
    fun `a tap sends the eight commands on one thread of its own and shows the answer`() {
        val phone = Phone()
        val field = FieldOfTag(demoCard("renewal-open"))
        phone.tap(field.tag())
        val expected = checkNotNull(transcript("renewal-open", "tap")).map { it.command }
        assertEquals(expected, field.commands.map { it.hex() })
        assertEquals(8, field.commands.size)
        assertNotSame(Looper.getMainLooper().thread, field.threads.single())
        assertEquals(5_000, field.timeout)
        assertTrue(field.isClosed)
        assertTrue(phone.kigen.stack.last() is AnswerScreen)
        assertEquals("はい、離してよいです", ShadowToast.getTextOfLatestToast())
        for (line in listOf("電子証明書の更新の時期です", "12月15日(火)まで", "あと24日")) assertTrue(line, phone.says(line))
    }

    @Test
    fun `a card that leaves at any command says that it left, and the next tap starts anew`() {
        val phone = Phone()
        val cardIsKnownAfter = 2 // the card's own end is the second command
        val dateIsKnownAfter = 6 // the beginning of the authentication certificate is the sixth command
        for (answered in 0..7) {
            val field = FieldOfTag(demoCard("renewal-open"), leavesAfter = answered)
            phone.tap(field.tag())
            assertEquals("sent after $answered answers", answered + 1, field.commands.size)
            assertTrue(field.isClosed)
            if (answered >= dateIsKnownAfter) {
                val shown = state(phone) as AnswerState.Shown
                assertEquals(Verdict.OPEN, shown.answer.verdict)
                assertEquals("2026年12月15日(火)まで", shown.answer.keyDate)
            } else if (answered < cardIsKnownAfter) {
                assertEquals(TapState.Failed(Failure.CardLost), state(phone))
                assertTrue(phone.says("カードが離れました") && phone.says("カードは変わっていません。暗証番号の回数も減っていません。"))
            } else {
                assertEquals("after $answered answers", TapState.LiftedTooEarly(), state(phone))
                assertTrue(phone.says("カードが離れました"))
                assertTrue(phone.heard.any { it == words.of(Failure.CardLost).said })
                assertTrue(phone.words.any { it.endsWith(words["screen-lifted-read"]) })
                assertFalse("after $answered answers", phone.everything.any { it.contains(Regex("\\d年")) })
            }
            phone.kigen.restart()
            phone.settle()
            assertEquals(TapState.Waiting, state(phone))
        }
    }

    @Test
    fun `whoever does not know the password after a wrong one comes to the guide`() {
        val phone = Phone()
        val card = demoCard("renewal-open")
        phone.tap(FieldOfTag(card).tag())
        phone.touch("日付(証明書2つ・カード)を開く")
        phone.press("暗証番号で見る")
        phone.views.filterIsInstance<EditText>().single().setText("WRONG1")
        phone.press("カードを当てる")
        phone.tap(FieldOfTag(card).tag())
        assertTrue(phone.words.contains(words.of(Failure.PinIncorrect(4u)).said))
        phone.press("分からない・忘れた")
        assertTrue(phone.kigen.stack.last() is InterviewScreen)
    }

    @Test
    fun `what was learned before a card left is gone with the next card`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("card-expired"), leavesAfter = 3).tag())
        assertEquals(TapState.LiftedTooEarly(), state(phone))
        phone.tap(FieldOfTag(demoCard("renewal-open"), leavesAfter = 0).tag())
        assertEquals(TapState.Failed(Failure.CardLost, inARow = 2), state(phone))
        assertFalse(phone.words.any { it.contains("年") })
    }

    @Test
    fun `a card that left when everything was read loses nothing`() {
        val phone = Phone()
        val field = FieldOfTag(demoCard("not-yet"))
        field.isUpToDateFor = 8
        phone.tap(field.tag())
        assertEquals(8, field.commands.size)
        assertEquals(Verdict.NOT_YET, (state(phone) as AnswerState.Shown).answer.verdict)
    }

    @Test
    @Config(minSdk = 33)
    fun `a tag of an earlier discovery is a card that left`() {
        val phone = Phone()
        val field = FieldOfTag(demoCard("not-yet")).apply { isUpToDateFor = 0 }
        phone.tap(field.tag())
        assertEquals(TapState.Failed(Failure.CardLost), state(phone))
        assertEquals(0, field.commands.size)
    }

    @Test
    fun `a card that can not be opened is told from one that left`() {
        val phone = Phone()
        val field = FieldOfTag(demoCard("not-yet")).apply { connectResult = -1 }
        phone.tap(field.tag())
        assertEquals(TapState.Failed(Failure.Transport("connect: IOException")), state(phone))
        assertEquals(0, field.commands.size)
    }

    @Test
    fun `a Suica is named, and so is a tag that is no card of this kind`() {
        val phone = Phone()
        for ((technology, isFelica) in listOf(NFC_F to true, NFC_A to false, NFC_V to false)) {
            val failure = Failure.OtherTechnology(isFelica)
            phone.tap(tagOf(technology, silentTag()))
            assertEquals(TapState.Failed(failure), state(phone))
            val text = words.of(failure)
            assertTrue(phone.words.containsAll(listOf("別のカードです", text.meaning)) && text.said in phone.heard)
            assertTrue(phone.says("財布から出して、マイナンバーカードだけを当ててください"))
            phone.press(text.buttons.single().label)
            assertEquals(TapState.Waiting, state(phone))
        }
        assertEquals("failure-felica", words.of(Failure.OtherTechnology(true)).id)
        assertTrue(words.of(Failure.OtherTechnology(true)).said.contains("Suica"))
    }

    @Test
    fun `another card is named and its dates are not shown`() {
        val expected = mapOf(
            "other-card" to "運転免許証のようです",
            "juki-card" to "住民基本台帳カードです",
            "android-phone" to "スマートフォンの電子証明書です",
        )
        val phone = Phone()
        for ((card, headline) in expected) {
            phone.tap(FieldOfTag(demoCard(card)).tag())
            val answer = (state(phone) as AnswerState.Shown).answer
            assertEquals(Verdict.NOT_THIS_CARD, answer.verdict)
            assertTrue(card, phone.words.contains(headline))
            assertEquals(0, answer.rows.size)
            phone.press(answer.buttons.first().label)
            assertTrue(phone.kigen.stack.single() is TapScreen)
        }
    }

    @Test
    fun `a second card while one is being read changes nothing`() {
        val phone = Phone()
        val second = FieldOfTag(demoCard("expired"))
        val first = FieldOfTag(demoCard("renewal-open"))
        phone.adapter.dispatchTagDiscovered(first.tag())
        phone.adapter.dispatchTagDiscovered(second.tag())
        phone.settle()
        assertEquals(Verdict.OPEN, (state(phone) as AnswerState.Shown).answer.verdict)
        assertEquals(0, second.commands.size)
        assertFalse(second.isClosed)
    }
}
