package app.kigen

import android.content.Intent
import android.graphics.Rect
import android.os.Build
import android.provider.CalendarContract
import android.view.ContextThemeWrapper
import android.view.View
import android.view.ViewGroup
import android.view.WindowManager
import android.widget.Button
import android.widget.CompoundButton
import android.widget.EditText
import android.widget.TextView
import app.kigen.about.AboutModel
import app.kigen.about.AboutScreen
import app.kigen.byhand.ByHandModel
import app.kigen.byhand.ByHandScreen
import app.kigen.byhand.Known
import app.kigen.byhand.TypedFields
import app.kigen.core.CivilDate
import app.kigen.core.Failure
import app.kigen.core.Language
import app.kigen.core.PasswordStage
import app.kigen.core.Reminder
import app.kigen.core.SectionKind
import app.kigen.dates.TypedDate
import app.kigen.demo.DemoModel
import app.kigen.demo.DemoScreen
import app.kigen.interview.InterviewModel
import app.kigen.interview.InterviewScreen
import app.kigen.interview.InterviewState
import app.kigen.interview.Visit
import app.kigen.look.Look
import app.kigen.look.all
import app.kigen.password.PasswordModel
import app.kigen.password.PasswordScreen
import app.kigen.selfcheck.SelfCheckModel
import app.kigen.selfcheck.SelfCheckScreen
import app.kigen.support.isHeading
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowLooper
import java.util.concurrent.TimeUnit

/** Screens 3 to 8 as they are seen, touched and heard. */
@RunWith(RobolectricTestRunner::class)
class ScreensTest {
    private val activity: KigenActivity by lazy {
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
        Robolectric.buildActivity(KigenActivity::class.java).setup().get()
    }

    private fun screens(language: Language): List<Screen<*>> {
        val said = { language }
        val settings = Settings(RuntimeEnvironment.getApplication()).also { it.language = language }
        val guide = InterviewModel(INLINE, said, Visit(cases("renewal-open")))
        (guide.state as InterviewState.Guide).sections.filterNot { it.kind in FOLDED }.forEach(guide::fold)
        val wrong = PasswordModel(INLINE, said, reading("renewal-open"), TODAY)
        wrong.enter("WRONG1".toByteArray())
        wrong.cardFound(contact(card("renewal-open")))
        return listOf(
            InterviewScreen(guide),
            PasswordScreen(PasswordModel(INLINE, said, reading("renewal-open"), TODAY), null),
            PasswordScreen(PasswordModel(INLINE, said, reading("one-try-left"), TODAY), null),
            PasswordScreen(PasswordModel(INLINE, said, reading("password-locked"), TODAY), null),
            PasswordScreen(wrong, null),
            ByHandScreen(ByHandModel(INLINE, said) { TODAY }),
            ByHandScreen(ByHandModel(INLINE, said) { TODAY }.also { it.asked(Known.CARD) }),
            ByHandScreen(ByHandModel(INLINE, said) { TODAY }.also { it.asked(Known.MAKING) }),
            ByHandScreen(ByHandModel(INLINE, said) { TODAY }.also { it.asked(Known.CERTIFICATES, known) }),
            DemoScreen(DemoModel(INLINE, said, DAY)),
            SelfCheckScreen(SelfCheckModel(INLINE, said, TODAY, Radio.ON)),
            AboutScreen(AboutModel(INLINE, settings)),
            AboutScreen(AboutModel(INLINE, settings).also { it.showSources() }),
        )
    }

    /** Refused without a date, else the further questions. */
    private fun ByHandModel.asked(known: Known, typed: TypedFields = TypedFields()) {
        choose(known)
        next(known, typed)
    }

    private val known = TypedFields(expiresOn = TypedDate("2027", "2", "10"))

