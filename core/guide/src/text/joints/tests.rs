use super::*;

/// `_` joined, `|` a line may end, `~` a space where none may.
fn shown(words: &str, language: Language, longest: u8) -> String {
    let kept = ["年・月・日", "マイナンバー", "利用者", "電子証明書"].map(|word| word.chars().collect::<Vec<char>>());
    let widths = vec![1.0; words.chars().count()];
    let line = Line { widths: &widths, comma: 1.0, room: f32::from(longest) + 1.0 };
    let joints = with(words, language, &kept, &line);
    written(words, &joints).replace(JOINER, "_").replace(ANYWHERE, "|").replace(NO_BREAK, "~")
}

fn check(language: Language, longest: u8, expected: &[(&str, &str)]) {
    for (words, joined) in expected {
        assert_eq!(shown(words, language, longest), *joined, "{longest}");
    }
}

#[test]
fn a_date_with_its_particle_a_time_a_number_with_its_noun_a_telephone_number_and_what_is_kept_are_whole() {
    check(
        Language::Japanese,
        20,
        &[
            ("期限は2026年12月18日(金)です。", "期限は2_0_2_6_年_1_2_月_1_8_日_(_金_)_で_す。"),
            ("2月3日(水)までです", "2_月_3_日_(_水_)_ま_で_で_す"),
            ("期限の2〜3か月前に", "期限の2_〜_3_か_月_前に"),
            ("今日は8:30〜17:15に", "今日は8_:_3_0_〜_1_7_:_1_5に"),
            ("8:30から窓口で", "8_:_3_0_か_ら窓口で"),
            ("暗証番号(数字4けた)", "暗証番号(数_字_4_け_た)"),
            ("028-632-2265 に", "0_2_8_-_6_3_2_-_2_2_6_5 に"),
            ("年・月・日を", "年_・_月_・_日_を"),
            ("川崎市マイナンバーコールセンターに", "川崎市マ_イ_ナ_ン_バ_ー_コ_ー_ル_セ_ン_タ_ー_に"),
            ("本人確認書類", "本人確認書類"),
            ("", ""),
        ],
    );
}

#[test]
fn what_is_longer_than_a_line_is_whole_in_its_parts_as_large_as_they_fit() {
    for (longest, begin) in [
        (16, "2_0_2_6_年_1_2_月_1_8_日_(_金_)_ま_で"),
        (15, "2_0_2_6_年|1_2_月_1_8_日_(_金_)_ま_で"),
        (11, "2_0_2_6_年|1_2_月_1_8_日_(_金_)_ま_で"),
        (9, "2_0_2_6_年|1_2_月_1_8_日_(_金_)|まで"),
        (8, "2_0_2_6_年|1_2_月_1_8_日_(_金_)|まで"),
        (7, "2_0_2_6_年|1_2_月_1_8_日(金)まで"),
    ] {
        let joined = shown("2026年12月18日(金)まで、マイナンバーコールセンターで", Language::Japanese, longest);
        assert_eq!(joined.split('、').next(), Some(begin), "{longest}");
    }
    check(
        Language::Japanese,
        8,
        &[
            ("マイナンバーコールセンターで", "マ_イ_ナ_ン_バ_ー|コ_ー_ル_セ_ン_タ_ー_で"),
            ("スマートフォンには", "ス_マ_ー_ト_フ_ォ_ン|には"),
            ("利用者証明用電子証明書の", "利_用_者証明用電_子_証_明_書_の"),
            ("電子証明書できます", "電_子_証_明_書で_き_ま_す"),
            ("入っている電子証明書の", "入っている|電_子_証_明_書_の"),
            ("この電子証明書、お電子証明書", "この|電_子_証_明_書、お電_子_証_明_書"),
            ("応じないでください。", "応じな_い_で_く_だ_さ_い。"),
            ("終わりました", "終わりま_し_た"),
            ("11月23日(月)に終わりました", "1_1_月_2_3_日_(_月_)|に_終わりま_し_た"),
        ],
    );
    check(Language::Japanese, 5, &[("応じないでください。", "応じないで|く_だ_さ_い。")]);
}

#[test]
fn an_english_day_an_era_a_number_and_its_noun_and_a_japanese_name_are_whole() {
    check(
        Language::English,
        21,
        &[
            ("until Fri, 18 December 2026 (Reiwa 8)", "until F_r_i_,~1_8~D_e_c_e_m_b_e_r~2_0_2_6 (_R_e_i_w_a~8_)"),
            ("it ended one day ago, at 8:30 to 19:00", "it ended o_n_e~d_a_y ago, at 8_:_3_0~t_o~1_9_:_0_0"),
            ("open 8:30 to 19:00 today", "open 8_:_3_0~t_o~1_9_:_0_0~t_o_d_a_y"),
            ("bring 照会書兼回答書 and 4 digits", "bring 照_会_書_兼_回_答_書 and 4~d_i_g_i_t_s"),
        ],
    );
    check(
        Language::English,
        12,
        &[
            ("until Fri, 18 December 2026", "until Fri, 1_8~D_e_c_e_m_b_e_r 2026"),
            ("in 2026, the card", "in 2026, the card"),
            ("IAM「電子証明書のパスワード」を", "IAM|「電_子_証_明_書_の|パ_ス_ワ_ー_ド」を"),
            ("公的個人認証サービスポータルサイト", "公_的_個_人_認_証|サ_ー_ビ_ス_ポ_ー_タ_ル_サ_イ_ト"),
            ("JPKIマイナンバーカードサービス", "JPKIマ_イ_ナ_ン_バ_ー|カ_ー_ド_サ_ー_ビ_ス"),
            ("Mobile「電子証明書」", "Mobile|「_電_子_証_明_書_」"),
        ],
    );
}

