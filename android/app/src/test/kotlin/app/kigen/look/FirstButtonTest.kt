package app.kigen.look

import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.ImageView
import android.widget.ScrollView
import android.widget.TextView
import app.kigen.R
import app.kigen.Settings
import app.kigen.core.Language
import app.kigen.pictures.Picture
import app.kigen.support.Page
import app.kigen.support.Phone
import app.kigen.support.pages
import app.kigen.support.place
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** The button to take first stays, at every text size; and a sign stands level with its words. */
@RunWith(RobolectricTestRunner::class)
class FirstButtonTest {
    private fun check(language: Language) {
        Settings(RuntimeEnvironment.getApplication()).language = language
        val pictures = pages(language).filter { it.name.startsWith("1-failed") || it.name in PAGES }
        assertEquals(11 + PAGES.size, pictures.size)
        val failures = mutableListOf<String>()
        for (width in listOf(320, 360)) {
            for (scale in listOf(1f, 1.5f, 2f)) {
                RuntimeEnvironment.setQualifiers("w${width}dp-h720dp-xhdpi")
                RuntimeEnvironment.setFontScale(scale)
                val phone = Phone()
                for (picture in pictures) failures += failures(phone, picture).map { "$width $scale $it" }
                phone.controller.pause().stop().destroy()
            }
        }
        assertEquals(failures.joinToString("\n"), 0, failures.size)
    }

    private fun failures(phone: Phone, picture: Picture): List<String> {
        phone.activity.open(Page(picture))
        phone.settle()
        val color = phone.activity.getColor(R.color.primary_text)
        val first = phone.buttons.single { it.currentTextColor == color }
        val scroll = phone.views.single { it.id == R.id.scroll } as ScrollView
        val failures = listOf(
            "scrolls" to generateSequence(first.parent) { it.parent }.any { it === scroll },
            "takes ${first.lineCount} lines" to (first.lineCount != 1),
            "ends below" to (place(first).bottom > phone.activity.window.decorView.height),
            "tells nothing of more" to (isTold(phone) != scroll.canScrollVertically(1)),
            "tells more at its end" to isToldAtEnd(phone, scroll),
        )
        phone.activity.back()
        phone.settle()
        return failures.filter { it.second }.map { "${picture.name} «${first.plain}» ${it.first}" }
    }

    private fun isTold(phone: Phone): Boolean = phone.views.any { it.id == R.id.more }

    private fun isToldAtEnd(phone: Phone, scroll: ScrollView): Boolean {
        scroll.scrollTo(0, scroll.getChildAt(0).height)
        phone.settle()
        return isTold(phone)
    }

    @Test
    fun `in Japanese the first button stays and takes one line, and what lies below is told of`() =
        check(Language.JAPANESE)

    @Test
    fun `in English the first button stays and takes one line, and what lies below is told of`() =
        check(Language.ENGLISH)

    @Test
    fun `in plain Japanese the first button stays and takes one line, and what lies below is told of`() =
        check(Language.PLAIN_JAPANESE)

    @Test
    fun `at twice the size a sign takes no line of its own`() {
        RuntimeEnvironment.setQualifiers("ja-w360dp-h720dp-xhdpi")
        RuntimeEnvironment.setFontScale(2f)
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
        val phone = Phone()
        val pages = pages(Language.JAPANESE).filter { it.name in SIGNED }
        assertEquals(SIGNED, pages.map { it.name }.toSet())
        for (page in pages) {
            phone.activity.open(Page(page))
            phone.settle()
            val signs = phone.views.filterIsInstance<ImageView>()
                .filter { (it.parent as ViewGroup).getChildAt(1) is TextView }
            assertTrue(page.name, signs.isNotEmpty())
            for (sign in signs) level(page.name, sign)
        }
    }

    private fun level(where: String, sign: View) {
        val words = (sign.parent as ViewGroup).getChildAt(1) as TextView
        val line = words.layout.getLineBottom(0) - words.lineSpacingExtra
        assertTrue("$where ${place(sign)} «${words.plain}»", place(sign).right <= place(words).left)
        val top = place(words).top + words.paddingTop
        assertTrue("$where ${place(sign)} $top $line", place(sign).exactCenterY() in top.toFloat()..top + line)
    }

    private companion object {
        val SIGNED =
            setOf("1-failed-lost", "1-nfc-off", "2-renewal-open", "2-no-such-day", "4-entering", "4-wrong-4-left")

        val PAGES = setOf(
            "1-lifted",
            "1-nfc-off",
            "1-nfc-silent",
            "1-no-nfc",
            "1-demo",
            "1-demo-lost",
            "2-renewal-open",
            "2-not-yet",
            "2-expired",
            "2-no-such-day",
            "2-no-such-clock",
            "2-android-phone",
            "2-clock-doubtful",
            "3-renewal-open",
            "3-not-yet",
            "3-no-guide",
        )
    }
}
