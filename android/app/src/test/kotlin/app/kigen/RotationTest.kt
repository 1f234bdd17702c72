package app.kigen

import android.os.Bundle
import android.os.Looper
import android.os.Parcel
import app.kigen.answer.AnswerState
import app.kigen.support.FieldOfTag
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
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja-port")
class RotationTest {
    @Test
    fun `a phone that is turned while it reads goes on, and comes to the answer in the new window`() {
        val phone = Phone()
        val reached = CountDownLatch(1)
        val turned = CountDownLatch(1)
        val field = FieldOfTag(demoCard("renewal-open"))
        field.onCommand = {
            if (it == 5) {
                reached.countDown()
                turned.await(20, TimeUnit.SECONDS)
            }
        }
        phone.adapter.dispatchTagDiscovered(field.tag())
        shadowOf(Looper.getMainLooper()).idle()
        assertTrue(waitFor(reached))
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(6, (phone.kigen.stack.single().model.state as TapState.Reading).step)

        val before = phone.activity
        val kigen = phone.kigen
        RuntimeEnvironment.setQualifiers("+land")
        phone.controller.configurationChange()
        assertNotSame(before, phone.activity)
        assertSame("nothing was begun anew", kigen, phone.kigen)
        turned.countDown()
        phone.settle()
        assertEquals("open", (phone.kigen.stack.last().model.state as AnswerState.Shown).answer.verdict)
        assertEquals(8, field.commands.size)
    }

    @Test
    fun `a process that dies takes everything that was read along`() {
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        assertTrue(phone.says("2026年12月15日(火)まで"))
        val saved = Bundle()
        phone.controller.pause().saveInstanceState(saved).stop()
        val parcel = Parcel.obtain().apply { writeBundle(saved) }
        val bytes = String(parcel.marshall(), Charsets.UTF_16LE)
        for (known in listOf("12月15日", "更新できます", "宇都宮")) assertFalse(known, bytes.contains(known))

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

    private fun waitFor(latch: CountDownLatch): Boolean = latch.await(20, TimeUnit.SECONDS)
}
