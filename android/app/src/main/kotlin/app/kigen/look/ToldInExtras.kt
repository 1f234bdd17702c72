package app.kigen.look

import android.view.View
import android.view.accessibility.AccessibilityNodeInfo

/**
 * Tells a screen reader on Android 8 what a view has no property for before Android 9, as androidx.core's
 * AccessibilityNodeInfoCompat writes it and TalkBack reads it.
 */
internal class ToldInExtras private constructor(private val property: Int) : View.AccessibilityDelegate() {
    override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
        super.onInitializeAccessibilityNodeInfo(host, info)
        info.extras.putInt(PROPERTIES, info.extras.getInt(PROPERTIES) or property)
    }

    companion object {
        /** A single stop, whatever is inside. */
        val STOP = ToldInExtras(1)
        val HEADING = ToldInExtras(2)

        private const val PROPERTIES = "androidx.view.accessibility.AccessibilityNodeInfoCompat.BOOLEAN_PROPERTY_KEY"
    }
}
