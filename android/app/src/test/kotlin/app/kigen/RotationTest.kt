package app.kigen

import android.content.pm.ActivityInfo
import android.os.Bundle
import android.os.Looper
import android.os.Parcel
import android.widget.CheckBox
import android.widget.EditText
import app.kigen.answer.AnswerState
import app.kigen.core.Verdict
import app.kigen.support.FieldOfTag
import app.kigen.support.Pause
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.tap.TapScreen
import app.kigen.tap.TapState
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja-port")
class RotationTest {
    @Test
    fun `a phone that is turned while it reads goes on, and comes to the answer in the new window`() {
        val phone = Phone()
        val field = FieldOfTag(demoCard("renewal-open"))
        val pause = Pause(field, before = 5)
        phone.adapter.dispatchTagDiscovered(field.tag())
        shadowOf(Looper.getMainLooper()).idle()
        pause.await()
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(6, (phone.kigen.stack.single().model.state as TapState.Reading).step)

        val before = phone.activity
        val kigen = phone.kigen
        phone.turn("land")
        assertNotSame(before, phone.activity)
        assertSame("nothing was begun anew", kigen, phone.kigen)
        assertTrue(phone.heard.contains("8のうち6"))
        assertTrue(phone.words.contains("まだ離さないで"))
        assertFalse("no date before the one that counts", phone.words.any { it.startsWith("2031年") })
        pause.end()
        phone.settle()
        assertEquals(Verdict.OPEN, (phone.kigen.stack.last().model.state as AnswerState.Shown).answer.verdict)
        assertEquals(8, field.commands.size)
        assertAnswered(phone)
    }

    /** What a person reads in the window of the activity that is there now. */
    private fun assertAnswered(phone: Phone) {
        for (line in listOf("電子証明書の更新の時期です", "12月15日(火)まで", "あと24日", "カードそのものは、2031年12月15日(月)まで使えます。")) {
            assertTrue("$line in ${phone.words}", phone.says(line))
        }
    }

    private fun turn(phone: Phone, to: String = "land") {
        val before = phone.activity
        phone.turn(to)
        assertNotSame(before, phone.activity)
        phone.settle()
    }

    @Test
    fun `a phone that is turned before the tap shows the first screen again, and reads in the new window`() {
        val phone = Phone()
        turn(phone)
        assertTrue(phone.words.contains("マイナンバーカードの有効期限を調べる"))
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertAnswered(phone)
    }

    @Test
    fun `a phone that is turned after the answer draws it in the new window, and what is touched there`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        turn(phone)
        assertAnswered(phone)
        turn(phone, "port")
        assertAnswered(phone)
        assertFalse(phone.says("電子証明書の発行者は、確認していません。"))
        phone.touch("確認していないことを開く")
        assertTrue(phone.words.toString(), phone.says("電子証明書の発行者は、確認していません。"))
    }

    @Test
    fun `the guide stays as it was ticked and unfolded when the phone is turned`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.press("何をすればいいか見る")
        phone.touch("持ち物を開く")
        val heard = { box: CheckBox -> (box.contentDescription ?: box.text).toString() }
        val paper = heard(phone.views.filterIsInstance<CheckBox>().first())
        phone.touch(paper)
        phone.touch(phone.heard.last { it.endsWith("を開く") })
        // On its side, less stays at the bottom, and no sign that more lies below.
        val words = { phone.words.filterNot { it.startsWith("▼") }.sorted() }
        val before = words()
        turn(phone)
        assertEquals(before, words())
        // In the block and in the checklist: it is one paper.
        assertEquals(
            listOf(paper, "$paper。"),
            phone.views.filterIsInstance<CheckBox>().filter {
                it.isChecked
            }.map(heard),
        )
    }

    @Test
    fun `a password that waits for its card goes on waiting, and what was only typed is gone with the window`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.touch("日付(証明書2つ・カード)を開く")
        phone.press("暗証番号で見る")
        phone.views.filterIsInstance<EditText>().single().setText("ABC1")
        turn(phone)
        assertEquals("", phone.views.filterIsInstance<EditText>().single().text.toString())
        phone.views.filterIsInstance<EditText>().single().setText("ABC123")
        phone.press("カードを当てる")
        turn(phone, "port")
        assertTrue(phone.words.contains("はじめに読み取ったマイナンバーカードを、もう一度当ててください"))
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertFalse(phone.says("見るには暗証番号が必要です"))
        assertAnswered(phone)
    }

    @Test
    fun `a phone is held as it is while a card is read, and turns freely before and after`() {
        val phone = Phone()
        val seen = mutableListOf<Int>()
        assertEquals(ActivityInfo.SCREEN_ORIENTATION_UNSPECIFIED, phone.activity.requestedOrientation)
        val field = FieldOfTag(demoCard("renewal-open"))
        val pause = Pause(field, before = 3)
        phone.adapter.dispatchTagDiscovered(field.tag())
        shadowOf(Looper.getMainLooper()).idle()
        pause.await()
        seen += phone.activity.requestedOrientation
        pause.end()
        phone.settle()
        seen += phone.activity.requestedOrientation
        assertEquals(
            listOf(ActivityInfo.SCREEN_ORIENTATION_LOCKED, ActivityInfo.SCREEN_ORIENTATION_UNSPECIFIED),
            seen,
        )
        phone.kigen.restart()
        phone.tap(FieldOfTag(demoCard("renewal-open"), leavesAfter = 3).tag())
        assertTrue(phone.kigen.stack.single().model.state is TapState.LiftedTooEarly)
        assertEquals(ActivityInfo.SCREEN_ORIENTATION_UNSPECIFIED, phone.activity.requestedOrientation)
    }

    @Test
    fun `a process that dies takes everything that was read along`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertTrue(phone.says("12月15日(火)まで"))
        val saved = Bundle()
        phone.controller.pause().saveInstanceState(saved).stop()
        val parcel = Parcel.obtain().apply { writeBundle(saved) }
        val bytes = String(parcel.marshall(), Charsets.UTF_16LE)
        for (known in listOf("12月15日", "更新の時期です", "宇都宮")) assertFalse(known, bytes.contains(known))

        val reborn = Robolectric.buildActivity(KigenActivity::class.java).create(saved).start()
        reborn.restoreInstanceState(saved).resume().visible()
        assertNotSame("a new process begins anew", reborn.get(), phone.activity)
        phone.settle()
        assertTrue(phone.kigen.stack.single() is TapScreen)
        assertEquals(TapState.Waiting, phone.kigen.stack.single().model.state)
    }

    @Test
    fun `nothing but settings is ever written to the phone`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.controller.pause().stop().destroy()
        val files = RuntimeEnvironment.getApplication().dataDir.walk().filter { it.isFile }.map { it.name }.toList()
        assertEquals(emptyList<String>(), files - "settings.xml")
    }
}
