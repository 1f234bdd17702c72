package app.kigen.look

import android.os.Build
import android.view.View

/**
 * Takes no touch through another app's window. Android 14 would then hide the view from helpers that are not declared as
 * accessibility tools; what it says is no secret.
 */
@NewerApi
fun <V : View> V.refusesTouchesThrough(): V = apply {
    filterTouchesWhenObscured = true
    if (Build.VERSION.SDK_INT >= 34) setAccessibilityDataSensitive(View.ACCESSIBILITY_DATA_SENSITIVE_NO)
}
