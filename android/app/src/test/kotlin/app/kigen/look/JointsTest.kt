package app.kigen.look

import app.kigen.core.Language
import org.junit.Assert.assertEquals
import org.junit.Test

class JointsTest {
    private fun shown(words: String, language: Language, longest: Int): String =
        Joints(language, listOf("年・月・日", "マイナンバー", "利用者", "電子証明書")).join(words) { it.length <= longest + 1 }
            .replace('\u2060', '_').replace('\u200B', '|').replace('\u00A0', '~')

    private fun check(language: Language, longest: Int, vararg expected: Pair<String, String>) {
        for ((words, joined) in expected) assertEquals(joined, shown(words, language, longest))
    }

    @Test
    fun `a date with its particle, a time, a number with its noun, a telephone number and what is kept are whole`() =
        check(
            Language.JAPANESE,
            20,
            "期限は2026年12月18日(金)です。" to "期限は2_0_2_6_年_1_2_月_1_8_日_(_金_)_で_す。",
            "2月3日(水)までです" to "2_月_3_日_(_水_)_ま_で_で_す",
            "期限の2〜3か月前に" to "期限の2_〜_3_か_月_前に",
            "今日は8:30〜17:15に" to "今日は8_:_3_0_〜_1_7_:_1_5に",
            "暗証番号(数字4けた)" to "暗証番号(数_字_4_け_た)",
            "028-632-2265 に" to "0_2_8_-_6_3_2_-_2_2_6_5 に",
            "年・月・日を" to "年_・_月_・_日_を",
            "川崎市マイナンバーコールセンターに" to "川崎市マ_イ_ナ_ン_バ_ー_コ_ー_ル_セ_ン_タ_ー_に",
            "本人確認書類" to "本人確認書類",
        )

    @Test
    fun `what is longer than a line is whole in its parts, as large as they fit`() {
        val words = "2026年12月18日(金)まで、マイナンバーコールセンターで"
        val parts = mapOf(
            16 to "2_0_2_6_年_1_2_月_1_8_日_(_金_)_ま_で",
            15 to "2_0_2_6_年|1_2_月_1_8_日_(_金_)_ま_で",
            11 to "2_0_2_6_年|1_2_月_1_8_日_(_金_)_ま_で",
            9 to "2_0_2_6_年|1_2_月_1_8_日_(_金_)|まで",
            8 to "2_0_2_6_年|1_2_月_1_8_日_(_金_)|まで",
            7 to "2_0_2_6_年|1_2_月_1_8_日(金)まで",
        )
        for ((longest, begin) in parts) {
            assertEquals(begin, shown(words, Language.JAPANESE, longest).substringBefore("、"))
        }
        check(
            Language.JAPANESE,
            8,
            "マイナンバーコールセンターで" to "マ_イ_ナ_ン_バ_ー|コ_ー_ル_セ_ン_タ_ー_で",
            "スマートフォンには" to "ス_マ_ー_ト_フ_ォ_ン|には",
            "利用者証明用電子証明書の" to "利_用_者証明用電_子_証_明_書_の",
            "電子証明書できます" to "電_子_証_明_書で_き_ま_す",
            "入っている電子証明書の" to "入っている|電_子_証_明_書_の",
            "この電子証明書、お電子証明書" to "この|電_子_証_明_書、お電_子_証_明_書",
            "応じないでください。" to "応じな_い_で_く_だ_さ_い。",
            "終わりました" to "終わりま_し_た",
            "11月23日(月)に終わりました" to "1_1_月_2_3_日_(_月_)|に_終わりま_し_た",
        )
        check(Language.JAPANESE, 5, "応じないでください。" to "応じないで|く_だ_さ_い。")
    }

    @Test
    fun `an English day, an era, a number and its noun, and a Japanese name are whole`() {
        check(
            Language.ENGLISH,
            21,
            "until Fri, 18 December 2026 (Reiwa 8)" to
                "until F_r_i_,~1_8~D_e_c_e_m_b_e_r~2_0_2_6 (_R_e_i_w_a~8_)",
            "it ended one day ago, at 8:30 to 19:00" to "it ended o_n_e~d_a_y ago, at 8_:_3_0~t_o~1_9_:_0_0",
            "open 8:30 to 19:00 today" to "open 8_:_3_0~t_o~1_9_:_0_0~t_o_d_a_y",
            "bring 照会書兼回答書 and 4 digits" to "bring 照_会_書_兼_回_答_書 and 4~d_i_g_i_t_s",
        )
        check(
            Language.ENGLISH,
            12,
            "until Fri, 18 December 2026" to "until Fri, 1_8~D_e_c_e_m_b_e_r 2026",
            "in 2026, the card" to "in 2026, the card",
            "IAM「電子証明書のパスワード」を" to "IAM|「電_子_証_明_書|の|パ_ス_ワ_ー_ド」を",
            "公的個人認証サービスポータルサイト" to "公_的_個_人_認_証|サ_ー_ビ_ス_ポ_ー_タ_ル_サ_イ_ト",
            "JPKIマイナンバーカードサービス" to "JPKIマ_イ_ナ_ン_バ_ー|カ_ー_ド_サ_ー_ビ_ス",
            "Mobile「電子証明書」" to "Mobile|「_電_子_証_明_書_」",
        )
    }

    @Test
    fun `plain Japanese ends its lines at its spaces, not before the particle of a bracket, and in words at a joint`() =
        check(
            Language.PLAIN_JAPANESE,
            8,
            "読んだ ことは のこしません。電子証明書(だれ)は" to "読_ん_だ こ_と_は の_こ_し_ま_せ_ん。電_子_証_明_書(だ_れ_)_は",
            "利用者証明用電子証明書" to "利_用_者|証_明_用|電_子_証_明_書",
            "マイナンバーカードです" to "マ_イ_ナ_ン_バ_ー|カ_ー_ド_で_す",
            "つながらない ときは 050-3310-5907(お金が" to "つ_な_が_ら_な_い と_き_は 050-3310-5907|(お_金_が",
        )

    @Test
    fun `an address ends a line behind its signs, and anywhere in what is longer than a line`() = check(
        Language.JAPANESE,
        9,
        "(https://a.jp/b-c)を" to "(h_t_t_p_s_:_/_/|a_.|j_p_/|b_-|c_)を",
        "https://abcdefghijk.jp" to "h_t_t_p_s_:_/_/|a|b|c|d|e|f|g|h|i|j|k|.|j_p",
    )
}