    private fun drawn(screen: Screen<*>, language: Language): View {
        val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
        val view = screen.view(Look(context, Words(language)), activity)
        val width = View.MeasureSpec.makeMeasureSpec(
            context.resources.displayMetrics.widthPixels,
            View.MeasureSpec.EXACTLY,
        )
        view.measure(width, View.MeasureSpec.makeMeasureSpec(0, View.MeasureSpec.UNSPECIFIED))
        view.layout(0, 0, view.measuredWidth, view.measuredHeight)
        return view
    }

    @Test
    fun `at the largest text on a narrow phone nothing is cut off, and all that is touched is large`() {
        RuntimeEnvironment.setQualifiers("w320dp-h640dp-xhdpi")
        RuntimeEnvironment.setFontScale(2f)
        for (language in Language.entries) {
            for (screen in screens(language)) {
                val where = "$language ${screen.javaClass.simpleName} ${screen.model.state.javaClass.simpleName}"
                for (view in drawn(screen, language).all()) {
                    if (view is TextView) check(where, view)
                    if (view.isClickable && (view is Button || view is EditText)) {
                        assertTrue("$where ${view.height}", view.height >= 48 * 2)
                    }
                }
            }
        }
    }

    private fun check(where: String, view: TextView) {
        val said = "$where «${view.text}»"
        assertTrue(said, "⟦" !in view.text && "⟦" !in view.contentDescription.orEmpty())
        val layout = view.layout ?: return
        for (line in 0 until layout.lineCount) {
            assertEquals(said, 0, layout.getEllipsisCount(line))
            val end = layout.getLineMax(line)
            // API 36 measures some addresses two pixels wider than it breaks them.
            val most = layout.width + if (Build.VERSION.SDK_INT >= 36) 2 else 1
            assertTrue("$said $end of ${layout.width}", view is EditText || end <= most)
        }
        assertTrue(said, layout.height <= view.height - view.compoundPaddingTop - view.compoundPaddingBottom + 1)
        assertTrue(said, view.width <= 640)
    }

    private fun CharSequence?.orEmpty(): CharSequence = this ?: ""

    @Test
    fun `at the ordinary size the guide begins with what to do, in sight at once`() {
        RuntimeEnvironment.setQualifiers("ja-w360dp-h720dp-xhdpi")
        RuntimeEnvironment.setFontScale(1f)
        val guide = InterviewModel(INLINE, { Language.JAPANESE }, Visit(cases("renewal-open")))
        val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
        val view = InterviewScreen(guide).view(Look(context, Words(Language.JAPANESE)), activity)
        val exactly = { size: Int -> View.MeasureSpec.makeMeasureSpec(size, View.MeasureSpec.EXACTLY) }
        view.measure(exactly(720), exactly(1440))
        view.layout(0, 0, 720, 1440)
        val brief = (guide.state as InterviewState.Guide).brief
        for (words in listOf(brief.task, brief.restsOn) + brief.lines.take(2).map { it.text } + "この案内を送る") {
            val line = view.all().filterIsInstance<TextView>().first { it.plain == words }
            assertTrue("$words ${bottom(view, line)}", bottom(view, line) <= 1440)
        }
        guide.reconsider()
        val rows = { drawn(InterviewScreen(guide), Language.JAPANESE).all().mapNotNull { it.contentDescription } }
        val first = listOf("お住まい: 栃木県 宇都宮市", "行く人: 本人", "持ち主: 選んでいません")
        assertEquals(first, rows().filter { ": " in it }.toList())
        guide.showMore()
        assertEquals(8, rows().count { ": " in it })
    }

    private fun bottom(root: View, of: View): Int {
        val bounds = Rect(0, 0, of.width, of.height)
        (root as ViewGroup).offsetDescendantRectToMyCoords(of, bounds)
        return bounds.bottom
    }

