package app.kigen.look

import android.R.attr
import android.R.attr.windowLightNavigationBar
import android.R.attr.windowLightStatusBar
import android.content.Context
import android.content.res.TypedArray
import android.graphics.Color
import android.os.Build
import android.view.ContextThemeWrapper
import app.kigen.R
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** The system's own signs above and below the app: the clock, the three buttons. */
@RunWith(RobolectricTestRunner::class)
class SystemBarsTest {
    /** On API 26 the navigation bar's signs are always white: there it is black by day. */
    @Test
    fun `the system's signs are dark on the page of the day and light on that of the night`() {
        for ((mode, isLight) in listOf("notnight" to true, "night" to false)) {
            RuntimeEnvironment.setQualifiers(mode)
            val context = ContextThemeWrapper(RuntimeEnvironment.getApplication(), R.style.Theme_Kigen)
            val page = context.getColor(R.color.page_background)
            for ((bar, signs) in BARS) {
                val isBlack = isLight && signs == windowLightNavigationBar && Build.VERSION.SDK_INT < 27
                assertEquals(mode, if (isBlack) Color.BLACK else page, context.themed(bar) { getColor(0, 0) })
                assertEquals(mode, isLight && !isBlack, context.themed(signs) { getBoolean(0, false) })
            }
        }
    }

    private fun <T> Context.themed(attribute: Int, read: TypedArray.() -> T): T {
        val found = obtainStyledAttributes(intArrayOf(attribute))
        return found.read().also { found.recycle() }
    }

    private companion object {
        @Suppress("DEPRECATION") // below API 35 the bars have these colours
        val BARS =
            listOf(
                attr.statusBarColor to windowLightStatusBar,
                attr.navigationBarColor to windowLightNavigationBar,
            )
    }
}
