package app.kigen.look

import org.junit.Assert.assertEquals
import org.junit.Test

class LinesTest {
    private val kept = listOf("年・月・日")

    private fun shown(words: String) = unbroken(words, kept).replace('\u2060', '_').replace('\u200B', '|')

    @Test
    fun `a date, a time, a number with what it counts, a telephone number and what is kept are whole`() {
        val expected = mapOf(
            "2026年12月18日(金) まで" to "2_0_2_6_年1_2_月_1_8_日_(_金_) まで",
            "期限の2〜3か月前に" to "期限の2_〜_3_か_月_前に",
            "今日は8:30〜17:15に" to "今日は8_:_3_0_〜_1_7_:_1_5に",
            "6〜16文字" to "6_〜_1_6_文_字",
            "028-632-2265 に" to "0_2_8_-_6_3_2_-_2_2_6_5 に",
            "(https://a.jp/b)を" to "(h|t|t|p|s|:|/|/|a|.|j|p|/|b|)を",
            "年・月・日を" to "年_・_月_・_日を",
            "利用者証明用電子証明書" to "利用者証明用電子証明書",
        )
        for ((words, joined) in expected) assertEquals(joined, shown(words))
    }

    @Test
    fun `an English day, an era and a paper's Japanese name are whole`() {
        val shown = unbrokenEnglish("until Fri, 18 December 2026 (Reiwa 8): 照会書兼 x").replace('\u00A0', '_')
        assertEquals("until Fri, 18_December 2026 (Reiwa_8): 照\u2060会\u2060書\u2060兼 x", shown)
    }

    @Test
    fun `plain Japanese ends its lines at its spaces, but inside what no line may hold`() {
        val shown = unbrokenPhrases("読んだ ことは のこしません。電子証明書(だれ)", 6).replace('\u2060', '_')
        assertEquals("読_ん_だ こ_と_は の_こ_し_ま_せ_ん。電_子_証_明_書(だ_れ)", shown)
        assertEquals("利用者証明用電子証明書", unbrokenPhrases("利用者証明用電子証明書", 10))
        val dated = unbroken("2026年6月24日(水)に", kept)
        assertEquals(dated, unbrokenPhrases(dated, 10))
    }
}