    @Test
    fun `the further lines of a promise begin below its first word`() {
        RuntimeEnvironment.setQualifiers("w320dp-h640dp-xhdpi")
        val settings = Settings(RuntimeEnvironment.getApplication()).also { it.language = Language.JAPANESE }
        val signs = drawn(AboutScreen(AboutModel(INLINE, settings)), Language.JAPANESE).all()
            .filterIsInstance<TextView>().filter { it.plain == "✓ " }.toList()
        assertEquals(4, signs.size)
        val promises = signs.map { sign -> (sign.parent as ViewGroup).getChildAt(1) as TextView }
        assertTrue(promises.any { it.layout.lineCount > 1 })
        for ((sign, promise) in signs.zip(promises)) {
            assertEquals(sign.right, promise.left)
            assertEquals(sign.baseline, promise.baseline)
            assertTrue(promise.width > promise.left)
        }
    }

    @Test
    fun `a phone that reads no cards now is not asked for one, and has a way on`() {
        val ways = mapOf(
            Radio.ABSENT to "カードなしで調べる",
            Radio.OFF to "設定を開く",
            Radio.SILENT to "設定を開く",
            Radio.ON to "もう一度調べる",
        )
        for ((radio, way) in ways) {
            val screen = SelfCheckScreen(SelfCheckModel(INLINE, { Language.JAPANESE }, TODAY, radio))
            val views = drawn(screen, Language.JAPANESE).all().filterIsInstance<TextView>().toList()
            val hold = "カードを当てると、カードも調べます。暗証番号は使いません。"
            assertEquals("$radio", radio == Radio.ON, views.any { it.plain == hold })
            assertEquals(way, views.first { it is Button && it.plain != "もどる" && "＋" !in it.text }.plain)
        }
    }

    @Test
    fun `while it is not known what became of a password, nothing is said of how often it can be tried`() {
        val screen = PasswordScreen(PasswordModel(INLINE, { Language.JAPANESE }, reading("renewal-open"), TODAY), null)
        val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
        val state = PasswordStage.OutcomeUnknown(Failure.CardLost)
        val words = screen.view(Look(context, Words(Language.JAPANESE)), state, activity).all()
            .filterIsInstance<TextView>().map { it.plain }.toList()
        assertTrue("$words", words.none { "減っていません" in it })
        assertTrue("$words", words.any { "もう一度お試しください" in it })
        val other = screen.view(
            Look(context, Words(Language.JAPANESE)),
            PasswordStage.OutcomeUnknown(Failure.OtherCardNow),
            activity,
        )
        val told = other.all().filterIsInstance<TextView>().map { it.plain }.toList()
        assertTrue(
            "$told",
            "先ほどとは別のカードのようです\nはじめに読み取ったカードを当ててください。" in told,
        )
    }

    @Test
    fun `every screen has a title to jump to, and every control is heard`() {
        for (screen in screens(Language.JAPANESE)) {
            val views = drawn(screen, Language.JAPANESE).all().toList()
            val title = screen.title(Words(Language.JAPANESE))
            assertTrue(
                title,
                views.any {
                    it is TextView && it.plain == title &&
                        it.isHeading
                },
            )
            views.filter { it is Button || it is EditText }.forEach { view ->
                val heard = view.contentDescription.orEmpty().ifEmpty { (view as TextView).text }
                assertTrue(title, heard.isNotBlank())
            }
        }
    }

    @Test
    fun `what can be asked is exactly one thing first, whatever happened to a password`() {
        val failures = listOf(
            PasswordStage.Ended(Failure.PinIncorrect(4u)) to "もう一度入力する",
            PasswordStage.Ended(Failure.PinIncorrect(1u)) to "分からない・忘れた",
            PasswordStage.Ended(Failure.PinLocked) to "設定し直す方法を見る",
            PasswordStage.Ended(Failure.TimedOut) to "もう一度当てる",
        )
        val screen = PasswordScreen(PasswordModel(INLINE, { Language.JAPANESE }, reading("renewal-open"), TODAY), null)
        for ((state, label) in failures) {
            val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
            val buttons = screen.view(Look(context, Words(Language.JAPANESE)), state, activity).all()
                .filterIsInstance<Button>().map { it.plain }.toList()
            assertEquals(label, buttons.first { it != "もどる" })
        }
    }

