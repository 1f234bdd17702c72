package app.kigen.look

import org.junit.Assert.assertEquals
import org.junit.Test

class LinesTest {
    private fun shown(words: String) = unbroken(words).replace('\u2060', '_')

    @Test
    fun `a date, a time, a number with what it counts and a telephone number are whole`() {
        val expected = mapOf(
            "2026年12月18日(金) まで" to "2_0_2_6_年1_2_月_1_8_日_(_金_) まで",
            "期限の2〜3か月前に" to "期限の2_〜_3_か_月_前に",
            "今日は8:30〜17:15に" to "今日は8_:_3_0_〜_1_7_:_1_5に",
            "6〜16文字" to "6_〜_1_6_文_字",
            "028-632-2265 に" to "0_2_8_-_6_3_2_-_2_2_6_5 に",
            "年・月・日を" to "年_・_月_・_日を",
            "利用者証明用電子証明書" to "利用者証明用電子証明書",
        )
        for ((words, joined) in expected) assertEquals(joined, shown(words))
    }
}
