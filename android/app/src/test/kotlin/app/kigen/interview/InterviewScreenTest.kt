package app.kigen.interview

import android.view.ContextThemeWrapper
import android.view.View
import android.widget.Button
import android.widget.RadioButton
import android.widget.TextView
import app.kigen.INLINE
import app.kigen.R
import app.kigen.Settings
import app.kigen.Words
import app.kigen.cases
import app.kigen.core.GivenAnswer
import app.kigen.core.Language
import app.kigen.core.QuestionKind
import app.kigen.look.Look
import app.kigen.look.all
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.demoCard
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** Screen 3 as it is drawn. */
@RunWith(RobolectricTestRunner::class)
class InterviewScreenTest {
    private val activity by lazy {
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
        Phone().activity
    }

    private fun texts(model: InterviewModel): List<TextView> {
        val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
        val view: View = InterviewScreen(model).view(Look(context, Words(Language.JAPANESE)), activity)
        return view.all().filterIsInstance<TextView>().filter { it.text.isNotEmpty() }.toList()
    }

    private fun model(given: List<GivenAnswer> = emptyList()) = InterviewModel(
        INLINE,
        { Language.JAPANESE },
        Visit(cases("renewal-open")).also { it.given = given },
    )

    @Test
    fun `above what can be chosen stands that it leads back, and what is assumed is chosen`() {
        val model = model()
        model.ask((model.state as InterviewState.Guide).questions.first { it.kind == QuestionKind.WHO })
        val texts = texts(model)
        val at = texts.indexOfFirst { it.plain == "選ぶと、前の画面にもどります。" }
        assertEquals(texts.indexOfFirst { it is RadioButton } - 1, at)
        val radios = texts.filterIsInstance<RadioButton>()
        assertEquals(listOf("本人(いまの想定)"), radios.filter { it.isChecked }.map { it.plain })
        assertEquals(listOf(false), radios.filter { it.plain == "分からない" }.map { it.isChecked })
    }

    @Test
    fun `a municipality that nobody named is told as assumed`() {
        fun shown(given: List<GivenAnswer>): List<String> {
            val model = model(given)
            model.ask((model.state as InterviewState.Guide).questions.first { it.kind == QuestionKind.MUNICIPALITY })
            return texts(model).map { it.plain }
        }
        assertTrue("${shown(emptyList())}", "お住まい: 栃木県 宇都宮市(いまの想定)" in shown(emptyList()))
        val named = shown(listOf(GivenAnswer(QuestionKind.MUNICIPALITY, "47201")))
        assertTrue("$named", named.none { "想定" in it })
    }

    @Test
    fun `that what is sent has dates is said where it has some`() {
        fun isSaid(card: String): Boolean {
            val model = InterviewModel(INLINE, { Language.JAPANESE }, Visit(cases(card)))
            return texts(model).any { it.plain == "送る文には、期限の日付が入ります。" }
        }
        assertEquals(listOf(true, false), listOf("renewal-open", "android-phone").map(::isSaid))
    }

    @Test
    fun `that nobody read a city's page is said before all else`() {
        val model = model(listOf(GivenAnswer(QuestionKind.MUNICIPALITY, "47201")))
        val brief = (model.state as InterviewState.Guide).brief
        val unread = checkNotNull(brief.unread)
        assertTrue(unread, "那覇市" in unread || "ページ" in unread)
        val words = texts(model).map { it.plain }
        assertEquals(listOf(brief.task, "もどる", unread), words.take(3))
        assertEquals(brief.restsOn, words[3])
    }

    private fun words(isShared: Boolean): List<String> {
        Settings(RuntimeEnvironment.getApplication()).let {
            it.language = Language.JAPANESE
            it.isShared = isShared
        }
        val phone = Phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.press("何をすればいいか見る")
        val sections = phone.buttons.mapNotNull { it.contentDescription?.toString() }.filter { it.endsWith("を開く") }
        assertTrue("$sections", sections.size > 8)
        sections.forEach(phone::touch)
        while (true) phone.buttons.find { it.plain == "出典を見る" }?.performClick()?.also { phone.settle() } ?: break
        val words = phone.views.filterIsInstance<Button>().map { it.plain }
        phone.controller.pause().stop().destroy()
        return words
    }

    @Test
    fun `where many use the phone no map and no page is opened, and calling goes on`() {
        val own = words(isShared = false)
        val shared = words(isShared = true)
        val leads = listOf("地図", "このページを開く(通信します)")
        assertTrue("$own", own.containsAll(leads))
        assertEquals(emptyList<String>(), shared.filter { it in leads })
        val calls = { words: List<String> -> words.filter { "028-" in it } }
        assertTrue(calls(own).isNotEmpty())
        assertEquals(calls(own), calls(shared))
    }
}
