package app.kigen.password

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import android.view.ContextThemeWrapper
import android.view.KeyEvent
import android.view.accessibility.AccessibilityNodeInfo
import app.kigen.R
import app.kigen.Words
import app.kigen.core.Language
import app.kigen.look.Look
import app.kigen.look.all
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** Nothing of a password goes over the clipboard, in or out, hidden or shown. */
@RunWith(RobolectricTestRunner::class)
class UnsharedTest {
    private val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
    private val look = Look(context, Words(Language.JAPANESE))
    private val views = PasswordField(look).views.flatMap { it.all() }
    private val field = views.filterIsInstance<Unshared>().single()
    private val eye = views.single { it.contentDescription == "表示する" }
    private val clipboard = context.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager

    private fun clip(text: String) = clipboard.setPrimaryClip(ClipData.newPlainText("", text))

    private fun clipped() = clipboard.primaryClip?.getItemAt(0)?.text.toString()

    private val ways: Map<String, (Int, Int, Int) -> Unit> = mapOf(
        "the menu" to { item, _, _ -> field.onTextContextMenuItem(item) },
        "a key" to { _, key, _ ->
            val event = KeyEvent(0, 0, KeyEvent.ACTION_DOWN, key, 0, KeyEvent.META_CTRL_ON)
            field.onKeyShortcut(key, event)
        },
        "a screen reader" to { _, _, action -> field.performAccessibilityAction(action, null) },
        "a keyboard" to { item, _, _ ->
            field.onCreateInputConnection(android.view.inputmethod.EditorInfo())?.performContextMenuAction(item)
        },
    )

    @Test
    fun `copy, cut and paste do nothing, whoever asks`() {
        field.requestFocus()
        for (isShown in listOf(false, true)) {
            if (isShown) eye.performClick()
            for ((name, way) in ways) {
                val where = "$name, shown: $isShown"
                field.setText("ABC123")
                field.selectAll()
                clip("before")
                way(android.R.id.copy, KeyEvent.KEYCODE_C, AccessibilityNodeInfo.ACTION_COPY)
                assertEquals(where, "before" to "ABC123", clipped() to field.text.toString())
                way(android.R.id.cut, KeyEvent.KEYCODE_X, AccessibilityNodeInfo.ACTION_CUT)
                assertEquals(where, "before" to "ABC123", clipped() to field.text.toString())
                way(android.R.id.paste, KeyEvent.KEYCODE_V, AccessibilityNodeInfo.ACTION_PASTE)
                assertEquals(where, "ABC123", field.text.toString())
            }
        }
        assertTrue(!field.isLongClickable)
    }
}
