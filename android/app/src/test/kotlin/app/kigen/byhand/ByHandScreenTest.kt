package app.kigen.byhand

import android.graphics.Rect
import android.text.InputType
import android.view.View
import android.widget.EditText
import app.kigen.Cases
import app.kigen.R
import app.kigen.core.Language
import app.kigen.core.TypedDates
import app.kigen.core.readByHand
import app.kigen.support.DAY
import app.kigen.support.Phone
import app.kigen.support.TODAY
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.io.File

/** Screen 5 through the activity, and its guide beside the terminal's. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja")
class ByHandScreenTest {
    private val phone = Phone()

    private fun type(field: String, text: String) {
        field(field).setText(text)
    }

    /** By what is heard first of it: what is wrong is said behind that. */
    private fun field(heard: String): EditText = phone.views.filterIsInstance<EditText>().single {
        it.contentDescription.split("、").first() == heard
    }

    @Test
    fun `who knows neither date opens the other way, and gets an answer from the making and the birthday`() {
        phone.press("カードなしで調べる")
        assertEquals(0, phone.views.filterIsInstance<EditText>().size)
        phone.press("どちらの日付も分からないとき")
        type("カードが作られた日の年", "H")
        assertTrue(phone.says("年は、2031や令和13のように入力します。"))
        type("カードが作られた日の年", "R4")
        assertTrue("${phone.words}", phone.says("2022年(令和4年)"))
        type("カードが作られた日の月", "9")
        type("カードが作られた日の日", "5")
        type("誕生日の月", "2")
        type("誕生日の日", "30")
        phone.press("次へ")
        val said = "「誕生日」に入力した日付はありません。年・月・日を確かめてください。"
        assertTrue(phone.says(said))
        val focused = phone.views.single { it.isFocused }
        assertEquals("it is typed on where it is wrong", "誕生日の月、$said", focused.contentDescription)
        val wrong = phone.views.filterIsInstance<EditText>().filter { said in it.contentDescription }
        assertEquals(2, wrong.size)
        type("誕生日の月", "6")
        type("誕生日の日", "14")
        phone.press("次へ")
        assertTrue(phone.words.none { "更新したことがありますか" in it })
        phone.press("有効期限を調べる")
        phone.touch("日付(証明書2つ・カード)を開く")
        assertTrue("${phone.words}", phone.says("2027年6月14日(月)令和9年"))
        assertTrue("${phone.words}", phone.says("2032年6月14日(月)令和14年"))
    }

    /** The page is long at the largest text: who touched the button at its end has to see where to go. */
    @Test
    fun `the field that is wrong comes into sight`() {
        RuntimeEnvironment.setFontScale(2f)
        val phone = Phone()
        phone.press("カードなしで調べる")
        phone.press("どちらの日付も分からないとき")
        checkNotNull(phone.activity.findViewById<View>(R.id.scroll)).scrollTo(0, 10_000)
        phone.press("次へ")
        val focused = phone.views.single { it.isFocused }
        assertEquals(R.id.made_year, focused.id)
        val seen = Rect()
        assertTrue(focused.getGlobalVisibleRect(seen))
        assertEquals(focused.height, seen.height())
    }

    @Test
    fun `a year with an era is typed on with letters when the page is drawn again`() {
        phone.press("カードなしで調べる")
        phone.press("1 カード本体の有効期限")
        val year = { field("1 カード本体の有効期限の年").inputType and InputType.TYPE_MASK_CLASS }
        assertEquals(InputType.TYPE_CLASS_NUMBER, year())
        type("1 カード本体の有効期限の年", "令和")
        phone.press("次へ")
        assertEquals(InputType.TYPE_CLASS_TEXT, year())
    }

    @Test
    fun `a field takes nothing that can become no part of a date`() {
        phone.press("カードなしで調べる")
        phone.press("1 カード本体の有効期限")
        for ((part, typed, kept) in listOf(
            Triple("月", "123", "12"),
            Triple("月", "2a", "2"),
            Triple("日", "32", "3"),
            Triple("日", "310", "31"),
            Triple("年", "2031", "2031"),
            Triple("年", "令和13", "令和13"),
        )) {
            val field = field("1 カード本体の有効期限の$part").apply { setText("") }
            typed.forEach { field.text.append(it) }
            assertEquals(typed, kept, field.text.toString())
        }
    }

    @Test
    fun `block and guide say what the terminal says for the same making and birthday`() {
        val program = File(System.getProperty("jna.library.path"), "kigen").path
        val languages =
            mapOf("ja" to Language.JAPANESE, "en" to Language.ENGLISH, "ja-plain" to Language.PLAIN_JAPANESE)
        val made = DAY.copy(year = 2022, month = 9u, day = 5u)
        val reading = readByHand(TypedDates(null, null, 6u, 14u, made, false, false, null), TODAY)
        for ((tag, language) in languages) {
            val command = listOf(program, "advise", "--why", "--made", "2022-09-05", "--birthday", "1990-06-14") +
                listOf("--today", "2026-11-21", "--language", tag)
            val process = ProcessBuilder(command).redirectErrorStream(true).start()
            val printed = process.inputStream.bufferedReader().readText().unspaced()
            assertEquals(printed, 0, process.waitFor())
            val case = Cases(reading, TODAY).under()
            val brief = case.brief(language)
            val block = listOf(brief.title) + brief.lines.flatMap { listOf(it.label, it.text) }
            val guide = case.guide(language).flatMap { it.statements }.map { it.text }
            var at = 0
            for (line in block + guide) {
                val found = printed.indexOf(line.unspaced(), at)
                assertTrue("$tag «$line» in ${printed.drop(at).take(200)}", found >= 0)
                at = found + line.unspaced().length
            }
        }
    }

    /** White space is where a terminal breaks its lines. */
    private fun String.unspaced(): String = filterNot { it.isWhitespace() }
}
