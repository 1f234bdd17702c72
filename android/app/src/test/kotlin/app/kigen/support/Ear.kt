package app.kigen.support

import android.os.Build
import android.view.View

/** Whether a screen reader is told that this is a heading: before Android 9 by androidx's bit among the extras. */
val View.isHeading: Boolean
    get() = if (Build.VERSION.SDK_INT >= 28) {
        isAccessibilityHeading
    } else {
        createAccessibilityNodeInfo().extras.getInt(ANDROIDX_PROPERTIES) and HEADING != 0
    }

/** What live views said, each change once: the events of Android 8 to 10 repeat one. */
fun List<String>.eachOnce(): List<String> = if (Build.VERSION.SDK_INT >= 30) this else distinct()

/** Fixed names of androidx.core's AccessibilityNodeInfoCompat, which TalkBack reads. */
private const val ANDROIDX_PROPERTIES =
    "androidx.view.accessibility.AccessibilityNodeInfoCompat.BOOLEAN_PROPERTY_KEY"
private const val HEADING = 2
