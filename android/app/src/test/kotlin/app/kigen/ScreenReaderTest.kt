package app.kigen

import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityManager
import android.widget.Button
import android.widget.EditText
import android.widget.ImageView
import android.widget.TextView
import app.kigen.core.Language
import app.kigen.look.all
import app.kigen.support.FieldOfTag
import app.kigen.support.Phone
import app.kigen.support.called
import app.kigen.support.demoCard
import app.kigen.support.eachOnce
import app.kigen.support.everyPage
import app.kigen.support.isHeading
import app.kigen.support.place
import app.kigen.support.plain
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** What a screen reader finds in the real window, in the order in which the framework hands it over. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "ja-w360dp-h720dp-xhdpi")
class ScreenReaderTest {
    private fun eachPage(language: Language, check: (String, View) -> Unit) {
        for (scale in if (language == Language.JAPANESE) listOf(1f, 2f) else listOf(1f)) {
            RuntimeEnvironment.setFontScale(scale)
            everyPage(language) { where, phone -> check("$where $scale", phone.content) }
        }
    }

    /** As the framework walks through the window: what is marked unimportant is stepped over. */
    private fun walk(view: View): List<View> {
        val below = ArrayList<View>().also { view.addChildrenForAccessibility(it) }
        return listOf(view) + below.flatMap(::walk)
    }

    private fun said(view: View): String = view.contentDescription?.toString() ?: (view as? TextView)?.plain.orEmpty()

    private fun above(view: View): Sequence<View> = generateSequence(view.parent as? View) { it.parent as? View }

    private fun scrolls(view: View) = above(view).any { it.id == R.id.scroll }

    @Test
    fun `everything is heard in the order in which it is read`() = eachPage(Language.JAPANESE) { where, root ->
        val heard = walk(root).filter { said(it).isNotEmpty() }
        assertTrue(where, heard.size > 1 || where.startsWith("1-cleared")) // which says one thing alone
        for ((one, next) in heard.zipWithNext()) {
            // What stays at the bottom comes after all that scrolls above it, however far that goes.
            if (one in above(next) || (scrolls(one) && !scrolls(next))) continue
            val (first, second) = place(one) to place(next)
            val isInOrder = if (first.bottom <=
                second.top
            ) {
                true
            } else {
                first.top < second.bottom && first.left <= second.left
            }
            assertTrue("$where: «${said(one)}» $first before «${said(next)}» $second", isInOrder)
        }
    }

    @Test
    fun `nothing that is read or drawn is left out, and no bare sign is heard`() {
        for (language in Language.entries) {
            eachPage(language) { where, root ->
                val walked = walk(root).toSet()
                val heard = walked.map { said(it) }
                // What a line rests on is an action of the line itself.
                val actions = walked.flatMap(::actions)
                for (view in root.all().filter { it.isShown }) {
                    val isDescribed = (sequenceOf(view) + above(view)).any {
                        it in walked &&
                            it.contentDescription != null
                    }
                    // That more lies below is for the eye: who hears the page comes to it anyway.
                    if (view is TextView && view.text.isNotEmpty() && view.id != R.id.more) {
                        val isAction = view.isClickable && actions.any { said(view).startsWith(it) }
                        val isHeard = view in walked || isDescribed || isAction || heard.any { said(view) in it }
                        assertTrue("$where «${view.text}»", isHeard)
                        if (view in walked && !(view.isBare && isDescribed)) {
                            val signs = said(view).filter { it in SIGNS }
                            assertEquals("$where «${said(view)}»", "", signs)
                        }
                    }
                    if (view.isDrawn) {
                        val isSilent = view !in walked
                        assertTrue("$where ${view.javaClass.simpleName}", isSilent || said(view).isNotBlank())
                    }
                }
                for (view in walked.filterIsInstance<EditText>()) {
                    assertTrue(
                        where,
                        !view.contentDescription.isNullOrBlank(),
                    )
                }
            }
        }
    }

    /** What a screen reader's menu of a view has, beside what every view has. */
    private fun actions(view: View): List<String> =
        view.createAccessibilityNodeInfo().actionList.filter { it.id == R.id.action_basis }.map { "${it.label}" }

    private val View.isBare: Boolean
        get() = contentDescription == null

    private val View.isDrawn: Boolean
        get() = this is ImageView || (this !is ViewGroup && this !is TextView && javaClass != View::class.java)

    @Test
    fun `every drawing is described, but for those whose words stand beside or below them`() {
        val found = mutableSetOf<String>()
        eachPage(Language.JAPANESE) { where, root ->
            val walked = walk(root).toSet()
            for (view in root.all().filter { it.isDrawn && it !is ImageView && it.isShown }) {
                found += view.javaClass.simpleName
                if (view.javaClass.simpleName == "RingView") {
                    assertTrue(where, (view.parent as ViewGroup).getChildAt(1) in walked) // the words in the ring
                } else if (view.javaClass.simpleName == "RailSign") {
                    val beside = (view.parent as ViewGroup).getChildAt(1)
                    assertTrue(where, beside in walked && said(beside).length > 5)
                } else if (view.javaClass.simpleName == "CauseDrawing") {
                    val row = view.parent as ViewGroup
                    assertTrue(where, row in walked && said(row).length > 5)
                } else if (view.contentDescription == null) {
                    // A scene shows what the sentence below it says, the dot what the one beside it says.
                    val group = view.parent as ViewGroup
                    val next = group.getChildAt(group.indexOfChild(view) + 1)
                    assertTrue("$where ${view.javaClass}", next is TextView && next in walked && said(next).length > 5)
                } else {
                    assertTrue("$where ${view.javaClass}", view in walked && said(view).length > 5)
                }
            }
        }
        val known = setOf("CardFaceDrawing", "CauseDrawing", "RailSign", "RingView", "SceneView", "WaitingDot")
        assertEquals(known, found)
    }

