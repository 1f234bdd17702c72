package app.kigen.look

import android.os.Bundle
import android.view.View
import android.view.accessibility.AccessibilityNodeInfo
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction

/**
 * Gives a view an action in the menu of a screen reader, which then needs no stop for it.
 *
 * @param id tells it from the view's other actions
 * @param label what it is called there
 */
fun <V : View> V.withAction(id: Int, label: String, act: () -> Unit): V = apply {
    accessibilityDelegate = object : View.AccessibilityDelegate() {
        override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
            super.onInitializeAccessibilityNodeInfo(host, info)
            info.addAction(AccessibilityAction(id, label))
        }

        override fun performAccessibilityAction(host: View, action: Int, arguments: Bundle?): Boolean {
            if (action != id) return super.performAccessibilityAction(host, action, arguments)
            act()
            return true
        }
    }
}
