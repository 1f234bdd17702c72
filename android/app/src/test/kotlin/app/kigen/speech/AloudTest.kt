package app.kigen.speech

import android.speech.tts.TextToSpeech
import android.speech.tts.Voice
import app.kigen.Settings
import app.kigen.core.Language
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.demoCard
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowTextToSpeech
import java.util.Locale

/** «読み上げる» on screens 2 and 3, through the phone's own voice. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja")
class AloudTest {
    @Before
    fun japanese() {
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
    }

    private fun voice(name: String, locale: Locale, needsNetwork: Boolean = false, vararg features: String) =
        ShadowTextToSpeech.addVoice(
            Voice(name, locale, Voice.QUALITY_NORMAL, Voice.LATENCY_NORMAL, needsNetwork, setOf(*features)),
        )

    private val speech
        get() = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())

    private fun answered(): Phone = Phone().also {
        it.tap(FieldOfTag(demoCard("renewal-open")).tag())
        speech.onInitListener.onInit(TextToSpeech.SUCCESS)
        it.settle()
    }

    @Test
    fun `it is offered where a voice of the language is on the phone itself, and nowhere else`() {
        voice("net", Locale.JAPAN, needsNetwork = true)
        voice("later", Locale.JAPAN, false, TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED)
        voice("english", Locale.UK)
        assertFalse(ALOUD in answered().words)
        voice("here", Locale.JAPAN)
        assertTrue(ALOUD in answered().words)
        assertEquals("here", speech.currentVoice.name)
    }

    @Test
    fun `the answer is read with the era of its year and the day of the week, the alerts first`() {
        voice("here", Locale.JAPAN)
        val phone = answered()
        phone.press(ALOUD)
        val said = speech.spokenTextList
        assertEquals(
            "電子証明書の更新の時期です、マイナンバーカードの中の証明書、2026年(令和8年)12月15日、火曜日まで、あと24日",
            said.first(),
        )
        assertTrue("$said", "2026年11月21日、土曜日、今日" in said)
        assertTrue("$said", said.none { Regex("日\\([日月火水木金土]\\)").containsMatchIn(it) })
    }

    @Test
    fun `the block is read line by line`() {
        voice("here", Locale.JAPAN)
        val phone = answered()
        phone.press("何をすればいいか見る")
        phone.press(ALOUD)
        val said = speech.spokenTextList
        assertTrue("$said", said.any { it.startsWith("持ち物、") } && said.any { it.startsWith("どこへ、") })
        assertTrue("$said", said.none { Regex("日\\([日月火水木金土]\\)").containsMatchIn(it) })
    }

    @Test
    fun `it stops when the screen is left`() {
        voice("here", Locale.JAPAN)
        val phone = answered()
        phone.buttons.single { it.text.contains("読") && it.text.contains("上") }.performClick()
        assertFalse(speech.isStopped)
        phone.press("何をすればいいか見る")
        assertTrue(speech.isStopped)
        phone.controller.pause().stop().destroy()
        assertTrue(speech.isShutdown)
    }

    private companion object {
        const val ALOUD = "読み上げる"
    }
}