    @Test
    fun `each screen begins with its heading, and what opens says whether it is open`() =
        eachPage(Language.JAPANESE) { where, root ->
            val heard = walk(root).filter { said(it).isNotEmpty() && said(it) != BAND }
            assertTrue("$where ${said(heard.first())}", heard.first().isHeading)
            for (view in root.all().filterIsInstance<Button>().filter {
                it.isShown &&
                    it.text.any { sign -> sign in FOLDS }
            }) {
                val isOpen = view.text.any { it in "−－" }
                val label = if (isOpen) "を閉じる" else "を開く"
                assertTrue("$where ${said(view)}", said(view).endsWith(label))
            }
        }

    private fun phone(): Phone {
        Settings(RuntimeEnvironment.getApplication()).language = Language.JAPANESE
        return Phone().also { shadowOf(manager(it)).setEnabled(true) }
    }

    private fun manager(phone: Phone) = phone.activity.getSystemService(AccessibilityManager::class.java)

    /** What is said by itself while something is done. */
    private fun announced(phone: Phone, act: () -> Unit): List<String> {
        val spoken = mutableListOf<String>()
        val before = shadowOf(manager(phone)).sentAccessibilityEvents.size
        act()
        for (event in shadowOf(manager(phone)).sentAccessibilityEvents.drop(before)) {
            if (event.eventType != AccessibilityEvent.TYPE_WINDOW_CONTENT_CHANGED) continue
            val source = shadowOf(event).sourceRoot ?: continue
            if (source.accessibilityLiveRegion == View.ACCESSIBILITY_LIVE_REGION_NONE) continue
            spoken += walk(source).map { said(it) }.filter { it.isNotEmpty() }.joinToString(" ")
        }
        return spoken.eachOnce()
    }

    private fun assertAnnounced(phone: Phone, vararg parts: String, act: () -> Unit) {
        val spoken = announced(phone, act)
        for (part in parts) assertEquals("$part in $spoken", 1, spoken.count { part in it })
        assertEquals("nothing is said twice", spoken.distinct(), spoken)
    }

    @Test
    @Config(minSdk = 30) // on 26 the first step is told too late or not at all
    fun `that a card is read is said, and the answer when it comes`() {
        val phone = phone()
        assertAnnounced(phone, "8のうち0", "まだ離さないで", "マイナンバーカードの中の証明書、2026年12月15日") {
            phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        }
        assertEquals("結果", phone.activity.title)
    }

    @Test
    fun `what a search found is said, once`() {
        val phone = phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.press("何をすればいいか見る")
        phone.touch("前提を変える")
        phone.touch("変える、お住まい")
        val field = { phone.views.filterIsInstance<EditText>().single() }
        field().setText("川崎市")
        assertAnnounced(phone, "件を表示しています。") { phone.press("さがす") }
        field().setText("zzzz")
        assertAnnounced(phone, "見つかりませんでした") { phone.press("さがす") }
    }

    @Test
    fun `tries left, a wrong password and what became of it are said`() {
        val phone = phone()
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        phone.touch("日付(証明書2つ・カード)を開く")
        assertAnnounced(phone, "残り5回") { phone.press("暗証番号で見る") }
        val enter = { password: String ->
            phone.views.filterIsInstance<EditText>().single().setText(password)
            phone.press("カードを当てる")
        }
        assertAnnounced(phone, "文字数が違います") { enter("ABC") }
        assertAnnounced(phone, "もう一度当ててください") { enter("WRONG1") }
        assertAnnounced(phone, "あと4回") { phone.tap(FieldOfTag(demoCard("renewal-open")).tag()) }
    }

    @Test
    fun `the results of the self-check and a day that can not be are said`() {
        val phone = phone()
        phone.press("読み取れないとき")
        assertAnnounced(phone, "最後まで読み取れました") { phone.touch("確認の結果を開く") }
        assertAnnounced(phone, "カードが答えました") { phone.tap(FieldOfTag(demoCard("renewal-open")).tag()) }
        phone.activity.back()
        phone.press("カードなしで調べる")
        phone.press("2 電子証明書の有効期限")
        phone.views.filterIsInstance<EditText>().first().setText("2026")
        assertAnnounced(phone, "日付") { phone.touch(phone.buttons.last().plain) }
    }

    @Test
    @Config(minSdk = 30) // on 26 the first step is told too late or not at all
    fun `a demo says its reading like a card's`() {
        val phone = phone()
        phone.press("デモを見る")
        phone.touch(phone.buttons.first { it.called.contains("あと24日") }.called)
        assertAnnounced(phone, "電子証明書の更新の時期です、", "8のうち0") {
            phone.press(phone.buttons.first { "当てる" in it.plain }.plain)
        }
    }

    @Test
    fun `a screen reader stays where it stood when something opens or is ticked`() {
        val phone = phone()
        shadowOf(manager(phone)).setTouchExplorationEnabled(true)
        phone.tap(FieldOfTag(demoCard("renewal-open")).tag())
        val fold = phone.views.first { it.contentDescription == "確認していないことを開く" }
        fold.performAccessibilityAction(
            android.view.accessibility.AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS,
            null,
        )
        phone.touch("確認していないことを開く")
        val now = phone.views.single { it.createAccessibilityNodeInfo().isAccessibilityFocused }
        assertEquals("確認していないことを閉じる", said(now))
    }

    private companion object {
        const val BAND = "デモ — 本物のカードではありません"
        const val FOLDS = "＋−－"
        const val SIGNS = "＋−－ⓘ▾✓✗"
    }
}