    @Test
    fun `a wrong password asks for care, a locked one has ended, and so are their colours`() {
        val screen = PasswordScreen(PasswordModel(INLINE, { Language.JAPANESE }, reading("renewal-open"), TODAY), null)
        val words = Words(Language.JAPANESE)
        val look = Look(ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen), words)
        val color = { failure: Failure ->
            screen.view(look, PasswordStage.Ended(failure), activity).all().filterIsInstance<TextView>()
                .single { it.plain == words.of(failure).said }.currentTextColor
        }
        assertEquals(look.color(R.color.act_text), color(Failure.PinIncorrect(4u)))
        assertEquals(look.color(R.color.act_text), color(Failure.PinIncorrect(1u)))
        assertEquals(look.color(R.color.ended_text), color(Failure.PinLocked))
    }

    @Test
    fun `the calendar stands below a guide with a day ahead alone, and its days are read out with their weekday`() {
        val into = "カレンダーに入れる"
        val guide = { card: String -> InterviewModel(INLINE, { Language.JAPANESE }, Visit(cases(card))) }
        val drawn = { model: InterviewModel -> drawn(InterviewScreen(model), Language.JAPANESE).all() }
        assertEquals(0, drawn(guide("card-expired")).count { (it as? TextView)?.plain == into })
        val open = guide("renewal-open")
        assertEquals(1, drawn(open).count { (it as? Button)?.plain == into })
        open.remind()
        val heard = drawn(open).mapNotNull { it.contentDescription?.toString() }.toList()
        assertTrue("$heard", "$into: 2026年12月15日、火曜日、【練習】電子証明書の有効期限の日" in heard)
    }

    @Test
    fun `the password is typed in capitals, hidden, and learned by nobody`() {
        val screen = PasswordScreen(PasswordModel(INLINE, { Language.JAPANESE }, reading("renewal-open"), TODAY), null)
        val field = drawn(screen, Language.JAPANESE).all().filterIsInstance<EditText>().single()
        field.text.append("abc１２3")
        assertEquals("ABC123", field.text.toString())
        field.text.append("4567890123d")
        assertEquals("a password that is too long is refused, not cut", "ABC1234567890123D", field.text.toString())
        assertTrue(field.transformationMethod is android.text.method.PasswordTransformationMethod)
        assertEquals(false, field.isSaveEnabled)
        assertEquals(View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, field.importantForAutofill)
    }

    @Test
    fun `what can not be the password stays in the field, with what is missing directly below it`() {
        val model = PasswordModel(INLINE, { Language.JAPANESE }, reading("renewal-open"), TODAY)
        val view = drawn(PasswordScreen(model, null), Language.JAPANESE)
        val field = view.all().filterIsInstance<EditText>().single()
        val go = view.all().filterIsInstance<Button>().single { it.plain == "カードを当てる" }
        val said = { start: String ->
            view.all().filterIsInstance<TextView>().any {
                it.plain.startsWith(start) &&
                    (it.parent.parent as View).visibility == View.VISIBLE
            }
        }
        val seen = { text: String -> view.all().filterIsInstance<TextView>().any { it.plain == text } }
        assertTrue(seen("いま0文字"))
        field.setText("AB12")
        assertTrue(seen("いま4文字"))
        go.performClick()
        assertEquals(PasswordStage.Entering(5u, false), model.state)
        assertEquals("AB12", field.text.toString())
        assertTrue(said("文字数が違います。6文字から16文字まで"))
        assertTrue(field.isFocused)
        field.append("CD")
        assertTrue(!said("文字数が違います"))
        go.performClick()
        assertEquals(PasswordStage.HoldCard(5u, null), model.state)
        assertEquals("", field.text.toString())
    }

    @Test
    fun `a wrong password costs a try, nothing else does, and the field says from how many to how many`() {
        val words = { left: Int? ->
            val screen = PasswordScreen(
                PasswordModel(INLINE, { Language.JAPANESE }, reading("renewal-open"), TODAY),
                null,
            )
            screen.view(
                Look(
                    ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen),
                    Words(Language.JAPANESE),
                ),
                PasswordStage.Entering(left?.toUByte(), false),
                activity,
            )
                .all().filterIsInstance<TextView>().map { it.plain }.toList()
        }
        assertTrue("残り5回" in words(5) && "間違えたときだけ、残りが4回へ減ります。" in words(5))
        assertTrue("間違えたときだけ、残りが0回へ減ります。" in words(1))
        assertTrue(words(null).none { it.startsWith("間違えた") })
    }

    @Test
    fun `what other apps are asked to do only opens something, and none may be there`() {
        val event = Reminder("題", "説明", CivilDate(2026, 12u, 15u), "2026年12月15日(火)", "2026年12月15日、火曜日")
        val intents = listOf(
            Intents.dial("028-632-2271"),
            Intents.map("宇都宮市旭1-1-5"),
            Intents.browse("https://example.jp/"),
            Intents.remind(event),
            Intents.share("手続き案内", "文"),
        )
        assertEquals(
            listOf(
                Intent.ACTION_DIAL,
                Intent.ACTION_VIEW,
                Intent.ACTION_VIEW,
                Intent.ACTION_INSERT,
                Intent.ACTION_SEND,
            ),
            intents.map { it.action },
        )
        assertEquals("tel:028-632-2271", intents[0].dataString)
        assertEquals("geo", intents[1].data?.scheme)
        // Midnight in UTC at the beginning of 15 December 2026.
        assertEquals(1_797_292_800_000, intents[3].getLongExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, 0))
        shadowOf(RuntimeEnvironment.getApplication()).checkActivities(true)
        val tried = listOf(
            activity.dial("1"),
            activity.map("1"),
            activity.browse("https://example.jp/"),
            activity.remind(event),
            activity.share("1", "1"),
        )
        assertEquals(List(5) { false }, tried)
    }

    private fun shown(): List<View> = activity.window.decorView.all().toList()

    /** The first view that fits, as soon as the worker has brought it. */
    private fun awaited(fits: (TextView) -> Boolean): TextView {
        repeat(MOST_TRIES) {
            ShadowLooper.idleMainLooper()
            shown().filterIsInstance<TextView>().firstOrNull(fits)?.let { return it }
            Thread.sleep(20)
        }
        throw AssertionError(texts().toString())
    }

    private fun touch(text: String) {
        awaited { it.plain == text && it.hasOnClickListeners() }.performClick()
        ShadowLooper.idleMainLooper()
    }

    private fun texts(): List<String> = shown().filterIsInstance<TextView>().map {
        it.plain
    }

    @Test
    fun `a demo carries its band on every screen, may be captured, and ends with its screens`() {
        touch("デモを見る")
        touch("佐藤さん(82歳)。電子証明書はあと24日、カードはその5年後まで\u00A0›")
        val secure = WindowManager.LayoutParams.FLAG_SECURE
        awaited { it.plain == "デモ — 本物のカードではありません" }
        assertEquals(0, activity.window.attributes.flags and secure)
        touch("デモを終わる")
        assertTrue("デモ — 本物のカードではありません" !in texts())
        assertEquals(secure, activity.window.attributes.flags and secure)
    }

    @Test
    fun `on a shared phone the next person finds the first screen`() {
        touch("設定")
        awaited { it is CompoundButton && it.plain == "共用の端末として使う" }.performClick()
        ShadowLooper.idleMainLooper()
        assertEquals(null, activity.places.password)
        assertTrue("次の方(消します)" in texts())
        touch("次の方(消します)")
        assertTrue("✓ 消しました" in texts())
        ShadowLooper.idleMainLooper(2, TimeUnit.SECONDS)
        assertTrue("マイナンバーカードの有効期限を調べる" in texts())
    }

    private companion object {
        const val MOST_TRIES = 500

        /** What stays folded where all else is open. */
        val FOLDED = setOf(SectionKind.WHY, SectionKind.WHERE)
    }
}