#[test]
fn plain_japanese_ends_its_lines_at_its_spaces_not_before_the_particle_of_a_bracket_and_in_words_at_a_joint() {
    check(
        Language::PlainJapanese,
        8,
        &[
            (
                "読んだ ことは のこしません。電子証明書(だれ)は",
                "読_ん_だ こ_と_は の_こ_し_ま_せ_ん。電_子_証_明_書(だ_れ_)_は",
            ),
            ("利用者証明用電子証明書", "利_用_者|証_明_用|電_子_証_明_書"),
            ("マイナンバーカードです", "マ_イ_ナ_ン_バ_ー|カ_ー_ド_で_す"),
            ("つながらない ときは 050-3310-5907(お金が", "つ_な_が_ら_な_い と_き_は 050-3310-5907|(お_金_が"),
        ],
    );
}

#[test]
fn no_line_begins_with_a_particle_which_takes_the_end_of_a_longer_word_with_it() {
    let ours = [
        ("電子証明書の更新", "電_子_証_明_書_の更新"),
        ("(数字4けた)の暗証", "(数_字_4_け_た)_の暗証"),
        ("通知書」が届く", "通知書」_が届く"),
        ("手続きのはじめ", "手続きのはじめ"),
        ("カードは、ご自身", "カ_ー_ド_は、ご自身"),
    ];
    check(Language::Japanese, 9, &ours);
    let longer = [
        ("電子証明書の更新", "電子|証_明_書_の更新"),
        ("利用者証明用電子証明書は、", "利_用_者証明用電子|証_明_書_は、"),
        ("有効期限切れの", "有効期限切れの"),
        ("暗証番号が要る", "暗証番_号_が要る"),
        ("身元確認方法が", "身元確認|方_法_が"),
        ("日本が", "日本が"),
        ("スマートフォンの裏", "スマート|フ_ォ_ン_の裏"),
    ];
    check(Language::Japanese, 4, &longer);
    let plain = [("2 電子証明書の 最後", "2 電子|証_明_書_の 最_後"), ("電子証明書は 2年", "電子|証_明_書_は 2_年")];
    check(Language::PlainJapanese, 4, &plain);
}

#[test]
fn an_address_ends_a_line_behind_its_signs_and_anywhere_in_what_is_longer_than_a_line() {
    check(
        Language::Japanese,
        9,
        &[
            ("(https://a.jp/b-c)を", "(h_t_t_p_s_:_/_/|a_.|j_p_/|b_-|c_)を"),
            ("https://abcdefghijk.jp", "h_t_t_p_s_:_/_/|a|b|c|d|e|f|g|h|i|j|k|.|j_p"),
        ],
    );
}

#[test]
fn the_words_that_a_language_keeps_whole_are_those_of_its_texts() {
    let line = Line { widths: &[1.0; 8], comma: 1.0, room: 20.0 };
    let joined = joined("利用者証明用の鍵", Language::Japanese.texts(), &line);
    assert_eq!(joined.replace(JOINER, "_"), "利_用_者証_明_用_の鍵");
}

/// A line begins with neither a dot nor a closing bracket, and ends with no opening one: they need room beside the word.
#[test]
fn what_clings_to_a_word_has_room_beside_it() {
    let center = "(各地区市民センター・出張所)";
    let whole = "(各_地_区_市_民_セ_ン_タ_ー・出_張_所)";
    let parts = "(各_地_区_市_民|セ_ン_タ_ー・出_張_所)";
    assert_eq!(shown(center, Language::English, 10), whole);
    assert_eq!(shown(center, Language::English, 9), parts);
    assert_eq!(shown("各地区市民センター・出張所", Language::English, 9), "各_地_区_市_民_セ_ン_タ_ー・出_張_所");
}

#[test]
fn an_address_is_whole_where_a_line_is_long_enough() {
    let whole = "見る。h_t_t_p_s_:_/_/_a_._j_p_/";
    let parts = "見る。h_t_t_p_s_:_/_/_a_.|j_p_/";
    assert_eq!(shown("見る。https://a.jp/", Language::Japanese, 12), whole);
    assert_eq!(shown("見る。https://a.jp/", Language::Japanese, 11), parts);
    assert_eq!(shown("見る。https://a.jp/です", Language::Japanese, 12).split('で').next(), Some(parts));
}
